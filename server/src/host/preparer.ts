/** Who prepares sources: this thread, or a worker. */

import type { SourceId } from '../engine/corpus/source';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { ReadLimits } from '../readers/read-source';
import { prepareSource } from './prepare-source';
import type { NotPrepared } from './prepare-source';

export interface PrepareRequest {
  readonly id: SourceId;
  readonly uri: string;
  /** Handed over: the asker must not look at them again. */
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

export interface Preparer {
  /** How many requests it is good to have waiting. */
  readonly lanes: number;
  /** Rejects only when aborted. */
  prepare(request: PrepareRequest, signal?: AbortSignal): Promise<PreparedSource | NotPrepared>;
  close(): Promise<void>;
}

export function createThreadPreparer(): Preparer {
  return {
    lanes: 1,
    async prepare({ id, uri, bytes, limits }, signal) {
      signal?.throwIfAborted();
      return prepareSource(id, uri, bytes, limits);
    },
    async close() {},
  };
}
