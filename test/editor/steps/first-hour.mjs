/** The first hour, in an empty folder: what the views say, the two ways to sources, the walkthrough, and the first draft. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const firstHourSteps = [
  ['with nothing open the views say what to do', async ({ pane, command, until, shot }) => {
    await until(() => command('Wellsourced: Focus on Sources View'), pane('Sources').locator('.monaco-button', { hasText: 'Choose a Folder of Sources' }), 12, 5000);
    await pane('Sources').getByText('Nothing leaves this machine.').waitFor();
    await pane('Claims').locator('.monaco-button', { hasText: 'Open the Example Newsroom' }).waitFor();
    await shot('empty');
  }],
  ['a source is made of copied text and its address', async ({ page, pane, workspace, command, press, quickInput, until }) => {
    await page.evaluate(() => navigator.clipboard.writeText('The swing bridge at Tollgate opened in 1931.\n\nIt carries 4,000 vehicles a day.'));
    await until(() => command('Wellsourced: New Source from Copied Text'), quickInput.getByText('Where does it come from?'));
    await page.keyboard.type('https://bridges.example/tollgate');
    await press('Enter');
    await quickInput.getByText('Its title.').waitFor();
    await press('Control+a');
    await page.keyboard.type('Tollgate bridge');
    await press('Enter');
    await page.locator('.tab.active', { hasText: 'tollgate-bridge.md' }).waitFor();
    const [file] = readdirSync(path.join(workspace, 'sources'));
    assert.match(readFileSync(path.join(workspace, 'sources', file), 'utf8'), /url: "https:\/\/bridges\.example\/tollgate"[\s\S]*opened in 1931/);
    await pane('Sources').locator('.monaco-list-row', { hasText: 'Tollgate bridge' }).waitFor();
  }],
  ['a first sentence is checked against it', async ({ page, pane, command, openFile, until, shot }) => {
    await openFile('story.md');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await until(() => command('Wellsourced: Focus on Claims View'), pane('Claims').locator('.monaco-list-row', { hasText: 'differs' }));
    await shot('first-draft');
  }],
  ['the walkthrough opens, with five steps and their pictures', async ({ page, command, row, press, shot }) => {
    await command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget input:focus').waitFor();
    await page.keyboard.type('Write from your sources');
    await row('Write from your sources').first().waitFor();
    await press('Enter');
    const steps = page.locator('.getting-started-step, .getting-started-category .step-title, .step-list-container .getting-started-step');
    await page.locator('.step-list-container').first().waitFor();
    assert.equal(await steps.count(), 5);
    await page.locator('.step-list-container', { hasText: 'Mend what differs' }).waitFor();
    await shot('walkthrough');
  }],
];
