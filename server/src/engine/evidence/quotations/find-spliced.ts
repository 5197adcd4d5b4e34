/** Finds a quotation that is put together from two places of a source without saying so. */

import type { AlignedPair } from './align-words';
import type { QuotedWords, Word } from './quoted-words';

/** Fewer words than these stand anywhere. */
const leastWords = 3;
const leastTogether = 7;

/** The pairs of both pieces, in order of the quotation; undefined where two pieces do not make up the whole. */
export function findSpliced(quoted: QuotedWords, source: readonly Word[]): readonly AlignedPair[] | undefined {
  const { words } = quoted;
  if (words.length < leastTogether) return undefined;
  const keys = words.map((it) => it.key);
  const row = source.map((it) => it.key);
  const head = longestStart(keys, row);
  const tail = longestStart([...keys].reverse(), [...row].reverse());
  if (head.length + tail.length < keys.length) return undefined;
  const border = Math.min(head.length, keys.length - leastWords);
  if (border < leastWords || keys.length - border > tail.length) return undefined;
  const tailStart = row.length - tail.at - (keys.length - border);
  return keys.map((_, i) => ({ quoted: i, source: i < border ? head.at + i : tailStart + (i - border) }));
}

interface Found {
  /** Place of its first word. */
  readonly at: number;
  readonly length: number;
}

/** The longest start of `keys` that stands in `row`: the furthest state of Knuth, Morris and Pratt's walk. */
function longestStart(keys: readonly string[], row: readonly string[]): Found {
  const fallback = [0];
  for (let i = 1, length = 0; i < keys.length; i++) {
    while (length > 0 && keys[i] !== keys[length]) length = fallback[length - 1] ?? 0;
    if (keys[i] === keys[length]) length++;
    fallback.push(length);
  }
  let best: Found = { at: 0, length: 0 };
  for (let i = 0, length = 0; i < row.length; i++) {
    while (length > 0 && (length === keys.length || keys[length] !== row[i])) length = fallback[length - 1] ?? 0;
    if (keys[length] === row[i]) length++;
    if (length > best.length) best = { at: i - length + 1, length };
  }
  return best;
}
