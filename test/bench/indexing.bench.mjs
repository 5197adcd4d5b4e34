/** Whether the server answers while it reads: hovers while 500 PDFs (`BENCH_PDFS`) are indexed, against hovers when it is idle. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { makeText } from './made-up-text.mjs';
import { quantile, row } from './measure.mjs';

export const title = 'Hovers while PDFs are indexed';

const pdfs = Number(process.env.BENCH_PDFS ?? 500);
const cli = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/cli.js');

export async function run() {
  const room = mkdtempSync(path.join(tmpdir(), 'indexing-bench-'));
  try {
    await fill(room);
    const { busy, idle, seconds } = await session(room);
    row(`${pdfs} PDFs of ten pages`, { 'seconds to index': seconds, 'hovers meanwhile': busy.length, 'p50 ms': quantile(busy, 0.5), 'p95 ms': quantile(busy, 0.95), 'idle p50 ms': quantile(idle, 0.5), 'idle p95 ms': quantile(idle, 0.95), 'p95 ratio': quantile(busy, 0.95) / quantile(idle, 0.95) });
    return true;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

async function fill(room) {
  const sources = path.join(room, 'sources');
  mkdirSync(sources);
  const script = path.join(room, 'write-pdfs.cjs');
  await build({ entryPoints: ['test/bench/write-pdfs.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script, logLevel: 'error' });
  spawnSync(process.execPath, [script, sources, String(pdfs)], { stdio: 'inherit' });
  for (let i = 0; i < 20; i++) writeFileSync(path.join(sources, `a-source-${i}.txt`), `Report ${i}\n\n${makeText(i + 1, 600)}\n`);
  writeFileSync(path.join(room, 'draft.md'), draft());
}

function draft() {
  return Array.from({ length: 40 }, (_, i) => `The board of Oxley counted ${100 + i} boats and ${i} broken piles. ${makeText(i + 1, 20).split('\n')[0]}`).join('\n\n');
}

async function session(room) {
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  let ready = false;
  connection.onNotification('wellsourced/statusChanged', ({ state }) => (ready = state === 'ready'));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const folder = pathToFileURL(room).href;
  const uri = `${folder}/draft.md`;
  const started = performance.now();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'room' }], capabilities: {} });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: draft() } });
  const busy = await hovers(connection, uri, () => !ready);
  const seconds = (performance.now() - started) / 1000;
  const idle = await hovers(connection, uri, (asked) => asked < 200);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  child.kill();
  return { busy, idle, seconds };
}

/** Milliseconds of each, one after another with a pause, over the statements of the draft. */
async function hovers(connection, uri, goOn) {
  const times = [];
  while (goOn(times.length)) {
    const start = performance.now();
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: (times.length % 40) * 2, character: 12 } });
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}
