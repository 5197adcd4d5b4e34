/** A value that a page gives of itself, with the vocabulary it was given in. */

import type { MetadataOrigin } from '../../engine/corpus/source';

export interface Said<T = string> {
  readonly value: T;
  readonly from: MetadataOrigin;
}

export function said<T>(value: T | undefined, from: MetadataOrigin): Said<T> | undefined {
  return value === undefined || value === '' ? undefined : { value, from };
}

/** White space folded; `undefined` where nothing is left. */
export function oneLine(text: string | null | undefined): string | undefined {
  const line = text?.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
