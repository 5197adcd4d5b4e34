/** One row per setting: the manifest's settings block, the schema of `wellsourced.json` and the README's table come from here. */

import { defaultLimits, type Settings, type SourceLimits } from './settings';

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
  /** Of an object whose values are all whole numbers. */
  readonly properties?: Readonly<Record<string, SettingSchema & { readonly default?: number; readonly description?: string }>>;
  readonly additionalProperties?: false;
}

const globs: SettingSchema = { type: 'array', items: { type: 'string' } };

const limits: NonNullable<SettingSchema['properties']> = {
  textBytes: limit('textBytes', 'Bytes of a text, a page or a mail; a larger one is read to here.', 1000, 500_000_000),
  fileBytes: limit('fileBytes', 'Bytes of a PDF, an office file, a book or a picture; a larger one is not read.', 1000, 2_000_000_000),
  unpackedBytes: limit('unpackedBytes', 'Bytes of what an archive holds, once unpacked.', 1000, 2_000_000_000),
  pages: limit('pages', 'Pages of a PDF.', 1, 100_000),
  parts: limit('parts', 'Messages, attachments, chapters or sheets of one file.', 1, 100_000),
  paragraphs: limit('paragraphs', 'Paragraphs or rows of one file.', 10, 5_000_000),
  nesting: limit('nesting', 'Elements within elements.', 10, 5000),
  seconds: limit('seconds', 'Seconds that reading one file may take without getting on.', 1, 3600),
};

function limit(key: keyof SourceLimits, description: string, minimum: number, maximum: number): NonNullable<SettingSchema['properties']>[string] {
  return { type: 'integer', minimum, maximum, default: defaultLimits[key], description };
}

export const settingsTable: readonly SettingRow[] = [
  {
    key: 'sources',
    description: 'Which files are your sources, as glob patterns relative to the folder (or to `wellsourced.json`).',
    schema: globs,
    restricted: true,
  },
  {
    key: 'bibliography',
    description: 'Bibliographies that lie elsewhere (BibTeX, RIS, CSL-JSON, CSL-YAML). One that the draft’s front matter names (`bibliography: refs.bib`) is read too.',
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
    key: 'limits',
    description: 'How much of a source is read, so that no file holds up the others: `textBytes`, `fileBytes`, `unpackedBytes`, `pages`, `parts`, `paragraphs`, `nesting`, `seconds`. What goes over is listed with its reason.',
    schema: { type: 'object', properties: limits, additionalProperties: false },
  },
  {
    key: 'ocr',
    description: 'Recognise the letters in pictures and scanned pages (English; about ten seconds a page, on this machine).',
    schema: { type: 'boolean' },
  },
  {
    key: 'saveIndex',
    description: 'Keep the index under `.wellsourced/` in the folder, so that the next start is quick. It holds text of your sources; nothing is kept anywhere else.',
    schema: { type: 'boolean' },
  },
  {
    key: 'quiet',
    description: 'Keep quiet while you write: findings go when you change the draft and come back when you save it or run **Check Draft**.',
    schema: { type: 'boolean' },
    editorOnly: true,
  },
  {
    key: 'headingCounts',
    description: 'Show above each heading how many claims of its section are sourced.',
    schema: { type: 'boolean' },
    editorOnly: true,
  },
  {
    key: 'citationHints',
    description: 'Show behind each citation key the short name of its source.',
    schema: { type: 'boolean' },
    editorOnly: true,
  },
  {
    key: 'claimMarks',
    description: 'Where each claim is marked with what your sources have on it: a tick, a warning, a question mark, a link for what is still uncited.',
    schema: {
      type: 'string',
      enum: ['gutter', 'overview', 'both', 'off'],
      enumDescriptions: ['beside its line number', 'in the ruler beside the scroll bar', 'at both places', 'nowhere'],
    },
    editorOnly: true,
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
