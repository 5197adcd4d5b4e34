/** Prose that was taken out of a marked-up text, with the way back, and the builder that takes it out piece by piece. */

import { derivedAt, originalAt, toOriginal } from '../text/offset-map';
import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';

export interface Prose {
  readonly text: string;
  /** From `text` to the text it was taken from. */
  readonly map: OffsetMap;
}

/** A part of the prose without white space at its ends; its map still leads to the text the whole was taken from. */
export function proseSlice(prose: Prose, it: Span): Prose {
  const { start, end } = trimmed(prose.text, it);
  return { text: prose.text.slice(start, end), map: mapSlice(prose.map, start, end) };
}

/** The stretch of the prose that came from `it` of the original. */
export function proseSpan(prose: Prose, it: Span): Span {
  const start = derivedAt(prose.map, it.start);
  return { start, end: Math.max(start, derivedAt(prose.map, it.end)) };
}

export function trimmed(text: string, it: Span): Span {
  let { start, end } = it;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The map of `derived` offsets `start` to `end`, counted from `start`. */
export function mapSlice(map: OffsetMap, start: number, end: number): OffsetMap {
  const runs = newRuns();
  for (let i = firstRun(map, start); i < map.derived.length; i++) {
    const from = map.derived[i] ?? 0;
    const length = map.length[i] ?? 0;
    if (from >= end && i > 0) break;
    const a = Math.max(from, start);
    const b = Math.min(from + length, end);
    if (b <= a) continue;
    const width = map.width?.[i] ?? length;
    if (width === length) addRun(runs, a - start, originalAt(map, a), b - a, b - a);
    else addRun(runs, a - start, map.original[i] ?? 0, b - a, width);
  }
  if (runs.derived.length === 0) addRun(runs, 0, originalAt(map, start), 0, 0);
  return frozen(runs);
}

export function mapShifted(map: OffsetMap, by: number): OffsetMap {
  if (by === 0) return map;
  return { ...map, original: map.original.map((it) => it + by) };
}

export function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Takes prose out of a text: white space folded, each offset remembered. */
export class ProseBuilder {
  private parts: string[] = [];
  private size = 0;
  private endsInSpace = false;
  private runs = newRuns();
  /** Whether something was left out since the last letter, so that a full stop behind it closes up. */
  private gap = false;

  /** Takes over `source` from `from` to `to` as it stands. */
  literal(source: string, from: number, to: number): void {
    let at = from;
    while (at < to) {
      const white = whiteFrom(source, at, to);
      if (white > at) this.letters(source.slice(at, white), at, white);
      const next = whiteEnd(source, white, to);
      if (next > white) this.space(white, next);
      at = next;
    }
  }

  /** Puts `text` for what stands from `from` to `to`: a decoded entity, a stand-in. */
  replacement(text: string, from: number, to: number): void {
    if (text === ' ') this.space(from, to);
    else this.letters(text, from, to);
  }

  /** Leaves something out here. */
  leaveOut(): void {
    this.gap = true;
  }

  build(): Prose {
    if (this.endsInSpace) this.dropUnit();
    this.endsInSpace = false;
    return { text: this.parts.join(''), map: frozen(this.runs) };
  }

  copy(): ProseBuilder {
    const it = new ProseBuilder();
    it.parts = [...this.parts];
    it.size = this.size;
    it.endsInSpace = this.endsInSpace;
    it.gap = this.gap;
    const { derived, original, length, width, even } = this.runs;
    it.runs = { derived: [...derived], original: [...original], length: [...length], width: [...width], even };
    return it;
  }

  private letters(text: string, from: number, to: number): void {
    if (this.gap && text[0] === ')' && this.parts.at(-1) === '(') {
      // Nothing is left of what stood in these brackets.
      this.dropUnit();
      this.endsInSpace = this.size > 0;
      if (to > from + 1) this.letters(text.slice(1), from + 1, to);
      return;
    }
    if (this.gap && this.endsInSpace && /^[.,;:!?)\]”]/.test(text)) this.dropUnit();
    this.gap = false;
    addRun(this.runs, this.size, from, text.length, to - from);
    this.parts.push(text);
    this.size += text.length;
    this.endsInSpace = false;
  }

  private space(from: number, to: number): void {
    if (this.size === 0 || this.endsInSpace) return;
    addRun(this.runs, this.size, from, 1, to - from);
    this.parts.push(' ');
    this.size++;
    this.endsInSpace = true;
  }

  private dropUnit(): void {
    this.parts.pop();
    this.size--;
    dropLastUnit(this.runs);
  }
}

/** Several pieces of prose as one, a space between them. */
export function joinedProse(pieces: readonly Prose[]): Prose {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const runs = newRuns();
  let size = 0;
  for (const { text, map } of pieces) {
    if (size > 0) addRun(runs, size++, (map.original[0] ?? 0), 1, 0);
    map.derived.forEach((it, i) => {
      const length = map.length[i] ?? 0;
      addRun(runs, it + size, map.original[i] ?? 0, length, map.width?.[i] ?? length);
    });
    size += text.length;
  }
  return { text: pieces.map((it) => it.text).join(' '), map: frozen(runs) };
}

/** The original span of a part of the prose. */
export function originalSpan(prose: Prose, it: Span): Span {
  return toOriginal(prose.map, it);
}

interface Runs {
  derived: number[];
  original: number[];
  length: number[];
  width: number[];
  /** Whether every run is as wide as it is long. */
  even: boolean;
}

function newRuns(): Runs {
  return { derived: [], original: [], length: [], width: [], even: true };
}

function addRun(runs: Runs, derived: number, original: number, length: number, width: number): void {
  const last = runs.derived.length - 1;
  const lastLength = runs.length[last] ?? -1;
  const joins = last >= 0 && length === width && lastLength === runs.width[last]
    && (runs.original[last] ?? 0) + lastLength === original && (runs.derived[last] ?? 0) + lastLength === derived;
  if (joins) {
    runs.length[last] = lastLength + length;
    runs.width[last] = lastLength + length;
    return;
  }
  runs.derived.push(derived);
  runs.original.push(original);
  runs.length.push(length);
  runs.width.push(width);
  if (length !== width) runs.even = false;
}

function dropLastUnit(runs: Runs): void {
  const last = runs.derived.length - 1;
  const length = runs.length[last] ?? 0;
  if (length > 1) {
    runs.length[last] = length - 1;
    runs.width[last] = length - 1;
    return;
  }
  runs.derived.pop();
  runs.original.pop();
  runs.length.pop();
  runs.width.pop();
}

function frozen({ derived, original, length, width, even }: Runs): OffsetMap {
  return even ? { derived, original, length } : { derived, original, length, width };
}

function firstRun(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.derived.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.derived[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** First white space at or after `at`. */
function whiteFrom(source: string, at: number, to: number): number {
  let i = at;
  while (i < to && !isWhite(source.charCodeAt(i))) i++;
  return i;
}

function whiteEnd(source: string, at: number, to: number): number {
  let i = at;
  while (i < to && isWhite(source.charCodeAt(i))) i++;
  return i;
}
