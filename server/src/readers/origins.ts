/** One origin for all fields that a file gives of itself. */

import type { Metadata, MetadataField, MetadataOrigin, Provenance } from '../engine/corpus/source';

/** Of the fields that are not empty. */
export function originsOf(metadata: Partial<Metadata>, origin: MetadataOrigin): Provenance {
  const fields = (Object.keys(metadata) as MetadataField[]).filter((field) => metadata[field]?.length);
  return Object.fromEntries(fields.map((field) => [field, origin]));
}
