/** Reads the YAML front matter of a draft; what cannot be read is said, and the draft is read all the same. */

import { parse } from 'yaml';
import type { ChangedRange } from './changed-range';
import type { FrontMatter } from './draft';

/** Front matter at the start of `text` (a byte order mark may stand before it); without a span when there is none. */
export function frontMatterOf(text: string): FrontMatter {
  const found = fencedYaml(text.slice(0, longest));
  if (!found) return { bibliography: [] };
  const { yaml, end } = found;
  const span = { start: 0, end };
  try {
    const value: unknown = parse(yaml, { schema: 'core', logLevel: 'error', maxAliasCount: 10 });
    return { span, ...fieldsOf(value) };
  } catch (error) {
    return { span, ...linesOf(yaml), problem: problemOf(error) };
  }
}

/** The front matter after a change of the text; that of before where the change lies behind it. */
export function followFrontMatter(text: string, { fromA }: ChangedRange, previous: FrontMatter): FrontMatter {
  const { span } = previous;
  if (span ? fromA > span.end : !opening.test(text.slice(0, 100))) return previous;
  return frontMatterOf(text);
}

/** Code units; front matter beyond is none. */
const longest = 100_000;

const opening = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;

function fencedYaml(text: string): { yaml: string; end: number } | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const fence = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
  fence.lastIndex = open[0].length - 1;
  const close = fence.exec(text);
  return close ? { yaml: text.slice(open[0].length, close.index + 1), end: fence.lastIndex } : undefined;
}

function fieldsOf(value: unknown): Omit<FrontMatter, 'span'> {
  if (value === null || value === undefined) return { bibliography: [] };
  if (typeof value !== 'object' || Array.isArray(value)) return { bibliography: [], problem: 'Front matter is not a list of fields.' };
  const fields = value as Readonly<Record<string, unknown>>;
  const date = dateOf(textOf(fields['date']));
  const title = textOf(fields['title']);
  const language = textOf(fields['lang']);
  return { ...(date && { date }), ...(title && { title }), ...(language && { language }), bibliography: listOf(fields['bibliography']) };
}

/** The plain `date:` and `title:` lines of a block that is no YAML. */
function linesOf(yaml: string): Omit<FrontMatter, 'span'> {
  const field = (name: string): string | undefined => {
    const line = yaml.split(/\r\n|\n|\r/).find((it) => it.startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim().replace(/^(["'])(.*)\1$/, '$2') || undefined;
  };
  const bibliography = field('bibliography');
  return fieldsOf({ date: field('date'), title: field('title'), lang: field('lang'), ...(bibliography && { bibliography }) });
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim().replace(/\s+/g, ' ') || undefined;
}

function listOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((it) => textOf(it) ?? []);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a date as people write it. */
function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/.exec(text);
  if (iso) return joined(iso[1], iso[2], iso[3]);
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const month = months.findIndex((it) => new RegExp(`\\b${it}`, 'i').test(text)) + 1;
  if (!year) return undefined;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  return month === 0 ? undefined : joined(year, String(month), day);
}

function joined(year = '', month?: string, day?: string): string | undefined {
  const inRange = (it: string, most: number): boolean => Number(it) >= 1 && Number(it) <= most;
  if (month === undefined) return year;
  if (!inRange(month, 12) || (day !== undefined && !inRange(day, 31))) return year;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message.split('\n')[0] ?? '' : '';
  return `Front matter could not be read: ${message.replace(/:$/, '')}`;
}
