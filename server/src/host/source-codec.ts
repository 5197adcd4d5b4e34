/** A prepared source as bytes: what repeats in every passage as numbers into lists, all else as JSON. */

import type { PassageCut } from '../engine/corpus/passage';
import type { PreparedSource } from '../engine/corpus/prepared-source';

/** What passages of one block have in common. */
type Setting = Omit<PassageCut, 'span'>;

interface Head {
  readonly source: Omit<PreparedSource, 'terms' | 'cuts' | 'sketch'>;
  readonly sketch?: readonly number[];
  readonly settings: readonly Setting[];
  readonly words: readonly string[];
}

/** Length of the JSON; the JSON; then for each passage start, end, setting, the count of its terms, and their numbers. */
export function encodeSource({ cuts, terms, sketch, ...source }: PreparedSource): Uint8Array {
  const settings = new Map<string, number>();
  const words = new Map<string, number>();
  const numbers = [cuts.length];
  cuts.forEach(({ span, ...setting }, i) => {
    const own = terms[i] ?? [];
    numbers.push(span.start, span.end, numberIn(settings, JSON.stringify(setting)), own.length);
    for (const term of own) numbers.push(numberIn(words, term));
  });
  const head: Head = { source, ...(sketch ? { sketch: [...sketch] } : {}), settings: [...settings.keys()].map((it) => JSON.parse(it) as Setting), words: [...words.keys()] };
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  // Of its own, not of Node's pool, so that it can be handed to another thread.
  const bytes = Buffer.from(new ArrayBuffer(4 + json.length + numbers.length * 4));
  bytes.writeUInt32LE(json.length, 0);
  json.copy(bytes, 4);
  let at = 4 + json.length;
  for (const it of numbers) at = bytes.writeUInt32LE(it, at);
  return bytes;
}

/** `undefined` for bytes that `encodeSource` did not make. */
export function decodeSource(bytes: Uint8Array): PreparedSource | undefined {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = 4 + buffer.readUInt32LE(0);
    const { source, sketch, settings, words } = JSON.parse(buffer.toString('utf8', 4, start)) as Head;
    return { ...source, ...(sketch ? { sketch: Uint32Array.from(sketch) } : {}), ...passagesIn(numbersFrom(buffer, start), settings, words) };
  } catch {
    return undefined;
  }
}

function passagesIn(numbers: Uint32Array, settings: readonly Setting[], words: readonly string[]): Pick<PreparedSource, 'cuts' | 'terms'> {
  const cuts: PassageCut[] = [];
  const terms: string[][] = [];
  let at = 1;
  for (let left = numbers[0] ?? 0; left > 0; left--) {
    const count = numbers[at + 3] ?? numbers.length;
    if (at + 4 + count > numbers.length) throw new RangeError('not whole');
    cuts.push({ span: { start: numbers[at] ?? 0, end: numbers[at + 1] ?? 0 }, ...(settings[numbers[at + 2] ?? 0] as Setting) });
    at += 4;
    const own = new Array<string>(count);
    for (let i = 0; i < count; i++) own[i] = words[numbers[at + i] ?? 0] ?? '';
    at += count;
    terms.push(own);
  }
  if (at !== numbers.length) throw new RangeError('not whole');
  return { cuts, terms };
}

/** Copied, as they do not stand where an array of numbers may begin; all machines that this runs on are little-endian, as the numbers are. */
function numbersFrom(buffer: Buffer, start: number): Uint32Array {
  if ((buffer.length - start) % 4 !== 0) throw new RangeError('not whole');
  const numbers = new Uint32Array((buffer.length - start) / 4);
  new Uint8Array(numbers.buffer).set(buffer.subarray(start));
  return numbers;
}

function numberIn(list: Map<string, number>, value: string): number {
  const known = list.get(value);
  if (known !== undefined) return known;
  list.set(value, list.size);
  return list.size - 1;
}
