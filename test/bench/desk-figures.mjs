/**
 * Figures of the desk, printed, never asserted: cursor move to evidence, keystroke to search results, and the server's memory,
 * on the example newsroom and on a made-up folder of 1,000 sources of about 600 words.
 */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { makeText } from './made-up-text.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

for (const { name, make, query } of [
  { name: 'example newsroom', make: (room) => cpSync(path.join(root, 'examples'), room, { recursive: true }), query: 'bolts had corroded' },
  { name: '1,000 sources', make: makeLargeRoom, query: 'Ama Lindqvist in Oxley 214' },
]) {
  const room = mkdtempSync(path.join(tmpdir(), 'desk-figures-'));
  try {
    make(room);
    rmSync(path.join(room, '.wellsourced'), { recursive: true, force: true });
    await figures(name, room, query);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function makeLargeRoom(room) {
  mkdirSync(path.join(room, 'sources'), { recursive: true });
  const sentences = [];
  for (let i = 0; i < 1000; i++) {
    const text = makeText(i + 1, 600);
    if (i < 100) sentences.push(text.split(/(?<=\.)\s+/)[0]);
    writeFileSync(path.join(room, 'sources', `source-${i}.txt`), `Report ${i}\n\n${text}\n`);
  }
  writeFileSync(path.join(room, 'draft.md'), `# A long story\n\n${sentences.join('\n')}\n`);
}

async function figures(name, room, query) {
  const child = spawn(process.execPath, [path.join(root, 'dist/cli.js'), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const ready = new Promise((resolve) => connection.onNotification('wellsourced/statusChanged', ({ state }) => state === 'ready' && resolve()));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const folder = pathToFileURL(room).href;
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'room' }], capabilities: {} });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(path.join(room, 'draft.md')).href;
  const text = readFileSync(path.join(room, 'draft.md'), 'utf8');
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  await ready;
  const { claims } = await connection.sendRequest('wellsourced/claims', { uri });
  const timed = async (request, params) => {
    const before = performance.now();
    await connection.sendRequest(request, params);
    return performance.now() - before;
  };
  const moves = [];
  for (let round = 0; moves.length < 200; round++) for (const { range } of claims.slice(0, 200)) moves.push(await timed('wellsourced/evidence', { uri, position: { line: range.start.line, character: range.start.character + (round % 3) } }));
  const keys = [];
  for (let round = 0; round < 10; round++) for (let end = 1; end <= query.length; end++) keys.push(await timed('wellsourced/search', { query: query.slice(0, end), limit: 60, at: { uri, position: { line: 0, character: 0 } } }));
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  console.log(`${name}: evidence median ${quantile(moves, 0.5)} ms, p95 ${quantile(moves, 0.95)} ms; search median ${quantile(keys, 0.5)} ms, p95 ${quantile(keys, 0.95)} ms; server ${memory.toFixed(0)} MB resident`);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await new Promise((resolve) => child.once('exit', resolve));
}

function quantile(times, q) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))].toFixed(1);
}
