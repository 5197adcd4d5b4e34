/** Reads times of day: "3 p.m.", "3:30pm BST", "15:30", "0900 GMT", "noon", "quarter to eight", "seven o'clock in the evening". */

import { SCALES, SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, isMark } from '../pieces';
import type { DateMatch } from './match';
import { zoneAt } from './zones';

export function timeAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const piece = at(pieces, index);
  const found = piece.kind === 'word' ? wordTime(pieces, index) : piece.kind === 'digits' ? figureTime(pieces, index) : undefined;
  const zone = found === undefined ? undefined : zoneAt(pieces, found.next);
  return found === undefined || zone === undefined ? found : { ...found, next: zone.next, parts: { ...found.parts, zone: zone.ahead } };
}

function figureTime(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const piece = at(pieces, index);
  if (piece.grouped || (at(pieces, index - 1).kind === 'word' && piece.gap === 0)) return undefined;
  const clock = clockAt(pieces, index);
  const next = clock?.next ?? index + 1;
  const half = halfOfDay(pieces, next);
  if (half !== undefined) {
    const minute = clock?.minute ?? (piece.decimals === 2 ? Math.floor(piece.value) * 60 + Math.round((piece.value % 1) * 100) : piece.decimals === 0 ? piece.value * 60 : -1);
    if (minute < 0 || minute >= 13 * 60) return undefined;
    return time(index, half.next, (minute % 720) + (half.late ? 720 : 0));
  }
  if (clock !== undefined) return clock.minute < 1440 ? time(index, clock.next, clock.minute) : undefined;
  if (piece.lower.length === 4 && piece.value % 100 < 60 && piece.value < 2400 && piece.decimals === 0 && isTimeOfFour(pieces, index + 1)) return time(index, index + 1, Math.floor(piece.value / 100) * 60 + (piece.value % 100));
  return piece.decimals > 0 ? undefined : hourAlone(pieces, index, piece.value);
}

function time(first: number, next: number, minute: number): DateMatch {
  return { first, next, grain: 'time', parts: { minute } };
}

/** "0900 GMT", "2100 hours", "0730 local time". */
function isTimeOfFour(pieces: readonly Piece[], index: number): boolean {
  const { lower } = at(pieces, index);
  return lower === 'gmt' || lower === 'utc' || lower === 'hrs' || lower === 'hours' || zoneAt(pieces, index) !== undefined;
}

/** "15:30", "15:30:05": two figures after the colon. */
function clockAt(pieces: readonly Piece[], index: number): { readonly minute: number; readonly next: number } | undefined {
  const [hour, colon, minute] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2)];
  if (!isMark(colon, ':') || colon.gap > 0 || minute.gap > 0 || minute.kind !== 'digits' || minute.lower.length !== 2 || minute.value > 59) return undefined;
  if (hour.lower.length > 2 || hour.decimals > 0 || hour.value > 24) return undefined;
  const seconds = isMark(at(pieces, index + 3), ':') && at(pieces, index + 3).gap === 0 && at(pieces, index + 4).kind === 'digits' && at(pieces, index + 4).gap === 0;
  return { minute: hour.value * 60 + minute.value, next: seconds ? index + 5 : index + 3 };
}

/** "pm", "p.m.", "PM". */
function halfOfDay(pieces: readonly Piece[], index: number): { readonly late: boolean; readonly next: number } | undefined {
  const piece = at(pieces, index);
  if (piece.kind !== 'word' || piece.gap > 2) return undefined;
  if (piece.lower === 'am' || piece.lower === 'pm') return { late: piece.lower === 'pm', next: index + 1 };
  if (piece.lower !== 'a' && piece.lower !== 'p') return undefined;
  if (!isMark(at(pieces, index + 1), '.') || at(pieces, index + 2).lower !== 'm' || at(pieces, index + 2).gap > 0) return undefined;
  return { late: piece.lower === 'p', next: isMark(at(pieces, index + 3), '.') && at(pieces, index + 3).gap === 0 ? index + 4 : index + 3 };
}

function wordTime(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const word = at(pieces, index).lower;
  if (word === 'noon' || word === 'midday') return time(index, index + 1, 720);
  if (word === 'midnight') return time(index, index + 1, 0);
  const hour = SMALL.get(word);
  const half = hour === undefined || hour < 1 || hour > 12 ? undefined : halfOfDay(pieces, index + 1);
  if (hour !== undefined && half !== undefined) return time(index, half.next, (hour % 12) * 60 + (half.late ? 720 : 0));
  return pastAt(pieces, index) ?? (hour === undefined ? undefined : hourAlone(pieces, index, hour));
}

/** "quarter to eight", "half past seven", "ten past nine". */
function pastAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const word = at(pieces, index).lower;
  const minutes = MINUTES.get(word);
  const way = at(pieces, index + 1).lower;
  const first = word === 'quarter' && at(pieces, index - 1).lower === 'a' ? index - 1 : index;
  // "Rose a quarter to 8 million" is none.
  if (minutes === undefined || !(way === 'past' || (way === 'to' && word === 'quarter' && LED.has(at(pieces, first - 1).lower)))) return undefined;
  const piece = at(pieces, index + 2);
  const hour = piece.kind === 'digits' && piece.decimals === 0 ? piece.value : SMALL.get(piece.lower);
  if (hour === undefined || hour < 1 || hour > 12 || isMark(at(pieces, index + 3), '%') || SCALES.has(at(pieces, index + 3).lower)) return undefined;
  return byHalf(pieces, first, index + 3, hour * 60 + (way === 'to' ? -minutes : minutes));
}

const MINUTES: ReadonlyMap<string, number> = new Map([['quarter', 15], ['half', 30], ['five', 5], ['ten', 10], ['twenty', 20]]);
const LED: ReadonlySet<string> = new Set(['at', 'until', 'before', 'after']);

/** "seven o'clock", "at seven in the evening". */
function hourAlone(pieces: readonly Piece[], index: number, hour: number): DateMatch | undefined {
  if (hour < 1 || hour > 12) return undefined;
  if (at(pieces, index + 1).lower === 'o' && at(pieces, index + 3).lower === 'clock') return byHalf(pieces, index, index + 4, hour * 60);
  const led = at(pieces, index + 1).lower === 'in' && BEFORE.has(at(pieces, index - 1).lower);
  const found = led ? byHalf(pieces, index, index + 1, hour * 60) : undefined;
  return found?.parts.minute === undefined ? undefined : found;
}

const BEFORE: ReadonlySet<string> = new Set(['at', 'by', 'until', 'from', 'around', 'before', 'after', 'since']);

/** Of twelve hours, unless "in the evening" or the like follows. */
function byHalf(pieces: readonly Piece[], first: number, next: number, minutes: number): DateMatch {
  const [word, place] = [at(pieces, next).lower, at(pieces, next + 1).lower === 'the' ? next + 2 : next + 1];
  const part = word === 'in' || word === 'at' ? at(pieces, place).lower : '';
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && word === 'at');
  const closed = (late || part === 'morning') && at(pieces, place + 1).kind !== 'word';
  if (closed) return time(first, place + 1, (minutes % 720) + (late ? 720 : 0));
  return { first, next, grain: 'time', parts: { clock: minutes % 720 } };
}
