/**
 * A process of its own that reads sample and hostile files with network and child processes forbidden, and writes what came
 * of each as a line of JSON. What is forbidden is also counted, so that a reader which tries and swallows the refusal is found.
 */

import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import { defaultReadLimits, readSource, type ReadLimits } from '../../server/src/readers/read-source';
import { damagedFiles } from './damaged-files';
import { hostileFiles } from './hostile-files';
import { bytesOf, sampleFiles } from './sample-files';

export interface Outcome {
  readonly name: string;
  /** Why it was left out. */
  readonly refused?: string;
  /** Thrown, where nothing may be. */
  readonly thrown?: string;
  readonly problems: readonly string[];
  readonly passages: number;
  readonly entries: number;
  readonly evidence: string;
  readonly progress: number;
  readonly forbidden: readonly string[];
  /** Megabytes that the process had at most up to here. */
  readonly peak: number;
  readonly seconds: number;
}

const forbidden: string[] = [];
const load = createRequire(__filename);

function forbid(): void {
  // A pipe is a socket to Node: its own are opened before.
  void [process.stdout, process.stderr];
  for (const name of ['net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram', 'child_process']) {
    const module = load(`node:${name}`) as Record<string, unknown>;
    for (const [key, value] of Object.entries(module)) {
      if (typeof value !== 'function') continue;
      const refuse = function (): never {
        forbidden.push(`${name}.${key}`);
        throw new Error(`${name}.${key} is forbidden here`);
      };
      try {
        module[key] = refuse;
      } catch {
        Object.defineProperty(module, key, { value: refuse });
      }
    }
  }
  for (const key of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']) {
    Object.defineProperty(globalThis, key, { configurable: true, writable: true, value: () => {
      forbidden.push(key);
      throw new Error(`${key} is forbidden here`);
    } });
  }
}

async function outcomeOf(name: string, path: string, bytes: Uint8Array, limits: ReadLimits): Promise<Outcome> {
  forbidden.length = 0;
  let progress = 0;
  const start = Date.now();
  const result = await readSource(path, bytes, limits, () => void progress++).catch((error: unknown) => ({ thrown: String(error) }));
  const seconds = (Date.now() - start) / 1000;
  if ((globalThis as { wasRun?: boolean }).wasRun) forbidden.push('a script of the file was run');
  const common = { name, progress, forbidden: [...forbidden], seconds, peak: Math.round(process.resourceUsage().maxRSS / 1000) };
  const nothing = { problems: [], passages: 0, entries: 0, evidence: '' };
  if ('thrown' in result) return { ...common, ...nothing, thrown: result.thrown };
  if ('unsupported' in result) return { ...common, ...nothing, refused: result.unsupported };
  const cuts = cutPassages(result);
  return { ...common, problems: result.problems.map(({ message }) => message), passages: cuts.length, entries: result.entries?.length ?? 0, evidence: cuts.slice(0, 3).map(({ span }) => result.text.slice(span.start, span.end)).join(' ').slice(0, 300) };
}

async function main(): Promise<void> {
  forbid();
  const say = async (outcome: Promise<Outcome>): Promise<void> => void writeSync(1, `${JSON.stringify(await outcome)}\n`);
  for (const [path, content] of Object.entries(sampleFiles)) await say(outcomeOf(`sample ${path}`, path, bytesOf(content), defaultReadLimits));
  for (const { name, path, make } of damagedFiles()) await say(outcomeOf(name, path, make(), defaultReadLimits));
  for (const { name, path, make } of hostileFiles) await say(outcomeOf(name, path, make(), defaultReadLimits));
}

void main();
