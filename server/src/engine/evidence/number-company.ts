/** What stands beside a number and shows that it counts something else than the same figure elsewhere: "two other men", "Leo Marlow, 21,", "a sixth boat". */

import type { DateValue, NumberValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import { builtInRelations } from './lexicon/word-relations';
import { figure } from './number-relation';

type InText = Pick<Placed<NumberValue>, 'first' | 'last'>;

/** Of those told of before there were more: "two other men", "another 12", "a further 18 months". */
export function isBesideOthers({ words }: AnalysedText, { first, last }: InText): boolean {
  const [before, after] = [words[first - 1]?.lower ?? '', words[last + 1]?.lower ?? ''];
  return BESIDES.has(before) || (BESIDES.has(after) && words[last + 2]?.lower !== 'than');
}

const BESIDES: ReadonlySet<string> = new Set('other others another more further additional extra'.split(' '));

/** "Leo Marlow, 21,": how old somebody is, though no word says so. */
export function isAgeOf({ words }: AnalysedText, { first, last }: InText): boolean {
  return first === last && words[first - 1]?.text === ',' && words[first - 2]?.inName === true && /^[,.]$/u.test(words[last + 1]?.text ?? '.');
}

/** Of the opposite of what the claim counts: "two women" for "two men". */
export function countsOpposite(own: NumberValue, other: NumberValue): boolean {
  return own.noun !== undefined && other.noun !== undefined && own.noun !== other.noun && builtInRelations.opposites(own.noun).has(other.noun);
}

/** "A sixth boat was found" bears out six. */
export function isLastOfThem(own: NumberValue | DateValue, source: AnalysedText, { value, first }: Placed<NumberValue | DateValue>): boolean {
  return own.kind === 'number' && value.kind === 'number' && own.unit.dimension === 'count' && value.unit.dimension === 'ordinal' && figure(own) === figure(value) && /^an?$/u.test(source.words[first - 1]?.lower ?? '');
}
