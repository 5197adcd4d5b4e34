/** A prepared source as bytes: its terms as numbers into a list of words, all else as JSON. */

import type { PreparedSource } from '../engine/corpus/prepared-source';

type Head = Omit<PreparedSource, 'terms'> & { readonly words: readonly string[] };

/** Length of the JSON; the JSON; then for each passage the count of its terms and their numbers. */
export function encodeSource(source: PreparedSource): Uint8Array {
  const numbers = new Map<string, number>();
  const flat: number[] = [];
  for (const terms of source.terms) {
    flat.push(terms.length);
    for (const term of terms) flat.push(numberOf(term, numbers));
  }
  const { terms: _, ...rest } = source;
  const head = Buffer.from(JSON.stringify({ ...rest, words: [...numbers.keys()] } satisfies Head), 'utf8');
  const bytes = Buffer.alloc(4 + head.length + flat.length * 4);
  bytes.writeUInt32LE(head.length, 0);
  head.copy(bytes, 4);
  flat.forEach((it, i) => bytes.writeUInt32LE(it, 4 + head.length + i * 4));
  return bytes;
}

/** `undefined` for bytes that `encodeSource` did not make. */
export function decodeSource(bytes: Uint8Array): PreparedSource | undefined {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const headLength = buffer.readUInt32LE(0);
    const { words, ...rest } = JSON.parse(buffer.toString('utf8', 4, 4 + headLength)) as Head;
    return { ...rest, terms: termsIn(buffer, 4 + headLength, words, rest.cuts.length) };
  } catch {
    return undefined;
  }
}

function termsIn(buffer: Buffer, start: number, words: readonly string[], passages: number): readonly (readonly string[])[] {
  let at = start;
  const next = (): number => {
    const value = buffer.readUInt32LE(at);
    at += 4;
    return value;
  };
  return Array.from({ length: passages }, () => {
    const terms: string[] = [];
    for (let left = next(); left > 0; left--) terms.push(words[next()] ?? '');
    return terms;
  });
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}
