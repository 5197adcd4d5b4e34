/** A process that follows a folder and saves its index, to be killed, starved or doubled: see `store-process.ts`. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { defaultSettings } from '../../server/src/engine/settings';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { createSourceFeed } from '../../server/src/host/source-feed';

const [root = '', mode = '', count = '0'] = process.argv.slice(2);

void run();

async function run(): Promise<void> {
  const log: string[] = [];
  const store = await openIndexStore({ root, stamp: 'v1', log: { write: (level, message) => log.push(`${level}: ${message}`) } });
  const ids = new Set<string>();
  const feed = createSourceFeed({
    root,
    settings: defaultSettings,
    log: { write: (level, message) => log.push(`${level}: ${message}`) },
    readerWorkers: 0,
    ...(store ? { store } : {}),
    apply(change) {
      if (change.kind === 'source-read') ids.add(change.source.id);
      if (change.kind === 'segment-opened') for (const it of change.sources) ids.add(it.id);
    },
  });
  process.stdout.write('started\n');
  if (mode === 'edit') {
    // Without end: its parent kills it. Each round saves a part, so merges and swaps follow one another.
    for (let round = 0; ; round++) {
      for (let i = 0; i < 4; i++) await writeFile(path.join(root, `sources/${(round * 3 + i) % Number(count)}.txt`), `Round ${round} of gate ${i} in ${process.pid}. It leaks.`);
      await feed.scan();
    }
  }
  if (mode === 'obey') {
    // A scan for each line that its parent writes.
    for await (const _ of createInterface({ input: process.stdin })) process.stdout.write(`${JSON.stringify(await feed.scan())}\n`);
  }
  const result = await feed.scan();
  await feed.close();
  process.stdout.write(`${JSON.stringify({ ...result, sources: ids.size, log })}\n`);
}
