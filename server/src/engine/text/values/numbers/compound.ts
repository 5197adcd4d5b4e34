/** Reads what a smaller unit adds: "5 feet 2 inches", "two years and three months", "an hour and a half", "6ft 4in". */

import { cardinalAt } from '../cardinals';
import { fractionAfter } from '../cardinals/mixed';
import type { Piece } from '../pieces';
import { at } from '../pieces';
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
  const small = smallUnit(pieces, and, count.next, unit);
  if (small === undefined || small.dimension !== unit.dimension || small.factor >= unit.factor || count.low * small.factor >= unit.factor * 1.01) return undefined;
  const more = compoundAfter(pieces, small);
  return { value: count.low * small.factor + (more?.value ?? 0), next: more?.next ?? small.next };
}

const COMPOUND: ReadonlySet<string> = new Set(['length', 'mass', 'duration']);

function smallUnit(pieces: readonly Piece[], start: number, next: number, unit: UnitFound): UnitFound | undefined {
  const piece = at(pieces, next);
  if (piece.lower === 'in' && unit.factor === 0.3048 && at(pieces, next + 1).kind !== 'digits') return { dimension: 'length', factor: 0.0254, first: next, next: next + 1 };
  return unitAt(pieces, next, { start, scaled: false, figures: true });
}
