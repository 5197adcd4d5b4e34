/** A set of small numbers as bits. */

export type Bits = Uint32Array;

export function bitsFor(size: number): Bits {
  return new Uint32Array((size + 31) >> 5);
}

export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

export function setBits(bits: Bits, from: number, to: number): void {
  for (let at = from; at < to; at++) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

export function clearBits(bits: Bits, from: number, to: number): void {
  for (let at = from; at < to; at++) bits[at >> 5] = (bits[at >> 5] ?? 0) & ~(1 << (at & 31));
}
