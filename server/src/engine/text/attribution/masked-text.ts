/** A text with its quotations blotted out, cut into sentences, so that the words around a quotation can be read alone. */

import type { Span } from '../span';
import { abbreviations } from './words';
import { lastAtMost } from '../last-at-most';

/** Stands for each code unit of a quotation; offsets stay as they are. */
export const quoted = '\uE000';
/** The last code unit of a quotation that ends as a sentence does. */
export const quotedStop = '\uE001';

export interface MaskedText {
  readonly raw: string;
  readonly text: string;
  /** Offsets where sentences start, ascending, the first 0. */
  readonly starts: readonly number[];
}

/** `quotes`: outer spans in order, not overlapping. */
export function maskQuotes(raw: string, quotes: readonly Span[]): MaskedText {
  let text = '';
  let at = 0;
  for (const { start, end } of quotes) {
    if (start < at || end <= start || end > raw.length) continue;
    const stops = /[.!?…]["”“»’'›]*$/.test(raw.slice(Math.max(start, end - 4), end));
    text += raw.slice(at, start) + quoted.repeat(end - start - 1) + (stops ? quotedStop : quoted);
    at = end;
  }
  text += raw.slice(at);
  return { raw, text, starts: sentenceStarts(text) };
}

/** The sentence that `offset` stands in, its closing white space included. */
export function sentenceAround(masked: MaskedText, offset: number): Span {
  const index = sentenceIndex(masked, offset);
  return { start: masked.starts[index] ?? 0, end: masked.starts[index + 1] ?? masked.text.length };
}

export function sentenceIndex({ starts }: MaskedText, offset: number): number {
  return lastAtMost(starts, offset);
}

/** Whether a blank line stands between the offsets: another paragraph. */
export function paragraphBetween(masked: MaskedText, from: number, to: number): boolean {
  return /\n[^\S\n]*\n|\r\r/.test(masked.text.slice(from, to).replaceAll('\r\n', '\n'));
}

const stop = /[.!?…]+[)\]]?|\uE001|\r?\n/gu;

function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  let line = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (match[0].endsWith('\n')) {
      if (endsAtBreak(text, line, match.index, end)) starts.push(end);
      line = end;
    } else if (endsHere(text, match[0], match.index, end)) starts.push(end);
  }
  return starts;
}

/** A line break ends a sentence unless the line is as long as wrapped prose and goes on. */
function endsAtBreak(text: string, line: number, at: number, end: number): boolean {
  if (at - line < 50) return true;
  if (/[.!?:…\uE001]/.test(text.charAt(at - 1)) || isTitled(text.slice(line, Math.min(at, line + 200)))) return true;
  return /[\s•*\-–\d#]/.test(text.charAt(end));
}

/** A headline: most of its longer words have capitals. */
function isTitled(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((it) => /^\p{Lu}/u.test(it)).length >= 0.7 * words.length;
}

function endsHere(text: string, mark: string, at: number, end: number): boolean {
  const ahead = text.slice(end, end + 24);
  if (mark === quotedStop) return /^\s*(?:\[\d{1,3}\]\s*){0,3}(?:[\p{Lu}\uE000]|$)/u.test(ahead);
  const spaced = /^["”’»)\]]*(?:\s|$|\uE000)/u.test(ahead);
  if (!spaced && !/^\p{Lu}/u.test(ahead)) return false;
  if (mark !== '.') return spaced;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase()) || /(?:^|\.)\p{L}$/u.test(word)) return false;
  return spaced || /\p{Ll}{2}$|\d$/u.test(word);
}
