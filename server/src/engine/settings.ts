/** The writer's settings as plain data, their defaults, and the table from which manifest, schema and README are generated. */

import type { SeveritySetting } from './checks/check';
import type { ReferenceStyleName } from './references/format-reference';

export interface Settings {
  /** Globs of source files, relative to the workspace folder (or to `wellsourced.json`). */
  readonly sources: readonly string[];
  /** Bibliographies beside those among the sources, relative to the workspace folder (or to `wellsourced.json`). */
  readonly bibliography: readonly string[];
  /** Globs of files that are no sources, whatever `sources` says. */
  readonly exclude: readonly string[];
  /** Globs of files that are drafts when opened; a source never is one. */
  readonly drafts: readonly string[];
  readonly citationStyle: 'pandoc' | 'footnote' | 'link';
  /** How footnotes, lists of references and the preview name a source. */
  readonly referenceStyle: ReferenceStyleName;
  /** Severity by check id; a check that is not named keeps its default. */
  readonly checks: Readonly<Record<string, SeveritySetting>>;
  /** How much of a source is read; what goes over is listed with its reason. Limits that are not named keep their defaults. */
  readonly limits: Partial<SourceLimits>;
  /** Whether letters are recognised in pictures and scanned pages. */
  readonly ocr: boolean;
  /** Whether the index is kept under `.wellsourced/`. */
  readonly saveIndex: boolean;
  /** Whether findings wait until the draft is saved or checked by command. */
  readonly quiet: boolean;
  /** Whether the counts of a section stand above its heading. */
  readonly headingCounts: boolean;
  /** Whether a citation is followed by the name of its source. */
  readonly citationHints: boolean;
  /** Where each claim is marked with what the sources have on it. */
  readonly claimMarks: 'gutter' | 'overview' | 'both' | 'off';
  /** Milliseconds of quiet before a changed draft is checked. */
  readonly delay: number;
  /** Compare every incremental update with a rebuild and say where they differ; for developers. */
  readonly paranoid: boolean;
}

export interface SourceLimits {
  /** Of a text, a page, a mail: a larger one is read to here. */
  readonly textBytes: number;
  /** Of a PDF, an archive, a picture: a larger one is not read. */
  readonly fileBytes: number;
  /** Of what an archive holds, once unpacked. */
  readonly unpackedBytes: number;
  readonly pages: number;
  /** Messages, attachments, chapters, sheets of one file. */
  readonly parts: number;
  /** Paragraphs or rows of one file. */
  readonly paragraphs: number;
  /** Elements within elements. */
  readonly nesting: number;
  /** For which reading one file may take without getting on. */
  readonly seconds: number;
}

export const defaultLimits: SourceLimits = {
  textBytes: 20_000_000,
  fileBytes: 100_000_000,
  unpackedBytes: 300_000_000,
  pages: 5000,
  parts: 2000,
  paragraphs: 200_000,
  nesting: 500,
  seconds: 30,
};

export const defaultSettings: Settings = {
  sources: ['sources/**'],
  bibliography: [],
  exclude: ['**/node_modules/**', '**/.*/**', '**/.*'],
  drafts: ['**/*.md', '**/*.markdown', '**/*.qmd', '**/*.Rmd', '**/*.txt'],
  citationStyle: 'pandoc',
  referenceStyle: 'newsroom',
  checks: {},
  limits: {},
  ocr: false,
  saveIndex: true,
  quiet: false,
  headingCounts: true,
  citationHints: false,
  claimMarks: 'gutter',
  delay: 250,
  paranoid: false,
};
