/** One reading worker: does one job at a time, and is replaced when it hangs, falls, or its job is called off. */

import { Worker } from 'node:worker_threads';
import type { Log } from '../engine/ports';
import type { PrepareRequest, Preparation } from './preparer';
import { readerRole } from './reader-worker';
import type { WorkerMessage, WorkerRequest } from './reader-worker';
import { decodeSource } from './source-codec';

export interface SeatOptions {
  /** A script that calls `runReaderWorker` when its `workerData.role` is `readerRole`. */
  readonly file: string;
  readonly log: Log;
  /** Milliseconds that one file may take without getting on. */
  readonly timeLimit: number;
  /** Megabytes that the worker may grow to. */
  readonly memoryLimit?: number;
  /** Megabytes that the process may grow by while a file is read: what is unpacked lies outside the worker's own heap. */
  readonly growthLimit?: number;
}

export interface Job {
  readonly request: PrepareRequest;
  done(result: Preparation): void;
}

export interface SeatEvents {
  /** The job is done, and another may come. */
  free(): void;
  /** The worker never came up: the job is handed back, its bytes whole. */
  broken(job: Job | undefined): void;
}

/** Milliseconds between looks at how much the process has grown. */
const watchEvery = 250;
/** Milliseconds that a worker gets to come up; a busy machine takes seconds for that, which are no fault of the file. */
const longestStart = 60_000;
const defaultGrowth = 2000;

/** Milliseconds that a job which was called off gets to end by itself, which saves a new worker. */
const grace = 30;

export class WorkerSeat {
  readonly #options: SeatOptions;
  readonly #events: SeatEvents;
  #worker: Worker | undefined;
  #current: { readonly job: Job; readonly request: number; timer: NodeJS.Timeout; readonly watch: NodeJS.Timeout; calledOff: boolean } | undefined;
  #requests = 0;
  /** Whether a worker ever came up here; until then bytes are kept, as they may be needed elsewhere. */
  #ready = false;
  /** Whether the present worker has come up, so that its job is under way. */
  #isUp = false;

  constructor(options: SeatOptions, events: SeatEvents) {
    this.#options = options;
    this.#events = events;
  }

  get busy(): boolean {
    return this.#current !== undefined;
  }

  start(job: Job): void {
    this.#worker ??= this.#createWorker();
    this.#worker.ref();
    const request = ++this.#requests;
    this.#current = { job, request, timer: this.#timer(), watch: this.#watchGrowth(), calledOff: false };
    const message: WorkerRequest = { ...job.request, request };
    this.#worker.postMessage(message, this.#ready ? transferable(job.request.bytes) : []);
  }

  #timer(): NodeJS.Timeout {
    const { timeLimit } = this.#options;
    const seconds = timeLimit / 1000;
    const giveUp = (): void => this.#giveUp('took too long', `It was left out: reading it took more than ${seconds} seconds`, { seconds });
    return setTimeout(giveUp, this.#isUp ? timeLimit : Math.max(timeLimit, longestStart));
  }

  /** Nobody waits for it any more: the seat is free within the grace, whatever the job does. */
  callOff(job: Job): void {
    const current = this.#current;
    if (current?.job !== job) return;
    clearTimeout(current.timer);
    current.calledOff = true;
    current.timer = setTimeout(() => {
      this.#dismiss();
      this.#finish({ problem: 'Reading was stopped' });
    }, grace);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#finish({ problem: 'Reading was stopped' });
    await worker?.terminate();
  }

  #createWorker(): Worker {
    const { file, log, memoryLimit = 1024 } = this.#options;
    const worker = new Worker(file, { workerData: { role: readerRole }, resourceLimits: { maxOldGenerationSizeMb: memoryLimit }, stdout: true });
    let reason = 'it stopped';
    this.#isUp = false;
    worker.on('message', (message: WorkerMessage) => {
      if (worker !== this.#worker) return;
      if ('ready' in message) this.#cameUp();
      else this.#hear(message);
    });
    worker.on('error', (error: Error) => {
      reason = error.message;
    });
    worker.on('exit', () => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      log.write('error', 'the reading worker fell', { reason, path: this.#current?.job.request.id });
      if (this.#ready) this.#finish({ problem: `It could not be read: the reader failed (${reason})` });
      else this.#handBack();
    });
    return worker;
  }

  /** The job waited for the worker until now. */
  #cameUp(): void {
    this.#ready = true;
    this.#isUp = true;
    const current = this.#current;
    if (!current || current.calledOff) return;
    clearTimeout(current.timer);
    current.timer = this.#timer();
  }

  #hear(message: Answer): void {
    const current = this.#current;
    if (message.request !== current?.request) return;
    if (!('gettingOn' in message)) this.#finish(preparationOf(message));
    else if (!current.calledOff) current.timer.refresh();
  }

  #finish(result: Preparation): void {
    const current = this.#current;
    if (!current) return;
    this.#current = undefined;
    clearTimeout(current.timer);
    clearInterval(current.watch);
    // A process is not kept up by a worker that has nothing to do.
    this.#worker?.unref();
    current.job.done(result);
    this.#events.free();
  }

  #giveUp(what: string, problem: string, details: Readonly<Record<string, unknown>>): void {
    this.#dismiss();
    this.#options.log.write('error', `reading a source ${what}`, { path: this.#current?.job.request.id, ...details });
    this.#finish({ problem });
  }

  #watchGrowth(): NodeJS.Timeout {
    const { growthLimit: megabytes = defaultGrowth } = this.#options;
    const before = process.memoryUsage.rss();
    const look = (): void => {
      if (process.memoryUsage.rss() - before > megabytes * 1_000_000) this.#giveUp('took too much memory', `It was left out: reading it took more than ${megabytes} MB of memory`, { megabytes });
    };
    return setInterval(look, watchEvery).unref();
  }

  #dismiss(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }

  #handBack(): void {
    const current = this.#current;
    this.#current = undefined;
    clearTimeout(current?.timer);
    clearInterval(current?.watch);
    this.#events.broken(current?.job);
  }
}

type Answer = Exclude<WorkerMessage, { readonly ready: true }>;

function preparationOf(message: Exclude<Answer, { readonly gettingOn: true }>): Preparation {
  if ('problem' in message) return { problem: message.problem };
  const source = decodeSource(message.encoded);
  return source ? { source, encoded: message.encoded } : { problem: 'It could not be read: the reader’s answer was damaged' };
}

/** What is handed over is gone here, so bytes that share their buffer are copied instead. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? [buffer] : [];
}
