/** References: the list at the end of the draft, the styles, the preview of VS Code, and the export that Pandoc reads. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findFrame } from '../find-frame.mjs';

/** The frame of the Markdown preview. */
const preview = (page) => findFrame(page, '.markdown-body .wellsourced-citation');

export const referenceSteps = [
  ['VS Code’s own preview shows short references, the passage on hover, and the list', async ({ page, command, press, shot }) => {
    await press('Control+1', 'Control+Home');
    await command('Markdown: Open Preview to the Side');
    const frame = await preview(page);
    const citation = frame.locator('.wellsourced-citation a', { hasText: 'Brackenford Town Council' }).first();
    await citation.waitFor();
    assert.match((await citation.getAttribute('title')) ?? '', /gate|homes/i);
    await frame.locator('.wellsourced-unknown', { hasText: 'minuts2025' }).waitFor();
    await frame.locator('.wellsourced-references li', { hasText: 'Minutes of the extraordinary meeting' }).waitFor();
    await shot('preview');
    await frame.locator('.wellsourced-references').scrollIntoViewIfNeeded();
    await shot('preview-references');
  }],
  ['the list is written into the draft in the style that is set, and brought up to date', async ({ page, editor, command, configure, press, until, shot }) => {
    await press('Control+1');
    await command('View: Close Editors in Other Groups').catch(() => {});
    await press('Control+1');
    await command('Wellsourced: Insert or Update Reference List');
    await until(() => press('Control+End'), editor.locator('.view-line', { hasText: /Sources|References/ }));
    await shot('reference-list');
    configure({ 'wellsourced.referenceStyle': 'apa' });
    await until(() => command('Wellsourced: Insert or Update Reference List'), editor.locator('.view-line', { hasText: /\(2025,\sMarch\s11\)/ }), 6, 8000);
    await shot('reference-list-apa');
    configure({ 'wellsourced.referenceStyle': 'newsroom' });
    await until(() => press('Control+1', 'Control+z'), page.locator('.editor-instance .view-line', { hasText: 'I think the town deserves' }));
  }],
  ['references are exported for Pandoc', async ({ page, workspace, command, press, row, quickInput, shot }) => {
    await press('Control+1');
    await command('Wellsourced: Export References');
    await row('CSL-JSON, what this draft cites').first().waitFor();
    await shot('export');
    await press('Enter');
    await quickInput.locator('input:focus').waitFor();
    await page.waitForFunction(() => /references\.json/.test(document.querySelector('.quick-input-widget input')?.value ?? ''));
    await press('Enter');
    const file = path.join(workspace, 'references.json');
    for (let i = 0; i < 60 && !existsSync(file); i++) await page.waitForTimeout(250);
    const entries = JSON.parse(readFileSync(file, 'utf8'));
    assert.ok(entries.some((it) => it.id === 'minutes2025' && it.title));
  }],
];
