/** Whether a passage speaks of somebody or something else than the claim: such a passage accuses nobody. */

import { compareNames } from '../text/values/names';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText, Word } from './analysed-text';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { builtInWeight } from './word-weights';

/** Whether a sentence is about a name of the claim: it stands there or beside it, or earlier in the source and no other has taken its place. */
export function isAround(name: NameFound, sentence: number, claim: AnalysedText, scene: Scene): boolean {
  const at = scene.sentences[sentence];
  if (at === undefined || name.inTitle) return true;
  if (name.sentences.some((it) => it === sentence || it === at.before || it === at.after)) return true;
  const inSource = name.sentences.some((it) => scene.sentences[it]?.passage.source === at.passage.source);
  return inSource && at.analysed.names.every((other) => claim.names.some((own) => compareNames(own.value, other.value) !== 'different'));
}

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
