/** Finds a row of words in a text, word for word or with one word that differs. */

import { readWords } from './phrase-words';

export interface FoundPhrase {
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/**
 * `words`: hashes as `readWords` gives them. All places that have them word for word, and where asked those that nearly do
 * and overlap none of these. `cutAt`: whether the text may begin or end within a word.
 */
export function findPhrase(text: string, words: Uint32Array, nearly: boolean, cutAt: { readonly start: boolean; readonly end: boolean }): readonly FoundPhrase[] {
  const read = wordsOf(text);
  if (cutAt.start) read.hashes[0] = partOfWord;
  if (cutAt.end) read.hashes[read.hashes.length - 1] = partOfWord;
  const found: FoundPhrase[] = [];
  const taken = new Set<number>();
  const add = (at: number, length: number, exact: boolean): void => {
    for (let i = at; i < at + length; i++) taken.add(i);
    found.push({ start: read.starts[at] ?? 0, end: read.ends[at + length - 1] ?? 0, exact });
  };
  read.hashes.forEach((_, at) => {
    if (sameFrom(read.hashes, at, words, 0) === words.length) add(at, words.length, true);
  });
  if (!nearly || words.length < 3) return found;
  read.hashes.forEach((_, at) => {
    const length = taken.has(at) ? 0 : nearLengthAt(read.hashes, at, words);
    if (length > 0 && !taken.has(at + length - 1)) add(at, length, false);
  });
  return found;
}

const partOfWord = -1;

function wordsOf(text: string): { readonly hashes: number[]; readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const read = { hashes: [] as number[], starts: [] as number[], ends: [] as number[] };
  for (const word = readWords(text); word.next(); ) {
    read.hashes.push(word.hash >>> 0);
    read.starts.push(word.start);
    read.ends.push(word.end);
  }
  return read;
}

/** How many words of the text the phrase takes up from a place on with one word changed; 0: it does not stand there. */
function nearLengthAt(text: readonly number[], at: number, words: Uint32Array): number {
  const same = sameFrom(text, at, words, 0);
  const left = words.length - same - 1;
  // The last word differs, or the rest goes on after one that differs, is missing in the text, or came on top.
  if (sameFrom(text, at + same + 1, words, same + 1) === left && at + same < text.length) return words.length;
  if (sameFrom(text, at + same, words, same + 1) === left && same > 0 && left > 0) return words.length - 1;
  if (sameFrom(text, at + same + 1, words, same) === left + 1 && same > 0) return words.length + 1;
  return 0;
}

function sameFrom(text: readonly number[], at: number, words: Uint32Array, from: number): number {
  let length = 0;
  while (from + length < words.length && text[at + length] === words[from + length]) length++;
  return length;
}
