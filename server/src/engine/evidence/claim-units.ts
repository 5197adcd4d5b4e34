/** The parts of a claim that want a counterpart: its content words, numbers and dates, each with a weight and a place. */

import type { DateValue, NumberValue } from '../text/values/value';
import type { AnalysedText, Placed, Word } from './analysed-text';
import type { WordRelations } from './lexicon/word-relations';

export type ClaimUnit = WordUnit | NumberUnitOfClaim | DateUnitOfClaim;

interface UnitBase {
  /** First and last word in the claim. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

export interface WordUnit extends UnitBase {
  readonly kind: 'word';
  readonly word: Word;
  /** Stems that can stand for it, with their likeness below 1; its opposites; and other things of its kind. */
  readonly related: ReadonlyMap<string, number>;
  readonly opposites: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
}

export interface NumberUnitOfClaim extends UnitBase {
  readonly kind: 'number';
  readonly item: Placed<NumberValue>;
}

export interface DateUnitOfClaim extends UnitBase {
  readonly kind: 'date';
  readonly item: Placed<DateValue>;
}

/** `weightOf` answers for a stem and its lower-cased word. */
export function unitsOf(claim: AnalysedText, weightOf: (word: Word) => number, relations: WordRelations): readonly ClaimUnit[] {
  const units: ClaimUnit[] = [];
  claim.words.forEach((word, i) => {
    if (!word.content) return;
    const weight = weightOf(word) * (word.inName ? NAME_FACTOR : 1);
    const { stem } = word;
    const { related, opposites, contrasts } = relations;
    if (weight > 0) units.push({ kind: 'word', first: i, last: i, weight, word, related: related(stem), opposites: opposites(stem), contrasts: contrasts(stem) });
  });
  for (const item of claim.numbers) units.push({ kind: 'number', first: item.first, last: item.last, weight: VALUE_WEIGHT, item });
  for (const item of claim.dates) units.push({ kind: 'date', first: item.first, last: item.last, weight: VALUE_WEIGHT, item });
  return units.sort((a, b) => a.first - b.first || a.last - b.last).slice(0, MOST_UNITS);
}

/** Bounds the work on hostile input; a sentence of the language has a tenth of it. */
const MOST_UNITS = 200;

const NAME_FACTOR = 1.25;
const VALUE_WEIGHT = 4;
