/** A text as the set of its runs of five words, and a sketch of that set small enough to keep for every source. */

import type { ReadDocument } from './source';

const runLength = 5;
/** Hashes kept: an estimate of overlap is off by about four hundredths. */
export const sketchSize = 128;

/** The smallest hashes of the text's runs of words, ascending. */
export type Sketch = Uint32Array;

type Words = Pick<ReadDocument, 'text' | 'blocks'>;

export function sketchOf(document: Words): Sketch {
  return Uint32Array.from(shinglesOf(document)).sort().slice(0, sketchSize);
}

/** Hashes of the runs of words outside boilerplate. */
export function shinglesOf({ text, blocks }: Words): ReadonlySet<number> {
  const runs = new Set<number>();
  const last: number[] = [];
  for (const { kind, span } of blocks) {
    if (kind === 'boilerplate' || kind === 'heading') continue;
    for (const [word] of text.slice(span.start, span.end).toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      last.push(hashOf(word));
      if (last.length > runLength) last.shift();
      if (last.length === runLength) runs.add(mixed(last));
    }
  }
  return runs;
}

/**
 * Of what the smaller text holds, the share that both hold: estimated from the hashes below the bound that both sketches
 * reach; `hashes`: how many of the smaller text these are.
 */
export function estimatedOverlap(a: Sketch, b: Sketch): { readonly share: number; readonly hashes: number } {
  const bound = Math.min(boundOf(a), boundOf(b));
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length && (a[i] as number) <= bound && (b[j] as number) <= bound) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  while (i < a.length && (a[i] as number) <= bound) i++;
  while (j < b.length && (b[j] as number) <= bound) j++;
  const hashes = Math.min(i, j);
  return { share: both / Math.max(1, hashes), hashes };
}

function boundOf(sketch: Sketch): number {
  return sketch.length < sketchSize ? Infinity : (sketch[sketch.length - 1] ?? Infinity);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mixed(words: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const word of words) hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ word, 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) >>> 0;
}
