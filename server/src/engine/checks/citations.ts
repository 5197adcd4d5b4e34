/** Which sources a statement cites: its own citations, those in its footnotes, and those at its paragraph's end. */

import type { Source } from '../corpus/source';
import type { Citation, Draft, Statement } from '../draft/draft';
import { toOriginal } from '../text/offset-map';

export interface CitedSource {
  /** Where the source is named: for a footnote the citation inside its text. */
  readonly citation: Citation;
  readonly source: Source | undefined;
}

/** The citations of a statement, a footnote reference replaced by what its text cites (itself where that is plain words). */
export function citedSources(
  draft: Draft,
  statement: Statement,
  sourceOf: (citation: Citation) => Source | undefined,
): readonly CitedSource[] {
  return statement.citations.flatMap((index) => {
    const citation = draft.citations[index];
    if (!citation) return [];
    const inside = citation.form === 'footnote' ? footnoteCitations(draft, citation.key) : [];
    return (inside.length > 0 ? inside : [citation]).map((it) => ({ citation: it, source: sourceOf(it) }));
  });
}

export function footnoteCitations(draft: Draft, label: string): readonly Citation[] {
  return draft.citations.filter((it) => it.footnote === label && it.form !== 'footnote');
}

/** The blocks (paragraphs, list items, cells) that end with a citation; it stands for all their statements. */
export function citedBlocks(draft: Draft): ReadonlySet<number> {
  const last = new Map<number, Statement>();
  for (const statement of draft.statements) last.set(statement.block, statement);
  const blocks = new Set<number>();
  for (const [block, statement] of last) {
    const end = lastWordEnd(statement);
    if (statement.citations.some((index) => (draft.citations[index]?.group.end ?? 0) >= end)) blocks.add(block);
  }
  return blocks;
}

/** Where the last word of the prose ends; a citation after it is at the end, final stop or not. */
function lastWordEnd(statement: Statement): number {
  const words = statement.text.replace(/[^\p{L}\p{N}]+$/u, '');
  return words === '' ? statement.span.start : toOriginal(statement.map, { start: 0, end: words.length }).end;
}
