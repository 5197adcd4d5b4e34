/** One writer's session: findings, hover, quick fixes, completion, search, status. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const writingSteps = [
  ['findings are marked in the draft', async ({ page, editor, press, shot }) => {
    // More room for the draft.
    await press('Control+b');
    await editor.locator('.squiggly-error').first().waitFor();
    await editor.locator('.squiggly-warning').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'sources' }).waitFor();
    await shot('findings');
  }],
  ['hover by keyboard shows verdict and passage', async ({ page, cursorOn, press, until, shot }) => {
    await cursorOn('fire service carried');
    const hover = page.locator('.monaco-hover:visible', { hasText: 'Supported' });
    await until(() => press('Control+k', 'Control+i'), hover);
    await page.locator('.monaco-hover:visible', { hasText: '86 people' }).waitFor();
    await shot('hover');
    await press('Escape');
  }],
  ['a quick fix corrects the number', async ({ page, editor, cursorOn, press, until, shot }) => {
    await cursorOn('430');
    await until(() => press('Control+.'), page.locator('.action-widget', { hasText: 'Change to “340”' }));
    await shot('quick-fix');
    await press('Enter');
    await editor.locator('.view-line', { hasText: '340 homes' }).waitFor();
  }],
  ['a citation is completed from the sentence being written', async ({ page, press, until, shot }) => {
    await press('Control+End', 'Enter');
    await page.keyboard.type('The open letter was signed by 212 residents [@');
    const first = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'quaystreet2025' });
    await until(() => press('Control+Space'), first);
    await shot('completion');
    // The list stays open while the key is typed, from its first letter.
    await page.keyboard.type('qu', { delay: 300 });
    await first.waitFor();
    await press('Enter');
    await page.waitForFunction(() => (document.querySelector('.view-lines')?.textContent ?? '').split('@quaystreet2025').length > 2);
  }],
  ['a finding is ignored, and its reason typed at once', async ({ page, editor, cursorOn, press, until }) => {
    await cursorOn('Port Aldous');
    const ignore = page.locator('.action-widget .monaco-list-row', { hasText: 'Ignore unsupported-claim' });
    await until(() => press('Control+.'), ignore);
    await ignore.click();
    await editor.locator('.view-line', { hasText: 'wellsourced-disable-line unsupported-claim reason' }).waitFor();
    await page.keyboard.type('told by the chairman');
    // The last letters are drawn a moment after they are typed.
    await editor.locator('.view-line', { hasText: 'wellsourced-disable-line unsupported-claim told by the chairman -->' }).waitFor();
    await press('Escape');
  }],
  ['the draft is saved as it was mended', async ({ page, press, workspace }) => {
    await press('Control+s');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    const saved = readFileSync(path.join(workspace, 'draft.md'), 'utf8');
    assert.match(saved, /and 340 homes in the lower town/);
    assert.match(saved, /212 residents \[@quaystreet2025/);
  }],
  ['search answers each keystroke and opens the source at the passage', async ({ page, command, quickInput, row, press, shot }) => {
    await command('Wellsourced: Search Sources');
    await quickInput.locator('input:focus').waitFor();
    await page.keyboard.type('bolts had corro');
    await row('corroded').first().waitFor();
    await shot('search');
    await press('Enter');
    await page.locator('.tab.active', { hasText: 'engineers-report.html' }).waitFor();
    await page.locator('.selected-text').first().waitFor();
    await shot('source');
  }],
  ['the last query is kept', async ({ command, quickInput, press }) => {
    await command('Wellsourced: Search Sources');
    const input = quickInput.locator('input:focus');
    await input.waitFor();
    assert.equal(await input.inputValue(), 'bolts had corro');
    await press('Escape');
  }],
  ['the status item lists what was not read, and why', async ({ page, command, row, shot, press }) => {
    await command('Wellsourced: Show Sources and Status');
    await row('clerk-notes.pages').waitFor();
    await shot('status');
    await press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }],
  ['Check Draft sums the draft up', async ({ page, press, command, until, shot }) => {
    await press('Control+PageUp');
    await page.locator('.tab.active', { hasText: 'draft.md' }).waitFor().catch(() => press('Control+1'));
    await command('Wellsourced: Check Draft');
    // The workbench shows no toasts while it is driven; its notification centre has them.
    const summary = page.locator('.notifications-center .notification-list-item', { hasText: /claims in \d+ statements/ });
    await until(() => command('Notifications: Show Notifications'), summary);
    await shot('check-draft');
  }],
];
