/** Which words and values of each candidate sentence stand for which units of the claim, and how much of the claim that covers. */

import { compareDates } from '../text/values/dates';
import { compareNameWords } from '../text/values/names';
import type { AnalysedText, Word } from './analysed-text';
import type { Clause } from './clauses';
import type { ClaimUnit, WordUnit } from './claim-units';
import { familyLikeness, FAMILY_PREFIX } from './lexicon/word-relations';
import { numberRelation } from './number-relation';
import type { Scene } from './scene';

export interface Hit {
  /** Word of the sentence. */
  readonly place: number;
  /** 0 to 1. */
  readonly likeness: number;
}

export interface Alignment {
  /** `hits[unit][sentence]`, best first; empty where the sentence has nothing for the unit. */
  readonly hits: readonly (readonly (readonly Hit[])[])[];
  /** `cover[sentence]`: share of the claim's weight found in the sentence and its neighbours. */
  readonly cover: readonly number[];
  /** The same in the sentence alone. */
  readonly ownCover: readonly number[];
  /** `titles[unit][title]`: best likeness of a word of a title. */
  readonly titles: readonly (readonly number[])[];
  readonly units: readonly ClaimUnit[];
  /** Of the claim; one for a claim of a single fact. */
  readonly clauses: readonly Clause[];
}

export function align(units: readonly ClaimUnit[], scene: Scene, clauses: readonly Clause[] = []): Alignment {
  const hits = units.map((unit) => scene.sentences.map((sentence) => bounded(hitsOf(unit, sentence.analysed))));
  const titles = units.map((unit) => scene.titles.map((title) => hitsOf(unit, title)[0]?.likeness ?? 0));
  const found = { hits, titles, units, clauses };
  return {
    ...found,
    cover: scene.sentences.map((_, i) => coverOf(found, scene, i)),
    ownCover: scene.sentences.map((_, i) => ownCoverOf(found, i)),
  };
}

type Found = Pick<Alignment, 'hits' | 'titles' | 'units'>;

/** The share of the claim's weight that a sentence, its neighbours and its title cover, leaving some units out of account. */
export function coverOf(found: Found, scene: Scene, sentence: number, without?: ReadonlySet<number>): number {
  const around = scene.sentences[sentence];
  if (around === undefined) return 0;
  return share(found.units, (unit) => {
    const of = found.hits[unit];
    const own = of?.[sentence]?.[0]?.likeness ?? 0;
    if (own === 1) return own;
    return Math.max(
      own,
      NEIGHBOUR * (of?.[around.before]?.[0]?.likeness ?? 0),
      NEIGHBOUR * (of?.[around.after]?.[0]?.likeness ?? 0),
      TITLE * (found.titles[unit]?.[around.title] ?? 0),
    );
  }, without);
}

/** As `coverOf`, in the sentence alone. */
export function ownCoverOf(found: Found, sentence: number, without?: ReadonlySet<number>): number {
  return share(found.units, (unit) => likenessAt(found.hits, unit, sentence), without);
}

export function likenessAt(hits: Alignment['hits'], unit: number, sentence: number): number {
  return sentence < 0 ? 0 : hits[unit]?.[sentence]?.[0]?.likeness ?? 0;
}

/** A word said thirty times in one sentence is hostile or a table; the first places have to do. */
const MOST_HITS = 16;

function bounded(hits: readonly Hit[]): readonly Hit[] {
  return hits.length > MOST_HITS ? hits.slice(0, MOST_HITS) : hits;
}

/** A word of a neighbouring sentence counts nearly as one of the sentence itself. */
const NEIGHBOUR = 0.95;
/** What a title says holds for all of its text, though more loosely. */
const TITLE = 0.8;
const STEM_LIKENESS = 0.97;
const NO_HITS: readonly Hit[] = [];

function share(units: readonly ClaimUnit[], likeness: (unit: number) => number, without?: ReadonlySet<number>): number {
  let found = 0;
  let all = 0;
  for (let i = 0; i < units.length; i++) {
    const weight = units[i]?.weight ?? 0;
    if (without?.has(i)) continue;
    all += weight;
    found += weight * likeness(i);
  }
  return all === 0 ? 0 : found / all;
}

function hitsOf(unit: ClaimUnit, sentence: AnalysedText): readonly Hit[] {
  if (unit.kind === 'word') return wordHits(unit, sentence);
  const hits: Hit[] = [];
  if (unit.kind === 'number') {
    for (const it of sentence.numbers) {
      if (numberRelation(unit.item.value, it.value) === 'same') hits.push({ place: it.first, likeness: 1 });
    }
  } else {
    for (const it of sentence.dates) {
      const relation = compareDates(unit.item.value, it.value);
      if (relation === 'equal') hits.push({ place: it.first, likeness: 1 });
      else if (relation === 'compatible') hits.push({ place: it.first, likeness: COMPATIBLE });
    }
  }
  return hits;
}

const COMPATIBLE = 0.9;

function wordHits(unit: WordUnit, sentence: AnalysedText): readonly Hit[] {
  const { stem, lower } = unit.word;
  const same = sentence.byStem.get(stem);
  if (same) return same.map((place) => ({ place, likeness: sentence.words[place]?.lower === lower ? 1 : STEM_LIKENESS })).sort(byLikeness);
  const hits: Hit[] = [];
  for (const [other, likeness] of unit.related) {
    for (const place of sentence.byStem.get(other) ?? []) hits.push({ place, likeness });
  }
  if (lower.length >= FAMILY_PREFIX) {
    for (const place of sentence.byPrefix.get(lower.slice(0, FAMILY_PREFIX)) ?? []) {
      const likeness = familyIn(unit.word, sentence.words[place]);
      if (likeness > 0) hits.push({ place, likeness });
    }
  }
  if (hits.length === 0 && unit.word.inName) hits.push(...spellingHits(lower, sentence));
  return hits.length === 0 ? NO_HITS : hits.sort(byLikeness);
}

/** Names have forms ("Mugabes"), but no family: "Petrova" is not "Petrov", and "Johannes" not Johannesburg. */
function familyIn(own: Word, other: Word | undefined): number {
  if (other === undefined) return 0;
  const family = familyLikeness(own.lower, other.lower);
  if (family === 0 || !own.inName || !/^\p{Lu}/u.test(other.text)) return family;
  const relation = compareNameWords(own.lower, other.lower);
  return relation === 'same' ? family : relation === 'spelling' ? SPELLING_LIKENESS : OTHER_NAME_LIKENESS;
}

/** Too little for the name itself. */
const OTHER_NAME_LIKENESS = 0.8;

/** A name one or two letters off still shows which passage is meant; whether it is the same name is judged elsewhere. */
function spellingHits(lower: string, sentence: AnalysedText): readonly Hit[] {
  if (lower.length < SPELLING_LENGTH) return NO_HITS;
  return sentence.words.flatMap((word, place) => {
    if (!word.inName || word.lower.length < SPELLING_LENGTH || word.lower[0] !== lower[0]) return [];
    return compareNameWords(lower, word.lower) === 'spelling' ? [{ place, likeness: SPELLING_LIKENESS }] : [];
  });
}

const SPELLING_LENGTH = 5;
/** Under what counts as the same word. */
const SPELLING_LIKENESS = 0.8;

function byLikeness(a: Hit, b: Hit): number {
  return b.likeness - a.likeness || a.place - b.place;
}
