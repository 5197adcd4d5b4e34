/** The one place in which quoted words differ from the source's, where there is just one. */

import type { DiffPart } from './verdict';

export interface OnlyChange {
  /** Absent where the quotation leaves words out. */
  readonly ours?: DiffPart;
  /** Absent where it adds some. */
  readonly theirs?: DiffPart;
}

export function onlyChange(diff: readonly DiffPart[]): OnlyChange | undefined {
  const changed = diff.filter((part) => part.kind !== 'same' && part.text.trim() !== '');
  const ours = changed.filter((part) => part.kind === 'draft-only');
  const theirs = changed.filter((part) => part.kind === 'source-only');
  if (ours.length > 1 || theirs.length > 1 || changed.length === 0) return undefined;
  return { ...(ours[0] ? { ours: ours[0] } : {}), ...(theirs[0] ? { theirs: theirs[0] } : {}) };
}
