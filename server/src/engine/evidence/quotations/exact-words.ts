/** Writes out an alignment: the source's exact words in the writer's manner, and what differs word by word. */

import type { Span } from '../../text/span';
import type { DiffPart } from '../verdict';
import type { AlignedPair } from './align-words';
import type { QuotedWords, Word } from './quoted-words';

export interface WrittenOut {
  readonly exact: string;
  readonly diff: readonly DiffPart[];
  /** Of the source's words, UTF-16 offsets in its text. */
  readonly span: Span;
}

export interface Laid {
  readonly quoted: QuotedWords;
  /** What the writer wrote between the marks. */
  readonly quotedText: string;
  readonly source: readonly Word[];
  readonly sourceText: string;
  readonly pairs: readonly AlignedPair[];
}

/** Words in a row that agree, or that do not. */
interface Group {
  readonly same: boolean;
  readonly quoted: readonly number[];
  readonly source: readonly number[];
}

/**
 * Where the words agree the writer's own way of writing them stays, with brackets and ellipses; elsewhere the source's
 * text comes in. So the result differs from the draft in no more than must be mended.
 */
export function writeOut(laid: Laid): WrittenOut {
  const groups = groupsOf(laid);
  return { exact: exactOf(laid, groups), diff: groups.flatMap((group) => diffOf(laid, group)), span: spanOf(laid) };
}

/** The source's words for a verbatim quotation, with the writer's marks where something is left out. */
export function sourceText(laid: Laid): string {
  const { pairs, quoted, quotedText } = laid;
  let exact = '';
  let from = pairs[0]?.source ?? 0;
  let last = from;
  for (const { quoted: index = 0, source: place = 0 } of pairs) {
    const gap = quoted.gaps.get(index);
    if (gap !== undefined && place !== from) {
      exact += `${between(laid, from, last)} ${quotedText.slice(gap.span.start, gap.span.end)} `;
      from = place;
    }
    last = place;
  }
  return exact + between(laid, from, last);
}

function groupsOf({ quoted, source, pairs }: Laid): readonly Group[] {
  const groups: { same: boolean; quoted: number[]; source: number[] }[] = [];
  let next = 0;
  let last: number | undefined;
  for (const pair of pairs) {
    if (pair.quoted !== undefined) next = pair.quoted + 1;
    if (pair.quoted === undefined && quoted.gaps.has(next)) {
      last = pair.source;
      continue;
    }
    const same = pair.quoted !== undefined && pair.source !== undefined && quoted.words[pair.quoted]?.key === source[pair.source]?.key;
    let group = groups.at(-1);
    const jumps = pair.source !== undefined && last !== undefined && pair.source !== last + 1 && !quoted.gaps.has(pair.quoted ?? -1);
    last = pair.source ?? last;
    if (group === undefined || group.same !== same || jumps) groups.push((group = { same, quoted: [], source: [] }));
    if (pair.quoted !== undefined) group.quoted.push(pair.quoted);
    if (pair.source !== undefined) group.source.push(pair.source);
  }
  return groups;
}

function diffOf(laid: Laid, group: Group): readonly DiffPart[] {
  const ours = quotedSlice(laid, group.quoted);
  const theirs = between(laid, group.source[0], group.source.at(-1));
  if (group.same) return [{ kind: 'same', text: ours }];
  const parts: DiffPart[] = [];
  if (ours !== '') parts.push({ kind: 'draft-only', text: ours });
  if (theirs !== '') parts.push({ kind: 'source-only', text: theirs });
  return parts;
}

function exactOf(laid: Laid, groups: readonly Group[]): string {
  const { quotedText, quoted } = laid;
  let exact = quotedText.slice(0, quoted.words[0]?.span.start ?? 0);
  let last: number | undefined;
  let before: Group | undefined;
  for (const group of groups) {
    const first = group.source[0];
    if (first === undefined) continue;
    if (last !== undefined) exact += separator(laid, last, first, ownSeparator(laid, before, group));
    exact += group.same ? quotedSlice(laid, group.quoted) : between(laid, first, group.source.at(-1));
    last = group.source.at(-1);
    before = group;
  }
  return exact + quotedText.slice(quoted.words.at(-1)?.span.end ?? 0);
}

/** Punctuation and space between two source words, the writer's own across a credit; an ellipsis where words are passed over. */
function separator({ source, sourceText: text }: Laid, last: number, first: number, own: string): string {
  if (first !== last + 1) return ' … ';
  const raw = text.slice(source[last]?.span.end, source[first]?.span.start);
  return cleaned(/\p{L}/u.test(raw) ? own : raw);
}

/** What the writer put between two groups that follow each other; a space where something stands between them. */
function ownSeparator({ quoted, quotedText }: Laid, before: Group | undefined, group: Group): string {
  const last = before?.quoted.at(-1);
  const first = group.quoted[0];
  if (last === undefined || first !== last + 1) return ' ';
  return quotedText.slice(quoted.words[last]?.span.end, quoted.words[first]?.span.start);
}

function quotedSlice({ quoted, quotedText }: Laid, words: readonly number[]): string {
  const first = quoted.words[words[0] ?? -1];
  const last = quoted.words[words.at(-1) ?? -1];
  return first === undefined || last === undefined ? '' : quotedText.slice(first.span.start, last.span.end);
}

type SourceSide = Pick<Laid, 'source' | 'sourceText'>;

function between({ source, sourceText: text }: SourceSide, first: number | undefined, last: number | undefined): string {
  const start = source[first ?? -1]?.span.start;
  const end = source[last ?? -1]?.span.end;
  return start === undefined || end === undefined ? '' : cleaned(text.slice(start, end));
}

/** White space folded, and the space put in that a web copy lost after a comma. */
function cleaned(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/([,;])(?=\p{L})/gu, '$1 ');
}

function spanOf({ source, pairs }: Laid): Span {
  const places = pairs.flatMap((it) => (it.source === undefined ? [] : [it.source]));
  return { start: source[places[0] ?? -1]?.span.start ?? 0, end: source[places.at(-1) ?? -1]?.span.end ?? 0 };
}
