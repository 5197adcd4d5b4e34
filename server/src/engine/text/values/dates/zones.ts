/** Time zones as news writes them behind a time of day: "GMT", "BST", "ET", "local time". */

import type { Piece } from '../pieces';
import { at } from '../pieces';

export interface ZoneFound {
  /** Minutes ahead of UTC; several where summer and winter differ, none where nobody says which zone it is. */
  readonly ahead: readonly number[];
  readonly next: number;
}

export function zoneAt(pieces: readonly Piece[], index: number): ZoneFound | undefined {
  const piece = at(pieces, index);
  if (piece.kind !== 'word' || piece.gap > 1) return undefined;
  const ahead = piece.capital ? ZONES.get(piece.lower) : undefined;
  if (ahead !== undefined) return { ahead, next: index + 1 };
  if (piece.lower === 'local' && at(pieces, index + 1).lower === 'time') return { ahead: [], next: index + 2 };
  const named = NAMED.get(piece.lower);
  if (named === undefined) return undefined;
  const time = KINDS.has(at(pieces, index + 1).lower) ? index + 2 : index + 1;
  return at(pieces, time).lower === 'time' ? { ahead: named, next: time + 1 } : undefined;
}

/** Abbreviations that mean one zone in the news of the English-speaking world; "IST" and "CST" mean three each. */
const ZONES: ReadonlyMap<string, readonly number[]> = new Map([
  ['gmt', [0]], ['utc', [0]], ['bst', [60]], ['cet', [60]], ['cest', [120]], ['eet', [120]], ['eest', [180]], ['msk', [180]],
  ['est', [-300]], ['edt', [-240]], ['et', [-300, -240]], ['cdt', [-300]], ['ct', [-360, -300]], ['mst', [-420]], ['mdt', [-360]], ['mt', [-420, -360]], ['pst', [-480]], ['pdt', [-420]], ['pt', [-480, -420]],
  ['jst', [540]], ['kst', [540]], ['hkt', [480]], ['sgt', [480]], ['aest', [600]], ['aedt', [660]], ['ist', []], ['cst', []],
]);

/** "Eastern Time", "central European time" is another: the word before "time" tells. */
const NAMED: ReadonlyMap<string, readonly number[]> = new Map([['eastern', [-300, -240]], ['pacific', [-480, -420]], ['mountain', [-420, -360]], ['central', [-360, -300]], ['greenwich', [0]], ['uk', [0, 60]], ['british', [0, 60]]]);
const KINDS: ReadonlySet<string> = new Set(['standard', 'daylight', 'mean', 'summer']);
