/** One row per setting: the manifest's settings block, the schema of `wellsourced.json` and the README's table come from here. */

import type { Settings } from './settings';

export interface SettingRow {
  /** Key in `wellsourced.json`; in the editor it stands behind `wellsourced.`. */
  readonly key: keyof Settings;
  /** For a writer, in one or two sentences of Markdown. */
  readonly description: string;
  /** JSON Schema (draft 7) of the value; that of `checks` is completed from the register of checks. */
  readonly schema: SettingSchema;
  /** Whether it only makes sense in the editor. */
  readonly editorOnly?: boolean;
  /** Whether an untrusted workspace may not set it. */
  readonly restricted?: boolean;
}

export interface SettingSchema {
  readonly type: 'array' | 'string' | 'boolean' | 'integer' | 'object';
  readonly items?: { readonly type: 'string' };
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const globs: SettingSchema = { type: 'array', items: { type: 'string' } };

export const settingsTable: readonly SettingRow[] = [
  {
    key: 'sources',
    description: 'Which files are your sources, as glob patterns relative to the folder (or to `wellsourced.json`).',
    schema: globs,
    restricted: true,
  },
  { key: 'exclude', description: 'Files that are no sources, whatever `sources` says.', schema: globs },
  { key: 'drafts', description: 'Files that are drafts when you open them. A source is never a draft.', schema: globs },
  {
    key: 'citationStyle',
    description: 'How a citation is written into the draft.',
    schema: {
      type: 'string',
      enum: ['pandoc', 'footnote', 'link'],
      enumDescriptions: ['`[@key, para. 3]`', '`[^1]` with the reference as a footnote', 'a link to the source'],
    },
  },
  {
    key: 'referenceStyle',
    description: 'How footnotes, the list of references and the preview name a source. The language follows the draft’s `lang:` (English, German, French, Spanish).',
    schema: {
      type: 'string',
      enum: ['newsroom', 'chicago', 'apa'],
      enumDescriptions: ['author, linked title, publisher, day', 'notes and bibliography after The Chicago Manual of Style', 'references after APA'],
    },
  },
  { key: 'checks', description: 'How serious each check is, or `off`. A check that is not named keeps its default.', schema: { type: 'object' } },
  {
    key: 'maxSourceBytes',
    description: 'The size in bytes to which a source is read; what is larger is read in part and listed.',
    schema: { type: 'integer', minimum: 1000, maximum: 500_000_000 },
  },
  {
    key: 'saveIndex',
    description: 'Keep the index under `.wellsourced/` in the folder, so that the next start is quick. It holds text of your sources; nothing is kept anywhere else.',
    schema: { type: 'boolean' },
  },
  {
    key: 'delay',
    description: 'Milliseconds of quiet after typing before the draft is checked.',
    schema: { type: 'integer', minimum: 0, maximum: 10_000 },
    editorOnly: true,
  },
  {
    key: 'paranoid',
    description: 'For developers: compare every step-by-step update with a rebuild and write differences to the log. Slow.',
    schema: { type: 'boolean' },
  },
];
