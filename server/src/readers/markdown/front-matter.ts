/** Front matter of Markdown files: YAML read forgivingly, and the fields that clippers and writers use for a source. */

import { LineCounter, parseDocument } from 'yaml';
import type { Metadata, Problem } from '../../engine/corpus/source';
import { issuedDate } from '../issued-date';
import { bracketDepth } from '../nesting';

export interface FrontMatter {
  readonly metadata: Partial<Metadata>;
  readonly key?: string;
  readonly problems: readonly Problem[];
  /** Offset of the first character after the closing line; 0 where there is no front matter. */
  readonly end: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** UTF-16 units; longer front matter is none. */
const longest = 64_000;
const deepest = 50;

export function frontMatterOf(text: string): FrontMatter {
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!opening) return { metadata: {}, problems: [], end: 0 };
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, start + longest).replace(/\r/g, ' '));
  if (!closing) return unclosed(text, start);
  const body = text.slice(start, start + closing.index);
  const { fields, problems } = yamlFields(body, start);
  return { metadata: metadataOf(fields), key: keyOf(fields), problems, end: start + closing.index + closing[0].length };
}

/** A file that begins with a rule is no front matter; one that goes on with a field has forgotten its end. */
function unclosed(text: string, start: number): FrontMatter {
  const first = text.slice(start, start + 200);
  if (!/^\w[\w -]{0,40}:(?:\s|$)/.test(first)) return { metadata: {}, problems: [], end: 0 };
  const lines = /^(?:\w[\w -]{0,40}:.*\r?\n?|[ \t]+\S.*\r?\n?|- .*\r?\n?){1,60}/.exec(text.slice(start, start + longest))?.[0] ?? '';
  return {
    metadata: metadataOf(plainFields(lines)),
    key: keyOf(plainFields(lines)),
    problems: [{ message: 'Front matter (line 1): no closing --- line', span: { start: 0, end: 3 } }],
    end: start + lines.length,
  };
}

function yamlFields(body: string, offset: number): { readonly fields: Fields; readonly problems: readonly Problem[] } {
  if (bracketDepth(body) > deepest) return { fields: plainFields(body), problems: [{ message: 'Front matter (line 2): it is nested too deep', span: { start: offset, end: offset + body.length } }] };
  try {
    const lines = new LineCounter();
    const document = parseDocument(body, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    const error = document.errors[0];
    if (!error) return { fields: fieldsOf(document.toJS({ maxAliasCount: 50 })), problems: [] };
    const line = lines.linePos(error.pos[0]).line + 1;
    const span = { start: offset + error.pos[0], end: offset + Math.max(error.pos[0], error.pos[1]) };
    return { fields: plainFields(body), problems: [{ message: `Front matter (line ${line}): ${error.message}`, span }] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fields: plainFields(body), problems: [{ message: `Front matter (line 2): ${reason}`, span: { start: offset, end: offset + body.length } }] };
  }
}

/** The same fields from YAML that stands alone, as a sidecar does. */
export function metadataOfFields(data: unknown): Pick<FrontMatter, 'metadata' | 'key'> {
  const fields = fieldsOf(data);
  const key = keyOf(fields);
  return { metadata: metadataOf(fields), ...(key === undefined ? {} : { key }) };
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

/** The fields on lines of their own, for front matter that is not YAML: “title: One: two”. */
function plainFields(body: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const line of body.split(/\r?\n|\r/)) {
    const found = /^(\w[\w -]{0,40}?)\s*:\s+(\S.*)$/.exec(line.slice(0, 1000));
    if (found?.[1] && found[2]) fields[found[1].toLowerCase()] ??= found[2].trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return fields;
}

function metadataOf(fields: Fields): Partial<Metadata> {
  const source = textOf(fields, 'source', 'url', 'link', 'canonical', 'permalink');
  const isUrl = source !== undefined && /^<?https?:\/\//i.test(source);
  const issued = textOf(fields, 'published', 'date', 'issued', 'publication-date', 'date-published', 'datepublished', 'pubdate');
  return {
    title: textOf(fields, 'title', 'headline'),
    authors: authorsOf(fields['authors'] ?? fields['author'] ?? fields['creator'] ?? fields['byline']),
    publisher: textOf(fields, 'publisher', 'publication', 'site', 'site_name', 'outlet', 'website') ?? (isUrl ? undefined : source),
    issued: issued === undefined ? undefined : issuedDate(issued),
    url: isUrl ? source.replace(/^<|>$/g, '') : textOf(fields, 'url', 'link'),
    language: textOf(fields, 'language', 'lang'),
  };
}

function keyOf(fields: Fields): string | undefined {
  return textOf(fields, 'key', 'citation-key', 'citation key', 'citationkey', 'citekey');
}

function textOf(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'number' || (typeof first === 'string' && first.trim() !== '')) return plain(String(first)).slice(0, 2000);
  }
  return undefined;
}

function authorsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return values.flatMap((one) => {
    if (typeof one === 'object' && one !== null && 'name' in one) return authorsOf(one.name);
    if (typeof one !== 'string') return [];
    return one.split(/\s*;\s*|\s+and\s+|,\s+(?=\S+\s)/).map(plain).filter((name) => name !== '');
  });
}

/** Without the brackets of a wiki link. */
function plain(text: string): string {
  return text.replace(/^\[\[(?:[^\]|]*\|)?|\]\]$/g, '').trim();
}
