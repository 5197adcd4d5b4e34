/** The Claims view: counts, grouping, filter, going there, citing, and stepping through findings. */

import assert from 'node:assert/strict';

export const claimsSteps = [
  ['the Claims view counts what is sourced and follows the draft', async ({ page, pane, command, until, shot }) => {
    // The first step waits for the extension and its server, too.
    await page.locator('.squiggly-error').first().waitFor({ timeout: 180_000 });
    await until(() => command('Wellsourced: Focus on Claims View'), pane('Claims').locator('.monaco-list-row', { hasText: 'differs' }));
    await pane('Claims').getByText(/\d+ of \d+ claims sourced/).first().waitFor();
    await pane('Claims').locator('.monaco-list-row', { hasText: 'Ten more years' }).first().waitFor();
    await shot('claims');
  }],
  ['claims are grouped by verdict and filtered', async ({ pane, command, press, row, quickInput, shot, until }) => {
    await command('Wellsourced: Group Claims by Verdict');
    await pane('Claims').locator('.monaco-list-row', { hasText: 'Not found in your sources' }).waitFor();
    await until(() => command('Wellsourced: Filter Claims'), quickInput.getByText('Differs from your sources'));
    await row('Differs from your sources').click();
    await shot('claims-filter');
    await press('Enter');
    await pane('Claims').getByText(/Only: differs/).first().waitFor();
    assert.equal(await pane('Claims').locator('.monaco-list-row', { hasText: 'Sourced and cited' }).count(), 0);
    await command('Wellsourced: List All Claims');
    await command('Wellsourced: Group Claims by Heading');
    await pane('Claims').locator('.monaco-list-row', { hasText: 'Ten more years' }).first().waitFor();
  }],
  ['a claim is gone to by Enter, and cited from the list', async ({ page, pane, editor, command, press }) => {
    const rows = pane('Claims').locator('.monaco-list-row', { hasText: 'The fire service carried' });
    await rows.first().click();
    await page.locator('.editor-instance.active, .editor-group-container.active').first().waitFor();
    await rows.first().hover();
    await rows.first().locator('.action-label[aria-label*="Cite"]').click();
    await editor.locator('.view-line', { hasText: 'courier' }).first().waitFor().catch(() => {});
    await page.waitForFunction(() => /by boat\s\[@/.test((document.querySelector('.view-lines')?.textContent ?? '').replaceAll('\u00a0', ' ')));
    await command('View: Focus Active Editor Group').catch(() => {});
    await press('Control+1', 'Control+z');
  }],
  ['next and previous finding stay within Wellsourced', async ({ page, press, until, shot }) => {
    // From the top each time: a step that is repeated must not go on to the finding after it.
    const shown = page.locator('.monaco-hover:visible', { hasText: /430/ });
    await until(() => press('Control+1', 'Control+Home', 'Control+F8'), shown);
    await shot('next-finding');
    await press('Escape');
    const place = page.locator('.statusbar-item', { hasText: /2 of \d+: / });
    await until(() => press('Control+1', 'Control+Home', 'Control+F8', 'Control+F8'), place);
    await until(() => press('Control+1', 'Control+Home', 'Control+Shift+F8'), page.locator('.statusbar-item', { hasText: /(\d+) of \1: / }));
    await press('Escape');
  }],
];
