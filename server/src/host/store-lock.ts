/** Lets one process write a folder's saved index; whoever comes second reads. */

import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { processStart } from './process-start';

export interface StoreLock {
  release(): void;
  /** Whether it is still ours: one that was away for long may have been taken for dead. */
  held(): boolean;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, where the system tells: a number that was given to another process since is noticed. */
  readonly started?: string;
  /** Tells two locks of one process apart. */
  readonly token: string;
}

/** Milliseconds after which a lock is stale whose holder cannot be asked: of another machine, or not to be read. */
const longestSilence = 24 * 60 * 60 * 1000;

/** `undefined`: a living process has it. Throws where the folder cannot be written. */
export function takeLock(file: string): StoreLock | undefined {
  const token = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const content = JSON.stringify({ pid: process.pid, host: hostname(), started: processStart(process.pid), token } satisfies Holder);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
      return { release: () => release(file, token), held: () => holderOf(file)?.token === token };
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
      if (!isStale(file)) return undefined;
      setAside(file, token);
    }
  }
  return undefined;
}

function isStale(file: string): boolean {
  const holder = holderOf(file);
  if (holder?.host === hostname()) return !isAlive(holder.pid) || isAnother(holder);
  try {
    // A lock that is being written cannot be read yet either, but not for long.
    // A clock that was set back makes a time to come of it, which says no less.
    const silence = Math.abs(Date.now() - statSync(file).mtimeMs);
    return silence > (holder ? longestSilence : 10_000);
  } catch {
    return true;
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' && typeof holder.token === 'string' ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether its number names another process by now. */
function isAnother({ pid, started }: Holder): boolean {
  const now = started === undefined ? undefined : processStart(pid);
  return now !== undefined && now !== started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

/** By renaming, which only one of two can do. */
function setAside(file: string, token: string): void {
  const aside = `${file}.${token}.stale`;
  try {
    renameSync(file, aside);
    unlinkSync(aside);
  } catch {
    // Another process was faster; the next attempt sees its lock.
  }
}

function release(file: string, token: string): void {
  if (holderOf(file)?.token !== token) return;
  try {
    unlinkSync(file);
  } catch {
    // It is stale from now on, and the next process finds it so.
  }
}
