/** One piece of work that several askers wait for: it goes on as long as one of them still wants it. */

import type { Signal } from './ports';

export class SharedWork<T> {
  readonly #askers = new Set<Signal | undefined>();
  readonly #result: Promise<T>;
  #isGivenUp = false;

  /** Starts the work with a signal that is aborted only while every asker's is. */
  constructor(work: (signal: Signal) => Promise<T>, first: Signal | undefined) {
    this.#askers.add(first);
    this.#result = work(this.#signal());
    this.#result.then(
      (value) => {
        this.#value = value;
        this.#settled();
      },
      () => {
        this.#isGivenUp = true;
        this.#settled();
      },
    );
  }

  #value: T | undefined;

  /** The result, once it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Whether it ended without a result, so that the next asker has to begin anew. */
  get isGivenUp(): boolean {
    return this.#isGivenUp;
  }

  /** Rejects with the reason of the asker's own signal, never with another's, who may have given it up at this very moment. */
  async join(signal: Signal | undefined): Promise<T | undefined> {
    if (!this.#isSettled) this.#askers.add(signal);
    try {
      const result = await this.#result;
      signal?.throwIfAborted();
      return result;
    } catch (error) {
      signal?.throwIfAborted();
      if (!this.#wasAborted) throw error;
      return undefined;
    }
  }

  #wasAborted = false;
  #isSettled = false;

  /** Whoever asks for a result that is there has no part in the work; it would only be remembered for good. */
  #settled(): void {
    this.#isSettled = true;
    this.#askers.clear();
  }

  #signal(): Signal {
    const isUnwanted = (): boolean => {
      for (const asker of this.#askers) {
        if (!asker?.aborted) return false;
      }
      return true;
    };
    const giveUp = (): void => {
      this.#wasAborted = true;
      for (const asker of this.#askers) asker?.throwIfAborted();
    };
    return {
      get aborted() {
        return isUnwanted();
      },
      throwIfAborted() {
        if (isUnwanted()) giveUp();
      },
    };
  }
}
