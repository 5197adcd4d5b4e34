/** Passages as the rest of the engine sees them, made from what a segment keeps of their source. */

import type { Passage, PassageId } from '../corpus/passage';
import type { SourceId } from '../corpus/source';
import type { StoredSource } from './segment';

export function passageIdOf(source: SourceId, ordinal: number): PassageId {
  return `${source}#${ordinal}`;
}

/** `undefined` for what no passage could be called. */
export function readPassageId(id: PassageId): { readonly source: SourceId; readonly ordinal: number } | undefined {
  const at = id.lastIndexOf('#');
  const digits = id.slice(at + 1);
  return at >= 0 && /^\d{1,9}$/.test(digits) ? { source: id.slice(0, at), ordinal: Number(digits) } : undefined;
}

export function passageOf(source: StoredSource, ordinal: number): Passage | undefined {
  const cut = source.cuts[ordinal];
  if (!cut) return undefined;
  const textOf = (at: number): string => {
    const it = source.cuts[at];
    return it && it.part === cut.part ? source.text.slice(it.span.start, it.span.end) : '';
  };
  return {
    ...cut,
    id: passageIdOf(source.id, ordinal),
    source: source.id,
    ordinal,
    text: textOf(ordinal),
    before: textOf(ordinal - 1),
    after: textOf(ordinal + 1),
  };
}
