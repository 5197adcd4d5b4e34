/** The Sources view: badges, grouping, filter, copying, citing, dragging into the draft, and the welcome where there are none. */

import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A menu takes no click in its first tenth of a second, which on a busy machine is longer. */
async function fromMenu({ page, pane }, source, action) {
  await pane('Sources').locator('.monaco-list-row', { hasText: source }).first().click({ button: 'right' });
  const item = page.locator('.monaco-menu .action-label', { hasText: action });
  await item.waitFor();
  await page.waitForTimeout(300);
  await item.click();
}

export const sourcesSteps = [
  ['the Sources view lists what there is to cite, with uses and what was not read', async ({ pane, command, until, shot }) => {
    await until(() => command('Wellsourced: Focus on Sources View'), pane('Sources').locator('.monaco-list-row', { hasText: 'cited' }));
    await pane('Sources').locator('.monaco-list-row', { hasText: 'Not read' }).waitFor();
    await shot('sources');
  }],
  ['sources are grouped by publisher and filtered while typing', async ({ page, pane, command, press, row, quickInput, until, shot }) => {
    await command('Wellsourced: Group Sources');
    await row('By publisher').click();
    await pane('Sources').locator('.monaco-list-row', { hasText: 'Brackenford Courier' }).first().waitFor();
    await until(() => command('Wellsourced: Filter Sources'), quickInput.locator('input[placeholder^="Words of a title"]:focus'));
    await page.keyboard.type('courier');
    await pane('Sources').getByText(/\d of \d+ sources match/).first().waitFor();
    await shot('sources-filter');
    await press('Enter');
    await command('Wellsourced: List All Sources');
    await pane('Sources').getByText(/sources match/).waitFor({ state: 'detached' });
  }],
  ['a source is dragged into the draft and cited there', async ({ page, pane, editor, press, cursorOn }) => {
    await press('Control+1');
    await cursorOn('carried 86 people');
    const source = pane('Sources').locator('.monaco-list-row', { hasText: 'Lower Quay gate' }).first();
    const line = editor.locator('.view-line', { hasText: 'floors by boat' });
    const before = await line.textContent();
    // Shift tells the editor to take what is dropped into the text.
    await source.hover();
    await page.mouse.down();
    const box = await line.boundingBox();
    await page.mouse.move(box.x + 300, box.y + 4, { steps: 8 });
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 320, box.y + 8, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.waitForFunction((was) => [...document.querySelectorAll('.view-line')].some((it) => /floors by boat\W*\[@/.test((it.textContent ?? '').replaceAll('\u00a0', ' ')) && it.textContent !== was), before);
    await press('Control+z');
  }],
  ['a source’s key is copied from its menu', async ({ page, pane, press, until, shot }) => {
    await pane('Sources').locator('.monaco-list-row', { hasText: 'Interview' }).first().click({ button: 'right' });
    await page.locator('.monaco-menu', { hasText: 'Copy Citation Key' }).waitFor();
    await shot('sources-menu');
    await press('Escape');
    await until(() => fromMenu({ page, pane }, 'Interview', 'Copy Citation Key'), page.locator('.statusbar-item', { hasText: 'copied @' }));
    await press('Control+1');
  }],
  ['its uses are shown in the draft, and its file in the explorer', async ({ page, pane, command, press, until, shot }) => {
    await fromMenu({ page, pane }, 'Minutes of the extraordinary', 'Show Uses in Drafts');
    const peek = page.locator('.peekview-widget', { hasText: 'draft.md' });
    await peek.waitFor();
    await shot('sources-uses');
    await until(() => press('Escape'), page.locator('.editor-instance:not(:has(.peekview-widget))'));
    await fromMenu({ page, pane }, 'Minutes of the extraordinary', 'Reveal File in Explorer');
    await page.locator('.explorer-folders-view .monaco-list-row.selected, .explorer-folders-view .monaco-list-row.focused', { hasText: 'council-minutes' }).first().waitFor();
    await until(() => command('Wellsourced: Focus on Sources View'), pane('Sources').locator('.monaco-list-row', { hasText: 'cited' }));
  }],
  ['a source is left out by a line in wellsourced.json, and comes back with it', async ({ page, pane, workspace, command, row, press }) => {
    // So that it is in sight.
    await command('Wellsourced: Group Sources');
    await row('By folder').click();
    const file = path.join(workspace, 'wellsourced.json');
    await fromMenu({ page, pane }, 'repair costs', 'Leave Out of the Sources');
    await pane('Sources').locator('.monaco-list-row', { hasText: 'repair costs' }).waitFor({ state: 'detached' });
    assert.match(readFileSync(file, 'utf8'), /repair-costs/);
    rmSync(file);
    await pane('Sources').locator('.monaco-list-row', { hasText: 'repair costs' }).waitFor();
    await press('Control+1');
  }],
];
