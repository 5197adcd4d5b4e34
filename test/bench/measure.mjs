/** Times what it is given; prints figures that hold on any machine: ratios within one run, and how they grow. */

import { readFileSync } from 'node:fs';

export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of each call. */
export async function timesOf(inputs, run) {
  const times = [];
  for (const it of inputs) {
    const start = performance.now();
    await run(it);
    times.push(performance.now() - start);
  }
  return times;
}

/** The shorter of two calls each: one may have had to wait for other work of the machine. */
export async function bestTimesOf(inputs, run) {
  const first = await timesOf(inputs, run);
  const second = await timesOf(inputs, run);
  return first.map((it, i) => Math.min(it, second[i]));
}

export async function timeOf(run) {
  const [time] = await timesOf([undefined], run);
  return time;
}

/** Milliseconds that this process worked, whatever else the machine was at. */
export async function workOf(run) {
  const before = worked();
  await run();
  return worked() - before;
}

/** The same from its start on. */
export function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that this thread alone worked, without the threads that compile and collect beside it; where the system does not tell, those of the process. */
export function workedHere() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return worked();
  }
}

/** The less of two runs. */
export async function leastWorkOf(run) {
  const first = await workOf(run);
  return Math.min(first, await workOf(run));
}

export function row(name, figures) {
  const cells = Object.entries(figures).map(([key, value]) => `${key} ${typeof value === 'number' ? brief(value) : value}`);
  console.log(`  ${name.padEnd(44)} ${cells.join('   ')}`);
}

function brief(value) {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

/** Time growth divided by size growth: 1 is linear, near 0 flat. */
export function growth(sizes, times) {
  const last = sizes.length - 1;
  return times[last] / times[0] / (sizes[last] / sizes[0]);
}

/** What was dropped is freed in more than one go. */
export async function collected() {
  for (let i = 0; i < 4; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Bytes of objects and of buffers. */
export function used() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
