/** Puts together what is said of a source: by a bibliography first, then by its sidecar, then by its own file. */

import type { ListedEntry } from './bind-entries';
import { documentWith } from './lazy-document';
import type { BibliographyEntry, Metadata, MetadataOrigin, Provenance, ReadDocument } from './source';

/** What stands beside a document about it. */
export interface Description {
  readonly listed?: ListedEntry;
  readonly sidecar?: BibliographyEntry;
}

export function described(document: ReadDocument, { listed, sidecar }: Description): ReadDocument {
  if (!listed && !sidecar) return document;
  const said: readonly (readonly [Partial<Metadata>, MetadataOrigin])[] = [
    ...(listed ? [[listed.entry.metadata, 'bibliography'] as const] : []),
    ...(sidecar ? [[sidecar.metadata, 'sidecar'] as const] : []),
  ];
  const metadata: Record<string, unknown> = { ...document.metadata };
  const provenance: Record<string, MetadataOrigin> = { ...document.provenance };
  for (const [fields, origin] of [...said].reverse()) {
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined || value.length === 0) continue;
      metadata[field] = value;
      provenance[field] = origin;
    }
  }
  const key = sidecar?.key ?? document.key ?? listed?.entry.key;
  const { key: listedKey, aliases: listedAliases = [] } = listed?.entry ?? {};
  const aliases = [...listedAliases, ...(listedKey !== undefined && listedKey !== key ? [listedKey] : [])];
  return documentWith(document, { metadata: metadata as unknown as Metadata, provenance: provenance as Provenance, ...(key === undefined ? {} : { key }), ...(aliases.length > 0 ? { aliases } : {}) });
}
