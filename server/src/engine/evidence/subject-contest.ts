/** Who does a thing where no name tells it: "prosecutors argued" is not borne out by "his lawyers argued", nor "Norvik took over" by "the council took over". */

import type { Alignment } from './align';
import { likenessAt, ownCoverOf } from './align';
import type { AnalysedText } from './analysed-text';
import { isPlural } from './lexicon/gendered-words';
import { isAnybody, isPersonNoun, publicBodies } from './lexicon/person-nouns';
import { builtInRelations } from './lexicon/word-relations';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { isLight, isPassive, isVerb } from './verb-places';

/** Of the claim beside its subject, in the sentence that tells it of somebody else. */
const REST_COVER = 0.7;
/** Units beside the subject. */
const LEAST_UNITS = 2;
const SAME_VERB = 0.95;

export function hasOtherSubject(claim: AnalysedText, _: readonly NameFound[], alignment: Alignment, scene: Scene): boolean {
  const { units, hits } = alignment;
  const verb = firstVerb(claim);
  const unit = units.findIndex((it) => it.kind === 'word' && it.first === verb);
  if (verb === undefined || unit < 0) return false;
  const own = subjectBefore(claim, verb);
  if (own === undefined || !(claim.words[own]?.inName === true || isActor(claim.words[own]?.lower ?? ''))) return false;
  const subject = new Set(units.flatMap((it, i) => (it.last <= own ? [i] : [])));
  if (units.length - subject.size < LEAST_UNITS) return false;
  let others = 0;
  let open = 0;
  scene.sentences.forEach(({ analysed }, i) => {
    const cover = ownCoverOf(alignment, i, subject);
    if (cover < REST_COVER) return;
    const isOther = ![...subject].some((it) => likenessAt(hits, it, i) > 0) && (hits[unit]?.[i] ?? []).some((hit) => hit.likeness >= SAME_VERB && isPassive(analysed, hit.place) === isPassive(claim, verb) && isAnother(analysed, hit.place, claim, own));
    if (isOther) others = Math.max(others, cover);
    else open = Math.max(open, cover);
  });
  return others > open;
}

function isAnother(source: AnalysedText, verb: number, claim: AnalysedText, own: number): boolean {
  const place = subjectBefore(source, verb);
  const [ours, theirs] = [claim.words[own], source.words[place ?? -1]];
  if (ours === undefined || theirs === undefined || theirs.inName) return false;
  // What "the firm" is called only its source knows; no firm is a council.
  if (ours.inName) return publicBodies.has(theirs.lower) && !isBody(claim, own, theirs.lower);
  return isActor(theirs.lower) && theirs.stem !== ours.stem && !builtInRelations.related(ours.stem).has(theirs.stem) && !(isAnybody(ours.lower) || isAnybody(theirs.lower));
}

/** "Westhay Council" is the council, and a place's name may stand for it. */
function isBody({ names }: AnalysedText, place: number, noun: string): boolean {
  const name = names.find((it) => it.first <= place && it.last >= place);
  return name === undefined || name.value.type === 'place' || name.value.type === 'organisation' || name.value.text.toLowerCase().includes(noun);
}

function isActor(lower: string): boolean {
  return isPersonNoun(lower) || isPlural(lower) || publicBodies.has(lower);
}

function firstVerb(text: AnalysedText): number | undefined {
  const at = text.words.findIndex((it, i) => i > 0 && it.content && !it.inName && !it.inValue && isVerb(text, i));
  return at < 0 ? undefined : at;
}

/** The last word of the noun phrase before a verb, with nothing but auxiliaries and adverbs between. */
function subjectBefore(text: AnalysedText, verb: number): number | undefined {
  let at = verb - 1;
  while (at >= 0 && isLight(text.words[at]?.lower ?? '')) at--;
  const word = text.words[at];
  return word === undefined || word.sign || !word.content || (!word.inName && isVerb(text, at) && !isActor(word.lower)) ? undefined : at;
}
