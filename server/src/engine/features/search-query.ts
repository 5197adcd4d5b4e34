/** What is typed into the search, read as words and operators: `"exact words"`, `-without`, `publisher:`, `author:`, `after:`, `before:`, `kind:`, `speaker:`, `-speaker:`. */

import type { Passage } from '../corpus/passage';
import type { Source } from '../corpus/source';
import { termsOf } from '../text/terms';

export interface SearchQuery extends NameLimits {
  /** The plain words and those of the phrases: what is looked up. */
  readonly words: string;
  /** Whether the last word may be unfinished. */
  readonly unfinished: boolean;
  readonly phrases: readonly string[];
  /** Whether the last phrase is still being typed, so that its last word may be unfinished. */
  readonly openPhrase: boolean;
  readonly without: readonly string[];
  /** What `-publisher:` and its like ask for. */
  readonly except: NameLimits;
  /** `2025`, `2025-01` or `2025-01-01`; the day itself included. */
  readonly after?: string;
  readonly before?: string;
}

export type NameOperator = 'publisher' | 'author' | 'kind' | 'speaker';

/** Names, or parts of them, in small letters. */
export type NameLimits = Readonly<Record<NameOperator, readonly string[]>>;

const longest = 4000;
const token = /(-?)(?:(publisher|author|kind|speaker|after|before):)?(?:"([^"]*)("?)|“([^”]*)(”?)|([^\s"“]+))/giu;

/** Never fails: an operator without a value, or with one that is no date, asks for nothing. */
export function searchQueryOf(typed: string): SearchQuery {
  const text = typed.slice(0, longest);
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const lists = noLimits();
  const except = noLimits();
  const dates: { after?: string; before?: string } = {};
  let unfinished = false;
  let openPhrase = false;
  for (const match of text.matchAll(token)) {
    const [, minus, operator = '', straight, straightEnd, curly, curlyEnd, plain] = match;
    const value = (straight ?? curly ?? plain ?? '').trim();
    unfinished = false;
    openPhrase = false;
    if (value === '') continue;
    const name = operator.toLowerCase();
    if (name === 'after' || name === 'before') {
      if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) dates[name] = value;
    } else if (isList(name)) (minus === '-' ? except : lists)[name].push(folded(value));
    else if (minus === '-') without.push(value);
    else if (plain === undefined) {
      phrases.push(value);
      openPhrase = (straightEnd ?? curlyEnd) === '';
    } else {
      // An operator that is being typed looks for nothing yet.
      if (/^(?:publisher|author|kind|speaker|after|before):?$/i.test(value) && text.includes(`${value}:`)) continue;
      words.push(value);
      unfinished = match.index + match[0].length === text.length;
    }
  }
  return { words: [...phrases, ...words].join(' '), unfinished, openPhrase, phrases: phrases.map(folded), without, except, ...lists, ...dates };
}

function noLimits(): Record<NameOperator, string[]> {
  return { publisher: [], author: [], kind: [], speaker: [] };
}

function isList(name: string): name is NameOperator {
  return name === 'publisher' || name === 'author' || name === 'kind' || name === 'speaker';
}

/** Whether the query asks for some sources only. */
export function limitsSources({ publisher, author, kind, except, after, before }: SearchQuery): boolean {
  const limits = [publisher, author, kind, except.publisher, except.author, except.kind];
  return limits.some((it) => it.length > 0) || after !== undefined || before !== undefined;
}

/** A source whose date is not known is neither before nor after one. */
export function sourceFits({ publisher, author, kind, except, after, before }: SearchQuery, { metadata, kind: ownKind }: Source): boolean {
  const issued = metadata.issued;
  const isFrom = (name: string): boolean => folded(metadata.publisher ?? '').includes(name);
  const isBy = (name: string): boolean => metadata.authors.some((it) => folded(it).includes(name));
  const isOfKind = (name: string): boolean => ownKind.startsWith(name);
  const inTime = (after === undefined && before === undefined) || issued !== undefined;
  return (
    inTime &&
    (after === undefined || (issued ?? '').slice(0, after.length) >= after.slice(0, (issued ?? '').length)) &&
    (before === undefined || (issued ?? '').slice(0, before.length) <= before) &&
    publisher.every(isFrom) &&
    author.every(isBy) &&
    (kind.length === 0 || kind.some(isOfKind)) &&
    !(except.publisher.some(isFrom) || except.author.some(isBy) || except.kind.some(isOfKind))
  );
}

export function passageFits({ phrases, without, speaker, except }: SearchQuery, passage: Passage): boolean {
  const isSaidBy = (name: string): boolean => folded(passage.speaker ?? '').includes(name);
  if (!speaker.every(isSaidBy) || except.speaker.some(isSaidBy)) return false;
  if (phrases.length > 0) {
    const text = folded(passage.text);
    if (!phrases.every((it) => text.includes(it))) return false;
  }
  if (without.length === 0) return true;
  const terms = new Set(termsOf(passage.text));
  return !without.some((it) => {
    const unwanted = termsOf(it);
    return unwanted.length > 0 ? unwanted.every((term) => terms.has(term)) : folded(passage.text).includes(folded(it));
  });
}

/** Small letters, plain quotation marks and single spaces. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”„«»]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}
