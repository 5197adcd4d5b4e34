/** Which sources a statement cites: its own citations, those in its footnotes, and those at its paragraph's end. */

import type { Source } from '../corpus/source';
import type { Citation, Draft, Statement } from '../draft/draft';
import { isInline } from '../draft/note-texts';
import { toOriginal } from '../text/offset-map';

/** A draft, or a part of one with what its footnotes lead to. */
export type Citing = Pick<Draft, 'citations'>;

export interface CitedSource {
  /** Where the source is named: for a footnote the citation inside its text. */
  readonly citation: Citation;
  readonly source: Source | undefined;
}

/** The citations of a statement, a footnote reference replaced by what its text cites (itself where that is plain words). */
export function citedSources(
  draft: Citing,
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

export function footnoteCitations(draft: Citing, label: string): readonly Citation[] {
  return draft.citations.filter((it) => it.footnote === label && it.form !== 'footnote');
}

/** The blocks (paragraphs, list items, cells) that end with a citation; it stands for all their statements. */
export function citedBlocks(draft: Citing & Pick<Draft, 'statements'>): ReadonlySet<number> {
  const last = new Map<number, Statement>();
  for (const statement of draft.statements) last.set(statement.block, statement);
  const blocks = new Set<number>();
  for (const [block, statement] of last) {
    const end = lastWordEnd(statement);
    if (statement.citations.some((index) => isBehind(draft.citations[index], end))) blocks.add(block);
  }
  return blocks;
}

/** Whether a citation ends behind an offset; one in the text of a footnote stands at the footnote's reference, which closes the paragraph. */
function isBehind(it: Citation | undefined, end: number): boolean {
  return it !== undefined && ((it.footnote !== undefined && !isInline(it.footnote)) || it.group.end >= end);
}

/** Where the last word of the prose ends; a citation after it is at the end, final stop or not. */
function lastWordEnd(statement: Statement): number {
  const words = statement.text.replace(/[^\p{L}\p{N}]+$/u, '');
  return words === '' ? statement.span.start : toOriginal(statement.map, { start: 0, end: words.length }).end;
}
