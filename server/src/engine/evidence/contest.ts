/** The contest of a claim's number or date with its rivals: who stands best in its place, in each source and over all. */

import type { SourceId } from '../corpus/source';
import type { Span } from '../text/span';
import { compareDates } from '../text/values/dates';
import { compareNumbers } from '../text/values/numbers';
import { written } from '../text/values/numbers/compare-numbers';
import type { DateValue, NumberValue } from '../text/values/value';
import type { Alignment } from './align';
import { clauseAt } from './clause-cover';
import type { AnalysedText, Placed } from './analysed-text';
import type { DateUnitOfClaim, NumberUnitOfClaim } from './claim-units';
import type { Scene, SceneSentence } from './scene';
import { isWithinBound } from './date-bounds';
import { isByHowMuch, isOtherEnd } from './from-to';
import { builtInRelations } from './lexicon/word-relations';
import { countsOpposite, isAgeOf, isBesideOthers, isLastOfThem } from './number-company';
import { numberRelation } from './number-relation';
import { isOtherLength } from './other-length';
import { isOfOtherYear, isSameDate } from './date-relation';
import { areOtherTimes, isDated } from './other-time';
import { areBothAYearBefore } from './year-before';
import { workedOutIn } from './worked-out';
import { nearness, slotOf, NUMBER_NEIGHBOURS } from './slots';

export interface Contender {
  readonly sentence: number;
  /** Its first and last word in the sentence. */
  readonly first: number;
  readonly last: number;
  readonly value: NumberValue | DateValue;
  /** In the sentence. */
  readonly span: Span;
  /** 0 to 1. */
  readonly near: number;
  /** It may stand for something else; it never accuses. */
  readonly loose: boolean;
}

export interface Standing {
  /** The best place of the claim's own value. */
  readonly own?: Contender;
  /** The best place of another value of its kind. */
  readonly rival?: Contender;
  /** The best rival that surely measures the same. */
  readonly sure?: Contender;
  /** The best place from which the value can be worked out. */
  readonly workedOut?: Contender;
}

export interface Contest extends Standing {
  /** Index into the units. */
  readonly unit: number;
  readonly bySource: ReadonlyMap<SourceId, Standing>;
  /** How well the value stands in a place of its own, where another value of the claim has the better one. */
  readonly ownNear?: number;
  /** Sentences in which the claim's own value stands. */
  readonly standsIn: ReadonlySet<number>;
}

export function contestsOf(claim: AnalysedText, alignment: Alignment, scene: Scene): readonly Contest[] {
  const contests: Contest[] = [];
  alignment.units.forEach((unit, i) => {
    if (unit.kind !== 'word') contests.push(contestOf(claim, unit, i, alignment, scene));
  });
  const parted = new Set<number>();
  for (let i = 1; i < contests.length; i++) for (let j = 0; j < i; j++) partPlaces(contests, j, i, claim, alignment, scene, parted);
  return contests;
}

/** "Two of the two boats": where one place would bear out two values of the claim, the one that stands worse there has to stand in another. */
function partPlaces(contests: Contest[], one: number, two: number, claim: AnalysedText, alignment: Alignment, scene: Scene, parted: Set<number>): void {
  const [a, b] = [contests[one], contests[two]];
  if (a?.own === undefined || b?.own === undefined || a.own.sentence !== b.own.sentence || a.own.first !== b.own.first) return;
  const worse = a.own.near < b.own.near ? one : two;
  // The place it gives up is its own best one, whoever it is parted from.
  if (parted.has(worse)) return;
  parted.add(worse);
  const contest = contests[worse];
  const unit = alignment.units[contest?.unit ?? -1];
  if (contest === undefined || unit === undefined || unit.kind === 'word') return;
  contests[worse] = { ...contest, ownNear: contestOf(claim, unit, contest.unit, alignment, scene, a.own).own?.near };
}

