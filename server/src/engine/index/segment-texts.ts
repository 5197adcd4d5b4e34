/** The texts of a segment's sources: in memory as they were handed over, or in a file of their own that is read by need. */

import type { ReadDocument } from '../corpus/source';
import { textOfUtf8, utf8Of } from './bytes';

/** Sources go by their place in the segment; `undefined` where the text is gone. */
export interface SegmentTexts {
  /** From and to are UTF-16 offsets. */
  slice(place: number, from: number, to: number): string | undefined;
  length(place: number): number;
  document(place: number): ReadDocument | undefined;
}

/** A port: the bytes of a segment's text file, brought by the host. */
export interface TextBytes {
  /** As many as asked for, or `undefined` where they can't be read. */
  read(offset: number, length: number): Uint8Array | undefined;
}

/** Where a source stands in the text file. */
export interface TextPlace {
  readonly offset: number;
  /** UTF-16 code units. */
  readonly units: number;
  /** Two bytes a unit instead of one. */
  readonly wide: boolean;
  /** Of the document that follows the text. */
  readonly documentBytes: number;
}

export function textsInMemory(documents: readonly ReadDocument[]): SegmentTexts {
  return {
    slice: (place, from, to) => documents[place]?.text.slice(from, to),
    length: (place) => documents[place]?.text.length ?? 0,
    document: (place) => documents[place],
  };
}

export function textsInFile(places: readonly TextPlace[], bytes: TextBytes): SegmentTexts {
  const slice = (place: number, from: number, to: number): string | undefined => {
    const at = places[place];
    if (!at) return undefined;
    const start = Math.max(0, Math.min(from, at.units));
    const length = Math.max(0, Math.min(to, at.units) - start);
    const width = at.wide ? 2 : 1;
    const read = bytes.read(at.offset + start * width, length * width);
    return read?.length === length * width ? unitsFrom(read, at.wide) : undefined;
  };
  return {
    slice,
    length: (place) => places[place]?.units ?? 0,
    document(place) {
      const at = places[place];
      const known = at && recentDocument(at);
      if (known) return known;
      const text = at && slice(place, 0, at.units);
      const read = at && bytes.read(at.offset + at.units * (at.wide ? 2 : 1), at.documentBytes);
      const document = text === undefined || read?.length !== at?.documentBytes ? undefined : documentFrom(text, read);
      if (at && document) keep(at, document);
      return document;
    },
  };
}

/** The text file of some documents, and where each stands in it. */
export function textFileOf(documents: readonly ReadDocument[]): { readonly bytes: Uint8Array; readonly places: readonly TextPlace[] } {
  const pieces: Uint8Array[] = [];
  const places: TextPlace[] = [];
  let offset = 0;
  for (const { text, ...rest } of documents) {
    const wide = isWide(text);
    const body = bytesOfUnits(text, wide);
    const document = utf8Of(JSON.stringify(rest));
    pieces.push(body, document);
    places.push({ offset, units: text.length, wide, documentBytes: document.length });
    offset += body.length + document.length;
  }
  const bytes = new Uint8Array(offset);
  let at = 0;
  for (const it of pieces) {
    bytes.set(it, at);
    at += it.length;
  }
  return { bytes, places };
}

/** Documents read lately: whoever asks for a source's text asks for its blocks next, and for both again. */
const recent = new Map<TextPlace, ReadDocument>();
const mostRecent = 64;
/** UTF-16 units of text. */
const mostRecentUnits = 2_000_000;
let recentUnits = 0;

function recentDocument(at: TextPlace): ReadDocument | undefined {
  return recent.get(at);
}

function keep(at: TextPlace, document: ReadDocument): void {
  recent.set(at, document);
  recentUnits += at.units;
  for (const oldest of recent.keys()) {
    if (recent.size === 1 || (recent.size <= mostRecent && recentUnits <= mostRecentUnits)) return;
    recent.delete(oldest);
    recentUnits -= oldest.units;
  }
}

export function lengthInFile({ units, wide, documentBytes }: TextPlace): number {
  return units * (wide ? 2 : 1) + documentBytes;
}

function documentFrom(text: string, bytes: Uint8Array | undefined): ReadDocument | undefined {
  try {
    return bytes && { ...(JSON.parse(textOfUtf8(bytes)) as Omit<ReadDocument, 'text'>), text };
  } catch {
    return undefined;
  }
}

function isWide(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) return true;
  return false;
}

function bytesOfUnits(text: string, wide: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * (wide ? 2 : 1));
  for (let i = 0, at = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[at++] = unit & 255;
    if (wide) bytes[at++] = unit >> 8;
  }
  return bytes;
}

/** As many units at a time as a call takes arguments. */
const chunk = 8192;

function unitsFrom(bytes: Uint8Array, wide: boolean): string {
  const count = wide ? bytes.length >> 1 : bytes.length;
  const units = new Array<number>(Math.min(chunk, count));
  let text = '';
  for (let done = 0; done < count; done += chunk) {
    const length = Math.min(chunk, count - done);
    units.length = length;
    for (let i = 0; i < length; i++) units[i] = wide ? (bytes[2 * (done + i)] as number) | ((bytes[2 * (done + i) + 1] as number) << 8) : (bytes[done + i] as number);
    text += String.fromCharCode.apply(undefined, units);
  }
  return text;
}
