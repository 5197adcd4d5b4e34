/** Renaming a source's key: which key stands at a place, whether another can take its stead, and the edits in a draft. */

import { validKey } from '../corpus/citation-keys';
import { isEntry } from '../corpus/entry-source';
import type { Source } from '../corpus/source';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { TextEdit } from '../text/edit';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { contains } from '../text/span';
import { sourceAt } from './place';

export interface KeyAt {
  /** Of the key, without its sign. */
  readonly span: Span;
  readonly source: Source;
}

/** `undefined` where no key of a source stands. */
export function keyAt(snapshot: Snapshot, uri: string, offset: number): KeyAt | undefined {
  const draft = snapshot.drafts.get(uri);
  const citation = draft?.citations.find((it) => (it.form === 'pandoc' || it.form === 'in-text') && contains(it.span, offset));
  const source = draft && citation && sourceAt(snapshot, draft, citation);
  return citation && source ? { span: citation.keySpan, source } : undefined;
}

/** Why the source cannot have the key, for the writer; `undefined` where it can. */
export function whyNotRenamed(corpus: Corpus, source: Source, key: string): string | undefined {
  if (isEntry(source)) return `“${source.citationKey}” is an entry of ${source.id.replace(/#.*$/, '')}: change it there.`;
  if (key === '' || validKey(key) !== key) return `“${key}” cannot be a citation key: letters, digits, and single marks between them.`;
  const other = corpus.sources.find((it) => it.id !== source.id && it.citationKey.toLowerCase() === key.toLowerCase());
  return other && `“${key}” already names ${other.id}.`;
}

/** Every place of the draft that names the source by its key. */
export function keyEdits(draft: Draft, key: string, newKey: string): readonly TextEdit[] {
  return draft.citations
    .filter((it) => (it.form === 'pandoc' || it.form === 'in-text') && it.key.toLowerCase() === key.toLowerCase())
    .map((it) => ({ span: it.keySpan, newText: newKey }));
}
