/** Index terms: what is left of a text's words when case, marks, endings and common words no longer tell them apart. */

import { stemmer } from 'stemmer';
import { foldDiacritics } from './fold';
import { createWordMemo, isPlainGap } from './plain-words';
import { STOP_WORDS } from './terms-stop-words';
import type { Token } from './tokens';
import { readToken } from './tokens';

/**
 * Terms in order of the text, repeated as often as they occur; both ways of writing "U.S." and "United States" give "usa" as
 * well. Most words of a text are plain letters and were met before: these are looked up where they stand, and no token is made.
 */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  const odd: Token[] = [];
  let previous = '';
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isPlainGap(code)) {
      at++;
      continue;
    }
    const word = plainWords.read(text, at);
    if (word !== undefined) {
      if (typeof word !== 'string') addShortForm(terms, previous, word.lower);
      previous = plainWords.word;
      const term = typeof word === 'string' ? word : word.term;
      if (term) terms.push(term);
      at = plainWords.end;
      continue;
    }
    at = readToken(text, at, odd);
    for (const token of odd) previous = addTerms(terms, previous, token);
    odd.length = 0;
  }
  return terms;
}

/** The same from tokens that were read before. */
export function termsOfTokens(tokens: readonly Token[]): readonly string[] {
  const terms: string[] = [];
  let previous = '';
  for (const token of tokens) previous = addTerms(terms, previous, token);
  return terms;
}

/** Answers the word that stands before the next. */
function addTerms(terms: string[], previous: string, token: Token): string {
  if (token.kind === 'symbol') return previous;
  addShortForm(terms, previous, token.lower);
  const term = isStop(token) ? '' : termOf(token.text);
  if (term) terms.push(term);
  return token.lower;
}

function addShortForm(terms: string[], previous: string, lower: string): void {
  if (!SECOND_OF_SHORT_FORMS.has(lower)) return;
  const short = SHORT_FORMS.get(`${previous.toLowerCase()} ${lower}`);
  if (short) terms.push(short);
}

/** The term of one word or number as written ("U.S." and "US" give "usa"); empty where no letter or digit is in it. Knows no stop words. */
export function termOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const term = computeTerm(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  if (word.length <= LONGEST_KEPT) cache.set(word, term);
  return term;
}

/** `lower`: lower-cased with straight apostrophes, as `Token.lower`. */
export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}

const CACHE_LIMIT = 100_000;
const LONGEST_KEPT = 40;
const cache = new Map<string, string>();

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['united states', 'usa'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
]);

const SECOND_OF_SHORT_FORMS = new Set([...SHORT_FORMS.keys()].map((it) => it.split(' ')[1]));

/** The second of two words that have a short form together. */
interface SecondWord {
  readonly lower: string;
  readonly term: string;
}

/** The term of a word of plain letters, empty where it is too common to find anything by. Whatever else were kept would be kept a hundred thousand times. */
const plainWords = createWordMemo((text): string | SecondWord => {
  const lower = text.toLowerCase();
  const made = isStop({ text, lower }) ? '' : computeTerm(text);
  const term = made === text ? text : made;
  return SECOND_OF_SHORT_FORMS.has(lower) ? { lower, term } : term;
});

/** "US" in capitals is the country, "us" a pronoun. */
function isStop(token: Pick<Token, 'text' | 'lower'>): boolean {
  return STOP_WORDS.has(token.lower) && token.text !== 'US' && token.text !== 'IT';
}

function computeTerm(word: string): string {
  if (/^\d/.test(word)) return numberTerm(word);
  const bare = word.replace(/[.'\u2019\u02bc\uff07]+/g, '');
  if (bare === 'US' || bare === 'USA' || word.toLowerCase() === 'u.s.') return 'usa';
  const folded = foldDiacritics(bare).toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  if (folded.length > LONGEST_KEPT) return folded.slice(0, LONGEST_KEPT);
  return /^[a-z]+$/.test(folded) ? stemmer(folded) : folded;
}

function numberTerm(word: string): string {
  const plain = word.toLowerCase().replace(/[,\s]/g, '');
  return /^\d+\.\d+$/.test(plain) ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain.slice(0, LONGEST_KEPT);
}
