/** References: every citation of a source in the open drafts, asked from a citation or from the source's own file. */

import type { Source } from '../corpus/source';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { citationAt, sourceAt } from './place';

export interface Reference {
  readonly uri: string;
  readonly span: Span;
}

/** In order of draft and position; empty where no source is meant. */
export async function referencesAt(snapshot: Snapshot, uri: string, offset: number, signal?: Signal): Promise<readonly Reference[]> {
  const source = sourceMeant(snapshot, uri, offset);
  const found: Reference[] = [];
  if (!source) return found;
  for (const [draftUri, draft] of [...snapshot.drafts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    signal?.throwIfAborted();
    for (const citation of draft.citations) {
      const isMeant = citation.form !== 'footnote' && sourceAt(snapshot, draft, citation)?.id === source.id;
      if (isMeant) found.push({ uri: draftUri, span: citation.span });
    }
  }
  return found;
}

function sourceMeant(snapshot: Snapshot, uri: string, offset: number): Source | undefined {
  const draft = snapshot.drafts.get(uri);
  const citation = draft && citationAt(draft, offset);
  if (citation) return sourceAt(snapshot, draft, citation);
  return snapshot.corpus.sources.find((it) => it.uri === uri);
}
