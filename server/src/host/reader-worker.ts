/** The worker's side of reading: prepares one source after the other as it is asked to. */

import { parentPort } from 'node:worker_threads';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { PrepareRequest } from './preparer';
import { prepareSource } from './prepare-source';
import type { NotPrepared } from './prepare-source';

/** What tells the bundle that it runs as this worker. */
export const readerRole = 'wellsourced-reader';

export interface WorkerRequest extends PrepareRequest {
  readonly request: number;
}

export type WorkerMessage = { readonly ready: true } | { readonly request: number; readonly gettingOn: true } | { readonly request: number; readonly result: PreparedSource | NotPrepared };

export function runReaderWorker(): void {
  const port = parentPort;
  if (!port) return;
  const send = (message: WorkerMessage): void => port.postMessage(message);
  port.on('message', ({ request, id, uri, bytes, limits }: WorkerRequest) => {
    const progress = (): void => send({ request, gettingOn: true });
    void prepareSource(id, uri, bytes, limits, progress).then((result) => send({ request, result }));
  });
  send({ ready: true });
}
