/** Reading in a worker thread: the same results, and a way on where the worker hangs or falls. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createNodeLog } from '../../server/src/host/node-log';
import { prepareTextSource } from '../../server/src/host/prepare-source';
import { createWorkerPreparer } from '../../server/src/host/worker-preparer';
import { defaultReadLimits } from '../../server/src/readers/read-source';
import { fedFolder, temporaryFolder } from '../kit/feed-tester';
import { makePdf } from '../kit/make-pdf';
import type { Preparer } from '../../server/src/host/preparer';

let folder = '';
let reader = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wellsourced-worker-'));
  reader = path.join(folder, 'reader.cjs');
  const contents = "import { runReaderWorker } from './server/src/host/reader-worker'; runReaderWorker();";
  await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, platform: 'node', format: 'cjs', outfile: reader, external: ['canvas'], logLevel: 'silent' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open: Preparer[] = [];
afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
});

function preparer(file: string, options: { readonly timeLimit?: number; readonly workers?: number; readonly memoryLimit?: number; readonly growthLimit?: number; readonly log?: string[] } = {}): Preparer {
  const log = createNodeLog({ write: (line) => options.log?.push(line) });
  const it = createWorkerPreparer({ file, log, timeLimit: options.timeLimit ?? 20_000, memoryLimit: options.memoryLimit, growthLimit: options.growthLimit, workers: options.workers });
  open.push(it);
  return it;
}

/** A worker whose conduct depends on the name of the file it is asked to read. */
async function oddWorker(): Promise<string> {
  const file = path.join(folder, 'odd.cjs');
  const code = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ request, id }) => {
      if (id === 'hang') for (;;);
      if (id === 'swell') for (const all = [];;) if (all.length < 40) all.push(Buffer.alloc(10_000_000, 1));
      if (id === 'fall') throw new Error('out of luck');
      if (id === 'grow') for (const all = [];;) all.push(new Array(100000).fill({}).map((_, i) => ({ i })));
      parentPort.postMessage({ request, problem: 'answered ' + id });
    });
    parentPort.postMessage({ ready: true });`;
  await writeFile(file, code);
  return file;
}

function request(id: string, text = 'The gate was built in 1962. It leaks.') {
  return { id, uri: `file:///${id}`, bytes: new TextEncoder().encode(text), limits: defaultReadLimits };
}

