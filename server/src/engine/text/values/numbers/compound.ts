/** Reads what a smaller unit adds: "5 feet 2 inches", "two years and three months", "an hour and a half", "6ft 4in". */

import { cardinalAt } from '../cardinals';
import { fractionAfter } from '../cardinals/mixed';
import type { Piece } from '../pieces';
import { at, isMark } from '../pieces';
import type { UnitFound } from './unit-at';
import { unitAt } from './unit-at';

export interface Added {
  /** In the base unit. */
  readonly value: number;
  readonly next: number;
}

export function compoundAfter(pieces: readonly Piece[], unit: UnitFound): Added | undefined {
  if (!COMPOUND.has(unit.dimension) && !unit.dimension.startsWith('money:')) return undefined;
  const half = unit.dimension === 'duration' ? fractionAfter(pieces, unit.next) : undefined;
  if (half !== undefined && at(pieces, half.next).lower !== 'of') return { value: half.value * unit.factor, next: half.next };
  const and = at(pieces, unit.next).lower === 'and' ? unit.next + 1 : unit.next;
  if (at(pieces, and).gap > 2) return undefined;
  const count = cardinalAt(pieces, and);
  if (count === undefined || count.vague || count.low !== count.high) return undefined;
  if (isCents(pieces, unit, count.low, count.next)) return { value: count.low / 100, next: count.next };
  const small = smallUnit(pieces, and, count.next, unit);
  if (small === undefined || small.dimension !== unit.dimension || small.factor >= unit.factor || count.low * small.factor >= unit.factor * 1.01) return undefined;
  const more = compoundAfter(pieces, small);
  return { value: count.low * small.factor + (more?.value ?? 0), next: more?.next ?? small.next };
}

/** "15 dollars 50", "15 dollars and 50"; "15 dollars and 50 cents" has its unit, and "15 dollars and 50 men" are two numbers. */
function isCents(pieces: readonly Piece[], unit: UnitFound, count: number, next: number): boolean {
  const after = at(pieces, next);
  if (!unit.dimension.startsWith('money:') || unit.factor !== 1 || !Number.isInteger(count) || count < 10 || count > 99) return false;
  return (after.kind !== 'word' && after.kind !== 'digits' && !isMark(after, '%.,') ) || (isMark(after, '.,') && at(pieces, next + 1).kind !== 'digits') || after.lower === 'more';
}

const COMPOUND: ReadonlySet<string> = new Set(['length', 'mass', 'duration']);

function smallUnit(pieces: readonly Piece[], start: number, next: number, unit: UnitFound): UnitFound | undefined {
  const piece = at(pieces, next);
  if (piece.lower === 'in' && unit.factor === 0.3048 && at(pieces, next + 1).kind !== 'digits') return { dimension: 'length', factor: 0.0254, first: next, next: next + 1 };
  return unitAt(pieces, next, { start, scaled: false, figures: true });
}
