/** A quick look at one piece: could a date begin here at all? Most words of a text are turned away by it. */

import { ORDINALS, SMALL, TENS } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { opensHoliday } from './holidays';
import { MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from './words';

export function isCandidate(piece: Piece): boolean {
  if (piece.kind === 'digits') return true;
  if (piece.kind === 'word') return OPENERS.has(piece.lower) || opensHoliday(piece.lower);
  return piece.lower === '\'' || piece.lower === '\u2019';
}

const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...SEASONS.keys(), ...SMALL.keys(), ...TENS.keys(), ...ORDINALS.keys(),
  ...[...TENS.keys()].map((word) => word.replace(/y$/, 'ies')),
  ...('now today tonight yesterday tomorrow day a an last previous past this current week weekend month year quarter half first opening final closing next coming upcoming several few some noughties dozens hundreds thousands millions tens noon midday midnight q h fy fiscal financial ad').split(' '),
]);
