/** Where the passages of a source stand in its text and what they are, in a few bytes each. */

import type { PassageCut } from '../corpus/passage';
import type { Locator } from '../corpus/source';
import { createByteReader, createByteWriter } from './bytes';

export interface PassageCuts {
  /** What passages of one place in a source have in common; each once for the whole segment. */
  readonly settings: readonly CutSetting[];
  readonly bytes: Uint8Array;
  /** Where each source begins in `bytes`, and at the end their length. */
  readonly offsets: Uint32Array;
}

export type CutSetting = Omit<PassageCut, 'span' | 'locator'> & { readonly locator: Omit<Locator, 'paragraph' | 'row'> };

export function passageCutsOf(sources: readonly (readonly PassageCut[])[]): PassageCuts {
  const settings = createSettings();
  const writer = createByteWriter();
  const offsets = new Uint32Array(sources.length + 1);
  sources.forEach((cuts, place) => {
    let [end, paragraph, row] = [0, 0, 0];
    for (const cut of cuts) {
      const { span, locator } = cut;
      writer.zigzag(span.start - end);
      writer.varint(span.end - span.start);
      writer.varint(settings.numberOf(cut));
      writer.zigzag(plusOne(locator.paragraph) - paragraph);
      writer.zigzag(plusOne(locator.row) - row);
      end = span.end;
      paragraph = plusOne(locator.paragraph);
      row = plusOne(locator.row);
    }
    offsets[place + 1] = writer.length;
  });
  return { settings: settings.all(), bytes: writer.finish(), offsets };
}

/** The cuts of one source. */
export function cutsAt({ settings, bytes, offsets }: PassageCuts, place: number, count: number): readonly PassageCut[] {
  const reader = createByteReader(bytes, offsets[place] ?? 0);
  const cuts: PassageCut[] = [];
  let end = 0;
  let paragraph = 0;
  let row = 0;
  for (let i = 0; i < count; i++) {
    const start = end + reader.zigzag();
    end = start + reader.varint();
    const { locator, ...rest } = settings[reader.varint()] ?? unknownSetting;
    paragraph += reader.zigzag();
    row += reader.zigzag();
    const numbers = { ...(paragraph > 0 ? { paragraph: paragraph - 1 } : {}), ...(row > 0 ? { row: row - 1 } : {}) };
    cuts.push({ ...rest, span: { start, end }, locator: { ...locator, ...numbers } });
  }
  return cuts;
}

/** The cuts of the sources chosen, one after the other; settings of all parts are put together. */
export function mergedCuts(parts: readonly { readonly cuts: PassageCuts; readonly places: readonly number[]; readonly counts: readonly number[] }[]): PassageCuts {
  return passageCutsOf(parts.flatMap(({ cuts, places, counts }) => places.map((place, i) => cutsAt(cuts, place, counts[i] ?? 0))));
}

const unknownSetting: CutSetting = { kind: 'paragraph', locator: {}, part: 0 };

function plusOne(number: number | undefined): number {
  return number === undefined ? 0 : number + 1;
}

function createSettings(): { numberOf(cut: PassageCut): number; all(): readonly CutSetting[] } {
  const numbers = new Map<string, number>();
  /** Most passages are of the same setting as the one before. */
  let last: { readonly setting: CutSetting; readonly number: number } | undefined;
  return {
    numberOf(cut) {
      if (last && isSame(last.setting, cut)) return last.number;
      const { span: _, locator: { paragraph: _paragraph, row: _row, ...locator }, ...rest } = cut;
      const setting = { ...rest, locator };
      const key = JSON.stringify(setting);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      last = { setting, number };
      return number;
    },
    all: () => [...numbers.keys()].map((it) => JSON.parse(it) as CutSetting),
  };
}

function isSame(a: CutSetting, b: CutSetting): boolean {
  return a.kind === b.kind && a.part === b.part && a.speaker === b.speaker && isSamePlace(a.locator, b.locator);
}

/** Field by field, as it is asked for each passage. */
function isSamePlace(a: CutSetting['locator'], b: CutSetting['locator']): boolean {
  return a.page === b.page && a.pageIndex === b.pageIndex && a.recognised === b.recognised && a.timestamp === b.timestamp && a.section === b.section && a.part === b.part;
}
