/** Lists of a draft that its parts do not have one by one. */

import { shifted } from '../text/span';
import type { Span } from '../text/span';
import type { Footnote, FrontMatter } from './draft';
import { placedLabel } from './placed';
import type { PlacedPart } from './placed';

/** Footnotes by label in the order in which they first occur; of several definitions the first counts. */
export function footnotesOf(parts: readonly PlacedPart[]): readonly Footnote[] {
  const byLabel = new Map<string, { label: string; references: Span[]; definition?: Span }>();
  for (const { part, place } of parts) {
    for (const note of part.inputs.block.reading.notes) {
      const label = placedLabel(note.label, place);
      const it = byLabel.get(label) ?? { label, references: [] };
      byLabel.set(label, it);
      if (note.reference) it.references.push(shifted(note.reference, place.start));
      if (note.definition) it.definition ??= shifted(note.definition, place.start);
    }
  }
  return [...byLabel.values()];
}

/** In order, not overlapping. */
export function opaqueOf({ span }: FrontMatter, opaque: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const it of [...(span ? [span] : []), ...opaque].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && it.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, it.end) };
    else merged.push(it);
  }
  return merged;
}
