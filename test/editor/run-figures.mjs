/** Figures of the desk in the real workbench, printed, never asserted: cursor move to a drawn Evidence panel, and how long activation takes. */

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './bundle-suite.mjs';
import { runScenario } from './scenario.mjs';
import { setUpEditor } from './set-up-editor.mjs';
import { panel } from './steps/evidence.mjs';

const editor = setUpEditor();
execFileSync(process.execPath, [path.join(projectRoot, 'scripts/build.mjs')], { cwd: projectRoot, stdio: 'inherit' });

const steps = [
  ['cursor move to panel', async ({ page, editor: draft, press, command, cursorOn }) => {
    await draft.locator('.squiggly-error').first().waitFor({ timeout: 180_000 });
    await cursorOn('Lower Quay flood gate failed');
    await command('Wellsourced: Show Evidence for This Statement');
    const frame = await panel(page);
    await frame.locator('.statement').waitFor();
    const shown = () => frame.locator('main').innerText();
    const times = [];
    for (let round = 0; round < 3; round++) {
      await press('Control+1', 'Control+Home');
      for (let line = 0; line < 40; line++) {
        const before = await shown();
        const start = performance.now();
        await press('ArrowDown');
        // A line within the same statement changes nothing.
        const changed = await frame.waitForFunction((was) => document.querySelector('main')?.innerText !== was, before, { polling: 'raf', timeout: 600 }).then(() => true, () => false);
        if (changed) times.push(performance.now() - start);
      }
    }
    times.sort((a, b) => a - b);
    const at = (q) => times[Math.floor(q * (times.length - 1))]?.toFixed(0);
    console.log(`cursor move to drawn panel, keyboard to screen: median ${at(0.5)} ms, p95 ${at(0.95)} ms, of ${times.length} moves`);
  }],
  ['activation', async ({ page, command, shot }) => {
    await command('Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Wellsourced' });
    await row.first().waitFor();
    console.log(`activation: ${(await row.first().locator('.activation-time').innerText()).replace(/\s+/g, ' ')}`);
    await shot('running-extensions');
  }],
];

const { failed } = await runScenario({ editor, fixtures: path.join(projectRoot, 'examples'), extension: projectRoot, steps, shots: path.join(projectRoot, 'test-results/figures') });
process.exitCode = failed > 0 ? 1 : 0;
