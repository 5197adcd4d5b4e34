/** The contest of a claim's name with other names: who stands in its place. Roles are seldom local, so it raises doubt only. */

import type { Span } from '../text/span';
import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { ownCoverOf } from './align';
import type { AnalysedText, Placed } from './analysed-text';
import { isPutInBehind } from './insertions';
import { sharesWord } from './name-kinship';
import type { PlaceSigns } from './name-place';
import { mentionsIn, namePlace, placeLead, placeSigns, weighPlace } from './name-place';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { slotOf } from './slots';
import { guards } from './thresholds';
import type { RoleRival } from './who-did-what';
import { isDescription, roleRivalOf } from './who-did-what';

export interface NameContender {
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** 0 to 1. */
  readonly near: number;
  /** How much of the claim, this name left out, the sentence alone covers. */
  readonly cover: number;
  /** The claim's names have changed places: to write one in the other's would not mend it. */
  readonly turned?: boolean;
}

export interface NameContest {
  /** How well the name itself stands in its place, 0 when nowhere. */
  readonly own: number;
  readonly rival?: NameContender;
  /** Someone else has its role, though not so surely that the claim is contradicted. */
  readonly doubtful?: true;
  /** -1 to 1: how much better than any other name it stands there, what the sources mostly speak of counting for more. */
  readonly margin: number;
  /** Where it stands best. */
  readonly place?: Place;
}

interface Place {
  readonly sentence: number;
  readonly first: number;
}

/** The contests of all names; a place that bears out one mention of a name bears out no second one. */
export function nameContestsOf(claim: AnalysedText, names: readonly NameFound[], alignment: Alignment, scene: Scene, sentences: readonly number[]): readonly NameContest[] {
  if (names.length === 0) return [];
  const mentions = mentionsIn(scene);
  const contests = names.map((it) => nameContestOf(claim, it, alignment, scene, sentences, mentions));
  for (let i = 1; i < names.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [contests[j], contests[i]];
      if (a?.place === undefined || a.place.sentence !== b?.place?.sentence || a.place.first !== b.place.first) continue;
      const worse = a.margin < b.margin ? j : i;
      const name = names[worse];
      if (name !== undefined) contests[worse] = nameContestOf(claim, name, alignment, scene, sentences, mentions, a.place);
    }
  }
  return withRepeated(contests, names);
}

/** Whoever is named goes on as "he" or "the club": of a name that stands twice in one sentence the worse placed one is likely another's. */
function withRepeated(contests: readonly NameContest[], names: readonly NameFound[]): readonly NameContest[] {
  return contests.map((it, i) => {
    const isRepeated = names.some((other, j) => {
      const margin = contests[j]?.margin ?? 1;
      return j !== i && isSameWord(names[i], other) && (margin > it.margin || (margin === it.margin && j < i));
    });
    return isRepeated ? { ...it, margin: Math.max(-1, it.margin - REPEATED) } : it;
  });
}

const REPEATED = 0.3;

function isSameWord(a: NameFound | undefined, b: NameFound): boolean {
  return a?.value !== undefined && b.value !== undefined && (compareNames(a.value, b.value) === 'same' || sharesWord(a.value, b.value));
}

/** `sentences`: the best of the scene; a rival elsewhere could not stand in the claim's place anyway. */
function nameContestOf(claim: AnalysedText, name: NameFound, alignment: Alignment, scene: Scene, sentences: readonly number[], mentions: (name: NameValue) => number, taken?: Place): NameContest {
  const { value } = name;
  if (value === undefined) return { own: 0, margin: 0 };
  let own = 0;
  let rival: NameContender | undefined;
  const weight = { own: -Infinity, rival: 0 };
  let place: Place | undefined;
  for (const { sentence, name: other, itself, signs } of placesFor(claim, name, alignment, scene, sentences, mentions)) {
    const weighed = weighPlace(signs);
    if (itself) {
      own = Math.max(own, signs.near);
      if (weighed > weight.own && !(taken?.sentence === sentence && taken.first === other.first)) {
        weight.own = weighed;
        place = { sentence, first: other.first };
      }
      continue;
    }
    if (scene.sentences[sentence]?.analysed.metadata !== true) weight.rival = Math.max(weight.rival, weighed);
    if (other.value.type === value.type && value.type !== 'other' && signs.near > (rival?.near ?? 0)) {
      rival = { sentence, span: other.value.span, text: other.value.text, near: signs.near, cover: ownCoverOf(alignment, sentence, name.units) };
    }
  }
  if (rival !== undefined && rival.near > guards.otherName.near && isDescription(claim, name, alignment, scene)) rival = undefined;
  const margin = place === undefined ? 0 : placeLead(weight.own, weight.rival);
  const role = roleRivalOf(claim, name, alignment, scene);
  return { margin, place, ...(role === undefined || role.doubtful ? { own, rival, doubtful: role?.doubtful } : inRole(role)) };
}

/** A name of the sources that can stand where the claim has one. */
export interface NameInPlace {
  readonly sentence: number;
  readonly name: Placed<NameValue>;
  /** Whether it is the claim's name. */
  readonly itself: boolean;
  readonly signs: PlaceSigns;
}

/** The name itself wherever it stands, and all others that the claim does not have in another place. */
export function placesFor(claim: AnalysedText, name: NameFound, alignment: Alignment, scene: Scene, sentences: readonly number[], mentions: (name: NameValue) => number): readonly NameInPlace[] {
  const { value } = name;
  if (value === undefined) return [];
  const of = namePlace(claim, name, slotOf(alignment.units, name.first, name.last));
  const found: NameInPlace[] = [];
  for (const sentence of sentences) {
    const stands = name.sentences.includes(sentence);
    const rest = ownCoverOf(alignment, sentence, name.units);
    const analysed = scene.sentences[sentence]?.analysed;
    if (analysed === undefined) continue;
    const isItself = (other: Placed<NameValue>): boolean => compareNames(value, other.value) === 'same' || (stands && sharesWord(value, other.value));
    for (const other of analysed.names) {
      const itself = isItself(other);
      if (!itself && (isClaimed(other.value, claim) || (stands && analysed.names.some((it) => isPutInBehind(analysed, it.last, other.first) && isItself(it))))) continue;
      found.push({ sentence, name: other, itself, signs: placeSigns(of, other, mentions(other.value), rest, sentence, alignment, scene) });
    }
  }
  return found;
}

/** Someone else at the very verb says more than the words around. */
function inRole({ sentence, name, turned, cover }: RoleRival): Pick<NameContest, 'own' | 'rival'> {
  return { own: 0, rival: { sentence, span: name.span, text: name.text, near: 1, cover: turned ? 1 : cover, turned } };
}

/** The claim has it too, in another place. */
function isClaimed(other: NameValue, claim: AnalysedText): boolean {
  return claim.names.some((it) => compareNames(it.value, other) !== 'different' || sharesWord(it.value, other));
}