describe('the reading worker', () => {
  it('gives what this thread would', async () => {
    const it = preparer(reader);
    const ids = ['a.txt', 'b.md', 'c.mov', 'd.txt'];
    const results = await Promise.all(ids.map((id) => it.prepare(request(id))));
    const sources = results.map((result) => ('source' in result ? result.source : result));
    expect(sources).toEqual(ids.map((id) => prepareTextSource(id, `file:///${id}`, request(id).bytes, defaultReadLimits)));
  });

  it('that hangs on a file is replaced, and the file listed', async () => {
    const log: string[] = [];
    const it = preparer(await oddWorker(), { timeLimit: 3000, log });
    const results = await Promise.all(['a', 'hang', 'b'].map((id) => it.prepare(request(id))));
    expect(results).toEqual([
      { problem: 'answered a' },
      { problem: 'It was left out: reading it took more than 3 seconds' },
      { problem: 'answered b' },
    ]);
    expect(log).toEqual(['error: reading a source took too long {"path":"hang","seconds":3}']);
  });

  it('that falls over a file is replaced, and the file listed', async () => {
    const it = preparer(await oddWorker(), { memoryLimit: 40 });
    const results = await Promise.all(['fall', 'a', 'grow', 'b'].map((id) => it.prepare(request(id))));
    expect(results).toEqual([
      { problem: 'It could not be read: the reader failed (out of luck)' },
      { problem: 'answered a' },
      { problem: expect.stringContaining('It could not be read: the reader failed (Worker terminated due to reaching memory limit') },
      { problem: 'answered b' },
    ]);
  });

  it('that takes memory outside its own heap is replaced, and the file listed', async () => {
    const it = preparer(await oddWorker(), { growthLimit: 200 });
    expect(await it.prepare(request('swell'))).toEqual({ problem: 'It was left out: reading it took more than 200 MB of memory' });
    expect(await it.prepare(request('next'))).toEqual({ problem: 'answered next' });
  });

  it('that does not come up is done without', async () => {
    const broken = path.join(folder, 'broken.cjs');
    await writeFile(broken, "throw new Error('not a reader')");
    const it = preparer(broken);
    const results = [await it.prepare(request('a.txt')), await it.prepare(request('b.txt'))];
    expect(results.map((result) => 'source' in result && result.source.cuts.length)).toEqual([2, 2]);
  });

  it('that does not come up has large files left out, as well as those that take too long', async () => {
    const broken = path.join(folder, 'broken.cjs');
    await writeFile(broken, "throw new Error('not a reader')");
    expect(await preparer(broken).prepare(request('a.txt', 'The gate leaks. '.repeat(70_000)))).toEqual({
      problem: 'It was left out: reading it beside the editor is not possible here, and it has more than 1 MB',
    });
    const never = { id: 'a.pdf', uri: 'file:///a.pdf', bytes: makePdf({ pages: [{ texts: [{ text: 'The gate leaks.', x: 50, y: 50 }] }] }), limits: defaultReadLimits };
    expect(await preparer(broken, { timeLimit: 1 }).prepare(never)).toEqual({ problem: 'It was left out: reading it took more than 0.001 seconds' });
  });

  it('leaves a request that is aborted', async () => {
    const it = preparer(await oddWorker());
    const abort = new AbortController();
    const hanging = it.prepare(request('hang'), abort.signal);
    setTimeout(() => abort.abort(new Error('cancelled')), 30);
    await expect(hanging).rejects.toThrow('cancelled');
    // The worker that hung is gone, long before its time limit.
    expect(await it.prepare(request('next'))).toEqual({ problem: 'answered next' });
  });

  it('never starts a request that was aborted while it waited', async () => {
    const it = preparer(await oddWorker());
    const abort = new AbortController();
    const first = it.prepare(request('first'));
    const hanging = it.prepare(request('hang'), abort.signal);
    abort.abort(new Error('cancelled'));
    await expect(hanging).rejects.toThrow('cancelled');
    expect([await first, await it.prepare(request('next'))]).toEqual([{ problem: 'answered first' }, { problem: 'answered next' }]);
  });

  it('is one of several: a file on which one hangs does not hold up the others', async () => {
    const it = preparer(await oddWorker(), { workers: 3 });
    const abort = new AbortController();
    const hanging = ['hang', 'hang'].map((id) => it.prepare(request(id), abort.signal).catch((error: unknown) => error));
    const results = await Promise.all(['a', 'b', 'fall', 'c'].map((id) => it.prepare(request(id))));
    expect(results.map((result) => ('problem' in result ? result.problem : ''))).toEqual([
      'answered a',
      'answered b',
      'It could not be read: the reader failed (out of luck)',
      'answered c',
    ]);
    abort.abort(new Error('cancelled'));
    expect(await Promise.all(hanging)).toEqual([new Error('cancelled'), new Error('cancelled')]);
  });

  it('serves a feed', async () => {
    const sources = await temporaryFolder({ 'sources/a.txt': 'One. Two.', 'sources/b.md': '# Title\n\nThree.', 'sources/c.bin': 'x' });
    const fed = fedFolder(sources.root, { readerWorkers: 1, workerFile: reader });
    expect(await fed.feed.scan()).toEqual({ read: 2, reused: 0, removed: 0, problems: 1 });
    expect(fed.ids()).toEqual(['sources/a.txt', 'sources/b.md']);
    await fed.feed.close();
    await sources.remove();
  });
});
