/** Lengths of time that are no rivals of each other: how long something took, how far off it was, and from what. */

import type { NumberValue } from '../text/values/value';
import type { AnalysedText } from './analysed-text';
import type { DateUnitOfClaim, NumberUnitOfClaim } from './claim-units';

/** "A month" and "a day after the talks": a length of time, and how far off something was. */
export function isOtherLength(claim: AnalysedText, unit: NumberUnitOfClaim | DateUnitOfClaim, source: AnalysedText, other: { readonly value: NumberValue; readonly last: number }): boolean {
  if (other.value.unit.dimension !== 'duration') return false;
  const isDistance = ({ words }: AnalysedText, last: number): boolean => AWAY.has(words[last + 1]?.lower ?? '');
  if (isDistance(claim, unit.last) !== isDistance(source, other.last)) return true;
  return isDistance(claim, unit.last) && isOfOtherEnd(claim, unit.last + 2, source, other.last + 2);
}

/** "Two years after it was built", "two days before the talks": lengths that are counted to different things. */
function isOfOtherEnd(claim: AnalysedText, first: number, source: AnalysedText, place: number): boolean {
  const [own, other] = [thingsAt(claim, first), thingsAt(source, place)];
  return own.length > 0 && other.length > 0 && !own.some((it) => other.includes(it));
}

/** Stems of the words of weight in a few words. */
function thingsAt({ words }: AnalysedText, first: number): readonly string[] {
  return words.slice(first, first + FEW).flatMap((it) => (it.content ? [it.stem] : []));
}

const FEW = 8;

const AWAY: ReadonlySet<string> = new Set(['after', 'before', 'later', 'earlier', 'ago', 'from', 'since']);
