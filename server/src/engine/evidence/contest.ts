/** The contest of a claim's number or date with its rivals: who stands best in its place, in each source and over all. */

import type { SourceId } from '../corpus/source';
import type { Span } from '../text/span';
import { compareDates } from '../text/values/dates';
import { compareNumbers } from '../text/values/numbers';
import type { DateValue, NumberValue } from '../text/values/value';
import type { Alignment } from './align';
import type { AnalysedText, Placed } from './analysed-text';
import type { DateUnitOfClaim, NumberUnitOfClaim } from './claim-units';
import type { Scene, SceneSentence } from './scene';
import { nearness, slotOf } from './slots';

export interface Contender {
  readonly sentence: number;
  readonly value: NumberValue | DateValue;
  /** In the sentence. */
  readonly span: Span;
  /** 0 to 1. */
  readonly near: number;
}

export interface Standing {
  /** The best place of the claim's own value. */
  readonly own?: Contender;
  /** The best place of another value of its kind. */
  readonly rival?: Contender;
}

export interface Contest extends Standing {
  /** Index into the units. */
  readonly unit: number;
  readonly bySource: ReadonlyMap<SourceId, Standing>;
}

export function contestOf(claim: AnalysedText, unitIndex: number, alignment: Alignment, scene: Scene): Contest {
  const unit = alignment.units[unitIndex];
  if (unit === undefined || unit.kind === 'word') return { unit: unitIndex, bySource: new Map() };
  const slot = slotOf(alignment.units, unit.first, unit.last);
  const bySource = new Map<SourceId, { own?: Contender; rival?: Contender }>();
  const all: { own?: Contender; rival?: Contender } = {};
  scene.sentences.forEach((it, sentence) => {
    for (const placed of unit.kind === 'number' ? it.analysed.numbers : it.analysed.dates) {
      const role = roleOf(unit, placed.value, claim, it);
      if (role === undefined) continue;
      const near = nearness(slot, alignment, scene, sentence, placed.first, placed.last) * (role === 'own' ? fullness(unit.item.value, placed.value) : 1);
      const contender = { sentence, value: placed.value, span: placed.value.span, near };
      const standing = bySource.get(it.passage.source) ?? {};
      bySource.set(it.passage.source, standing);
      for (const of of [standing, all]) if (near > (of[role]?.near ?? -1)) of[role] = contender;
    }
  });
  return { unit: unitIndex, bySource, ...all };
}

/** A date of the source that leaves open what the claim names ("24 June" for "June 2023") bears it out by less. */
function fullness(own: NumberValue | DateValue, other: NumberValue | DateValue): number {
  if (own.kind !== 'date' || other.kind !== 'date') return 1;
  if (own.from !== undefined && other.from !== undefined && own.to !== undefined && other.to !== undefined) {
    return other.from >= own.from && other.to <= own.to ? 1 : LESS_PRECISE;
  }
  const open = (['year', 'month', 'day', 'weekday'] as const).some((part) => own.parts[part] !== undefined && other.parts[part] === undefined);
  return open ? LESS_PRECISE : 1;
}

const LESS_PRECISE = 0.4;

type Role = 'own' | 'rival';

function roleOf(unit: NumberUnitOfClaim | DateUnitOfClaim, value: NumberValue | DateValue, claim: AnalysedText, it: SceneSentence): Role | undefined {
  if (unit.kind === 'number') return value.kind === 'number' ? numberRole(unit.item.value, value, claim.numbers, it) : undefined;
  return value.kind === 'date' ? dateRole(unit.item.value, value, claim.dates, it) : undefined;
}

function numberRole(own: NumberValue, other: NumberValue, claimed: readonly Placed<NumberValue>[], it: SceneSentence): Role | undefined {
  const relation = compareNumbers(own, other);
  if (relation === 'equal' || relation === 'close') return 'own';
  if (relation === 'incomparable' || it.analysed.metadata || own.unit.dimension !== other.unit.dimension) return undefined;
  const named = claimed.some(({ value }) => ['equal', 'close'].includes(compareNumbers(value, other)));
  return named ? undefined : 'rival';
}

function dateRole(own: DateValue, other: DateValue, claimed: readonly Placed<DateValue>[], it: SceneSentence): Role | undefined {
  const relation = compareDates(own, other);
  if (relation === 'equal' || relation === 'compatible') return 'own';
  if (relation === 'incomparable' || it.analysed.metadata || own.grain !== other.grain) return undefined;
  const named = claimed.some(({ value }) => ['equal', 'compatible'].includes(compareDates(value, other)));
  return named ? undefined : 'rival';
}
