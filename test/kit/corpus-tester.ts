/** Small sources for tests of keys, links and passages: only what the case is about needs to be said. */

import type { KeyedSource } from '../../server/src/engine/corpus/citation-keys';
import type { Metadata, ReadDocument, Source } from '../../server/src/engine/corpus/source';

export function documentOf(text: string, metadata: Partial<Metadata> = {}, key?: string): ReadDocument {
  const title = metadata.title ?? '';
  const span = { start: 0, end: text.length };
  return {
    text, kind: 'text', problems: [], metadata: { authors: [], ...metadata }, parts: [{ title, span }], key,
    blocks: text === '' ? [] : [{ kind: 'paragraph', span, locator: { paragraph: 1 }, part: 0 }],
  };
}

export function keyed(id: string, metadata: Partial<Metadata> = {}, key?: string): KeyedSource {
  return { id, document: documentOf('', metadata, key) };
}

export function sourceOf(id: string, metadata: Partial<Metadata> = {}, citationKey = id): Source {
  return { ...documentOf('', metadata), id, uri: `file:///news/${encodeURI(id)}`, hash: '', citationKey };
}
