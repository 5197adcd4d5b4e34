/** The Evidence panel: follows the cursor, marks both sides, works by keyboard, and has no fault that axe-core finds in any theme. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findFrame } from '../find-frame.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The innermost frame, where the extension's page is. */
export const panel = (page) => findFrame(page, 'main[aria-label^="Evidence"]');

/** The four default themes, with what a page in them is told. */
export const themes = { 'Light 2026': 'vscode-light', 'Dark 2026': 'vscode-dark', 'Default High Contrast': 'vscode-high-contrast', 'Default High Contrast Light': 'vscode-high-contrast-light' };

export const evidenceSteps = [
  ['the Evidence panel follows the cursor and marks both sides', async ({ page, command, cursorOn, press, shot }) => {
    await press('Control+1');
    await cursorOn('430 homes');
    await command('Wellsourced: Show Evidence for This Statement');
    const frame = await panel(page);
    await frame.locator('h1', { hasText: 'Differs from your sources' }).waitFor();
    await frame.locator('.statement mark', { hasText: '430' }).waitFor();
    await frame.locator('blockquote.differs mark', { hasText: '340' }).waitFor();
    await shot('evidence');
    await press('Control+1');
    await cursorOn('fire service carried');
    await frame.locator('h1', { hasText: 'Supported' }).waitFor();
  }],
  ['its buttons are reached and pressed by keyboard', async ({ page, editor, command, press }) => {
    await command('Wellsourced: Show Evidence for This Statement');
    const frame = await panel(page);
    // The palette gives the focus back to the editor before the panel gets it.
    await frame.waitForFunction(() => document.hasFocus());
    await frame.locator('button', { hasText: 'Insert Citation' }).focus();
    await press('Enter');
    await editor.locator('.view-line', { hasText: /floors\sby\sboat\s\[@/ }).waitFor();
    await press('Control+1', 'Control+z');
  }],
  ['axe-core finds no fault in the panel, in four themes', async ({ page, configure, shot }) => {
    for (const [theme, kind] of Object.entries(themes)) {
      configure({ 'workbench.colorTheme': theme });
      const frame = await panel(page);
      await frame.locator(`body.${kind}`).waitFor();
      await frame.evaluate(`${axe}; 0`);
      const violations = await frame.evaluate(async () => (await globalThis.axe.run(document)).violations.map((it) => `${it.id}: ${it.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join(', ')}`));
      assert.equal(violations.join('\n'), '', theme);
      await shot(`desk-${theme.toLowerCase().replaceAll(' ', '-')}`);
    }
    configure({ 'workbench.colorTheme': 'Light 2026' });
    await (await panel(page)).locator('body.vscode-light').waitFor();
  }],
  ['the link of a hover opens a PDF as its text, at the passage, and from there the file itself', async ({ page, command, openFile, cursorOn, press, until, shot }) => {
    await press('Control+1');
    await cursorOn('out of order');
    const link = page.locator('.monaco-hover:visible a', { hasText: /flood/i }).first();
    // A hover goes when the editor draws anew, as it does when findings come; then it is asked for again.
    await until(async () => {
      await press('Control+k', 'Control+i');
      await link.click({ timeout: 5000 }).catch(() => {});
    }, page.locator('.tab.active', { hasText: 'county-flood-report.pdf.txt' }));
    await page.locator('.editor-instance .view-line', { hasText: '57 days' }).first().waitFor();
    await shot('extracted');
    // In a browser no program of the system is at hand, so the editor itself opens the file.
    await until(() => command('Wellsourced: Open the Original File at This Page'), page.locator('.tab.active', { hasText: /county-flood-report\.pdf$/ }));
    await shot('original');
    await openFile('draft.md');
  }],
];
