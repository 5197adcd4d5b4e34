/** The writer's settings as plain data, their defaults, and the table from which manifest, schema and README are generated. */

import type { SeveritySetting } from './checks/check';
import type { ReferenceStyleName } from './references/format-reference';

export interface Settings {
  /** Globs of source files, relative to the workspace folder (or to `wellsourced.json`). */
  readonly sources: readonly string[];
  /** Globs of files that are no sources, whatever `sources` says. */
  readonly exclude: readonly string[];
  /** Globs of files that are drafts when opened; a source never is one. */
  readonly drafts: readonly string[];
  readonly citationStyle: 'pandoc' | 'footnote' | 'link';
  /** How footnotes, lists of references and the preview name a source. */
  readonly referenceStyle: ReferenceStyleName;
  /** Severity by check id; a check that is not named keeps its default. */
  readonly checks: Readonly<Record<string, SeveritySetting>>;
  /** Bytes; a larger source is read to here and listed. */
  readonly maxSourceBytes: number;
  /** Whether the index is kept under `.wellsourced/`. */
  readonly saveIndex: boolean;
  /** Milliseconds of quiet before a changed draft is checked. */
  readonly delay: number;
  /** Compare every incremental update with a rebuild and say where they differ; for developers. */
  readonly paranoid: boolean;
}

export const defaultSettings: Settings = {
  sources: ['sources/**'],
  exclude: ['**/node_modules/**', '**/.*/**', '**/.*'],
  drafts: ['**/*.md', '**/*.markdown', '**/*.qmd', '**/*.Rmd', '**/*.txt'],
  citationStyle: 'pandoc',
  referenceStyle: 'newsroom',
  checks: {},
  maxSourceBytes: 20_000_000,
  saveIndex: true,
  delay: 250,
  paranoid: false,
};
