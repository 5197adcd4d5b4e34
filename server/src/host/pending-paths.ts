/**
 * Gathers paths that changed until they are quiet, or until one that never is has waited long enough. What becomes due
 * while others are handled is handled together after them, so a burst costs a few handlings, not thousands.
 */

export interface PendingPaths {
  /** Resolves when what `handle` made of these paths, at or after this call, is done. */
  add(paths: readonly string[]): Promise<void>;
  close(): void;
}

export interface PendingPathsOptions {
  /** Milliseconds without another change. */
  readonly quiet: number;
  /** Milliseconds after the first change at which a path is handled however busy it is. */
  readonly longest: number;
  handle(paths: readonly string[]): Promise<void>;
}

interface Waiting {
  readonly since: number;
  last: number;
  readonly waiters: { resolve(): void; reject(reason: unknown): void }[];
}

export function createPendingPaths({ quiet, longest, handle }: PendingPathsOptions): PendingPaths {
  const waiting = new Map<string, Waiting>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let busy = false;
  const dueOf = (it: Waiting): number => Math.min(it.last + quiet, it.since + longest);
  const plan = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0 || closed || busy) return;
    let soonest = Infinity;
    for (const it of waiting.values()) soonest = Math.min(soonest, dueOf(it));
    timer = setTimeout(takeDue, Math.max(0, soonest - performance.now()));
  };
  const takeDue = (): void => {
    const now = performance.now() + 1;
    const due = [...waiting].filter(([, it]) => dueOf(it) <= now);
    for (const [path] of due) waiting.delete(path);
    const waiters = due.flatMap(([, it]) => it.waiters);
    if (due.length === 0) return plan();
    busy = true;
    void handle(due.map(([path]) => path))
      .then(
        () => waiters.forEach((it) => it.resolve()),
        (reason: unknown) => waiters.forEach((it) => it.reject(reason)),
      )
      .finally(() => {
        busy = false;
        plan();
      });
  };
  return {
    async add(paths) {
      if (closed) return;
      const now = performance.now();
      const handled = paths.map((path) => {
        const entry = waiting.get(path) ?? { since: now, last: now, waiters: [] };
        entry.last = now;
        waiting.set(path, entry);
        return new Promise<void>((resolve, reject) => entry.waiters.push({ resolve, reject }));
      });
      if (timer === undefined || paths.length > 0) plan();
      await Promise.all(handled);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      for (const it of waiting.values()) it.waiters.forEach((waiter) => waiter.resolve());
      waiting.clear();
    },
  };
}
