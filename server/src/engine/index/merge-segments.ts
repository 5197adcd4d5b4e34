/** Several segments made one, without the sources that were removed since. */

import { hasBit } from './bits';
import type { LiveSegment } from './index-state';
import { mergedCuts } from './passage-cuts';
import { gone, passageNumbers, startsOf } from './passage-lists';
import type { PassageNumbers } from './passage-lists';
import type { Postings } from './postings';
import { boundsOf } from './score-bounds';
import { placesById } from './segment';
import type { Segment } from './segment';
import type { SegmentTexts } from './segment-texts';
import { mergedSourceTerms } from './source-terms';
import { compareTerms } from './term-table';
import type { TermTable } from './term-table';
import { mergedPairs } from './word-pairs';

type Part = Pick<LiveSegment, 'segment' | 'removed'>;

/** `undefined` when nothing is left. */
export function mergeSegments(parts: readonly Part[]): Segment | undefined {
  const steps = mergeSteps(parts);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same step by step: each takes some milliseconds, for whoever lends the thread to others between them. */
export function* mergeSteps(parts: readonly Part[]): Generator<void, Segment | undefined> {
  const kept = keptOf(parts);
  const sources = kept.flatMap((it) => it.places.flatMap((place) => it.segment.sources[place] ?? []));
  if (sources.length === 0) return undefined;
  const lengths = lengthsOf(kept);
  const { table, postings, termPlaces } = yield* mergedPostings(kept, lengths.length);
  yield;
  const bounds = boundsOf(postings, lengths);
  yield;
  const sourceTerms = mergedSourceTerms(kept.map(({ segment, places }, i) => ({ sourceTerms: segment.sourceTerms, places, termPlaces: termPlaces[i] ?? new Uint32Array() })));
  yield;
  const pairs = yield* mergedPairs(kept.map(({ segment, renumbered }) => ({ pairs: segment.pairs, renumbered })), lengths.length);
  yield;
  return {
    sources,
    placeOf: placesById(sources),
    firstPassage: startsOf(Uint32Array.from(kept.flatMap((it) => it.places.map((place) => passagesOf(it.segment, place))))),
    lengths,
    terms: table,
    postings,
    bounds,
    sourceTerms,
    pairs,
    cuts: mergedCuts(kept.map(({ segment, places }) => ({ cuts: segment.cuts, places, counts: places.map((it) => passagesOf(segment, it)) }))),
    texts: mergedTexts(kept),
  };
}

/** What merging does with the passages of one part. */
interface Renumbering {
  readonly segment: Segment;
  /** Places of the kept sources in their segment. */
  readonly places: readonly number[];
  /** New number of each passage; `gone` for a removed one. */
  readonly renumbered: Uint32Array;
}

/** Passages of a later part come after those of an earlier one, so lists of passages only need to be laid end to end. */
function keptOf(parts: readonly Pick<LiveSegment, 'segment' | 'removed'>[]): readonly Renumbering[] {
  let next = 0;
  return parts.map(({ segment, removed }) => {
    const places = segment.sources.map((_, place) => place).filter((place) => !removed || !hasBit(removed, segment.firstPassage[place] ?? 0));
    const renumbered = new Uint32Array(segment.lengths.length).fill(gone);
    for (const place of places) {
      const end = segment.firstPassage[place + 1] ?? 0;
      for (let passage = segment.firstPassage[place] ?? 0; passage < end; passage++) renumbered[passage] = next++;
    }
    return { segment, places, renumbered };
  });
}

function passagesOf({ firstPassage }: Segment, place: number): number {
  return (firstPassage[place + 1] ?? 0) - (firstPassage[place] ?? 0);
}

function lengthsOf(kept: readonly Renumbering[]): Uint16Array {
  const count = kept.reduce((sum, { segment, places }) => sum + places.reduce((all, it) => all + passagesOf(segment, it), 0), 0);
  const lengths = new Uint16Array(count);
  for (const { segment, renumbered } of kept) {
    renumbered.forEach((passage, before) => {
      if (passage !== gone) lengths[passage] = segment.lengths[before] ?? 0;
    });
  }
  return lengths;
}

interface MergedPostings {
  readonly table: TermTable;
  readonly postings: Postings;
  /** For each part the new place of each of its terms. */
  readonly termPlaces: readonly Uint32Array[];
}

/** Lists that are merged in one step, by the postings in them and as many for each list. */
const postingsPerStep = 50_000;
const workOfList = 20;

function* mergedPostings(kept: readonly Renumbering[], passageCount: number): Generator<void, MergedPostings> {
  const room = kept.reduce((sum, it) => sum + it.segment.postings.passages.length, 0);
  const passages = passageNumbers(room, passageCount);
  const counts = new Uint8Array(room);
  const termPlaces = kept.map(({ segment }) => new Uint32Array(segment.terms.size).fill(gone));
  const terms = createTermTable(kept.map((it) => it.segment.terms));
  const first: number[] = [];
  const cursors = new Uint32Array(kept.length);
  let end = 0;
  let done = 0;
  for (let least = leastTerm(kept, cursors); least >= 0; least = leastTerm(kept, cursors)) {
    const start = end;
    const from = kept[least]?.segment.terms as TermTable;
    const place = cursors[least] as number;
    for (let i = least; i < kept.length; i++) {
      const part = kept[i] as Renumbering;
      const cursor = cursors[i] as number;
      if (cursor >= part.segment.terms.size || compareTerms(part.segment.terms, cursor, from, place) !== 0) continue;
      cursors[i] = cursor + 1;
      (termPlaces[i] as Uint32Array)[cursor] = first.length;
      end = copyPostings(part, cursor, passages, counts, end);
    }
    done += end - start + workOfList;
    if (done >= postingsPerStep) {
      done = 0;
      yield;
    }
    if (end === start) continue;
    terms.add(from, place);
    first.push(start);
  }
  first.push(end);
  const postings = { first: Uint32Array.from(first), passages: passages.slice(0, end), counts: counts.slice(0, end) };
  return { table: terms.table(), postings, termPlaces };
}

/** The part whose next term comes first; -1 at the end. */
function leastTerm(kept: readonly Renumbering[], cursors: Uint32Array): number {
  let least = -1;
  for (let i = 0; i < kept.length; i++) {
    const { terms } = (kept[i] as Renumbering).segment;
    if ((cursors[i] as number) >= terms.size) continue;
    if (least < 0 || compareTerms(terms, cursors[i] as number, (kept[least] as Renumbering).segment.terms, cursors[least] as number) < 0) least = i;
  }
  return least;
}

function createTermTable(from: readonly TermTable[]): { add(table: TermTable, place: number): void; table(): TermTable } {
  const bytes = new Uint8Array(from.reduce((sum, it) => sum + it.bytes.length, 0));
  const offsets = [0];
  let end = 0;
  return {
    add(table, place) {
      const term = table.bytes.subarray(table.offsets[place], table.offsets[place + 1]);
      bytes.set(term, end);
      end += term.length;
      offsets.push(end);
    },
    table: () => ({ size: offsets.length - 1, offsets: Uint32Array.from(offsets), bytes: bytes.slice(0, end) }),
  };
}

/** Returns where the copied postings end. */
function copyPostings({ segment: { postings }, renumbered }: Renumbering, place: number, passages: PassageNumbers, counts: Uint8Array, from: number): number {
  let end = from;
  const last = postings.first[place + 1] as number;
  for (let at = postings.first[place] as number; at < last; at++) {
    const passage = renumbered[postings.passages[at] as number] as number;
    if (passage === gone) continue;
    passages[end] = passage;
    counts[end++] = postings.counts[at] as number;
  }
  return end;
}

/** Reads on where the texts of the parts are; they are not copied. */
function mergedTexts(kept: readonly Renumbering[]): SegmentTexts {
  const origins = kept.flatMap(({ segment, places }) => places.map((place) => ({ texts: segment.texts, place })));
  return {
    slice: (at, from, to) => origins[at]?.texts.slice(origins[at].place, from, to),
    length: (at) => origins[at]?.texts.length(origins[at].place) ?? 0,
    document: (at) => origins[at]?.texts.document(origins[at].place),
  };
}
