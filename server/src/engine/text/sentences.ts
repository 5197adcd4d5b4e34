/** Cuts prose into sentences by rule; works on clean, on badly copied and on lower-cased tokenised text. */

import { classOf, LETTER, SPACE } from './char-class';
import { isSpaceAt } from './sentences-around';
import { endsSentence } from './sentences-boundary';
import { itemStartsIn, lineStartsOfMenu } from './sentences-lists';
import { unmarkedStartsIn } from './sentences-unmarked';
import type { Span } from './span';

/**
 * The sentences of a text in order, without the spaces around them, as UTF-16 offsets. A line break counts as a space,
 * a blank line ends a sentence, and so does a heading's line, and each line of a menu.
 */
export function sentenceSpans(text: string): readonly Span[] {
  if (last?.text === text) return last.spans;
  const spans = spansIn(text);
  if (text.length <= LONGEST_KEPT) last = { text, spans };
  return spans;
}

/** A claim is cut to be judged, and again for its names. */
let last: { readonly text: string; readonly spans: readonly Span[] } | undefined;
const LONGEST_KEPT = 4000;

function spansIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  const lowerCased = isLowerCased(text);
  for (const block of blocksOf(text)) {
    let start = block.start;
    for (const end of boundariesIn(text, block, lowerCased)) {
      pushTrimmed(spans, text, start, end);
      start = end;
    }
    pushTrimmed(spans, text, start, block.end);
  }
  return spans;
}

const BLANK_LINE = /\r?\n[^\S\r\n]*(?:\r?\n[^\S\r\n]*)+|\r[^\S\r\n]*(?:\r[^\S\r\n]*)+|\u2029/gu;

function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BLANK_LINE)) {
    blocks.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  blocks.push({ start, end: text.length });
  return blocks;
}

/** Offsets after which a new sentence starts, ascending. */
function boundariesIn(text: string, block: Span, lowerCased: boolean): readonly number[] {
  const own = text.slice(block.start, block.end);
  const lines = lineStartsOfMenu(own);
  const marked = lines.length > 0 ? lines : itemStartsIn(own);
  const unmarked = unmarkedStartsIn(own);
  const items = (unmarked.length === 0 ? marked : [...new Set([...marked, ...unmarked])].sort((a, b) => a - b)).map((at) => at + block.start);
  const found: number[] = [];
  let sentence = block.start;
  let item = 0;
  let quoted = false;
  for (let at = block.start; at < block.end; at++) {
    if ((items[item] ?? Infinity) <= at) {
      sentence = items[item] ?? at;
      found.push(sentence);
      item++;
    }
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    if (!isStop(code)) continue;
    const end = marksEnd(text, at, block.end);
    const after = closersEnd(text, at, end, block.end, quoted);
    const stop = { sentence, start: at, end, after, to: block.end, lowerCased };
    if (endsSentence(text, stop)) {
      found.push(after);
      sentence = after;
      if (text.slice(end, after).includes('"')) quoted = false;
      at = after - 1;
    } else at = end - 1;
  }
  return found;
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x203d || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61;
}

/** The end of a run of marks, with the dots of a spaced ellipsis. */
function marksEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    if (isStop(text.charCodeAt(at))) at++;
    else if (isSpaceAt(text, at) && text.charCodeAt(at - 1) === 46 && text.charCodeAt(at + 1) === 46 && at + 1 < to) at += 2;
    else break;
  }
  return at;
}

const AMBIGUOUS = '"\'“‘«»‹›';

/** Past closing quotes, brackets and note marks, which stay with the sentence they close. */
function closersEnd(text: string, start: number, end: number, to: number, quoted: boolean): number {
  let at = end;
  if (isSpaceAt(text, start - 1)) at = spacedCloserEnd(text, at, to);
  while (at < to) {
    const character = text.charAt(at);
    if ('”’)]}」』'.includes(character)) at++;
    else if (AMBIGUOUS.includes(character) && (!opensWord(text, at + 1, to) || (character === '"' && quoted))) at++;
    else if (character === '[' || (character === ' ' && text.charAt(at + 1) === '[')) {
      const note = noteEnd(text, at, to);
      if (note === at) break;
      at = note;
    } else if ('¹²³⁴⁵⁶⁷⁸⁹⁰*†‡'.includes(character)) at++;
    else break;
  }
  return at;
}

/** Tokenised text sets its closing quotes apart: "providers . '' this". */
function spacedCloserEnd(text: string, at: number, to: number): number {
  return at + 3 <= to && text.startsWith(" ''", at) ? at + 3 : at;
}

/** "[12]", "[^note]", "[@key, p. 3]" and "[...]" after the stop, with a space at most. */
function noteEnd(text: string, at: number, to: number): number {
  const note = /^ ?\[(?:\d{1,4}(?: ?[-–,] ?\d{1,4})*|\^[^\]\s]{1,60}|-?@[^\]]{1,160}|note \d+|…|\.\.\.|citation needed)\]/u.exec(text.slice(at, Math.min(to, at + 170)));
  return note ? at + note[0].length : at;
}

function opensWord(text: string, at: number, to: number): boolean {
  return at < to && classOf(text.codePointAt(at) ?? 0) === LETTER;
}

function isLowerCased(text: string): boolean {
  return !/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++;
  while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  if (end > start) spans.push({ start, end });
}
