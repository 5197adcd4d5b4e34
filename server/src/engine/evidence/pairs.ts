/** "Trade between Norland and Vessby": where the sources tell it between two, both have to be these, by name or as "the two countries" named beside. */

import { termOf } from '../text/terms';
import { compareNames } from '../text/values/names';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText } from './analysed-text';
import { relationsIn } from './name-relations';
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

/** "Only Brandt has been charged": nobody else has. */
export function isOnlyOfAnother(claim: AnalysedText, names: readonly NameFound[], { units, hits }: Alignment, scene: Scene): boolean {
  return relationsIn(claim).some(({ name, relation, head }) => {
    const unit = units.findIndex((it) => it.first === head);
    if ((relation !== 'agent' && relation !== 'patient') || unit < 0 || isOnly(claim, name.first) || !names.some((it) => it.value === name.value)) return false;
    return scene.sentences.some(({ analysed, before }, i) => {
      if (!analysed.byStem.has(ONLY)) return false;
      const places = (hits[unit]?.[i] ?? []).filter((hit) => hit.likeness >= SAME).map((hit) => hit.place);
      if (places.length === 0) return false;
      return relationsIn(analysed, scene.sentences[before]?.analysed).some((it) => it.relation === relation && places.includes(it.head) && isOnly(analysed, it.name.first) && compareNames(it.name.value, name.value) === 'different');
    });
  });
}

function isOnly({ words }: AnalysedText, first: number): boolean {
  return words[first - 1]?.lower === 'only';
}

const ONLY = termOf('only');
const BETWEEN = 'between';
const CLOSE = 3;
const SAME = 0.9;
