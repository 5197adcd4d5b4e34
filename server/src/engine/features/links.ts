/** Document links: every citation by key leads to its source. */

import type { Source } from '../corpus/source';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import type { OpenTarget } from './passage-view';
import { startOf } from './passage-view';
import { sourceAt } from './place';

export interface CitationLink {
  readonly span: Span;
  readonly source: Source;
  readonly target: OpenTarget;
}

/** Plain links are left to the editor, and a footnote's reference leads to its text. */
export function citationLinks(snapshot: Snapshot, uri: string): readonly CitationLink[] {
  const draft = snapshot.drafts.get(uri);
  return (draft?.citations ?? []).flatMap((citation) => {
    if (!draft || citation.form === 'link' || citation.form === 'footnote') return [];
    const source = sourceAt(snapshot, draft, citation);
    return source ? [{ span: citation.span, source, target: startOf(source) }] : [];
  });
}
