/**
 * Whether a pronoun of the claim is the one that its place asks for. Pronouns of the sources compete for its surroundings, as
 * values do; and the nearest person, body or group before it that a pronoun can stand for has to be of its kind.
 */

import type { Span } from '../text/span';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import { genderOfGivenName, genderOfNoun, isPerson, isPlural } from './lexicon/gendered-words';
import type { NameFound } from './names-found';
import type { Pronoun, PronounClass } from './pronouns';
import type { Scene } from './scene';
import { nearness, slotOf } from './slots';

export interface PronounContest {
  readonly span: Span;
  readonly stands: PronounClass;
  /** 0 to 1: how well the best pronoun of its kind stands in its place, and the best of another kind. */
  readonly own: number;
  readonly rival: number;
  /** 1 where what it stands for agrees with it, -1 where it does not, 0 where that is open. */
  readonly agrees: number;
  /** -1 to 1. */
  readonly margin: number;
}

/** What agreement weighs beside the contest of places. */
const AGREEMENT = 0.3;

/**
 * Another pronoun stands far better in its place; or rather better, for "he" and "she" where everybody whom the claim
 * names is of the other sex. "It" can be anything, and seldom stands in the same place twice.
 */
export function isOutOfPlace({ stands, agrees, own, rival, margin }: PronounContest): boolean {
  return (margin < FAR_BEHIND && stands !== 'it') || ((stands === 'he' || stands === 'she') && agrees < 0 && rival - own > SURELY);
}

const SURELY = 0.1;
/** Between -.3 and -.5 the four development sets hardly differ (README.md, Items). */
const FAR_BEHIND = -0.4;

/** None where the sources are a talk, where everybody is "I" and "you" by turns, and none in a question, which speaks to the reader. */
export function pronounContests(claim: AnalysedText, names: readonly NameFound[], alignment: Alignment, scene: Scene): readonly PronounContest[] {
  const own = claim.pronouns.filter((it) => !it.quoted);
  if (own.length === 0 || claim.question || isTalk(scene)) return [];
  return own.map((it) => contestOf(it, claim, names, alignment, scene));
}

/** Of the pronouns outside of quotation marks, how many may be "I" and "you" in a text that tells of others. */
const MOST_TALK = 0.4;
/** A report that quotes at length has marks in one of so many sentences of that kind. */
const MARKED = 4;

function isTalk(scene: Scene): boolean {
  let [talk, all, said, marked] = [0, 0, 0, 0];
  for (const { analysed } of scene.sentences) {
    if (QUOTATION_MARK.test(analysed.text)) marked++;
    const open = analysed.pronouns.filter((it) => !it.quoted);
    const of = open.filter((it) => isOfTalk(it.stands)).length;
    all += open.length;
    talk += of;
    if (of > 0) said++;
  }
  return talk > MOST_TALK * all && said > MARKED * marked;
}

const QUOTATION_MARK = /["“”«»]|``|''/u;

function isOfTalk(stands: PronounClass): boolean {
  return stands === 'speaker' || stands === 'hearer';
}

function contestOf(pronoun: Pronoun, claim: AnalysedText, names: readonly NameFound[], alignment: Alignment, scene: Scene): PronounContest {
  const slot = slotOf(alignment.units, pronoun.place, pronoun.place);
  let [own, rival] = [0, 0];
  scene.sentences.forEach(({ analysed }, sentence) => {
    for (const it of analysed.pronouns) {
      const likeness = likenessOf(pronoun.stands, it);
      if (likeness === undefined) continue;
      const near = nearness(slot, alignment, scene, sentence, it.place, it.place);
      if (likeness > 0) own = Math.max(own, near * likeness);
      else rival = Math.max(rival, near);
    }
  });
  const span = claim.words[pronoun.place]?.span ?? { start: 0, end: 0 };
  const agrees = agreement(pronoun, claim, names, scene);
  return { span, stands: pronoun.stands, own, rival, agrees, margin: Math.max(-1, Math.min(1, own - rival + AGREEMENT * agrees)) };
}

/** 1 for a pronoun that can be the same, 0 for another in its place, less for what somebody says of themselves; undefined for one that says nothing to it. */
function likenessOf(stands: PronounClass, other: Pronoun): number | undefined {
  if (isOfTalk(other.stands) && other.quoted) return undefined;
  return stands === other.stands ? 1 : isOfTalk(other.stands) ? undefined : 0;
}

/** Whom or what the claim names that a pronoun could stand for. */
type Kind = PronounClass | 'someone' | 'body' | 'plural';

function agreement({ stands }: Pronoun, claim: AnalysedText, names: readonly NameFound[], scene: Scene): number {
  if (isOfTalk(stands)) return -1;
  const kinds = kindsOf(claim, names, scene);
  const persons = kinds.has('he') || kinds.has('she');
  if (stands === 'he' || stands === 'she') {
    if (kinds.has(stands)) return 1;
    return kinds.has('someone') || !persons ? 0 : -1;
  }
  if (stands === 'they') return kinds.has('they') ? 1 : persons && !kinds.has('plural') && kinds.has('he') !== kinds.has('she') ? -1 : 0;
  return kinds.has('body') && !persons && !kinds.has('someone') ? 1 : 0;
}

function kindsOf(claim: AnalysedText, names: readonly NameFound[], scene: Scene): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const word of claim.words) {
    if (word.inName || word.sign) continue;
    const gender = genderOfNoun(word.lower);
    if (gender !== undefined) kinds.add(gender);
    else if (isPlural(word.lower)) kinds.add('they');
    else if (isPerson(word.lower)) kinds.add('someone');
    else if (word.content && /[^s]s$/u.test(word.lower)) kinds.add('plural');
  }
  for (const it of names) {
    const kind = it.value === undefined ? undefined : kindOfName(it.value, it, scene);
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds;
}

function kindOfName(value: NameValue, found: NameFound, scene: Scene): Kind | undefined {
  if (value.type === 'place' || value.type === 'organisation') return 'body';
  const titled = (value.title ?? '').toLowerCase().replace(/\./gu, '').split(' ');
  const given = value.text.toLowerCase().split(' ')[0] ?? '';
  return titled.map(genderOfNoun).find((it) => it !== undefined) ?? genderInSources(found, scene) ?? genderOfGivenName(given) ?? 'someone';
}

/** What the sources call someone behind the name: in the same sentence, and in the next up to another name. */
function genderInSources({ sentences, value }: NameFound, scene: Scene): 'he' | 'she' | undefined {
  const votes = { he: 0, she: 0 };
  const count = (text: AnalysedText, from: number, to: number): void => {
    for (const it of text.pronouns) {
      if (!it.quoted && it.place > from && it.place < to && (it.stands === 'he' || it.stands === 'she')) votes[it.stands]++;
    }
  };
  for (const sentence of sentences) {
    const at = scene.sentences[sentence];
    if (at === undefined || value === undefined) continue;
    const words = value.text.toLowerCase().split(' ');
    const own = at.analysed.names.find((it) => words.includes(at.analysed.words[it.last]?.lower ?? ''));
    const from = own?.last ?? -1;
    count(at.analysed, from, at.analysed.names.find((it) => it.first > from)?.first ?? Infinity);
    const next = scene.sentences[at.after]?.analysed;
    if (next !== undefined) count(next, -1, next.names[0]?.first ?? Infinity);
  }
  const [more, less] = votes.he >= votes.she ? (['he', 'she'] as const) : (['she', 'he'] as const);
  return votes[more] > 0 && votes[more] >= 2 * votes[less] ? more : undefined;
}
