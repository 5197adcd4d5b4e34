/** The terms of a segment in the order of their bytes; a term goes by its place among them. */

import { compareBytes, createByteWriter, textOfUtf8, utf8Of } from './bytes';

export interface TermTable {
  readonly size: number;
  /** Where each term begins in `bytes`, and at the end their length. */
  readonly offsets: Uint32Array;
  /** UTF-8, nothing between the terms. */
  readonly bytes: Uint8Array;
}

/** What a term or prefix is looked up by, made once for all segments. */
export type TermKey = Uint8Array;

export function termKey(term: string): TermKey {
  return utf8Of(term);
}

/** The table, and for each number of a term its place in it. */
export function termTableOf(numbers: ReadonlyMap<string, number>): { readonly table: TermTable; readonly places: Uint32Array } {
  const order = inOrderOfBytes([...numbers.keys()]);
  const offsets = new Uint32Array(order.length + 1);
  const writer = createByteWriter();
  const places = new Uint32Array(order.length);
  order.forEach((term, place) => {
    writer.utf8(term);
    offsets[place + 1] = writer.length;
    places[numbers.get(term) as number] = place;
  });
  return { table: { size: order.length, offsets, bytes: writer.finish() }, places };
}

/** UTF-16 orders as UTF-8 does, but for what stands at or beyond the surrogates: such terms are few, and put between the others one by one. */
function inOrderOfBytes(terms: readonly string[]): readonly string[] {
  const plain = terms.filter((it) => !beyondSurrogates.test(it)).sort();
  if (plain.length === terms.length) return plain;
  const odd = terms.filter((it) => beyondSurrogates.test(it)).map((term) => ({ term, key: utf8Of(term) })).sort((a, b) => compareKeys(a.key, b.key));
  const order: string[] = [];
  let from = 0;
  for (const { term, key } of odd) {
    const to = placeAmong(plain, key, from);
    for (; from < to; from++) order.push(plain[from] as string);
    order.push(term);
  }
  for (; from < plain.length; from++) order.push(plain[from] as string);
  return order;
}

/** How many of the terms stand before the key; those before `from` do. */
function placeAmong(terms: readonly string[], key: TermKey, from: number): number {
  let [low, high] = [from, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(utf8Of(terms[middle] as string), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const beyondSurrogates = /[\ud800-\uffff]/;

/** -1: the segment does not have the term. */
export function placeOfTerm(table: TermTable, key: TermKey): number {
  const place = lowerBound(table, key, false);
  const from = table.offsets[place] ?? 0;
  return place < table.size && compareBytes(table.bytes, from, table.offsets[place + 1] ?? 0, key, 0, key.length) === 0 ? place : -1;
}

/** The places of all terms that start with the prefix; they stand together. */
export function placesOfPrefix(table: TermTable, prefix: TermKey): { readonly from: number; readonly to: number } {
  return { from: lowerBound(table, prefix, false), to: lowerBound(table, prefix, true) };
}

export function termAt(table: TermTable, place: number): string {
  return textOfUtf8(table.bytes.subarray(table.offsets[place], table.offsets[place + 1]));
}

/** Negative when term `a` of one table comes before term `b` of another. */
export function compareTerms(a: TermTable, aPlace: number, b: TermTable, bPlace: number): number {
  const [aFrom = 0, aTo = 0] = [a.offsets[aPlace], a.offsets[aPlace + 1]];
  return compareBytes(a.bytes, aFrom, aTo, b.bytes, b.offsets[bPlace] ?? 0, b.offsets[bPlace + 1] ?? 0);
}

/** The first place whose term is not before the key; or, past all that start with it. */
function lowerBound({ offsets, bytes, size }: TermTable, key: TermKey, past: boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = offsets[middle] ?? 0;
    const end = offsets[middle + 1] ?? 0;
    const compared = compareBytes(bytes, from, past ? Math.min(end, from + key.length) : end, key, 0, key.length);
    if (compared < 0 || (past && compared === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareKeys(a: TermKey | undefined, b: TermKey | undefined): number {
  return a && b ? compareBytes(a, 0, a.length, b, 0, b.length) : 0;
}
