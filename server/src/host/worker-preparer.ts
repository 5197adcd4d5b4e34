/**
 * Has sources prepared beside the thread that answers, by as many workers as it is given. A file on which a worker hangs
 * or falls is given up, and the next finds a new worker.
 */

import { createLimitedPreparer } from './limited-preparer';
import type { Preparation, Preparer } from './preparer';
import { WorkerSeat } from './worker-seat';
import type { Job, SeatOptions } from './worker-seat';

export interface WorkerPreparerOptions extends SeatOptions {
  /** One when absent. */
  readonly workers?: number;
}

export function createWorkerPreparer(options: WorkerPreparerOptions): Preparer {
  const desk = new WorkerDesk(options);
  const { workers = 1 } = options;
  return {
    // Each worker finds its next file read when it is done with one; more files in memory would serve nobody.
    lanes: workers + 1,
    prepare(request, signal) {
      signal?.throwIfAborted();
      return new Promise((resolve, reject) => {
        const job: Job = {
          request,
          done(result) {
            signal?.removeEventListener('abort', abort);
            resolve(result);
          },
        };
        const abort = (): void => {
          reject(signal?.reason);
          desk.callOff(job);
        };
        signal?.addEventListener('abort', abort, { once: true });
        desk.enter(job);
      });
    },
    close: () => desk.close(),
  };
}

class WorkerDesk {
  readonly #options: WorkerPreparerOptions;
  readonly #waiting: Job[] = [];
  /** Made as they are needed: a folder of one file starts one worker. */
  readonly #seats: WorkerSeat[] = [];
  /** Set when no worker ever came up: few files read are better than none. */
  #instead: { readonly preparer: Preparer; busy: boolean } | undefined;
  #closed = false;

  constructor(options: WorkerPreparerOptions) {
    this.#options = options;
  }

  enter(job: Job): void {
    if (this.#closed) return job.done(stopped);
    this.#waiting.push(job);
    this.#next();
  }

  callOff(job: Job): void {
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    else for (const seat of this.#seats) seat.callOff(job);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.done(stopped);
    await Promise.all(this.#seats.map((it) => it.close()));
  }

  #next(): void {
    while (!this.#closed && this.#waiting.length > 0) {
      if (this.#instead) return this.#workHere(this.#instead);
      const seat = this.#seats.find((it) => !it.busy) ?? this.#newSeat();
      if (!seat) return;
      seat.start(this.#waiting.shift() as Job);
    }
  }

  #newSeat(): WorkerSeat | undefined {
    if (this.#seats.length >= (this.#options.workers ?? 1)) return undefined;
    const seat = new WorkerSeat(this.#options, {
      free: () => this.#next(),
      broken: (job) => {
        if (job) this.#waiting.unshift(job);
        this.#instead ??= { preparer: createLimitedPreparer(this.#options.timeLimit), busy: false };
        this.#next();
      },
    });
    this.#seats.push(seat);
    return seat;
  }

  #workHere(here: { readonly preparer: Preparer; busy: boolean }): void {
    if (here.busy) return;
    const job = this.#waiting.shift() as Job;
    here.busy = true;
    void here.preparer.prepare(job.request).then((result) => {
      here.busy = false;
      job.done(result);
      this.#next();
    });
  }
}

const stopped: Preparation = { problem: 'Reading was stopped' };