/** `taken`: a place that another value of the claim has. */
function contestOf(claim: AnalysedText, unit: NumberUnitOfClaim | DateUnitOfClaim, unitIndex: number, alignment: Alignment, scene: Scene, taken?: Contender): Contest {
  const slot = slotOf(alignment.units, unit.first, unit.last, clauseAt(alignment, unit));
  const bySource = new Map<SourceId, Best>();
  const all: Best = {};
  const standsIn = new Set<number>();
  const otherTimes = unit.kind === 'number' && areOtherTimes(claim, scene);
  scene.sentences.forEach((it, sentence) => {
    const entrants = entrantsOf(unit, claim, it, otherTimes);
    if (entrants.length === 0) return;
    const standing = bySource.get(it.passage.source) ?? {};
    bySource.set(it.passage.source, standing);
    for (const entrant of entrants) {
      if (entrant.role === 'own') standsIn.add(sentence);
      if (entrant.role === 'own' && taken?.sentence === sentence && taken.first === entrant.first) continue;
      const other = isOfOtherDate(entrant, entrants, alignment, sentence, it) ? OTHER_DATE : 1;
      const near = nearness(slot, alignment, scene, sentence, entrant.first, entrant.last, unit.kind === 'number' ? NUMBER_NEIGHBOURS : undefined) * entrant.fullness * other;
      const contender = { sentence, first: entrant.first, last: entrant.last, value: entrant.value, span: entrant.value.span, near, loose: entrant.role === 'loose' };
      enter(standing, entrant.role, contender);
      enter(all, entrant.role, contender);
    }
  });
  return { unit: unitIndex, bySource, standsIn, ...all, ownNear: all.own?.near };
}

/** "4,300 in April 2023 and 5,700 in April 2024": the value that stands nearest to the claim's date is the one of that date. */
function isOfOtherDate(entrant: Entrant, entrants: readonly Entrant[], alignment: Alignment, sentence: number, { analysed }: SceneSentence): boolean {
  if (entrant.value.kind !== 'number' || entrants.length < 2 || analysed.dates.length < 2) return false;
  const away = (it: Entrant, place: number): number => (it.last < place ? place - it.last : it.first - place);
  return alignment.units.some((unit, i) => {
    const place = unit.kind === 'date' ? alignment.hits[i]?.[sentence]?.[0]?.place : undefined;
    return place !== undefined && entrants.some((it) => it !== entrant && away(it, place) < away(entrant, place));
  });
}

const OTHER_DATE = 0.75;

interface Best {
  own?: Contender;
  rival?: Contender;
  sure?: Contender;
  workedOut?: Contender;
}

function enter(best: Best, role: Role, contender: Contender): void {
  if (role === 'worked-out') {
    if (contender.near > (best.workedOut?.near ?? -1)) best.workedOut = contender;
    return;
  }
  if (role === 'own') {
    if (contender.near > (best.own?.near ?? -1)) best.own = contender;
    return;
  }
  if (contender.near > (best.rival?.near ?? -1)) best.rival = contender;
  if (role === 'rival' && contender.near > (best.sure?.near ?? -1)) best.sure = contender;
}

interface Entrant {
  readonly value: NumberValue | DateValue;
  readonly role: Role;
  readonly first: number;
  readonly last: number;
  readonly fullness: number;
}

