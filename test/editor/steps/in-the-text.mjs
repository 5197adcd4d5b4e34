/** What is shown in the text itself: counts above headings, names behind citations, marks beside claims, and quiet while writing. */

import assert from 'node:assert/strict';

const marks = (page) => page.locator('.editor-instance .glyph-margin-widgets .cgmr');

export const textSteps = [
  ['counts stand above the headings and lead to the Claims view', async ({ page, pane, press, until, shot }) => {
    await press('Control+1', 'Control+Home');
    const lens = page.locator('.codelens-decoration a', { hasText: /of \d+ sourced/ });
    await lens.first().waitFor();
    // The lenses move while those of the text that was undone are drawn anew.
    await until(() => lens.first().click({ timeout: 5000 }).catch(() => {}), pane('Claims').locator('.monaco-list-row.selected', { hasText: /claims/ }));
    await shot('heading-counts');
    await press('Control+1');
  }],
  ['short names stand behind citations where they are asked for', async ({ page, configure, shot }) => {
    // The draft itself never names it; the line may be wrapped within the name.
    const hint = page.locator('.editor-instance .view-line', { hasText: /Brackenford.Town/ });
    assert.equal(await hint.count(), 0);
    configure({ 'wellsourced.citationHints': true });
    await hint.first().waitFor();
    await shot('citation-hints');
    configure({ 'wellsourced.citationHints': false });
    await hint.first().waitFor({ state: 'detached' });
  }],
  ['claims are marked beside their lines, or in the ruler, or not at all', async ({ page, configure, shot }) => {
    await marks(page).first().waitFor();
    configure({ 'wellsourced.claimMarks': 'off' });
    await marks(page).first().waitFor({ state: 'detached' });
    configure({ 'wellsourced.claimMarks': 'both' });
    await marks(page).first().waitFor();
    await shot('claim-marks');
    configure({ 'wellsourced.claimMarks': 'gutter' });
  }],
  ['in quiet mode findings go while writing and come back with the file saved', async ({ page, editor, configure, press, cursorOn, shot }) => {
    await editor.locator('.squiggly-warning').first().waitFor();
    configure({ 'wellsourced.quiet': true });
    await cursorOn('I think the town');
    await press('ArrowRight');
    await page.keyboard.type(' really');
    await editor.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await editor.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await shot('quiet');
    await press('Control+s');
    await editor.locator('.squiggly-warning').first().waitFor();
    configure({ 'wellsourced.quiet': false });
    await press('Control+z', 'Control+s');
  }],
];
