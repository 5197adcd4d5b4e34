/** Growth by shape: four times the input may take a few times longer, never sixteen; counted in processor time, so that other work does not matter. */

import { expect } from 'vitest';

/** Below this the clock's own grain would decide, in microseconds of processor time. */
const measurable = 40_000;

/** Runs the work at a size and at four times that size; what is quadratic takes sixteen times as long and fails. */
export function expectNoWorseThanLinear(work: (size: number) => void, size: number): void {
  work(Math.ceil(size / 4));
  const small = Math.min(cost(() => work(size)), cost(() => work(size)));
  const large = Math.min(cost(() => work(4 * size)), cost(() => work(4 * size)));
  expect(large / Math.max(small, measurable), `${small} then ${large} microseconds`).toBeLessThan(10);
}

/** The same for work that is waited for. */
export async function expectNoWorseThanLinearWork(work: (size: number) => Promise<unknown>, size: number): Promise<void> {
  await work(Math.ceil(size / 4));
  const small = Math.min(await costOf(() => work(size)), await costOf(() => work(size)));
  const large = Math.min(await costOf(() => work(4 * size)), await costOf(() => work(4 * size)));
  expect(large / Math.max(small, measurable), `${small} then ${large} microseconds`).toBeLessThan(10);
}

/**
 * Work that costs the same whatever there is already: `prepare` is done for a size and for sixteen times that size, and what it
 * gives is measured. What grows with the size takes sixteen times as long and fails.
 */
export async function expectFlat(prepare: (size: number) => Promise<() => unknown>, size: number): Promise<void> {
  const works = [await prepare(size), await prepare(16 * size)] as const;
  for (const it of works) await it();
  const least = async (work: () => unknown): Promise<number> => Math.min(await costOf(async () => work()), await costOf(async () => work()));
  const [small, large] = [await least(works[0]), await least(works[1])];
  expect(large / Math.max(small, measurable), `${small} then ${large} microseconds`).toBeLessThan(4);
}

async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