function entrantsOf(unit: NumberUnitOfClaim | DateUnitOfClaim, claim: AnalysedText, it: SceneSentence, otherTimes: boolean): readonly Entrant[] {
  const rivals = rivalsFor(unit, it.analysed);
  const figures = claim.words[unit.first];
  const places = unit.first === unit.last && figures !== undefined ? it.analysed.byStem.get(figures.stem) : undefined;
  if (rivals.length === 0 && places === undefined) return NO_ENTRANTS;
  const entrants: Entrant[] = [];
  for (const placed of rivals) {
    const own = { text: claim, value: unit.item.value, last: unit.last };
    const alike = isWrittenAlike(claim, unit, it.analysed, placed) || areBothAYearBefore(own, { text: it.analysed, value: placed.value, last: placed.last }) || isLastOfThem(unit.item.value, it.analysed, placed);
    const role = alike ? 'own' : roleOf(unit, placed.value, claim, it);
    if (role === undefined) continue;
    const { value, first, last } = placed;
    const end = role === 'rival' && (value.kind === 'number' ? (otherTimes && isDated(it.analysed)) || isOtherEnd(claim, unit.first, it.analysed, first) || isOtherLength(claim, unit, it.analysed, { value, last }) : isWithinBound(claim, unit, it.analysed, { value, first }));
    const other = end || (value.kind === 'number' && unit.kind === 'number' && isOfOthers(claim, unit, it.analysed, { value, first, last }, role));
    entrants.push({ value, first, last, role: other ? 'loose' : role, fullness: role === 'own' ? fullness(unit.item.value, value) : 1 });
  }
  if (unit.kind === 'number' && !it.analysed.metadata) {
    for (const { value, first, last } of workedOutIn(unit.item.value, isByHowMuch(claim, unit.first), it.analysed)) entrants.push({ value, first, last, role: 'worked-out', fullness: 1 });
  }
  if (places !== undefined && figures !== undefined && HAS_DIGIT.test(figures.text)) {
    for (const place of places) {
      if (entrants.some((other) => place >= other.first && place <= other.last)) continue;
      const span = it.analysed.words[place]?.span ?? unit.item.value.span;
      entrants.push({ value: { ...unit.item.value, span }, role: 'own', first: place, last: place, fullness: SAME_FIGURES });
    }
  }
  return entrants;
}

/** Its company shows that it counts something else. */
function isOfOthers(claim: AnalysedText, unit: NumberUnitOfClaim, source: AnalysedText, placed: Placed<NumberValue>, role: Role): boolean {
  if (role === 'rival') return isBesideOthers(source, placed) && !isBesideOthers(claim, unit);
  return role === 'own' && (countsOpposite(unit.item.value, placed.value) || (isAgeOf(source, placed) && unit.item.value.unit.dimension !== 'age' && !isAgeOf(claim, unit)));
}

const HAS_DIGIT = /\d/;
const NO_ENTRANTS: readonly Entrant[] = [];

/** As one that has the claim's place beyond doubt. */
export function ownerAt({ value, first, last }: Placed<NumberValue>, sentence: number): Contender {
  return { sentence, first, last, value, span: value.span, near: 1, loose: false };
}

/** Values of its kind; a date and a length of time can stand in one place ("in 2007", "for 50 years"). */
function rivalsFor(unit: NumberUnitOfClaim | DateUnitOfClaim, { numbers, dates }: AnalysedText): readonly Placed<NumberValue | DateValue>[] {
  if (unit.kind === 'date') return numbers.some(isLength) ? [...dates, ...numbers.filter(isLength)] : dates;
  return isLength(unit.item) && dates.length > 0 ? [...numbers, ...dates] : numbers;
}

function isLength({ value }: Placed<NumberValue>): boolean {
  return value.unit.dimension === 'duration';
}

/** "Last week" in both: without a date to count from, the same words are all there is to compare. */
function isWrittenAlike(claim: AnalysedText, unit: NumberUnitOfClaim | DateUnitOfClaim, source: AnalysedText, placed: Placed<NumberValue | DateValue>): boolean {
  if (unit.last - unit.first !== placed.last - placed.first) return false;
  for (let i = 0; i <= unit.last - unit.first; i++) {
    if (claim.words[unit.first + i]?.lower !== source.words[placed.first + i]?.lower) return false;
  }
  return !isOtherwiseMeant(unit, placed.value);
}

/** "More than a fifth" and "nearly a fifth". */
function isOtherwiseMeant(unit: NumberUnitOfClaim | DateUnitOfClaim, value: NumberValue | DateValue): boolean {
  return unit.kind === 'number' && value.kind === 'number' && compareNumbers(unit.item.value, value) === 'different';
}

/** The same figures where no number or date was recognised ("2-1", "A38"). */
const SAME_FIGURES = 0.8;

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

type Role = 'own' | 'rival' | 'loose' | 'worked-out';

