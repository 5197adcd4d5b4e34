/** Long work of the index gives way to other work of the thread (a keystroke, a cancel). The engine has no clock, so what is done is counted. */

import type { Pause, Signal } from '../ports';

export interface Turns {
  /** Counts what comes next; resolves after the others had their turn, where it is time for one. Rejects when aborted. */
  before(work: number): Promise<void> | undefined;
}

/** A query costs this much, and one more for each passage of the index. */
export const workOfQuery = 20_000;
/** A place of a phrase that is compared with the text around it, which is read for that. */
export const workOfPlace = 500;
/** Some ten milliseconds. */
const workPerTurn = 300_000;

export function createTurns(pause: Pause | undefined, signal: Signal | undefined): Turns {
  let done = 0;
  const turn = async (): Promise<void> => {
    await pause?.();
    signal?.throwIfAborted();
  };
  return {
    before(work) {
      done += work;
      if (done < workPerTurn) return undefined;
      done = work;
      return turn();
    },
  };
}
