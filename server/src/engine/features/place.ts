/** What stands at a place of a draft: the citation, the statement. */

import type { Source } from '../corpus/source';
import type { Citation, Draft, Statement } from '../draft/draft';
import { sourceOfCitation } from '../checks/source-of';
import type { Snapshot } from '../snapshot';
import { contains, overlaps } from '../text/span';
import type { Span } from '../text/span';

/** The citation whose key is at an offset, else the one whose bracket or locator is. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  const exact = draft.citations.find((it) => contains(it.span, offset));
  if (exact) return exact;
  const inside = draft.citations.filter((it) => contains(it.group, offset));
  return inside.filter((it) => it.span.start <= offset).at(-1) ?? inside[0];
}

/** The statement at an offset; at the border of two the one that begins there. */
export function statementAt(draft: Draft, offset: number): Statement | undefined {
  const found = statementBefore(draft, offset);
  return found && contains(found.span, offset) ? found : undefined;
}

/** The last statement that begins at or before an offset. */
export function statementBefore(draft: Draft, offset: number): Statement | undefined {
  const { statements } = draft;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return statements[low - 1];
}

/** The statement that carries a citation: the one it stands in or directly behind; for a footnote's text the one referring to it. */
export function statementOf(draft: Draft, citation: Citation): Statement | undefined {
  const index = draft.citations.indexOf(citation);
  const own = draft.statements.find((it) => it.citations.includes(index));
  if (own || citation.footnote === undefined) return own ?? statementAt(draft, citation.group.start);
  const reference = draft.citations.find((it) => it.form === 'footnote' && it.key === citation.footnote);
  return reference && statementOf(draft, reference);
}

export function sourceAt(snapshot: Snapshot, draft: Draft, citation: Citation): Source | undefined {
  return sourceOfCitation(snapshot.corpus, draft, citation);
}

/** Whether an offset lies in code, raw HTML, front matter or an address; their borders still belong to the prose. */
export function isOpaque(draft: Draft, offset: number): boolean {
  return draft.opaque.some((it) => it.start < offset && offset < it.end);
}

export function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || a.start === b.end || a.end === b.start || (a.start <= b.start && b.end <= a.end);
}
