/** A segment as bytes and back; README.md has the layout. Opening looks at the bytes where they are. */

import type { Problem } from '../corpus/source';
import { textOfUtf8, utf8Of } from './bytes';
import { crc32 } from './crc32';
import { narrowPassages, startsOf } from './passage-lists';
import type { CutSetting } from './passage-cuts';
import { fileOfSections, sectionsOfFile, sectionsWithout } from './section-file';
import type { Sections } from './section-file';
import { placesById } from './segment';
import type { Segment, StoredSource } from './segment';
import { textsInFile } from './segment-texts';
import type { TextBytes, TextPlace } from './segment-texts';
import { arePairsWhole, pairListsIn, pairNumbersOf, pairsFrom } from './word-pairs';
import type { PairLists } from './word-pairs';
import { sourceTermsIn } from './source-terms';
import type { SourceTerms } from './source-terms';

/** A segment whose texts are in a file, and where in it. */
export interface OpenedSegment extends Segment {
  readonly textPlaces: readonly TextPlace[];
  /** Sections behind the engine's own: whoever wrote the segment keeps there what it wants. */
  readonly more: readonly Uint8Array[];
}

/** Sections of the engine's own. */
const ownSections = 14;
const headSection = 1;
const sourceTermsSection = 9;
const pairPassagesSection = 12;
/** Read by need where the file is at hand. */
const seldomNeeded = [headSection, sourceTermsSection, pairPassagesSection];

export interface OpenOptions {
  /** The segment's own bytes once more: what is seldom needed is read there then, and the bytes given can be dropped. */
  readonly file?: TextBytes;
  /** CRC-32 as zlib's; the host may bring a faster one. */
  readonly checksum?: (bytes: Uint8Array) => number;
}

export function encodeSegment(segment: Segment, textPlaces: readonly TextPlace[], more: readonly Uint8Array[] = []): Uint8Array {
  const { sources, terms, postings, bounds, sourceTerms, pairs, cuts } = segment;
  const sections: Uint8Array[] = [
    headOf(segment, textPlaces),
    bytesOf(segment.lengths),
    bytesOf(terms.offsets),
    terms.bytes,
    bytesOf(postings.first),
    bytesOf(postings.passages),
    postings.counts,
    joined(bytesOf(bounds.shortest), bounds.greatest),
    joined(...sources.map((_, place) => sourceTerms.bytesOf(place))),
    bytesOf(sourceTerms.offsets),
    bytesOf(pairNumbersOf(pairs)),
    bytesOf(pairs.lists.read(0, pairs.lists.length)),
    cuts.bytes,
    bytesOf(cuts.offsets),
    ...more,
  ];
  return fileOfSections(sections);
}

/** No value where the bytes are torn, foreign or of another version; why is in the problems. */
export function openSegment(bytes: Uint8Array, texts: TextBytes, options: OpenOptions = {}): { readonly value?: OpenedSegment; readonly problems: readonly Problem[] } {
  const { value: sections, problems } = sectionsOfFile(bytes, options.checksum ?? crc32);
  if (!sections) return { problems };
  const head = headFrom(sections.bytes(headSection));
  if (!head) return { problems: [{ message: 'The list of sources in the segment cannot be read' }] };
  const value = segmentFrom(options.file ? sectionsWithout(sections, seldomNeeded) : sections, head, texts, options.file);
  return isWhole(value) ? { value, problems } : { problems: [{ message: 'The parts of the segment do not fit together' }] };
}

interface Head {
  readonly sources: readonly (readonly [id: string, hash: string, passages: number, offset: number, units: number, wide: 0 | 1, documentBytes: number])[];
  readonly settings: readonly CutSetting[];
}

function headOf({ sources, firstPassage, cuts }: Segment, textPlaces: readonly TextPlace[]): Uint8Array {
  const head: Head = {
    sources: sources.map(({ id, hash }, place) => {
      const { offset, units, wide, documentBytes } = textPlaces[place] ?? { offset: 0, units: 0, wide: false, documentBytes: 0 };
      return [id, hash, (firstPassage[place + 1] ?? 0) - (firstPassage[place] ?? 0), offset, units, wide ? 1 : 0, documentBytes];
    }),
    settings: cuts.settings,
  };
  return utf8Of(JSON.stringify(head));
}

