/** Whether a passage speaks of somebody or something else than the claim: such a passage accuses nobody. */

import { compareNames } from '../text/values/names';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText, Word } from './analysed-text';
import { clauseAt, restCover } from './clause-cover';
import { relationsIn } from './name-relations';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { builtInWeight } from './word-weights';

/** Whether a name of the claim stands in a sentence or beside it. */
export function standsBy({ sentences }: NameFound, sentence: number, scene: Scene): boolean {
  const { before = -1, after = -1 } = scene.sentences[sentence] ?? {};
  return sentences.some((it) => it === sentence || it === before || it === after);
}

/** Whether a sentence is about a name of the claim: it stands there or beside it, or earlier in the source and no other has taken its place. */
export function isAround(name: NameFound, sentence: number, claim: AnalysedText, scene: Scene): boolean {
  const at = scene.sentences[sentence];
  if (at === undefined || name.inTitle) return true;
  if (standsBy(name, sentence, scene)) return true;
  const inSource = name.sentences.some((it) => scene.sentences[it]?.passage.source === at.passage.source);
  return inSource && at.analysed.names.every((other) => claim.names.some((own) => compareNames(own.value, other.value) !== 'different'));
}

/**
 * Whether a sentence tells a claim's verb of the very one who does it there: then the other names of the claim, which tell who that is or what
 * else is so ("the former Norland minister"), need only stand in its source.
 */
export function hasItsDoer(names: readonly NameFound[], unit: number, sentence: number, claim: AnalysedText, { units }: Alignment, scene: Scene): boolean {
  const place = units[unit]?.first;
  const doers = relationsIn(claim).flatMap(({ name, relation, head }) => (relation === 'agent' && head === place ? [name.value] : []));
  const source = scene.sentences[sentence]?.passage.source;
  return doers.length > 0 && names.every((it) => {
    if (it.value !== undefined && doers.includes(it.value)) return it.sentences.includes(sentence);
    return it.share === 1 && (it.inTitle || it.sentences.some((other) => scene.sentences[other]?.passage.source === source));
  });
}

/**
 * Whether a name stands in another clause of the claim than a unit, so that a passage which covers the unit's own clause needs not be about
 * it too: behind the clause any name, before it, where its subject may stand, one that the source of the passage knows. Dates are left
 * out: like events of many days are told in like words.
 */
export function isOfOtherClause(name: NameFound, unit: number, sentence: number, alignment: Alignment, scene: Scene): boolean {
  const own = alignment.units[unit];
  const clause = own && clauseAt(alignment, own);
  if (clause === undefined || own?.kind === 'date' || restCover(alignment, scene, sentence, unit) < CLAUSE_COVER) return false;
  if (name.first > clause.last) return true;
  const source = scene.sentences[sentence]?.passage.source;
  return name.last < clause.first && name.share === 1 && name.sentences.some((it) => scene.sentences[it]?.passage.source === source);
}

/** Of the rest of the clause. */
const CLAUSE_COVER = 0.65;

/** "The cholera vaccine": behind the article, a rare word of which no source knows stands before a word that the sentence has. `occurs` asks the whole corpus. */
export function hasForeignModifier(sentence: number, claim: AnalysedText, { units, hits }: Alignment, occurs: (word: Word) => boolean): boolean {
  return units.some((unit, i) => {
    const next = units[i + 1];
    if (unit.kind !== 'word' || claim.words[unit.first - 1]?.lower !== 'the' || unit.word.inName || next?.kind !== 'word' || next.first !== unit.last + 1) return false;
    if (builtInWeight(unit.word.lower, unit.word.stem) < RARE || occurs(unit.word) || hits[i]?.some((of) => of.length > 0)) return false;
    return likenessAt(hits, i + 1, sentence) > 0;
  });
}

/** Built-in weight of a word that is on no list of common ones. */
const RARE = 4;
