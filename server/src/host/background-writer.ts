/** Has pieces of the saved index written by a worker; small ones here, as they cost less than a message. */

import { Worker } from 'node:worker_threads';
import type { Log } from '../engine/ports';
import { createThreadWriter } from './segment-writer';
import type { SegmentToBuild, SegmentToMerge, SegmentWriter } from './segment-writer';
import { writerRole } from './writer-worker';
import type { WriterAnswer, WriterRequest } from './writer-worker';

/** Bytes of prepared sources that this thread writes itself. */
const small = 200_000;
/** Milliseconds without work after which the worker is let go. */
const idle = 5000;

/** `file`: a script that calls `runWriterWorker` when its `workerData.role` is `writerRole`. */
export function createBackgroundWriter(file: string, log: Log): SegmentWriter {
  const here = createThreadWriter();
  const desk = new WriterDesk(file);
  const elseHere = async (error: unknown, instead: () => Promise<void>): Promise<void> => {
    if (!(error instanceof WorkerFell)) throw error;
    log.write('error', 'the worker that saves the index fell; its work is done here', { error: error.message });
    await instead();
  };
  return {
    async build(task) {
      const bytes = task.records.reduce((sum, it) => sum + (it.encoded?.length ?? 0), 0);
      if (bytes < small) return here.build(task);
      await desk.ask({ build: task }).catch((error: unknown) => elseHere(error, () => here.build(task)));
    },
    async merge(task) {
      await desk.ask({ merge: task }).catch((error: unknown) => elseHere(error, () => here.merge(task)));
    },
    close: () => desk.close(),
  };
}

/** The worker is gone and its answer with it. */
class WorkerFell extends Error {}

class WriterDesk {
  readonly #file: string;
  #worker: Worker | undefined;
  readonly #asked = new Map<number, { done(): void; fail(error: Error): void }>();
  #requests = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  ask(task: { readonly build: SegmentToBuild } | { readonly merge: SegmentToMerge }): Promise<void> {
    clearTimeout(this.#timer);
    const worker = (this.#worker ??= this.#createWorker());
    worker.ref();
    return new Promise((done, fail) => {
      const request = ++this.#requests;
      this.#asked.set(request, { done, fail });
      worker.postMessage({ request, ...task } satisfies WriterRequest);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #createWorker(): Worker {
    const worker = new Worker(this.#file, { workerData: { role: writerRole }, stdout: true });
    let reason = 'it stopped';
    worker.on('message', (answer: WriterAnswer) => this.#hear(answer));
    worker.on('error', (error: Error) => {
      reason = error.message;
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#worker = undefined;
      const asked = [...this.#asked.values()];
      this.#asked.clear();
      for (const it of asked) it.fail(new WorkerFell(reason));
    });
    return worker;
  }

  #hear({ request, problem }: WriterAnswer): void {
    const asked = this.#asked.get(request);
    this.#asked.delete(request);
    if (problem === undefined) asked?.done();
    else asked?.fail(new Error(problem));
    if (this.#asked.size > 0) return;
    // A process is not kept up by a worker that has nothing to do.
    this.#worker?.unref();
    this.#timer = setTimeout(() => void this.close(), idle).unref();
  }
}
