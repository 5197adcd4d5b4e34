/** Sources as symbols of the workspace, found by key, title, author or publisher. */

import type { Source } from '../corpus/source';
import type { Snapshot } from '../snapshot';
import type { OpenTarget } from './passage-view';
import { startOf } from './passage-view';
import { findNamedSources, sourcesByTitle } from './source-finder';

export interface SourceSymbol {
  readonly source: Source;
  readonly name: string;
  /** Publisher or author, where known. */
  readonly container?: string;
  readonly target: OpenTarget;
}

const most = 200;

/** Best first; all of them by title for an empty query. */
export function findSources({ corpus }: Snapshot, query: string): readonly SourceSymbol[] {
  const found = query.trim() === '' ? sourcesByTitle(corpus) : findNamedSources(corpus, query, most).map((it) => it.source);
  return found.slice(0, most).map(symbolOf);
}

function symbolOf(source: Source): SourceSymbol {
  const title = source.metadata.title ?? source.parts[0]?.title ?? source.id;
  const container = source.metadata.publisher ?? source.metadata.authors[0];
  return { source, name: `${title} (@${source.citationKey})`, container, target: startOf(source) };
}
