/** Who prepares sources: this thread, or workers. */

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

/** `encoded`: the bytes that are saved of it, where they were made already. */
export type Preparation = { readonly source: PreparedSource; readonly encoded?: Uint8Array } | NotPrepared;

export interface Preparer {
  /** How many requests it is good to have waiting. */
  readonly lanes: number;
  /** Rejects only when aborted. */
  prepare(request: PrepareRequest, signal?: AbortSignal): Promise<Preparation>;
  close(): Promise<void>;
}

export function createThreadPreparer(): Preparer {
  return {
    lanes: 1,
    async prepare({ id, uri, bytes, limits }, signal) {
      signal?.throwIfAborted();
      const result = await prepareSource(id, uri, bytes, limits);
      return 'problem' in result ? result : { source: result };
    },
    async close() {},
  };
}
