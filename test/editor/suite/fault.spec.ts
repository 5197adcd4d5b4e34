/** A server that ends by a fault while much is being said to it: each message that no longer reaches it is a fault of its own, and none of them may be the last. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { openNewDraft, untilFindings } from './editor-kit';

describe('a server that ends by a fault', () => {
  it('starts again, however many messages it no longer got', async function () {
    if (process.platform !== 'linux') return this.skip();
    const editor = await openNewDraft('fault.md', 'In all, 340 homes in the lower town were flooded.\n');
    await untilFindings(editor, (checks) => checks.includes('uncited-claim'));
    const [pid, ...others] = serversOfThisHost();
    assert.ok(pid && others.length === 0, `one server: ${[pid, ...others].join(' ')}`);
    process.kill(pid, 'SIGKILL');
    while (isRunning(pid)) { /* this host hears of its end only when it is let go */ }
    void Array.from({ length: 20 }, () => vscode.commands.executeCommand('wellsourced.rebuildIndex').then(undefined, () => undefined));
    await editor.edit((it) => it.insert(new vscode.Position(1, 0), '\nThe paper mill at Oxley closed in 1962.\n'));
    await untilFindings(editor, (checks) => checks.includes('unsupported-claim'));
  });
});

function serversOfThisHost(): readonly number[] {
  return readdirSync('/proc').filter((it) => /^\d+$/.test(it)).map(Number).filter((pid) => {
    const line = read(`/proc/${pid}/cmdline`).split('\0');
    return line.some((it) => it.endsWith('dist/cli.js')) && line.includes('lsp') && statOf(pid)[1] === String(process.pid);
  });
}

function isRunning(pid: number): boolean {
  const [state] = statOf(pid);
  return state !== undefined && state !== 'Z';
}

/** The fields behind the name: the state first, then the parent. */
function statOf(pid: number): readonly string[] {
  return read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
