/** How much of a quotation an alignment bears out, and whether that is enough to call it the same words altered. */

import { isStopWord } from '../../text/terms';
import type { Alignment } from './align-words';
import type { QuotedWords, Word } from './quoted-words';

/** Common words say little about where a quotation comes from. */
const stopWeight = 0.35;
/** Least weighted share of agreement; set on quotations altered and invented by rule. */
const leastLikeness = 0.6;
/** Of short quotations most words must agree: by chance much does. */
const leastOfShort = 0.68;
const short = 6;

export interface Likeness {
  /** 0 to 1: share of words that agree. */
  readonly share: number;
  /** 0 to 1: the same with common words counting less. */
  readonly weighted: number;
  readonly close: boolean;
}

export function likenessOf(quoted: QuotedWords, source: readonly Word[], { pairs, equal }: Alignment): Likeness {
  let agreed = 0;
  let ours = 0;
  let theirs = 0;
  let places = 0;
  let content = 0;
  let next = 0;
  for (const pair of pairs) {
    const word = pair.quoted === undefined ? undefined : quoted.words[pair.quoted]?.key;
    const other = pair.source === undefined ? undefined : source[pair.source]?.key;
    if (pair.quoted !== undefined) next = pair.quoted + 1;
    if (word !== undefined) ours += weightOf(word);
    if (other !== undefined && !(word === undefined && quoted.gaps.has(next))) {
      theirs += weightOf(other);
      places++;
    }
    if (word === undefined || word !== other) continue;
    agreed += weightOf(word);
    if (!isStopWord(word)) content++;
  }
  const share = equal / Math.max(1, quoted.words.length, places);
  const weighted = agreed / Math.max(0.01, ours, theirs);
  const least = quoted.words.length < short ? leastOfShort : leastLikeness;
  return { share, weighted, close: weighted >= least && content >= 2 };
}

/** Whether the source has enough of the quotation's words at all, in whatever order: a quick no to most stretches. */
export function mayResemble({ words }: QuotedWords, source: readonly Word[]): boolean {
  const weights = new Map<string, number>();
  let all = 0;
  for (const { key } of words) {
    const weight = weightOf(key);
    all += weight;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const needed = leastLikeness * all;
  let shared = 0;
  for (const { key } of source) {
    const weight = weights.get(key);
    if (weight === undefined) continue;
    shared += weight;
    if (shared >= needed) return true;
    weights.delete(key);
  }
  return false;
}

function weightOf(key: string): number {
  return isStopWord(key) ? stopWeight : 1;
}
