/** Whether an opposite in a source is said of somebody else, of another time or of another thing: then both may be so. */

import { termOf } from '../text/terms';
import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText, Word } from './analysed-text';
import type { WordUnit } from './claim-units';
import { looksLikeVerb } from './lexicon/verbs';
import { relationsIn } from './name-relations';
import type { Scene } from './scene';

/** "Osei bought her shares" and "Lee sold him her shares": what two do may be opposite, and both be so. Of a trade there are always two. */
export function isOfAnother(claim: AnalysedText, at: number, source: AnalysedText, place: number): boolean {
  if (hasSubjectElsewhere(claim, at, source, place)) return true;
  const [ours, theirs] = [agentsOf(claim, at), agentsOf(source, place)];
  if (ours.length === 0 || theirs.length === 0) return TRADES.has(claim.words[at]?.stem ?? '');
  return areOthers(ours, theirs);
}

/** "Vale have never won" and "Carnmore have never won": answers whether the same verb is somebody else's of one kind. Who leads a company speaks for it. */
export function othersThan(claim: AnalysedText, at: number): (source: AnalysedText, place: number) => boolean {
  const ours = agentsOf(claim, at);
  if (ours.length === 0) return () => false;
  return (source, place) => {
    const theirs = agentsOf(source, place);
    return areOthers(ours, theirs) && ours.every((a) => theirs.every((b) => a.type === b.type));
  };
}

function areOthers(ours: readonly NameValue[], theirs: readonly NameValue[]): boolean {
  return theirs.length > 0 && ours.every((a) => theirs.every((b) => compareNames(a, b) === 'different'));
}

/** "The fair went ahead" tells nothing of a regatta that did not go: verbs that anything may do say nothing where the subject is another. */
export function isVagueOfAnother({ word, first }: WordUnit, unit: number, sentence: number, { units, hits }: Alignment, scene: Scene): boolean {
  const subject = units[unit - 1];
  if (!VAGUE.test(word.lower) || subject?.kind !== 'word' || subject.last < first - SUBJECT_WORDS || likenessAt(hits, unit - 1, sentence) > 0) return false;
  return scene.sentences[sentence]?.analysed.words.every(({ lower }) => !PRONOUN.test(lower)) === true;
}

const VAGUE = /^(?:go(?:es|ing|ne)?|went|comes?|came|coming|tak(?:es?|en|ing)|took|mak(?:es?|ing)|made|gets?|got|gotten|gives?|gave|given|held|holds?|keeps?|kept|starts?|started|begins?|began|begun|becom(?:es?|ing)|became|stands?|stood)$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|this|that)$/u;

/** "Energy prices fell" and "food prices rose, while energy became cheaper": a word of the claim's subject stands in the source's other half. */
function hasSubjectElsewhere(claim: AnalysedText, at: number, source: AnalysedText, place: number): boolean {
  const half = halfOf(source, place);
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_WORDS) && claim.words[i]?.sign === false; i--) {
    const word = claim.words[i];
    const places = word?.content && !word.inValue ? (source.byStem.get(word.stem) ?? []) : [];
    if (places.length > 0 && places.every((it) => halfOf(source, it) !== half)) return true;
  }
  return false;
}

const SUBJECT_WORDS = 4;
const HALVES: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although', 'though', ';']);

function halfOf({ words }: AnalysedText, place: number): number {
  let half = 0;
  // "Denied it but was found guilty" goes on about the same.
  for (let i = 0; i <= place; i++) if (HALVES.has(words[i]?.lower ?? '') && !looksLikeVerb(words[i + 1]?.lower ?? '')) half++;
  return half;
}

const TRADES: ReadonlySet<string> = new Set(['buy', 'purchase', 'acquire', 'sell', 'lend', 'borrow'].map(termOf));

/** "The mine reopened in March" agrees with "it was closed"; with "it closed in March" it does not. And what is "closed until autumn" opens in autumn. */
export function isOfOtherTime({ word, last }: WordUnit, sentence: number, place: number, alignment: Alignment, scene: Scene): boolean {
  const source = scene.sentences[sentence]?.analysed;
  const other = source?.words[place];
  if (source === undefined || other === undefined) return false;
  if (source.words.slice(place + 1, place + 4).some((it) => UNTIL.has(it.lower))) return true;
  if (!AGAIN.has(word.stem) && !AGAIN.has(other.stem) && !isOtherPhase(word, other) && !isOtherPhase(other, word)) return false;
  return !alignment.units.some((it, i) => it.kind === 'date' && it.first > last && likenessAt(alignment.hits, i, sentence) >= SAME_DATE);
}

/** Likeness from which on a date is the claim's. */
const SAME_DATE = 0.95;
const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);
/** What began has mostly ended too, and who joined has left: only of one day are they opposites. */
const BEGINS: ReadonlySet<string> = new Set('begin start commence launch open join enter arrive hire recruit appoint marry found establish'.split(' ').map(termOf));
const ENDS: ReadonlySet<string> = new Set('end finish conclude stop cease close shut leave quit exit depart sack dismiss fire divorce dissolve abolish'.split(' ').map(termOf));
function isOtherPhase(one: Word, other: Word): boolean {
  // "Stay open" tells of a state.
  return BEGINS.has(one.stem) && ENDS.has(other.stem) && one.lower !== 'open';
}

const AGAIN: ReadonlySet<string> = new Set('reopen resume restart relaunch reinstate return'.split(' ').map(termOf));

/** What is said, thought or wanted is in the words behind: "had not expected a fall" is no denial of "had expected no change". */
export function lacksWhatIsThought({ word, last }: WordUnit, sentence: number, { units, hits }: Alignment): boolean {
  return THOUGHTS.has(word.stem) && units.some((it, i) => it.kind === 'word' && it.first > last && !it.word.inName && likenessAt(hits, i, sentence) === 0);
}

const THOUGHTS: ReadonlySet<string> = new Set('expect say tell think believe want plan hope ask know promise intend predict'.split(' ').map(termOf));

/** Two names or more hang on the claim's verb, and each of them in the same way on the source's: "was not named by the council" tells of that naming, "but others have named her" of another. */
export function hasItsRoles(claim: AnalysedText, at: number, source: AnalysedText, place: number): boolean {
  const ours = relationsIn(claim).filter(({ head }) => head === at);
  if (ours.length < 2) return false;
  const theirs = relationsIn(source).filter(({ head }) => head === place);
  return ours.every((own) => theirs.some((it) => it.relation === own.relation && compareNames(it.name.value, own.name.value) === 'same'));
}

function agentsOf(text: AnalysedText, verb: number): readonly NameValue[] {
  return relationsIn(text).filter(({ relation, head }) => relation === 'agent' && head === verb).map(({ name }) => name.value);
}
