/** The worker's side of reading: prepares one source after the other as it is asked to. */

import { parentPort } from 'node:worker_threads';
import type { PrepareRequest } from './preparer';
import { prepareSource } from './prepare-source';
import type { NotPrepared } from './prepare-source';
import { encodeSource } from './source-codec';

/** What tells the bundle that it runs as this worker. */
export const readerRole = 'wellsourced-reader';

export interface WorkerRequest extends PrepareRequest {
  readonly request: number;
}

/** A source crosses over as the bytes that are saved of it: its words once each, and nothing to copy. */
export type WorkerMessage =
  | { readonly ready: true }
  /** It reads still, and has got further. */
  | { readonly request: number; readonly gettingOn: true }
  | ({ readonly request: number } & (NotPrepared | { readonly encoded: Uint8Array }));

export function runReaderWorker(): void {
  const port = parentPort;
  if (!port) return;
  const send = (message: WorkerMessage, handOver: readonly ArrayBuffer[] = []): void => port.postMessage(message, handOver);
  port.on('message', ({ request, id, uri, bytes, limits }: WorkerRequest) => {
    const progress = (): void => send({ request, gettingOn: true });
    void prepareSource(id, uri, bytes, limits, progress).then((result) => {
      if ('problem' in result) return send({ request, ...result });
      const encoded = encodeSource(result);
      send({ request, encoded }, [encoded.buffer as ArrayBuffer]);
    });
  });
  send({ ready: true });
}
