/** The contest of a claim's name with other names: who stands in its place. Roles are seldom local, so it raises doubt only. */

import type { Span } from '../text/span';
import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { ownCoverOf } from './align';
import type { AnalysedText } from './analysed-text';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { nearness, slotOf } from './slots';
import type { RoleRival } from './who-did-what';
import { roleRivalOf, sharesWord } from './who-did-what';

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
  /** -1 to 1: how much better than any other name it stands there, what the sources mostly speak of counting for more. */
  readonly margin: number;
  /** Where it stands best. */
  readonly place?: NamePlace;
}

interface NamePlace {
  readonly sentence: number;
  readonly first: number;
}

/** What the sources mostly speak of: it is meant where they say "the club" and "the striker" too. */
interface Topics {
  /** 0 to 1. */
  weight(name: NameValue): number;
}

function topicsOf(scene: Scene): Topics {
  const counts = new Map<string, number>();
  let most = 1;
  for (const { analysed } of scene.sentences) {
    for (const { value } of analysed.names) {
      const count = (counts.get(lastWord(value)) ?? 0) + 1;
      counts.set(lastWord(value), count);
      most = Math.max(most, count);
    }
  }
  return { weight: (name) => 1 - TOPIC + TOPIC * Math.sqrt((counts.get(lastWord(name)) ?? 1) / most) };
}

const TOPIC = 0.6;

function lastWord({ text }: NameValue): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

/** The contests of all names; a place that bears out one mention of a name bears out no second one. */
export function nameContestsOf(claim: AnalysedText, names: readonly NameFound[], alignment: Alignment, scene: Scene, sentences: readonly number[]): readonly NameContest[] {
  if (names.length === 0) return [];
  const topics = topicsOf(scene);
  const contests = names.map((it) => nameContestOf(claim, it, alignment, scene, sentences, topics));
  for (let i = 1; i < names.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [contests[j], contests[i]];
      if (a?.place === undefined || a.place.sentence !== b?.place?.sentence || a.place.first !== b.place.first) continue;
      const worse = a.margin < b.margin ? j : i;
      const name = names[worse];
      if (name !== undefined) contests[worse] = nameContestOf(claim, name, alignment, scene, sentences, topics, a.place);
    }
  }
  return contests;
}

/** `sentences`: the best of the scene; a rival elsewhere could not stand in the claim's place anyway. */
function nameContestOf(claim: AnalysedText, name: NameFound, alignment: Alignment, scene: Scene, sentences: readonly number[], topics: Topics, taken?: NamePlace): NameContest {
  const { value } = name;
  if (value === undefined) return { own: 0, margin: 0 };
  const slot = slotOf(alignment.units, name.first, name.last);
  let own = 0;
  let rival: NameContender | undefined;
  const margin = { own: 0, rival: 0 };
  let place: NamePlace | undefined;
  for (const sentence of sentences) {
    const analysed = scene.sentences[sentence]?.analysed;
    if (analysed === undefined) continue;
    const itself = name.sentences.includes(sentence);
    for (const other of analysed.names) {
      const same = compareNames(value, other.value) === 'same' || (itself && sharesWord(value, other.value));
      if (!same && isClaimed(other.value, claim)) continue;
      const near = nearness(slot, alignment, scene, sentence, other.first, other.last);
      const weighed = near * topics.weight(other.value);
      if (same) {
        own = Math.max(own, near);
        if (weighed > margin.own && !(taken?.sentence === sentence && taken.first === other.first)) {
          margin.own = weighed;
          place = { sentence, first: other.first };
        }
        continue;
      }
      const alike = other.value.type === value.type;
      if (!analysed.metadata) margin.rival = Math.max(margin.rival, alike ? weighed : weighed * OTHER_TYPE);
      if (alike && value.type !== 'other' && near > (rival?.near ?? 0)) {
        rival = { sentence, span: other.value.span, text: other.value.text, near, cover: ownCoverOf(alignment, sentence, name.units) };
      }
    }
  }
  return { margin: margin.own - margin.rival, place, ...(inRole(roleRivalOf(claim, name, alignment, scene)) ?? { own, rival }) };
}

/** A place may be named where the claim has a person, but is less often taken for one. */
const OTHER_TYPE = 0.8;

/** Someone else beside the very verb says more than the words around. */
function inRole(rival: RoleRival | undefined): Pick<NameContest, 'own' | 'rival'> | undefined {
  if (rival === undefined) return undefined;
  const { sentence, name, turned, cover } = rival;
  return { own: 0, rival: { sentence, span: name.span, text: name.text, near: 1, cover: turned ? 1 : cover, turned } };
}

/** The claim has it too, in another place. */
function isClaimed(other: NameValue, claim: AnalysedText): boolean {
  return claim.names.some((it) => compareNames(it.value, other) !== 'different' || sharesWord(it.value, other));
}
