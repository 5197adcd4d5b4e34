/** What stands out in a draft's prose: quoted words, who says them, and citations; for colouring. */

import type { Draft } from '../draft/draft';
import type { Span } from '../text/span';

export type DraftTokenKind = 'quotation' | 'attribution' | 'citation';

export interface DraftToken {
  readonly kind: DraftTokenKind;
  readonly span: Span;
}

/** In order, not overlapping, each within one line, as editors want them. */
export function draftTokens(draft: Draft): readonly DraftToken[] {
  const citations = draft.citations.map((it): DraftToken => ({ kind: 'citation', span: it.span }));
  const attributions = draft.quotations.flatMap(({ speaker, cue }): readonly DraftToken[] => [speaker?.span, cue].flatMap((span) => (span ? [{ kind: 'attribution', span }] : [])));
  const quotations = draft.quotations.map((it): DraftToken => ({ kind: 'quotation', span: it.outer }));
  // A citation inside a quotation is a citation; the quotation's words go on behind it.
  const taken: DraftToken[] = [];
  for (const token of [...citations, ...attributions, ...quotations]) taken.push(...cut(token, taken).flatMap((it) => lines(draft.text, it)));
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** What of a token is not taken yet. */
function cut({ kind, span }: DraftToken, taken: readonly DraftToken[]): readonly DraftToken[] {
  const inside = taken.filter((it) => it.span.start < span.end && span.start < it.span.end).sort((a, b) => a.span.start - b.span.start);
  const free: DraftToken[] = [];
  let from = span.start;
  for (const { span: other } of inside) {
    if (other.start > from) free.push({ kind, span: { start: from, end: other.start } });
    from = Math.max(from, other.end);
  }
  if (from < span.end) free.push({ kind, span: { start: from, end: span.end } });
  return free;
}

function lines(text: string, { kind, span }: DraftToken): readonly DraftToken[] {
  return [...text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)].flatMap((it) => {
    const start = span.start + it.index;
    return [{ kind, span: { start, end: start + it[0].length } }];
  });
}
