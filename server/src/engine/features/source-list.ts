/** The sources as a list to work with: each with where the open drafts cite it and what is wrong with it. */

import type { Source } from '../corpus/source';
import type { Snapshot } from '../snapshot';
import type { Reference } from './references';
import { sourceAt } from './place';

export interface ListedSource {
  readonly source: Source;
  /** Its citations in the open drafts, in order of draft and position. */
  readonly uses: readonly Reference[];
  /** In words for the writer. */
  readonly problems: readonly string[];
}

/** In order of their ids. */
export function listSources(snapshot: Snapshot): readonly ListedSource[] {
  const { corpus } = snapshot;
  const uses = usesOf(snapshot);
  const problems = new Map<string, string[]>();
  for (const { path, message } of corpus.problems) problems.set(path, [...(problems.get(path) ?? []), message]);
  return corpus.sources.map((source) => ({ source, uses: uses.get(source.id) ?? [], problems: problems.get(source.id) ?? [] }));
}

function usesOf(snapshot: Snapshot): ReadonlyMap<string, readonly Reference[]> {
  const uses = new Map<string, Reference[]>();
  for (const [uri, draft] of [...snapshot.drafts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const citation of draft.citations) {
      const source = citation.form === 'footnote' ? undefined : sourceAt(snapshot, draft, citation);
      if (!source) continue;
      const own = uses.get(source.id) ?? [];
      own.push({ uri, span: citation.span });
      uses.set(source.id, own);
    }
  }
  return uses;
}
