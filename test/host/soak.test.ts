/** Random edits, renames, removals and queries for a while: memory and handles stay flat, and the end is what a rebuild gives. */

import { readdirSync } from 'node:fs';
import { mkdir, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import { searchSources } from '../../server/src/engine/features/search';
import { openProject } from '../../server/src/project/project';
import type { Project } from '../../server/src/project/project';
import { foldersAndFeeds } from '../kit/feed-tester';
import type { Folder } from '../kit/feed-tester';

const seconds = Number(process.env.WELLSOURCED_SOAK_SECONDS ?? 8);
const { folderOf } = foldersAndFeeds();
const log = { write: () => undefined };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A small generator of its own, so that a run can be done again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = 'gate flood ferry storm mayor council vote bridge harbour winter spring levy mill quay minutes county homes road leak sink'.split(' ');
const questions = ['flood gate', 'council vote', 'mayor', 'ferry sank in the storm', 'homes'];

it(`holds for ${seconds} seconds`, async () => {
  const random = randomOf(20251107);
  const text = (): string => Array.from({ length: 3 + random(20) }, () => `The ${words[random(20)]} and the ${words[random(20)]} of ${1900 + random(120)}.`).join(' ');
  const folder = await folderOf();
  await mkdir(folder.at('sources/deep'), { recursive: true });
  for (let i = 0; i < 120; i++) await writeFile(folder.at(`sources/${i}.txt`), text());
  const project = await opened(folder);
  const figures = createFigures();
  const end = performance.now() + seconds * 1000;
  for (let round = 0; performance.now() < end || round < 60; round++) {
    await project.update(await changed(folder, random, text));
    await searchSources(project.engine.snapshot(), questions[random(questions.length)]!, { limit: 10 });
    if (round % 5 === 4) figures.take();
  }
  const { heap, handles } = figures.all();
  if (process.env.WELLSOURCED_SOAK_SECONDS) heap.forEach((it, i) => i % Math.ceil(heap.length / 20) === 0 && console.log(`heap ${(it / 1e6).toFixed(2)} MB, ${handles[i]} handles`));
  expectFlat(heap, 1.35);
  expectFlat(handles, 1.1);
  await expectLikeRebuild(project, folder);
  await project.close();
}, (seconds + 120) * 1000);

async function opened(folder: Folder): Promise<Project> {
  const project = await openProject({ root: folder.root, settings: {}, log, allowOutside: false, readerWorkers: 0 });
  onTestFinished(() => project.close());
  await project.scan();
  return project;
}

/** Does a handful of changes; answers the paths concerned. */
async function changed(folder: Folder, random: (below: number) => number, text: () => string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let i = 1 + random(6); i > 0; i--) {
    const names = (await readdir(folder.at('sources'))).filter((it) => it.endsWith('.txt'));
    const file = folder.at(`sources/${names[random(names.length)]}`);
    const kind = random(10);
    paths.push(file);
    if (kind < 6) await writeFile(file, text());
    else if (kind < 8) {
      const to = folder.at(`sources/${random(200)}.txt`);
      await rename(file, to);
      paths.push(to);
    } else if (kind < 9 && names.length > 60) await unlink(file);
    else {
      const added = folder.at(`sources/${random(200)}.txt`);
      await writeFile(added, text());
      paths.push(added);
    }
  }
  return paths;
}

/** Kept outside of the heap that is measured. */
function createFigures() {
  const most = 200_000;
  const [heap, handles] = [new Float64Array(most), new Float64Array(most)];
  let count = 0;
  return {
    take(): void {
      if (count === most) return;
      collect();
      handles[count] = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : process.getActiveResourcesInfo().length;
      heap[count++] = process.memoryUsage().heapUsed;
    },
    all: () => ({ heap: [...heap.subarray(0, count)], handles: [...handles.subarray(0, count)] }),
  };
}

/** The last third against the second, by medians; the first warms up. */
function expectFlat(values: readonly number[], atMost: number): void {
  const third = Math.floor(values.length / 3);
  expect(median(values.slice(-third)) / median(values.slice(third, -third))).toBeLessThan(atMost);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

async function expectLikeRebuild(project: Project, folder: Folder): Promise<void> {
  const fresh = await openProject({ root: folder.root, settings: {}, override: { saveIndex: false }, log, allowOutside: false, readerWorkers: 0 });
  await fresh.scan();
  const answers = async ({ engine }: Project) => {
    const found = await Promise.all(questions.map((it) => searchSources(engine.snapshot(), it, { limit: 20 })));
    return found.map((results) => results.map((it) => [it.source.id, it.passage?.passage.text, it.score.toPrecision(8)]));
  };
  expect(project.engine.snapshot().corpus.sources.map((it) => [it.id, it.text])).toEqual(fresh.engine.snapshot().corpus.sources.map((it) => [it.id, it.text]));
  expect(await answers(project)).toEqual(await answers(fresh));
  await fresh.close();
}
