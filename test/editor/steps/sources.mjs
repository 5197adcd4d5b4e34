/** The Sources view: badges, grouping, filter, copying, citing, dragging into the draft, and the welcome where there are none. */

import assert from 'node:assert/strict';

const view = (page) => page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Sources' }) });

export const sourcesSteps = [
  ['the Sources view lists what there is to cite, with uses and what was not read', async ({ page, command, until, shot }) => {
    await until(() => command('Wellsourced: Focus on Sources View'), view(page).locator('.monaco-list-row', { hasText: 'cited' }));
    await view(page).locator('.monaco-list-row', { hasText: 'Not read' }).waitFor();
    await shot('sources');
  }],
  ['sources are grouped by publisher and filtered while typing', async ({ page, command, press, row, quickInput, shot }) => {
    await command('Wellsourced: Group Sources');
    await row('By publisher').click();
    await view(page).locator('.monaco-list-row', { hasText: 'Brackenford Courier' }).first().waitFor();
    await command('Wellsourced: Filter Sources');
    await quickInput.locator('input:focus').waitFor();
    await page.keyboard.type('courier');
    await view(page).getByText(/\d of \d+ sources match/).first().waitFor();
    await shot('sources-filter');
    await press('Enter');
    await command('Wellsourced: List All Sources');
    await view(page).getByText(/sources match/).waitFor({ state: 'detached' });
  }],
  ['a source is dragged into the draft and cited there', async ({ page, editor, press, cursorOn }) => {
    await press('Control+1');
    await cursorOn('carried 86 people');
    const source = view(page).locator('.monaco-list-row', { hasText: /engineer|gate failure|Lower Quay/i }).first();
    const line = editor.locator('.view-line', { hasText: 'floors by boat' });
    const before = await line.textContent();
    await source.dragTo(line, { targetPosition: { x: 300, y: 8 } });
    await page.waitForFunction((was) => [...document.querySelectorAll('.view-line')].some((it) => /floors by boat\W*\[@/.test((it.textContent ?? '').replaceAll('\u00a0', ' ')) && it.textContent !== was), before);
    await press('Control+z');
  }],
  ['a source’s key is copied from its menu', async ({ page, press, shot }) => {
    const source = view(page).locator('.monaco-list-row', { hasText: 'Interview' }).first();
    await source.click({ button: 'right' });
    await page.locator('.monaco-menu', { hasText: 'Copy Citation Key' }).waitFor();
    await shot('sources-menu');
    await page.locator('.monaco-menu .action-label', { hasText: 'Copy Citation Key' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('@'));
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^@\w+/);
    await press('Control+1');
  }],
];
