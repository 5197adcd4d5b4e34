/** "The mill and the dairy employ 210 and 85 people respectively": of two numbers told in turn, each is of its own name, thing or date. */

import { compareDates } from '../text/values/dates';
import type { NumberValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import type { NumberUnitOfClaim } from './claim-units';
import type { Contender, Contest } from './contest';
import { ownerAt } from './contest';
import { numberRelation } from './number-relation';
import type { Scene } from './scene';

/** The number that the sources give to what the claim is about; none where any sentence leaves open that it is the claim's. */
export function ownerInTurn(contest: Contest, unit: NumberUnitOfClaim, claim: AnalysedText, scene: Scene): Contender | undefined {
  const own = unit.item.value;
  let owner: Contender | undefined;
  for (const sentence of contest.standsIn) {
    const analysed = scene.sentences[sentence]?.analysed;
    const pair = analysed === undefined ? undefined : pairAt(analysed);
    if (analysed === undefined || pair === undefined) return undefined;
    const turn = turnOf(claim, analysed, pair);
    const [of, other] = turn === undefined ? [] : turn === 0 ? pair.numbers : [pair.numbers[1], pair.numbers[0]];
    if (of === undefined || other === undefined || numberRelation(own, of.value) === 'same' || numberRelation(own, other.value) !== 'same') return undefined;
    owner ??= ownerAt(of, sentence);
  }
  return owner;
}

interface Pair {
  readonly numbers: readonly [Placed<NumberValue>, Placed<NumberValue>];
  /** The "and" between the two that the numbers belong to. */
  readonly joint: number;
}

function pairAt(text: AnalysedText): Pair | undefined {
  const end = text.words.findIndex((it) => it.lower === 'respectively');
  const second = end < 0 ? -1 : text.numbers.findLastIndex((it, i) => it.last < end && isJoint(text, it.first - 1) && text.numbers[i - 1]?.last === it.first - 2);
  const [a, b] = [text.numbers[second - 1], text.numbers[second]];
  if (a === undefined || b === undefined) return undefined;
  for (let i = end - 1; i >= 0; i--) if (isJoint(text, i) && (i < a.first || i > b.last)) return { numbers: [a, b], joint: i };
  return undefined;
}

function isJoint({ words }: AnalysedText, place: number): boolean {
  return words[place]?.lower === 'and';
}

/** 0 where the claim has what stands before the "and", 1 for what stands behind it; open where it has both or neither. */
function turnOf(claim: AnalysedText, source: AnalysedText, { joint }: Pair): 0 | 1 | undefined {
  const [first, second] = [isClaimed(claim, source, joint - 1, -1), isClaimed(claim, source, joint + 1, 1)];
  return first === second ? undefined : first ? 0 : 1;
}

/** The date or the content word next to the "and". */
function isClaimed(claim: AnalysedText, source: AnalysedText, place: number, step: 1 | -1): boolean {
  const date = source.dates.find((it) => (step > 0 ? it.first : it.last) === place);
  if (date !== undefined) return claim.dates.some((it) => compareDates(it.value, date.value) === 'equal');
  for (let i = place; i !== place + step * FARTHEST; i += step) {
    const word = source.words[i];
    if (word === undefined || word.sign) return false;
    if (word.content) return claim.byStem.has(word.stem);
  }
  return false;
}

/** Past articles. */
const FARTHEST = 3;
