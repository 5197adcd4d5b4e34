/** A sentence taken apart once: words with stems and places, and the numbers, dates and names in it. */

import type { Span } from '../text/span';
import { isStopWord, termOf } from '../text/terms';
import type { Token } from '../text/tokens';
import { tokensOf } from '../text/tokens';
import type { DateValue, NameValue, NumberValue } from '../text/values/value';
import type { NameContext } from '../text/values/names';
import { namesIn } from '../text/values/names';
import { numbersAndDatesIn } from '../text/values/numbers-and-dates';
import { baseForms } from './lexicon/irregular-forms';
import { FAMILY_PREFIX } from './lexicon/word-relations';
import { looksLikeVerb } from './lexicon/verbs';
import type { Pronoun } from './pronouns';
import { pronounsIn } from './pronouns';
import type { TimeWords } from './time-words';
import { timeWordsIn } from './time-words';

export interface AnalysedText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Places of words by stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Places of longer words by their first letters. */
  readonly byPrefix: ReadonlyMap<string, readonly number[]>;
  readonly numbers: readonly Placed<NumberValue>[];
  readonly dates: readonly Placed<DateValue>[];
  readonly names: readonly Placed<NameValue>[];
  readonly pronouns: readonly Pronoun[];
  readonly times: readonly TimeWords[];
  /** A line of under six words, or without verb and stop: a dateline, a byline, a caption. */
  readonly metadata: boolean;
  /** It asks, so it affirms nothing and denies nothing. */
  readonly question: boolean;
  /** By word, what has been asked of it (`per-place.ts`). */
  readonly answers: number[];
}

export interface Word {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  /** Empty for signs. */
  readonly stem: string;
  /** As the index has it, where irregular forms are not brought together. */
  readonly term: string;
  readonly content: boolean;
  readonly sign: boolean;
  /** Part of a number or a date. */
  readonly inValue: boolean;
  readonly inName: boolean;
}

export interface Placed<V> {
  readonly value: V;
  /** First and last word of it. */
  readonly first: number;
  readonly last: number;
}

/** A longer stretch without a full stop is no sentence (a table run together, a script): its beginning has to do. */
const LONGEST = 4000;
/** Of one kind in one sentence; each is weighed against each. */
const MOST_VALUES = 80;

/** `known`: what the text that the sentence comes from shows about its words. */
export function analyse(whole: string, reference?: string, known?: NameContext): AnalysedText {
  const plain = plainlyAnalysed(whole.length > LONGEST ? whole.slice(0, LONGEST) : whole, reference);
  const names = plain.place(namesIn(plain.text, known).slice(0, MOST_VALUES)).filter((it) => !isOfDate(it, plain));
  const inName = marked(plain.words.length, names);
  const words = names.length === 0 ? plain.words : plain.words.map((it, i) => (inName[i] === 1 ? { ...it, inName: true } : it));
  const { text, byStem, byPrefix, numbers, dates, times, metadata, question } = plain;
  return { text, words, byStem, byPrefix, numbers, dates, names, pronouns: pronounsIn(words), times, metadata, question, answers: [] };
}

/** "Q4" of "Q4 2020". */
function isOfDate({ first, last }: Placed<NameValue>, { text, dates }: PlainlyAnalysed): boolean {
  return dates.some((it) => first >= it.first && last <= it.last && HAS_FIGURE.test(text.slice(it.value.span.start, it.value.span.end)));
}

const HAS_FIGURE = /\d/u;

/** All that does not hang on what is known of names. */
interface PlainlyAnalysed extends Omit<AnalysedText, 'names' | 'pronouns' | 'answers'> {
  readonly reference: string | undefined;
  readonly place: Placer;
}

/** The last one is kept: a claim is taken apart first by itself and then with what its sources show of its names. */
function plainlyAnalysed(text: string, reference: string | undefined): PlainlyAnalysed {
  if (last?.text === text && last.reference === reference) return last;
  const tokens = tokensOf(text);
  const place = placer(tokens.map((it) => it.span));
  const read = numbersAndDatesIn(text, reference);
  const dates = place(read.dates.slice(0, MOST_VALUES));
  const numbers = place(read.numbers.slice(0, MOST_VALUES)).filter((it) => !dates.some((date) => it.first >= date.first && it.last <= date.last));
  const inValue = marked(tokens.length, [...numbers, ...dates]);
  const words = tokens.map((it, i): Word => ({
    span: it.span,
    text: it.text,
    lower: it.lower,
    stem: it.kind === 'symbol' ? '' : stemOf(it),
    term: termOf(it.text),
    content: it.kind !== 'symbol' && inValue[i] !== 1 && (!isStopWord(it.lower) || it.text === 'US'),
    sign: it.kind === 'symbol',
    inValue: inValue[i] === 1,
    inName: false,
  }));
  const times = timeWordsIn(words, [...numbers, ...dates], dates).slice(0, MOST_VALUES);
  last = { text, reference, place, words, ...placesOf(words), numbers, dates, times, metadata: isMetadata(words), question: isQuestion(text) };
  return last;
}

let last: PlainlyAnalysed | undefined;

/** The index term of a word; "fell" is brought to "fall" here, as the index does not. */
function stemOf(token: Token): string {
  return termOf(baseForms.get(token.lower) ?? token.text);
}

type Placer = <V extends { readonly span: Span }>(values: readonly V[]) => readonly Placed<V>[];

function placer(spans: readonly Span[]): Placer {
  return (values) => {
    const placed = [];
    for (const value of values) {
      const first = spans.findIndex((it) => it.end > value.span.start);
      let last = first;
      while (last + 1 < spans.length && (spans[last + 1]?.start ?? Infinity) < value.span.end) last++;
      if (first >= 0) placed.push({ value, first, last });
    }
    return placed;
  };
}

function marked(length: number, items: readonly Placed<unknown>[]): Uint8Array {
  const result = new Uint8Array(length);
  for (const it of items) result.fill(1, it.first, it.last + 1);
  return result;
}

function placesOf(words: readonly Word[]): Pick<AnalysedText, 'byStem' | 'byPrefix'> {
  const byStem = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  words.forEach((word, i) => {
    if (word.stem === '') return;
    put(byStem, word.stem, i);
    if (word.content && word.lower.length >= FAMILY_PREFIX) put(byPrefix, word.lower.slice(0, FAMILY_PREFIX), i);
  });
  return { byStem, byPrefix };
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

/** "Marsh admitted it." */
const LEAST_SAID = 3;
const LEAST_WORDS = 6;

function isMetadata(words: readonly Word[]): boolean {
  let plain = 0;
  let verb = false;
  words.forEach((word, i) => {
    if (word.sign) return;
    plain++;
    verb ||= looksLikeVerb(word.lower, words[i - 1]?.lower);
  });
  const last = words.at(-1);
  const stopped = last?.sign === true && /^[.!?"”’']/u.test(last.text);
  return verb && stopped ? plain < LEAST_SAID : plain < LEAST_WORDS || (!verb && !stopped);
}

function isQuestion(text: string): boolean {
  return /\?["”’')\s.]*$/u.test(text.slice(-6)) && !/^did you know\b/iu.test(text);
}
