/** Index terms: what is left of a text's words when case, marks, endings and common words no longer tell them apart. */

import { stemmer } from 'stemmer';
import { foldDiacritics } from './fold';
import { STOP_WORDS } from './terms-stop-words';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Terms in order of the text, repeated as often as they occur; both ways of writing "U.S." and "United States" give "usa" as well. */
export function termsOf(text: string): readonly string[] {
  return termsOfTokens(tokensOf(text));
}

export function termsOfTokens(tokens: readonly Token[]): readonly string[] {
  const terms: string[] = [];
  let previous = '';
  for (const token of tokens) {
    if (token.kind === 'symbol') continue;
    const short = SHORT_FORMS.get(`${previous} ${token.lower}`);
    if (short) terms.push(short);
    previous = token.lower;
    if (isStop(token)) continue;
    const term = termOf(token.text);
    if (term) terms.push(term);
  }
  return terms;
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

/** "US" in capitals is the country, "us" a pronoun. */
function isStop(token: Token): boolean {
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
