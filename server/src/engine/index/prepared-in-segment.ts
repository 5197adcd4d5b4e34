/** A source as it was prepared, made again of what its segment has of it: its file need not be read for that. */

import type { PreparedSource } from '../corpus/prepared-source';
import type { Sketch } from '../corpus/shingles';
import type { SourceId } from '../corpus/source';
import { termsOf } from '../text/terms';
import { cutsAt } from './passage-cuts';
import type { Segment } from './segment';
import { forEachTermOf } from './source-terms';
import { termAt } from './term-table';

/** `undefined` where the segment has no such source, or its text is gone. */
export function preparedIn(segment: Segment, id: SourceId, uri: string, sketch?: Sketch): PreparedSource | undefined {
  const place = segment.placeOf.get(id);
  const stored = place === undefined ? undefined : segment.sources[place];
  const document = place === undefined ? undefined : segment.texts.document(place);
  if (place === undefined || !stored || !document) return undefined;
  const cuts = cutsAt(segment.cuts, place, (segment.firstPassage[place + 1] ?? 0) - (segment.firstPassage[place] ?? 0));
  const terms = cuts.map(({ span }) => termsOf(document.text.slice(span.start, span.end)));
  return { ...stored, uri, document, cuts, terms, ...(sketch ? { sketch } : {}) };
}

/** In how many passages of the source each of its terms is, as the segment has it. */
export function termCountsIn(segment: Segment, id: SourceId): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const place = segment.placeOf.get(id);
  if (place !== undefined) forEachTermOf(segment.sourceTerms, place, (term, passages) => counts.set(termAt(segment.terms, term), passages));
  return counts;
}
