/** By what a file is known to be as it was, without reading it. */

import type { FileLook } from './file-access';

export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  /** Whether the file was old enough when it was read: one written within the same tick of the clock may hide a change. */
  readonly settled: boolean;
}

/** Milliseconds; the coarsest file systems count in two seconds. */
const settlingTime = 2000;

export function isUnchanged(stamp: FileStamp | undefined, look: FileLook): boolean {
  return stamp !== undefined && stamp.settled && stamp.size === look.size && stamp.modified === look.modified;
}

export function stampOf({ size, modified }: FileLook): FileStamp {
  return { size, modified, settled: Math.abs(Date.now() - modified) > settlingTime };
}
