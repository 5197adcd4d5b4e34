/** The lower-cased words of a written name; a name comes back in sentence after sentence, so they are worked out once. */

import type { NameValue } from '../text/values/value';

export function wordsOfName({ text }: Pick<NameValue, 'text'>): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  const words = text.toLowerCase().split(' ');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, words);
  return words;
}

const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 10_000;
