/** Reads times of day: "3 p.m.", "3:30pm", "15:30", "noon". */

import { SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, isMark } from '../pieces';
import type { DateMatch } from './match';

export function timeAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const piece = at(pieces, index);
  if (piece.kind === 'word') return wordTime(pieces, index);
  if (piece.kind !== 'digits' || piece.grouped || (at(pieces, index - 1).kind === 'word' && piece.gap === 0)) return undefined;
  const clock = clockAt(pieces, index);
  const next = clock?.next ?? index + 1;
  const half = halfOfDay(pieces, next);
  if (half !== undefined) {
    const minute = clock?.minute ?? (piece.decimals === 2 ? Math.floor(piece.value) * 60 + Math.round((piece.value % 1) * 100) : piece.decimals === 0 ? piece.value * 60 : -1);
    if (minute < 0 || minute >= 13 * 60) return undefined;
    return time(index, half.next, (minute % 720) + (half.late ? 720 : 0));
  }
  if (clock !== undefined) return clock.minute < 1440 ? time(index, clock.next, clock.minute) : undefined;
  if (piece.lower.length === 4 && piece.value % 100 < 60 && piece.value < 2400 && isZone(at(pieces, index + 1))) return time(index, index + 1, Math.floor(piece.value / 100) * 60 + (piece.value % 100));
  if (at(pieces, index + 1).lower === 'o' && at(pieces, index + 3).lower === 'clock' && piece.value < 13) return { ...time(index, index + 4, piece.value * 60), parts: {} };
  return undefined;
}

function time(first: number, next: number, minute: number): DateMatch {
  return { first, next, grain: 'time', parts: { minute } };
}

function isZone(piece: Piece): boolean {
  return piece.lower === 'gmt' || piece.lower === 'utc' || piece.lower === 'hrs' || piece.lower === 'hours';
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
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const half = halfOfDay(pieces, index + 1);
  if (half !== undefined) return time(index, half.next, (hour % 12) * 60 + (half.late ? 720 : 0));
  if (at(pieces, index + 1).lower === 'o' && at(pieces, index + 3).lower === 'clock') return { ...time(index, index + 4, 0), parts: {} };
  return undefined;
}
