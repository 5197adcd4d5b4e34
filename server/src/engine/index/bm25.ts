/** The arithmetic of BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"), the same for every way of finding hits. */

const saturation = 1.2;
const lengthShare = 0.75;

/** How a passage's length damps its counts, for one state of the corpus. */
export interface LengthNorm {
  readonly base: number;
  /** Per index term of the passage. */
  readonly slope: number;
}

export function lengthNormOf(passageCount: number, totalLength: number): LengthNorm {
  const slope = totalLength === 0 ? 0 : (saturation * lengthShare * passageCount) / totalLength;
  return { base: saturation * (1 - lengthShare), slope };
}

/** What a term is worth before counts and lengths: never negative, however common it is. */
export function termWeight(weight: number, passageCount: number, frequency: number): number {
  const rarity = Math.log(1 + (passageCount - frequency + 0.5) / (frequency + 0.5));
  return weight * rarity * (saturation + 1);
}

/** The part of a passage's score that one term gives. */
export function contribution(weight: number, count: number, length: number, norm: LengthNorm): number {
  return (weight * count) / (count + norm.base + norm.slope * length);
}