function headFrom(bytes: Uint8Array): Head | undefined {
  try {
    const head = JSON.parse(textOfUtf8(bytes)) as Head;
    return Array.isArray(head.sources) && Array.isArray(head.settings) ? head : undefined;
  } catch {
    return undefined;
  }
}

function segmentFrom(sections: Sections, { sources, settings }: Head, bytes: TextBytes, file: TextBytes | undefined): OpenedSegment {
  const stored: StoredSource[] = sources.map(([id, hash]) => ({ id, hash }));
  const textPlaces = sources.map(([, , , offset, units, wide, documentBytes]) => ({ offset, units, wide: wide === 1, documentBytes }));
  const firstPassage = startsOf(Uint32Array.from(sources, (it) => it[2]));
  const passageCount = firstPassage[sources.length] ?? 0;
  const numbers = (id: number) => (passageCount <= narrowPassages ? sections.u16(id) : sections.u32(id));
  const offsets = sections.u32(3);
  const size = Math.max(0, offsets.length - 1);
  const bounds = sections.bytes(8);
  return {
    sources: stored,
    placeOf: placesById(stored),
    firstPassage,
    lengths: sections.u16(2),
    terms: { size, offsets, bytes: sections.bytes(4) },
    postings: { first: sections.u32(5), passages: numbers(6), counts: sections.bytes(7) },
    bounds: { shortest: sections.u16(8).subarray(0, size * 4), greatest: bounds.subarray(size * 8) },
    sourceTerms: file ? sourceTermsOnDisk(sections, file) : sourceTermsIn(sections.bytes(sourceTermsSection), sections.u32(10)),
    pairs: pairsFrom(sections.u32(11), file ? pairListsOnDisk(sections, file, passageCount) : pairListsIn(numbers(pairPassagesSection))),
    cuts: { settings, bytes: sections.bytes(13), offsets: sections.u32(14) },
    texts: textsInFile(textPlaces, bytes),
    textPlaces,
    more: Array.from({ length: Math.max(0, sections.count - ownSections) }, (_, i) => sections.bytes(ownSections + 1 + i)),
  };
}

function sourceTermsOnDisk(sections: Sections, file: TextBytes): SourceTerms {
  const offsets = sections.u32(10);
  const start = sections.offset(sourceTermsSection);
  return {
    offsets,
    bytesOf(source) {
      const [from = 0, to = 0] = [offsets[source], offsets[source + 1]];
      return file.read(start + from, to - from) ?? new Uint8Array();
    },
  };
}

function pairListsOnDisk(sections: Sections, file: TextBytes, passageCount: number): PairLists {
  const start = sections.offset(pairPassagesSection);
  const Numbers = passageCount <= narrowPassages ? Uint16Array : Uint32Array;
  const width = Numbers.BYTES_PER_ELEMENT;
  return {
    length: sections.size(pairPassagesSection) / width,
    read(from, to) {
      const bytes = file.read(start + from * width, (to - from) * width);
      // A copy, as what is read may begin anywhere in its buffer.
      return bytes?.length === (to - from) * width ? new Numbers(bytes.slice().buffer) : new Numbers();
    },
  };
}

/** Sums of checksums can't tell that sections are of different segments. */
function isWhole({ sources, firstPassage, lengths, terms, postings, bounds, sourceTerms, pairs, cuts }: Segment): boolean {
  const count = postings.passages.length;
  return (
    lengths.length === firstPassage[sources.length] &&
    postings.first.length === terms.size + 1 &&
    postings.first[terms.size] === count &&
    postings.counts.length === count &&
    terms.offsets[terms.size] === terms.bytes.length &&
    bounds.greatest.length === terms.size &&
    sourceTerms.offsets.length === sources.length + 1 &&
    cuts.offsets.length === sources.length + 1 &&
    arePairsWhole(pairs)
  );
}

function bytesOf(numbers: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const it of parts) {
    all.set(it, at);
    at += it.length;
  }
  return all;
}
