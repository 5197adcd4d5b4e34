/**
 * Figures at the doors, printed, never asserted: start to first finding, edit to fresh findings, and what `check` costs.
 * On the example newsroom and on a made-up folder of 1,000 sources of about 600 words with a draft of 5,000 words.
 */

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { makeText } from './made-up-text.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cli = path.join(root, 'dist/cli.js');

const rooms = [
  { name: 'example newsroom', make: (room) => cpSync(path.join(root, 'examples'), room, { recursive: true }) },
  { name: '1,000 sources, 5,000 words', make: makeLargeRoom },
];

for (const { name, make } of rooms) {
  const room = mkdtempSync(path.join(tmpdir(), 'figures-'));
  try {
    make(room);
    rmSync(path.join(room, '.wellsourced'), { recursive: true, force: true });
    console.log(`\n${name}`);
    print('check, cold', costOfCheck(room, ['--no-cache']));
    const cold = await session(room);
    print('editor, cold start', cold.start);
    print('editor, edits', cold.edits);
    const warm = await session(room);
    print('editor, warm start', warm.start);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function makeLargeRoom(room) {
  mkdirSync(path.join(room, 'sources'), { recursive: true });
  const sentences = [];
  for (let i = 0; i < 1000; i++) {
    const text = makeText(i + 1, 600);
    sentences.push(...text.split(/(?<=\.)\s+/).slice(0, 1));
    writeFileSync(path.join(room, 'sources', `source-${i}.txt`), `Report ${i}\n\n${text}\n`);
  }
  // Half of the draft is in the sources, half is not.
  const own = makeText(5_000_003, 2500);
  const words = (count) => sentences.slice(0, Math.ceil(count / 18)).join(' ');
  writeFileSync(path.join(room, 'draft.md'), `# A long story\n\n${words(2500)}\n\n${own}\n`);
}

function costOfCheck(room, options) {
  const hook = path.join(room, 'usage.cjs');
  writeFileSync(hook, "process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write(`USAGE ${JSON.stringify(u)}\\n`); });");
  const { stderr } = spawnSync(process.execPath, ['--require', hook, cli, 'check', 'draft.md', '--format', 'json', ...options], {
    cwd: room,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const usage = JSON.parse(/USAGE (.*)/.exec(stderr)[1]);
  return { 'user seconds': (usage.userCPUTime / 1e6).toFixed(2), 'peak MB': (usage.maxRSS / 1024).toFixed(0) };
}

/** One editor session: opens the draft, waits for findings, then changes one number or word after another. */
async function session(room) {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const seen = { first: undefined, ready: undefined, version: 0, waiting: undefined };
  connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) => {
    if (diagnostics.length > 0) seen.first ??= performance.now() - started;
    seen.version = version ?? 0;
    seen.waiting?.();
  });
  connection.onNotification('wellsourced/statusChanged', ({ state }) => {
    if (state === 'ready') seen.ready ??= performance.now() - started;
    seen.waiting?.();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const until = async (wanted) => {
    while (!wanted()) await new Promise((resolve) => (seen.waiting = resolve));
  };
  const folder = pathToFileURL(room).href;
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'room' }], capabilities: {} });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(path.join(room, 'draft.md')).href;
  const text = readFileSync(path.join(room, 'draft.md'), 'utf8');
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  await until(() => seen.first !== undefined && seen.ready !== undefined);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const times = await edits(connection, uri, text, until, seen);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await new Promise((resolve) => child.once('exit', resolve));
  return {
    start: { 'first finding ms': seen.first.toFixed(0), 'all sources ms': seen.ready.toFixed(0) },
    edits: { 'median ms': quantile(times, 0.5), 'p95 ms': quantile(times, 0.95), '(of which pause after typing ms)': 250 },
  };
}

async function edits(connection, uri, text, until, seen) {
  const lines = text.split('\n');
  const line = lines.findIndex((it) => /\d{2,}/.test(it) && it.length > 60 && !/^\w+:/.test(it));
  const at = /\d{2,}/.exec(lines[line]);
  const times = [];
  let length = at[0].length;
  for (let version = 2; version < 32; version++) {
    const newText = String(10_000 + version);
    const range = { start: { line, character: at.index }, end: { line, character: at.index + length } };
    length = newText.length;
    const before = performance.now();
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: newText }] });
    await until(() => seen.version === version);
    times.push(performance.now() - before);
  }
  return times;
}

function quantile(times, q) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))].toFixed(0);
}

function print(what, figures) {
  console.log(`  ${what.padEnd(20)} ${Object.entries(figures).map(([name, value]) => `${name} ${value}`).join(', ')}`);
}
