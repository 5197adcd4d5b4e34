/** Looks up where in the sources a quotation may stand: stretches of source text around the passages that share its rare words. */

import type { Passage, PassageId } from '../../corpus/passage';
import type { Source, SourceId } from '../../corpus/source';
import type { PassageHit, PassageQuery, PassageSearch, Signal } from '../../ports';
import type { Span } from '../../text/span';
import { termsOf } from '../../text/terms';

/** Part of a source's text that is compared with the quotation. */
export interface Stretch {
  readonly source: Source;
  /** UTF-16 offsets in the source's text. */
  readonly span: Span;
  /** The passages found in it, best first. */
  readonly passages: readonly Passage[];
}

export interface QuotationCorpus {
  byId(id: SourceId): Source | undefined;
}

/** Queries for one quotation, however long; each takes a piece of this many words. */
const maxPieces = 8;
const pieceWords = 30;
/** Share of the best hit's score below which a hit is let go. */
const leastOfBest = 0.45;

/** Stretches, best first. `only`: nothing but these sources. */
export async function candidateStretches(
  text: string,
  search: PassageSearch,
  corpus: QuotationCorpus,
  options: { readonly limit: number; readonly only?: ReadonlySet<SourceId> },
  signal?: Signal,
): Promise<readonly Stretch[]> {
  const queries = queriesOf(text, options.limit, options.only);
  if (queries.length === 0) return [];
  const hits = await search.search(queries, signal);
  const ids = [...new Set(interleaved(hits))];
  const passages = await search.passages(ids, signal);
  return stretchesOf(passages, corpus, reachOf(text));
}

/** Sources longer than this many code units are searched by passage, never as a whole. */
const wholeLength = 100_000;

/** Each of the sources as one stretch, if it is not too long for that. */
export function wholeSources(ids: ReadonlySet<SourceId>, corpus: QuotationCorpus): readonly Stretch[] {
  return [...ids].flatMap((id) => {
    const source = corpus.byId(id);
    if (source === undefined || source.text.length > wholeLength) return [];
    return [{ source, span: { start: 0, end: source.text.length }, passages: [] }];
  });
}

function queriesOf(text: string, limit: number, only: ReadonlySet<SourceId> | undefined): readonly PassageQuery[] {
  const terms = termsOf(text);
  const pieces: (readonly string[])[] = [];
  for (let at = 0; at < terms.length; at += pieceWords) pieces.push(terms.slice(at, at + pieceWords));
  if (pieces.length === 1 && terms.length >= 8) pieces.push(terms.slice(0, terms.length >> 1), terms.slice(terms.length >> 1));
  return spread(pieces, maxPieces).map((piece) => ({
    terms: [...new Set(piece)].map((term) => ({ term, weight: 1 })),
    limit,
    ...(only === undefined ? {} : { sources: only }),
  }));
}

/** At most `most` of the pieces, evenly from start to end. */
function spread<T>(pieces: readonly T[], most: number): readonly T[] {
  if (pieces.length <= most) return pieces;
  const picked = Array.from({ length: most }, (_, i) => Math.floor((i * (pieces.length - 1)) / (most - 1)));
  return pieces.filter((_, i) => picked.includes(i));
}

/** The best of each query first, then the second best of each; hits far behind the best share too few words to matter. */
function interleaved(all: readonly (readonly PassageHit[])[]): readonly PassageId[] {
  const hits = all.map((list) => list.filter((it) => it.score >= leastOfBest * (list[0]?.score ?? 0)));
  const longest = Math.max(0, ...hits.map((it) => it.length));
  const ids: PassageId[] = [];
  for (let rank = 0; rank < longest; rank++) ids.push(...hits.flatMap((list) => list[rank]?.id ?? []));
  return ids;
}

/** How far around a passage its quotation can reach: further where something is left out. */
function reachOf(text: string): number {
  const omission = /…|\.\s?\.|\[/.test(text) ? 1_200 : 300;
  return Math.min(2 * text.length + omission, 200_000);
}

function stretchesOf(passages: readonly Passage[], corpus: QuotationCorpus, reach: number): readonly Stretch[] {
  const bySource = new Map<SourceId, { rank: number; passages: Passage[] }>();
  passages.forEach((passage, rank) => {
    const entry = bySource.get(passage.source);
    if (entry === undefined) bySource.set(passage.source, { rank, passages: [passage] });
    else entry.passages.push(passage);
  });
  const stretches: { rank: number; stretch: Stretch }[] = [];
  for (const [id, found] of bySource) {
    const source = corpus.byId(id);
    if (source === undefined) continue;
    for (const stretch of merged(source, found.passages, reach)) {
      const first = stretch.passages[0];
      stretches.push({ rank: first === undefined ? found.rank : passages.indexOf(first), stretch });
    }
  }
  return stretches.sort((a, b) => a.rank - b.rank).map((it) => it.stretch);
}

/** Overlapping stretches of one source become one. */
function merged(source: Source, passages: readonly Passage[], reach: number): readonly Stretch[] {
  const sorted = passages.map((passage, rank) => ({ passage, rank })).sort((a, b) => a.passage.span.start - b.passage.span.start);
  const groups: { start: number; end: number; members: { passage: Passage; rank: number }[] }[] = [];
  for (const member of sorted) {
    const start = Math.max(0, member.passage.span.start - reach);
    const end = Math.min(source.text.length, member.passage.span.end + reach);
    const last = groups.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.members.push(member);
    } else groups.push({ start, end, members: [member] });
  }
  return groups.map(({ start, end, members }) => ({
    source,
    span: { start, end },
    passages: members.sort((a, b) => a.rank - b.rank).map((it) => it.passage),
  }));
}
