/** Has sources prepared in a worker thread; a file on which the worker hangs or falls is given up, and the next finds a new worker. */

import { Worker } from 'node:worker_threads';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { Log } from '../engine/ports';
import { createThreadPreparer } from './preparer';
import type { PrepareRequest, Preparer } from './preparer';
import type { NotPrepared } from './prepare-source';
import { readerRole } from './reader-worker';
import type { WorkerMessage, WorkerRequest } from './reader-worker';

export interface WorkerPreparerOptions {
  /** A script that calls `runReaderWorker` when its `workerData.role` is `readerRole`. */
  readonly file: string;
  readonly log: Log;
  /** Milliseconds that one file may take. */
  readonly timeLimit: number;
  /** Megabytes that the worker may grow to. */
  readonly memoryLimit?: number;
}

type Result = PreparedSource | NotPrepared;

interface Job {
  readonly request: PrepareRequest;
  done(result: Result): void;
}

export function createWorkerPreparer(options: WorkerPreparerOptions): Preparer {
  const desk = new WorkerDesk(options);
  return {
    lanes: 2,
    prepare: (request, signal) => untilAborted(new Promise((done) => desk.enter({ request, done })), signal),
    close: () => desk.close(),
  };
}

/** The result is left to itself once aborted. */
function untilAborted<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return result;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    void result.then(resolve).finally(() => signal.removeEventListener('abort', abort));
  });
}

class WorkerDesk {
  readonly #options: WorkerPreparerOptions;
  readonly #waiting: Job[] = [];
  #current: { readonly job: Job; readonly request: number; readonly timer: NodeJS.Timeout } | undefined;
  #worker: Worker | undefined;
  #requests = 0;
  /** Whether a worker ever came up; until then bytes are kept, as they may be needed here. */
  #ready = false;
  /** Set when none ever came up: a slow answer is better than none. */
  #instead: Preparer | undefined;
  #closed = false;

  constructor(options: WorkerPreparerOptions) {
    this.#options = options;
  }

  enter(job: Job): void {
    this.#waiting.push(job);
    this.#next();
  }

  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#worker = undefined;
    this.#finish({ problem: 'Reading was stopped' });
    for (const job of this.#waiting.splice(0)) job.done({ problem: 'Reading was stopped' });
    await worker?.terminate();
  }

  #next(): void {
    if (this.#current || this.#closed) return;
    const job = this.#waiting.shift();
    if (!job) {
      this.#worker?.unref();
      return;
    }
    if (this.#instead) {
      void this.#instead.prepare(job.request).then(job.done).then(() => this.#next());
      return;
    }
    this.#start(job);
  }

  #start(job: Job): void {
    this.#worker ??= this.#createWorker();
    this.#worker.ref();
    const request = ++this.#requests;
    const timer = setTimeout(() => this.#giveUp(), this.#options.timeLimit);
    this.#current = { job, request, timer };
    const message: WorkerRequest = { ...job.request, request };
    this.#worker.postMessage(message, this.#ready ? transferable(job.request.bytes) : []);
  }

  #createWorker(): Worker {
    const { file, log, memoryLimit = 1024 } = this.#options;
    const worker = new Worker(file, { workerData: { role: readerRole }, resourceLimits: { maxOldGenerationSizeMb: memoryLimit }, stdout: true });
    let reason = 'it stopped';
    worker.on('message', (message: WorkerMessage) => {
      if ('ready' in message) this.#ready = true;
      else if (worker !== this.#worker || message.request !== this.#current?.request) return;
      else if ('gettingOn' in message) this.#current.timer.refresh();
      else this.#finish(message.result);
    });
    worker.on('error', (error: Error) => {
      reason = error.message;
    });
    worker.on('exit', () => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      log.write('error', 'the reading worker fell', { reason, path: this.#current?.job.request.id });
      if (this.#ready) this.#finish({ problem: `It could not be read: the reader failed (${reason})` });
      else this.#workHere();
    });
    return worker;
  }

  #finish(result: Result): void {
    const current = this.#current;
    if (!current) return;
    this.#current = undefined;
    clearTimeout(current.timer);
    current.job.done(result);
    this.#next();
  }

  #giveUp(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
    const seconds = this.#options.timeLimit / 1000;
    this.#options.log.write('error', 'reading a source took too long', { path: this.#current?.job.request.id, seconds });
    this.#finish({ problem: `It was left out: reading it took more than ${seconds} seconds` });
  }

  #workHere(): void {
    this.#instead = createThreadPreparer();
    const current = this.#current;
    if (!current) return;
    clearTimeout(current.timer);
    this.#current = undefined;
    this.#waiting.unshift(current.job);
    this.#next();
  }
}

/** What is handed over is gone here, so bytes that share their buffer are copied instead. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? [buffer] : [];
}
