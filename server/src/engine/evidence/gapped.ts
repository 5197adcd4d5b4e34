/** "Norland will pay 300 million and Vessby 180 million": of two numbers at one verb that is said once, each is of its own name or thing. */

import type { NumberValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import type { NumberUnitOfClaim } from './claim-units';
import type { Contender, Contest } from './contest';
import { ownerAt } from './contest';
import { prepositions } from './lexicon/negators';
import { looksLikeVerb } from './lexicon/verbs';
import { numberRelation } from './number-relation';
import type { Scene } from './scene';

/** The number that the sources give to what the claim is about; none where any sentence leaves open that it is the claim's. */
export function ownerByGap(contest: Contest, unit: NumberUnitOfClaim, claim: AnalysedText, scene: Scene): Contender | undefined {
  const own = unit.item.value;
  let owner: Contender | undefined;
  for (const sentence of contest.standsIn) {
    const analysed = scene.sentences[sentence]?.analysed;
    const gap = analysed === undefined ? undefined : gapIn(analysed);
    if (gap === undefined) return undefined;
    const first = isOfFirst(claim, unit, gap);
    if (first === undefined) return undefined;
    const [of, other] = first ? [gap.a, gap.b] : [gap.b, gap.a];
    if (numberRelation(own, of.value) === 'same' || of.value.high === own.high || other.value.high !== own.high) return undefined;
    owner ??= ownerAt(of, sentence);
  }
  return owner;
}

interface Gap {
  readonly a: Placed<NumberValue>;
  readonly b: Placed<NumberValue>;
  /** Stems of what each of the two is of, without those that both have. */
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

function gapIn(text: AnalysedText): Gap | undefined {
  for (let i = 1; i < text.numbers.length; i++) {
    const [a, b] = [text.numbers[i - 1], text.numbers[i]];
    if (a === undefined || b === undefined || b.value.noun !== undefined || !(a.value.unit.dimension === b.value.unit.dimension || b.value.unit.dimension === 'count')) continue;
    const joint = text.words.findIndex((it, at) => at > a.last && at < b.first && JOINT.test(it.lower));
    if (joint < 0 || joint - a.last > SUBJECT || b.first - joint > NEAR || b.first - joint < 2) continue;
    const between = text.words.slice(joint + 1, b.first);
    // A verb that no list has stands there as well as a noun, but not as a name or behind an article.
    if (!between.some((it) => it.inName || /^\p{Lu}/u.test(it.text)) && between[0]?.lower !== 'the') continue;
    if (between.some((it, at) => it.sign || it.inValue || prepositions.has(it.lower) || looksLikeVerb(it.lower, text.words[joint + at]?.lower))) continue;
    const second = new Set(between.flatMap((it) => (it.content ? [it.stem] : [])));
    const before = new Set(text.words.slice(Math.max(0, a.first - SUBJECT), a.first).flatMap((it, at, all) => (it.content && at < all.length - 1 && !looksLikeVerb(it.lower, all[at - 1]?.lower) ? [it.stem] : [])));
    const first = new Set([...before].filter((it) => !second.has(it)));
    for (const it of before) second.delete(it);
    if (first.size > 0 && second.size > 0) return { a, b, first, second };
  }
  return undefined;
}

const JOINT = /^(?:and|while|but)$/u;
const NEAR = 5;
const SUBJECT = 8;

/** What stands before the claim's number, back to another, or else what stands behind it: of the one or of the other, and not of both. */
function isOfFirst({ words, numbers }: AnalysedText, { first, last }: NumberUnitOfClaim, gap: Gap): boolean | undefined {
  const from = Math.max(0, first - SUBJECT, ...numbers.flatMap((it) => (it.last < first ? [it.last + 1] : [])));
  for (const side of [words.slice(from, first), words.slice(last + 1, last + 1 + SUBJECT)]) {
    const [one, two] = [gap.first, gap.second].map((of) => [...of].every((stem) => side.some((it) => it.stem === stem)));
    if (one !== two) return one;
    if (one) return undefined;
  }
  return undefined;
}
