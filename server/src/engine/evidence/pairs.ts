/** "Trade between Norland and Vessby": where the sources tell it between two, both have to be these, by name or as "the two countries" named beside. */

import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText } from './analysed-text';
import type { NameFound } from './names-found';
import { standsBy } from './other-subject';
import type { Scene } from './scene';

/** What stands between two in the sources stands nowhere beside both names of the claim: it is told of others. */
export function isBetweenOthers(claim: AnalysedText, names: readonly NameFound[], { units, hits }: Alignment, scene: Scene): boolean {
  return (claim.byStem.get(BETWEEN) ?? []).some((place) => {
    const one = names.find((it) => it.first > place && it.first <= place + CLOSE);
    const two = one && names.find((it) => it.first > one.last && it.first <= one.last + CLOSE);
    const noun = units.findLastIndex((it) => it.last < place && it.last >= place - CLOSE);
    if (one === undefined || two === undefined || noun < 0 || !claim.words.slice(one.last + 1, two.first).some((it) => it.lower === 'and')) return false;
    const places = scene.sentences.flatMap(({ analysed }, i) => {
      if (likenessAt(hits, noun, i) < SAME) return [];
      return (hits[noun]?.[i] ?? []).some((hit) => analysed.words.slice(hit.place + 1, hit.place + 1 + CLOSE).some((it) => it.lower === 'between')) ? [i] : [];
    });
    return places.length > 0 && !places.some((at) => [one, two].every((it) => it.inTitle || standsBy(it, at, scene)));
  });
}

const BETWEEN = 'between';
const CLOSE = 3;
const SAME = 0.9;
