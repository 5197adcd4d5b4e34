/** What a number, a date or a name of a text means, so that two ways of writing it can be compared. */

import type { Span } from '../span';

export interface NumberValue {
  readonly kind: 'number';
  /** In the text the value was read from. */
  readonly span: Span;
  /** The least and greatest value meant; equal for a plain number. `Infinity` where it is open. */
  readonly low: number;
  readonly high: number;
  /** As written: "about", "at least", "nearly"; decides the tolerance of a comparison. */
  readonly modifier: NumberModifier;
  readonly unit: NumberUnit;
  /** Relative precision as written: "1,300" is exact to 100 or less, "1.3 million" to 100,000. In units of the value. */
  readonly precision: number;
  /** Only a size is named: "hundreds", "in his forties". */
  readonly vague?: boolean;
  /** What is counted, lower-cased and stemmed: "troop" in "12,000 North Korean troops"; absent where nothing follows. */
  readonly noun?: string;
}

export type NumberModifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than';

/** A dimension and the factor to its base: kilometres and miles are both `length`. Currencies are never converted. */
export interface NumberUnit {
  /** 'count' | 'ordinal' | 'percent' | 'percentage-point' | 'fraction' | 'money:USD' | 'length' | 'mass' | 'area' | 'volume' | 'speed' | 'temperature' | 'energy' | 'power' | 'data' | 'age' | 'duration' | 'score' | 'multiple' ... */
  readonly dimension: string;
  /** Multiply the written value by this for the base unit; `low` and `high` are already in the base unit. */
  readonly factor: number;
  /** As written: "km". */
  readonly text: string;
}

export interface DateValue {
  readonly kind: 'date';
  readonly span: Span;
  /** First and last day meant, `YYYY-MM-DD`; absent while it is not resolved (a weekday without a reference date). */
  readonly from?: string;
  readonly to?: string;
  readonly parts: DateParts;
  /** Of a month or a day without its year: the years of the last and of the next one, from the day of the text. */
  readonly years?: readonly number[];
  /** How precisely it is written. */
  readonly grain: DateGrain;
  /** Whether it was counted from the reference date ("last Tuesday", "three years ago"). */
  readonly relative: boolean;
  /** Of a relative one, as it is written, in lower case: where nobody knows what day it was counted from, words are all there is. */
  readonly words?: string;
}

export type DateGrain = 'time' | 'day' | 'weekday' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** The parts that the words give; a part that is not given stays open, it is never guessed. */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** Of the month, the first and the last it may be: "10-12 June", "mid-June". */
  readonly days?: readonly [first: number, last: number];
  /** 0 Sunday to 6. */
  readonly weekday?: number;
  /** Minutes since midnight. */
  readonly minute?: number;
  /** Minutes after twelve, where nobody says which half of the day: "quarter to eight". */
  readonly clock?: number;
  /** Minutes that the written time zone may be ahead of UTC: two for "ET", none for "local time". */
  readonly zone?: readonly number[];
  /** 1 to 4. */
  readonly quarter?: number;
  readonly half?: 1 | 2;
  /** First and last: "the three months to September". */
  readonly months?: readonly [first: number, last: number];
  /** Of the northern calendar. */
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
}

export interface NameValue {
  readonly kind: 'name';
  readonly span: Span;
  /** As written, without title and possessive: "Marco Rubio". */
  readonly text: string;
  readonly type: 'person' | 'place' | 'organisation' | 'other';
  /** "Secretary of State", where it stands before the name. */
  readonly title?: string;
}

export type Value = NumberValue | DateValue | NameValue;
