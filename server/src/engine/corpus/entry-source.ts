/** Entries of a bibliography that no file stands behind, as sources: they can be cited, and their abstract and notes are their text. */

import type { ListedEntry } from './bind-entries';
import { lazyDocument } from './lazy-document';
import type { PassageCut } from './passage';
import type { PreparedSource } from './prepared-source';
import type { Block, EntryText, Metadata, MetadataField, Provenance, ReadDocument, Source, SourceId } from './source';

export function entryId({ bibliography, entry }: ListedEntry): SourceId {
  return `${bibliography}#${entry.key ?? ''}`;
}

/** Whether it is an entry without a file: what stands at its address is the bibliography. */
export function isEntry({ kind }: Pick<Source, 'kind'>): boolean {
  return kind === 'bibliography';
}

/** Whether there is text that could bear anything out. */
export function hasText(source: Pick<Source, 'kind' | 'passageCount'>): boolean {
  return !isEntry(source) || (source.passageCount ?? 0) > 0;
}

/** As a source with its passages. `bibliography`: as it was read. */
export function preparedEntry(listed: ListedEntry, bibliography: Pick<PreparedSource, 'hash' | 'document'>): PreparedSource {
  const { text } = listed.entry;
  return {
    id: entryId(listed), uri: listed.uri, hash: text ? bibliography.hash : '', document: entryDocument(listed, bibliography.document),
    cuts: text ? cutsOf(text) : [], terms: text?.sentences.map(({ terms }) => terms) ?? [],
  };
}

/** The lines of the bibliography's file are asked for only when somebody opens the entry: they may be on disk. */
function entryDocument({ entry }: ListedEntry, bibliography: ReadDocument): ReadDocument {
  const metadata: Metadata = { ...entry.metadata, authors: entry.metadata.authors ?? [] };
  const fields = (Object.keys(metadata) as MetadataField[]).filter((field) => metadata[field]?.length);
  const provenance: Provenance = Object.fromEntries(fields.map((field) => [field, 'bibliography' as const]));
  const { text } = entry;
  const details = { metadata, provenance, kind: 'bibliography' as const, problems: [], ...(entry.key ? { key: entry.key } : {}), ...(entry.aliases?.length ? { aliases: entry.aliases } : {}) };
  const title = metadata.title ?? entry.key ?? '';
  if (!text) return { ...details, text: '', blocks: [], parts: [{ title, span: { start: 0, end: 0 } }] };
  return lazyDocument({ ...details, parts: text.parts.map((it) => ({ ...it, title })) }, () => ({ text: text.text, blocks: text.blocks, origin: text.origin, originLineStarts: bibliography.originLineStarts }));
}

function cutsOf({ sentences, blocks }: EntryText): readonly PassageCut[] {
  return sentences.map(({ span, block }): PassageCut => {
    const { kind, locator, part } = blocks[block] as Block;
    return { span, kind, locator, part };
  });
}
