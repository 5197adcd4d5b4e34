/** How fast each format is read, and how much memory that takes: each in a process of its own, on files made here. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { row } from './measure.mjs';

export const title = 'Reading, a file per format (work of the process, not the clock; text: what was read of it; times txt: work per unit of text against plain text)';

export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), 'readers-bench-'));
  const script = path.join(folder, 'read-format.cjs');
  try {
    await build({ entryPoints: ['test/bench/read-format.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script, external: ['canvas'], mainFields: ['module', 'main'], logLevel: 'error', logOverride: { 'empty-import-meta': 'silent' } });
    const ask = (word) => JSON.parse(spawnSync(process.execPath, [script, word], { encoding: 'utf8' }).stdout);
    let plain;
    for (const format of ask('--list')) {
      const { bytes, text, ms, rss, peak } = ask(format);
      const each = ms / Math.max(1, text);
      plain ??= each;
      row(format, { 'file MB': bytes / 1e6, 'text MB': text / 1e6, 'MB of file/s': bytes / 1000 / ms, 'times txt': each / plain, 'memory MB over start': (peak - rss) / 1000 });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