function roleOf(unit: NumberUnitOfClaim | DateUnitOfClaim, value: NumberValue | DateValue, claim: AnalysedText, it: SceneSentence): Role | undefined {
  const own = unit.item.value;
  if (own.kind === 'number' && value.kind === 'number') return numberRole(own, value, claim, it);
  if (own.kind === 'date' && value.kind === 'date') return dateRole(own, value, claim, it);
  return it.analysed.metadata || isClaimed(value, claim) ? undefined : 'loose';
}

/** The claim has it too, in another place. */
function isClaimed(value: NumberValue | DateValue, claim: AnalysedText): boolean {
  if (value.kind === 'number') return claim.numbers.some((it) => numberRelation(it.value, value) === 'same');
  return claim.dates.some((it) => ['equal', 'compatible'].includes(compareDates(it.value, value)));
}

function numberRole(own: NumberValue, other: NumberValue, claim: AnalysedText, it: SceneSentence): Role | undefined {
  const relation = numberRelation(own, other);
  // "Hundreds of people" neither bears out 430 nor denies it; "a couple of people" bears out two.
  if (other.vague === true && own.vague !== true) return relation === 'same' && isCouple(other) ? 'own' : undefined;
  if (relation === 'same' || isUnitLeftOut(own, other, it)) return 'own';
  if (isRest(own, other)) return undefined;
  if (relation === 'none' || it.analysed.metadata) return undefined;
  if (isClaimed(other, claim)) return undefined;
  return countsOther(own, other) || isOtherAmount(own, other) ? 'loose' : relation;
}

function isCouple({ low, high, unit }: NumberValue): boolean {
  return high === low * 1.5 && unit.dimension !== 'age';
}

/** "Will pay 300 million euros and the town 180 million": the unit said before holds for the bare number too. */
function isUnitLeftOut(own: NumberValue, other: NumberValue, { analysed }: SceneSentence): boolean {
  if (other.unit.dimension !== 'count' || other.noun !== undefined || own.unit.dimension === 'count' || own.unit.dimension === 'ordinal') return false;
  return written(own) / (own.unit.factor || 1) === written(other) && analysed.numbers.some(({ value }) => value !== other && value.unit.dimension === own.unit.dimension);
}

/** "$0.70 a share" and "$29.9 million": sums so far apart are sums of other things, unless it is the scale that is wrong ("$3.1 million" for "$3.1 billion"). */
function isOtherAmount(own: NumberValue, other: NumberValue): boolean {
  if (!own.unit.dimension.startsWith('money')) return false;
  const [a, b] = [Math.abs(written(own)), Math.abs(written(other))];
  const scale = Math.log10(Math.max(a, b) / Math.min(a, b));
  return scale > OTHER_AMOUNT && Math.abs(scale - Math.round(scale)) > 1e-6;
}

/** Twenty times, in powers of ten. */
const OTHER_AMOUNT = 1.3;

/** "Her second win" and "the first jockey to", "200 jobs" and "100 meetings": what is counted is named, and it is not the same. */
function countsOther(own: NumberValue, other: NumberValue): boolean {
  return own.noun !== undefined && other.noun !== undefined && own.noun !== other.noun && !builtInRelations.related(own.noun).has(other.noun);
}

/** "A fifth was recovered" and "four fifths were not": one share and what it leaves say the same, or nothing to each other. */
function isRest(own: NumberValue, other: NumberValue): boolean {
  return SHARES.has(own.unit.dimension) && SHARES.has(other.unit.dimension) && Math.abs(own.low + other.low - 1) < 0.005;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction']);

function dateRole(own: DateValue, other: DateValue, claim: AnalysedText, it: SceneSentence): Role | undefined {
  const relation = compareDates(own, other);
  if (isSameDate(own, other, relation)) return isOfOtherYear(own, other, it.passage) ? undefined : 'own';
  if (relation === 'compatible' || relation === 'incomparable' || it.analysed.metadata) return undefined;
  return isClaimed(other, claim) ? undefined : own.grain === other.grain ? 'rival' : 'loose';
}
