/** Builds a derived text while remembering, run by run, where in the file each piece of it stands. */

import type { OffsetMap } from '../engine/text/offset-map';

export class TextBuilder {
  readonly #shift: number;
  readonly #chunks: string[] = [];
  readonly #derived: number[] = [];
  readonly #original: number[] = [];
  readonly #length: number[] = [];
  readonly #width: number[] = [];
  #size = 0;

  /** `shift` is added to every place in the file: what was cut off before the text that is read. */
  constructor(shift = 0) {
    this.#shift = shift;
  }

  /** UTF-16 units built so far. */
  get length(): number {
    return this.#size;
  }

  /** Text that stands in the file at `place`, `width` units long there; as long as the text itself where not given. */
  add(text: string, place: number, width = text.length): void {
    if (text === '') return;
    const original = place + this.#shift;
    const last = this.#derived.length - 1;
    const goesOn = last >= 0 && width === text.length && this.#width[last] === this.#length[last]
      && this.#end(this.#derived, this.#length, last) === this.#size && this.#end(this.#original, this.#length, last) === original;
    if (goesOn) {
      this.#length[last] = this.#width[last] = (this.#length[last] ?? 0) + text.length;
    } else {
      this.#derived.push(this.#size);
      this.#original.push(original);
      this.#length.push(text.length);
      this.#width.push(width);
    }
    this.addFree(text);
  }

  /** Text that stands nowhere in the file, such as the gap between two blocks. */
  addFree(text: string): void {
    this.#chunks.push(text);
    this.#size += text.length;
  }

  text(): string {
    return this.#chunks.join('');
  }

  /** The end of it, from `start` on. */
  textFrom(start: number): string {
    let size = this.#size;
    let first = this.#chunks.length;
    while (first > 0 && size > start) size -= (this.#chunks[--first] ?? '').length;
    return this.#chunks.slice(first).join('').slice(start - size);
  }

  map(): OffsetMap {
    const map: OffsetMap = { derived: this.#derived, original: this.#original, length: this.#length };
    return this.#width.some((width, i) => width !== this.#length[i]) ? { ...map, width: this.#width } : map;
  }

  #end(starts: readonly number[], lengths: readonly number[], run: number): number {
    return (starts[run] ?? 0) + (lengths[run] ?? 0);
  }
}

/** Offsets at which the lines of a text begin; CR LF, LF and CR each end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
