/** The worker's side of saving: writes pieces of the saved index as it is asked to. */

import { parentPort } from 'node:worker_threads';
import { writeBuilt, writeMerged } from './segment-writer';
import type { SegmentToBuild, SegmentToMerge } from './segment-writer';

/** What tells the bundle that it runs as this worker. */
export const writerRole = 'wellsourced-writer';

export type WriterRequest = { readonly request: number } & ({ readonly build: SegmentToBuild } | { readonly merge: SegmentToMerge });

export interface WriterAnswer {
  readonly request: number;
  readonly problem?: string;
}

export function runWriterWorker(): void {
  const port = parentPort;
  port?.on('message', (task: WriterRequest) => {
    const done = 'build' in task ? writeBuilt(task.build) : writeMerged(task.merge);
    const answer = (more: Omit<WriterAnswer, 'request'>): void => port.postMessage({ request: task.request, ...more } satisfies WriterAnswer);
    void done.then(() => answer({}), (error: unknown) => answer({ problem: error instanceof Error ? error.message : String(error) }));
  });
}
