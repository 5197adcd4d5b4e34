/** Manners: several folders, a draft in Quarto, a server that ends by a fault and starts again, and no notification in all of it. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of this workbench's language servers. */
function serversOf(root) {
  return readdirSync('/proc').filter((it) => /^\d+$/.test(it)).filter((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return line.some((it) => it.endsWith('dist/cli.js')) && line.includes('lsp') && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(root);
    } catch {
      return false;
    }
  }).map(Number);
}

export const mannersSteps = [
  ['each folder of a workspace is judged by its own sources', async ({ page, openFile, shot }) => {
    await openFile('harbour.md');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ timeout: 90_000 });
    await page.locator('.statusbar-item', { hasText: /\d+ sources/ }).waitFor();
    await openFile('mill.qmd');
    // The same sentence: its number is right by this folder's source, so that only a citation is missing.
    await page.locator('.editor-instance .squiggly-info').first().waitFor();
    assert.equal(await page.locator('.editor-instance .squiggly-warning').count(), 0);
    await shot('two-folders');
  }],
  ['a server that ends by a fault starts again, says so once, and goes on', async ({ page, press, openFile, root, shot }) => {
    await openFile('harbour.md');
    const [pid, ...others] = serversOf(root);
    assert.ok(pid && others.length === 0, `one server for all folders: ${[pid, ...others].join(' ')}`);
    process.kill(pid, 'SIGKILL');
    await page.locator('.statusbar-item', { hasText: 'Wellsourced started again after a fault' }).waitFor();
    assert.equal(await page.locator('.statusbar-item', { hasText: 'Wellsourced started again' }).count(), 1);
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    const [again] = serversOf(root);
    assert.ok(again && again !== pid);
    await press('Control+End');
    await page.keyboard.type('\nThe bridge was built in 1944.\n');
    await press('Control+Home');
    await page.waitForFunction(() => document.querySelectorAll('.editor-instance .squiggly-warning').length > 1);
    await shot('started-again');
  }],
  ['nothing of it asked for attention', async ({ page, command, until, shot }) => {
    const centre = page.locator('.notifications-center');
    await until(() => command('Notifications: Show Notifications'), centre);
    await shot('no-notification');
    assert.equal(await centre.locator('.notification-list-item', { hasText: 'Wellsourced' }).count(), 0);
  }],
];

export const untrustedSteps = [
  ['in a folder that is not trusted drafts are checked, but no folder outside is read', async ({ page, openFile, command, row, shot, press }) => {
    await openFile('story.md');
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ timeout: 90_000 });
    await page.locator('.statusbar-item', { hasText: /^\s*1 source\s*$/ }).waitFor();
    await command('Wellsourced: Show Sources and Status');
    await row(/Looked for sources/).first().waitFor();
    await shot('restricted');
    await press('Escape');
  }],
];
