/** What the rest of a text tells about its words: which are written small, which stand capitalised inside sentences. */

import { sentenceSpans } from '../../sentences';
import { isStopWord } from '../../terms';
import type { Span } from '../../span';
import type { Token } from '../../tokens';
import { isCapital } from './title-case';
import { isUncased, namesShownBy } from './truecase';

export interface NameContext {
  /** Words that the document writes in small letters: the same word capitalised at a sentence's start is no name. */
  readonly lowerCased: WordSet;
  /** Words, lower-cased, that the document capitalises inside sentences. */
  readonly capitalised: WordSet;
  /** The document has no capitals to go by; `capitalised` has the words that it shows to be names otherwise. */
  readonly uncased?: boolean;
}

/** Of lower-cased words. */
interface WordSet {
  has(word: string): boolean;
}

/** How often a text writes its words, lower-cased, small and with a capital that tells something. */
export interface CapitalCounts {
  readonly lowerCased: Map<string, number>;
  readonly capitalised: Map<string, number>;
}

/** Reads a whole document once; hand it to `namesIn` for each of its sentences. */
export function nameContextOf(text: string): NameContext {
  if (isUncased(text)) return { lowerCased: new Set(), capitalised: namesShownBy(text), uncased: true };
  const { lowerCased, capitalised } = capitalCountsOf(text);
  for (const [word, times] of capitalised) if (isSlip(lowerCased.get(word) ?? 0, times)) lowerCased.delete(word);
  return { lowerCased, capitalised };
}

/**
 * Counts in one pass over the words. A capital counts as one inside a sentence behind a word in small letters, or between
 * "Then" or "The" and such a word: headings prove nothing.
 */
export function capitalCountsOf(text: string): CapitalCounts {
  const lowerCased = new Map<string, number>();
  const capitalised = new Map<string, number>();
  let waiting: string[] = [];
  let end = -2;
  let before: 'small' | 'opening' | undefined;
  let opened: readonly string[] = [];
  let led = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const joined = isJoined(text, end, index);
    end = index + word.length;
    const capital = isCapital(word);
    // "Dora Hart opened the library": the second word of a sentence has a capital of its own; two small ones behind show that it is no heading.
    if (!joined) [opened, led] = [[], capital && !isStopWord(word.toLowerCase()) ? 1 : 0];
    else if (capital && led > 0 && led < LONGEST_OPENING) [opened, led] = [[...opened, word.toLowerCase()], led + 1];
    else if (!capital && led < 0) {
      for (const it of opened) count(capitalised, it);
      led = 0;
    } else led = !capital && opened.length > 0 && led > 0 ? -1 : 0;
    if (!capital) {
      if (joined) for (const it of waiting) count(capitalised, it);
      count(lowerCased, word);
      before = 'small';
    } else if (joined && before === 'small') {
      count(capitalised, word.toLowerCase());
      continue;
    } else if (joined && before === 'opening') {
      waiting.push(word.toLowerCase());
      continue;
    } else before = isStopWord(word.toLowerCase()) ? 'opening' : undefined;
    waiting = [];
  }
  return { lowerCased, capitalised };
}

/** Of the capitals that open a sentence. */
const LONGEST_OPENING = 3;

/** A word that the text capitalises three times as often as not is written small by a slip. */
export function isSlip(small: number, capital: number): boolean {
  return capital >= SLIP * small;
}

const SLIP = 3;

function count(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}

const WORD = /[\p{L}\p{M}]+/gu;

/** One space, with a comma at most, between two words. */
function isJoined(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, Math.min(to, from + 3));
  return gap === ' ' || gap === '\n' || gap === ', ';
}

export function mergedContext(contexts: readonly NameContext[]): NameContext {
  return {
    lowerCased: { has: (word) => contexts.some((it) => it.lowerCased.has(word)) },
    capitalised: { has: (word) => contexts.some((it) => it.capitalised.has(word)) },
    ...(contexts.some((it) => it.uncased) ? { uncased: true } : {}),
  };
}

/** `headings`: the ranges of tokens in which every word has a capital. */
export function contextOfTokens(text: string, tokens: readonly Token[], starts: ReadonlySet<number>, headings: readonly Span[]): NameContext {
  const lowerCased = new Set<string>();
  const capitalised = new Set<string>();
  let heading = 0;
  tokens.forEach((token, i) => {
    while ((headings[heading]?.end ?? Infinity) <= i) heading++;
    const inHeading = (headings[heading]?.start ?? Infinity) <= i;
    if (token.kind !== 'word') return;
    if (!isCapital(token.text)) lowerCased.add(token.lower);
    else if (!inHeading && !isHyphened(tokens, i) && !opensSentence(text, tokens, i, starts)) capitalised.add(token.lower);
  });
  return { lowerCased, capitalised };
}

function isHyphened(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const here = tokens[index]?.span;
  return (before?.text === '-' && before.span.end === here?.start) || (after?.text === '-' && after.span.start === here?.end);
}

/** Offsets at which sentences start. */
export function sentenceStarts(text: string): ReadonlySet<number> {
  return new Set(sentenceSpans(text).map((it) => it.start));
}

/** Whether only signs stand between the sentence's start, a colon or an opening quotation mark, and this token. */
export function opensSentence(text: string, tokens: readonly Token[], index: number, starts: ReadonlySet<number>): boolean {
  for (let i = index; i >= 0; i--) {
    const token = tokens[i];
    if (!token || starts.has(token.span.start)) return true;
    const before = tokens[i - 1];
    if (!before) return true;
    if (before.kind === 'number' && starts.has(before.span.start)) return true;
    if (before.kind !== 'symbol') return false;
    if (/^[:"“‘„«•⁃*|`]|^''$/u.test(before.text)) return true;
    if (before.text === "'" && /\s/u.test(text.charAt(before.span.start - 1))) return true;
    if (/^[.!?…]/u.test(before.text) && before.text !== '.') return true;
    if (!/^[.()[\]–—-]/u.test(before.text)) return false;
    if (/^[.)\]-]/u.test(before.text)) return false;
  }
  return true;
}
