/** The search palette: operators, forgiven typing errors, the passage shown while moving through the list, history, and what is inserted. */

import assert from 'node:assert/strict';
import { themes } from './evidence.mjs';

const activeTab = (page, name) => page.locator('.tab.active', { hasText: name });

/** Opens the palette with a query of its own. */
async function search({ page, command, quickInput, press }, query) {
  await quickInput.waitFor({ state: 'hidden' });
  await command('Wellsourced: Search Sources');
  await quickInput.locator('input[placeholder*="exact words"]:focus').waitFor();
  await press('Control+a');
  await page.keyboard.type(query);
}

/** The draft comes back a moment after the palette has closed, and takes the focus with it. */
async function leave({ page, quickInput, press }) {
  await press('Escape');
  await quickInput.waitFor({ state: 'hidden' });
  await activeTab(page, 'draft.md').waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

export const searchSteps = [
  ['search keeps to a publisher, forgives its name, and says why a passage is there', async (desk) => {
    const { quickInput, row, press, shot } = desk;
    await press('Control+1');
    await search(desk, 'publisher:couier boat');
    await row('floors by boat').first().waitFor();
    await row('Brackenford Courier · 2025-02-19').first().waitFor();
    await quickInput.getByText(/has boat$/).first().waitFor();
    assert.equal(await row('@minutes2025').count(), 0);
    await shot('search-publisher');
    await leave(desk);
  }],
  ['search, findings and hover are seen in dark and in both high contrasts', async (desk) => {
    const { page, configure, row, cursorOn, press, until, shot } = desk;
    const words = ['boat', 'floors', 'carried'];
    for (const [i, theme] of Object.keys(themes).slice(1).entries()) {
      configure({ 'workbench.colorTheme': theme });
      const name = theme.toLowerCase().replaceAll(' ', '-');
      await page.locator(`.monaco-workbench.${theme.startsWith('Dark') ? 'vs-dark' : theme.endsWith('Light') ? 'hc-light' : 'hc-black'}`).waitFor();
      // Another word each time, as the last query and what it found stand there at first.
      await search(desk, `publisher:courier ${words[i]}`);
      await row(`has ${words[i]}`).first().waitFor();
      await shot(`search-${name}`);
      await leave(desk);
      await cursorOn('430 homes');
      await until(() => press('Control+k', 'Control+i'), page.locator('.monaco-hover:visible', { hasText: '340' }));
      await shot(`hover-${name}`);
      await press('Escape');
    }
    configure({ 'workbench.colorTheme': 'Light 2026' });
    await page.locator('.monaco-workbench.vs').waitFor();
  }],
  ['exact words and exclusions are kept to', async (desk) => {
    const { row, press, page } = desk;
    await search(desk, '"bolts had corroded"');
    await row('corroded').first().waitFor();
    await press('Control+a');
    await page.keyboard.type('gate -publisher:courier');
    await row('gate').first().waitFor();
    await row('hadley2025flood').first().waitFor({ state: 'detached' });
    await press('Control+a');
    await page.keyboard.type('"corroded had bolts"');
    await row('gate').first().waitFor({ state: 'detached' });
    await leave(desk);
  }],
  ['the passage is shown in the editor while moving through the list, and the draft comes back', async (desk) => {
    const { page, row, shot } = desk;
    await search(desk, '"bolts had corroded"');
    await row('corroded').first().waitFor();
    await activeTab(page, 'engineers-report.html').waitFor();
    await shot('search-preview');
    await leave(desk);
  }],
  ['queries of before are offered again', async (desk) => {
    const { page, row } = desk;
    await search(desk, ' ');
    await row('searched before').first().waitFor();
    await row('publisher:courier carried').first().click();
    await page.waitForFunction(() => document.querySelector('.quick-input-widget input')?.value === 'publisher:courier carried');
    await row('floors by boat').first().waitFor();
    await leave(desk);
  }],
  ['a result is inserted as a quotation and as a footnote', async (desk) => {
    const { page, editor, row, press, until, cursorOn, shot } = desk;
    await cursorOn('I think the town deserves better.');
    await press('End', 'Enter', 'Enter');
    await search(desk, '"upper floors by boat"');
    const result = row('floors by boat').first();
    await result.hover();
    await result.locator('.action-label[aria-label="Insert quotation with citation"]').click();
    // The line may be wrapped anywhere within it.
    await page.waitForFunction(() => /floors\sby\sboat\.”\s*\[@hadley2025flood/.test([...document.querySelectorAll('.editor-instance .view-line')].sort((a, b) => a.offsetTop - b.offsetTop).map((it) => it.textContent).join(' ')));
    await shot('search-quotation');
    await search(desk, '"upper floors by boat"');
    await row('floors by boat').first().hover();
    await row('floors by boat').first().locator('.action-label[aria-label="Insert as footnote"]').click();
    await until(() => press('Control+1', 'Control+End'), editor.locator('.view-line', { hasText: '[^1]:' }));
    await shot('search-footnote');
    await press('Control+1');
    for (let i = 0; i < 12 && (await editor.locator('.view-line', { hasText: '[^1]' }).count()) > 0; i++) await press('Control+z');
  }],
];
