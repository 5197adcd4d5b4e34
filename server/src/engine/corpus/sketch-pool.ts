/** The sketches of all sources in one array: a list of its own for each takes half as much again. */

import { sketchSize, type Sketch } from './shingles';

export class SketchPool {
  #hashes = new Uint32Array(16 * sketchSize);
  #lengths = new Uint8Array(16);

  /** Copied; in the place of the one that had the number before. */
  put(number: number, sketch: Sketch): void {
    if (number >= this.#lengths.length) this.#grow(Math.max(number + 1, Math.ceil(this.#lengths.length * 1.25)));
    const length = Math.min(sketchSize, sketch.length);
    this.#hashes.set(sketch.subarray(0, length), number * sketchSize);
    this.#lengths[number] = length;
  }

  /** A view, good until the next is put. */
  get(number: number): Sketch {
    return this.#hashes.subarray(number * sketchSize, number * sketchSize + (this.#lengths[number] ?? 0));
  }

  #grow(count: number): void {
    const [hashes, lengths] = [new Uint32Array(count * sketchSize), new Uint8Array(count)];
    hashes.set(this.#hashes);
    lengths.set(this.#lengths);
    [this.#hashes, this.#lengths] = [hashes, lengths];
  }
}
