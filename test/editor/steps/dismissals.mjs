/** Dismissing without touching the text: by quick fix with a reason, kept in the folder, listed, and undone. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const settled = (pane, count) => pane('Claims').getByText(`${count} checked by you`);

export const dismissalSteps = [
  ['a finding is dismissed with a reason, and the text stays as it is', async ({ page, pane, workspace, editor, cursorOn, press, until, quickInput, shot }) => {
    await press('Control+1');
    await cursorOn('1 April 2025');
    await settled(pane, 1).waitFor();
    const dismiss = page.locator('.action-widget .monaco-list-row', { hasText: /^Dismiss/ });
    await until(() => press('Control+.'), dismiss);
    await shot('dismiss-menu');
    await dismiss.first().click();
    await quickInput.getByText('Why?').first().waitFor();
    await page.keyboard.type('the library told us');
    await shot('dismiss-reason');
    await press('Enter');
    await settled(pane, 2).waitFor();
    assert.ok(await editor.locator('.view-line', { hasText: '1 April 2025' }).count());
    const file = path.join(workspace, '.wellsourced/dismissed.json');
    assert.ok(existsSync(file), 'it is kept in the folder');
    assert.match(readFileSync(file, 'utf8'), /the library told us/);
  }],
  ['what was dismissed is listed and reported again', async ({ pane, command, row, quickInput, press, shot }) => {
    await command('Wellsourced: Review Dismissed Findings');
    await row('the library told us').waitFor();
    await shot('dismissed');
    // The first is chosen by keyboard.
    await press('ArrowDown', 'Space');
    await quickInput.getByText('1 Selected').waitFor();
    await press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
    await settled(pane, 1).waitFor();
  }],
];
