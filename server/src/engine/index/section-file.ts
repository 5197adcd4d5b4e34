/** Sections with checksums in one file, each where numbers of any width may begin. */

import type { Problem } from '../corpus/source';
import { crc32 } from './crc32';

/** Sections go by their number, from 1; views into the file, not copies. */
export interface Sections {
  readonly count: number;
  bytes(id: number): Uint8Array;
  u16(id: number): Uint16Array;
  u32(id: number): Uint32Array;
  /** Where in the file the section begins. */
  offset(id: number): number;
  /** Bytes of it in the file, whether they are at hand or not. */
  size(id: number): number;
}

export const formatVersion = 2;
const magic = [0x57, 0x53, 0x49, 0x4e, 0x44, 0x45, 0x58, 0];
const headLength = 24;
const entryLength = 16;

export function fileOfSections(sections: readonly Uint8Array[]): Uint8Array {
  const offsets: number[] = [];
  let end = headLength + sections.length * entryLength;
  for (const it of sections) {
    end = aligned(end);
    offsets.push(end);
    end += it.length;
  }
  const file = new Uint8Array(end);
  const numbers = new DataView(file.buffer);
  file.set(magic);
  numbers.setUint32(8, formatVersion, true);
  numbers.setUint32(12, sections.length, true);
  numbers.setUint32(20, end, true);
  sections.forEach((it, i) => {
    file.set(it, offsets[i]);
    [i + 1, offsets[i] ?? 0, it.length, crc32(it)].forEach((value, k) => numbers.setUint32(headLength + i * entryLength + k * 4, value, true));
  });
  numbers.setUint32(16, crc32(file.subarray(headLength, headLength + sections.length * entryLength)), true);
  return file;
}

export function sectionsOfFile(file: Uint8Array, checksum: (bytes: Uint8Array) => number): { readonly value?: Sections; readonly problems: readonly Problem[] } {
  const refused = (message: string) => ({ problems: [{ message }] });
  if (file.length < headLength || magic.some((it, i) => file[i] !== it)) return refused('This is no segment of an index');
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (numbers.getUint32(8, true) !== formatVersion) return refused(`The segment is of version ${numbers.getUint32(8, true)}, and this program reads version ${formatVersion}`);
  const count = numbers.getUint32(12, true);
  const directoryEnd = headLength + count * entryLength;
  if (numbers.getUint32(20, true) !== bytes.length || directoryEnd > bytes.length) return refused('The segment is torn');
  if (checksum(bytes.subarray(headLength, directoryEnd)) !== numbers.getUint32(16, true)) return refused('The directory of the segment is damaged');
  const found = new Map<number, Uint8Array>();
  const places = new Map<number, SectionPlace>();
  for (let at = headLength; at < directoryEnd; at += entryLength) {
    const [id = 0, offset = 0, length = 0, sum = 0] = [0, 4, 8, 12].map((it) => numbers.getUint32(at + it, true));
    const section = bytes.subarray(offset, offset + length);
    if (section.length !== length || checksum(section) !== sum) return refused(`Section ${id} of the segment is damaged`);
    found.set(id, section);
    places.set(id, { offset, size: length });
  }
  return { value: sectionsIn(found, places), problems: [] };
}

/** Without these, in memory of their own, so that the file's can be given up. */
export function sectionsWithout(sections: Sections, left: readonly number[]): Sections {
  const ids = Array.from({ length: sections.count }, (_, i) => i + 1);
  const kept = ids.filter((it) => !left.includes(it));
  const bytes = new Uint8Array(kept.reduce((sum, it) => aligned(sum) + sections.bytes(it).length, 0));
  const found = new Map<number, Uint8Array>();
  let at = 0;
  for (const id of kept) {
    at = aligned(at);
    const section = sections.bytes(id);
    bytes.set(section, at);
    found.set(id, bytes.subarray(at, (at += section.length)));
  }
  return { ...sectionsIn(found, new Map(ids.map((it) => [it, { offset: sections.offset(it), size: sections.size(it) }]))), count: sections.count };
}

interface SectionPlace {
  readonly offset: number;
  readonly size: number;
}

function sectionsIn(found: ReadonlyMap<number, Uint8Array>, places: ReadonlyMap<number, SectionPlace>): Sections {
  const bytes = (id: number): Uint8Array => found.get(id) ?? new Uint8Array();
  return {
    count: found.size,
    bytes,
    offset: (id) => places.get(id)?.offset ?? 0,
    size: (id) => places.get(id)?.size ?? 0,
    u16: (id) => new Uint16Array(bytes(id).buffer, bytes(id).byteOffset, bytes(id).length >> 1),
    u32: (id) => new Uint32Array(bytes(id).buffer, bytes(id).byteOffset, bytes(id).length >> 2),
  };
}

function aligned(offset: number): number {
  return (offset + 7) & ~7;
}
