/** Puts identity and neighbours to the cuts of a source. */

import type { Passage, PassageCut, PassageId } from './passage';
import type { SourceId } from './source';

export function passageId(source: SourceId, ordinal: number): PassageId {
  return `${source}#${ordinal}`;
}

/** The source and ordinal of a passage; the ordinal is -1 where the id is none. */
export function passagePlace(id: PassageId): { readonly source: SourceId; readonly ordinal: number } {
  const hash = id.lastIndexOf('#');
  const ordinal = hash < 0 ? NaN : Number(id.slice(hash + 1));
  return { source: hash < 0 ? id : id.slice(0, hash), ordinal: Number.isInteger(ordinal) ? ordinal : -1 };
}

/** What a passage is made of. */
export interface CutSource {
  readonly id: SourceId;
  readonly text: string;
  /** Where `text` begins in the source's, if it is only a stretch of it. */
  readonly textStart?: number;
}

/** All passages of a source, in order. */
export function passagesOf(source: CutSource, cuts: readonly PassageCut[]): readonly Passage[] {
  return cuts.map((cut, ordinal) => madePassage(source, cuts, cut, ordinal));
}

/** One passage; `undefined` where the source has no such ordinal. */
export function passageAt(source: CutSource, cuts: readonly PassageCut[], ordinal: number): Passage | undefined {
  const cut = cuts[ordinal];
  return cut && madePassage(source, cuts, cut, ordinal);
}

function madePassage(source: CutSource, cuts: readonly PassageCut[], cut: PassageCut, ordinal: number): Passage {
  return {
    id: passageId(source.id, ordinal),
    source: source.id,
    ordinal,
    text: textOf(source, cut),
    span: cut.span,
    before: neighbour(source, cut, cuts[ordinal - 1]),
    after: neighbour(source, cut, cuts[ordinal + 1]),
    kind: cut.kind,
    locator: cut.locator,
    ...(cut.speaker === undefined ? {} : { speaker: cut.speaker }),
    part: cut.part,
  };
}

/** The sentence beside it, if it is of the same part. */
function neighbour(source: CutSource, cut: PassageCut, other: PassageCut | undefined): string {
  return other && other.part === cut.part ? textOf(source, other) : '';
}

function textOf(source: CutSource, cut: PassageCut): string {
  const start = source.textStart ?? 0;
  return source.text.slice(cut.span.start - start, cut.span.end - start);
}
