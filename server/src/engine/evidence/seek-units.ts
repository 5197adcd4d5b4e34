/** Finds where the units of a claim stand in texts that have been taken apart: each text is asked once for all units together. */

import { compareDates } from '../text/values/dates';
import { compareNameWords } from '../text/values/names';
import type { AnalysedText, Word } from './analysed-text';
import type { ClaimUnit, WordUnit } from './claim-units';
import { familyLikeness, FAMILY_PREFIX } from './lexicon/word-relations';
import { isLastOfThem } from './number-company';
import { numberRelation } from './number-relation';

export interface Hit {
  /** Word of the sentence. */
  readonly place: number;
  /** 0 to 1. */
  readonly likeness: number;
}

export interface Seeker {
  /** `hits[unit][text]`, best first; empty where the text has nothing for the unit. */
  hitsIn(texts: readonly AnalysedText[]): Sightings;
}

export interface Sightings {
  readonly hits: readonly (readonly (readonly Hit[])[])[];
  /** `opposed[unit][text]`: whether the text has an opposite of the unit, or another thing of its kind. */
  readonly opposed: readonly (readonly boolean[])[];
}

/** What the words of a claim ask of a text: by stem, and by the first letters of longer words. */
interface Sought {
  readonly byStem: ReadonlyMap<string, readonly StemSought[]>;
  readonly byPrefix: ReadonlyMap<string, readonly number[]>;
}

interface StemSought {
  readonly unit: number;
  /** Of another word that can stand for it; 1 for the word itself, 0 for what speaks against it. */
  readonly likeness: number;
}

export function createSeeker(units: readonly ClaimUnit[]): Seeker {
  const sought = soughtBy(units);
  return {
    hitsIn(texts) {
      const hits = units.map((): (readonly Hit[])[] => texts.map(() => NO_HITS));
      const opposed = units.map((): boolean[] => texts.map(() => false));
      texts.forEach((text, at) => {
        const against = (unit: number): void => {
          const row = opposed[unit];
          if (row !== undefined) row[at] = true;
        };
        const found = wordHits(units, sought, text, against);
        units.forEach((unit, i) => {
          const row = hits[i];
          if (row === undefined) return;
          if (unit.kind !== 'word') row[at] = bounded(valueHits(unit, text));
          else row[at] = bounded(bestFirst(found[i] ?? spellingHits(unit, text)));
        });
      });
      return { hits, opposed };
    },
  };
}

const NO_HITS: readonly Hit[] = [];
const STEM_LIKENESS = 0.97;
/** A word said thirty times in one sentence is hostile or a table; the first places have to do. */
const MOST_HITS = 16;

function bounded(hits: readonly Hit[]): readonly Hit[] {
  return hits.length > MOST_HITS ? hits.slice(0, MOST_HITS) : hits;
}

function bestFirst(hits: readonly Hit[]): readonly Hit[] {
  return hits.length < 2 ? hits : [...hits].sort((a, b) => b.likeness - a.likeness || a.place - b.place);
}

function soughtBy(units: readonly ClaimUnit[]): Sought {
  const byStem = new Map<string, StemSought[]>();
  const byPrefix = new Map<string, number[]>();
  units.forEach((unit, i) => {
    if (unit.kind !== 'word') return;
    put(byStem, unit.word.stem, { unit: i, likeness: 1 });
    unit.related.forEach((likeness, stem) => put(byStem, stem, { unit: i, likeness }));
    const against = { unit: i, likeness: 0 };
    for (const stem of unit.opposites) put(byStem, stem, against);
    for (const stem of unit.contrasts) put(byStem, stem, against);
    if (unit.word.lower.length >= FAMILY_PREFIX) put(byPrefix, unit.word.lower.slice(0, FAMILY_PREFIX), i);
  });
  return { byStem, byPrefix };
}

function put<T>(map: Map<string, T[]>, key: string, item: T): void {
  const of = map.get(key);
  if (of) of.push(item);
  else map.set(key, [item]);
}

/** By unit; the word itself, and only where a text does not have it, what can stand for it. */
function wordHits(units: readonly ClaimUnit[], sought: Sought, text: AnalysedText, against: (unit: number) => void): readonly (Hit[] | undefined)[] {
  const own: (Hit[] | undefined)[] = [];
  const others: (Hit[] | undefined)[] = [];
  text.byStem.forEach((places, stem) => {
    for (const { unit, likeness } of sought.byStem.get(stem) ?? NOTHING) {
      if (likeness === 1) own[unit] = places.map((place) => ({ place, likeness: isWritten(units[unit], text.words[place]) ? 1 : STEM_LIKENESS }));
      else if (likeness === 0) against(unit);
      else for (const place of places) (others[unit] ??= []).push({ place, likeness });
    }
  });
  text.byPrefix.forEach((places, prefix) => {
    for (const i of sought.byPrefix.get(prefix) ?? NO_UNITS) {
      const unit = units[i];
      if (own[i] !== undefined || unit?.kind !== 'word') continue;
      for (const place of places) {
        const likeness = familyIn(unit.word, text.words[place]);
        if (likeness > 0) (others[i] ??= []).push({ place, likeness });
      }
    }
  });
  own.forEach((hits, unit) => {
    if (hits !== undefined) others[unit] = hits;
  });
  return others;
}

const NOTHING: readonly StemSought[] = [];
const NO_UNITS: readonly number[] = [];

function isWritten(unit: ClaimUnit | undefined, word: Word | undefined): boolean {
  return unit?.kind === 'word' && unit.word.lower === word?.lower;
}

function valueHits(unit: Exclude<ClaimUnit, WordUnit>, text: AnalysedText): readonly Hit[] {
  if (unit.kind === 'number') {
    if (text.numbers.length === 0) return NO_HITS;
    return text.numbers.filter((it) => numberRelation(unit.item.value, it.value) === 'same' || isLastOfThem(unit.item.value, text, it)).map((it) => ({ place: it.first, likeness: 1 }));
  }
  if (text.dates.length === 0) return NO_HITS;
  return text.dates.flatMap((it): readonly Hit[] => {
    const relation = compareDates(unit.item.value, it.value);
    return relation === 'equal' ? [{ place: it.first, likeness: 1 }] : relation === 'compatible' ? [{ place: it.first, likeness: COMPATIBLE }] : NO_HITS;
  });
}

const COMPATIBLE = 0.9;

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
function spellingHits({ word: { lower, inName } }: WordUnit, text: AnalysedText): readonly Hit[] {
  if (!inName || lower.length < SPELLING_LENGTH || text.names.length === 0) return NO_HITS;
  const hits: Hit[] = [];
  for (const { first, last } of text.names) {
    for (let place = first; place <= last; place++) {
      const other = text.words[place]?.lower ?? '';
      if (other.length < SPELLING_LENGTH || other.charCodeAt(0) !== lower.charCodeAt(0)) continue;
      if (compareNameWords(lower, other) === 'spelling') hits.push({ place, likeness: SPELLING_LIKENESS });
    }
  }
  return hits;
}

const SPELLING_LENGTH = 5;
/** Under what counts as the same word. */
const SPELLING_LIKENESS = 0.8;
