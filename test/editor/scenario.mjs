/** Runs steps in one session of the real workbench, by keyboard, with pictures; a step is a name and what is done. */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startWorkbench } from './workbench.mjs';

/** Answers `{ passed, failed, skipped }`, one count per step. `extension` loads a folder; without it the installed package is used. `independent`: a failed step does not end the session. `first`: the file that is open at the start. */
export async function runScenario({ steps, independent = false, editor, fixtures, opens, untrusted, first = 'draft.md', extension, extensionsDir, shots, theme = 'Light 2026', viewport, settings = {} }) {
  mkdirSync(shots, { recursive: true });
  const workbench = await startWorkbench({ editor, fixtures, opens, untrusted, extensionsDir, viewport, settings: { 'workbench.colorTheme': theme, ...settings } });
  const { page } = workbench;
  // A busy machine is slow, not broken.
  page.setDefaultTimeout(45_000);
  page.setDefaultNavigationTimeout(120_000);
  const consoleLines = [];
  page.on('console', (message) => consoleLines.push(message.text()));
  const desk = deskOf(workbench, shots);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const payload = [...(first ? [['openFile', workbench.remote(path.join(workbench.workspace, first))]] : []), ['skipWelcome', 'true']];
    if (extension) payload.push(['extensionDevelopmentPath', workbench.remote(extension)]);
    await page.goto(workbench.url(payload));
    await (first ? desk.editor.locator('.view-lines') : page.locator('.statusbar-item').first()).waitFor({ timeout: 90_000 });
    for (const [name, step] of steps) {
      if (counts.failed > 0 && !independent) {
        counts.skipped++;
        continue;
      }
      try {
        await step(desk);
        counts.passed++;
        console.log(`  ok ${name}`);
      } catch (error) {
        counts.failed++;
        console.error(`  FAILED ${name}`, error);
        await page.screenshot({ path: path.join(shots, `failure-${counts.failed}.png`) }).catch(() => {});
        console.error(consoleLines.slice(-40).join('\n'), workbench.serverLog().slice(-3000));
        if (independent && first) await desk.openFile(first).catch(() => {});
      }
    }
  } finally {
    await workbench.stop();
  }
  return counts;
}

function deskOf(workbench, shots) {
  const { page, root, workspace } = workbench;
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Press, look, and press again: the workbench drops keys while a widget opens or closes. */
  const until = async (act, shown, tries = 6, wait = 2500) => {
    for (let i = 1; ; i++) {
      await act();
      try {
        return await shown.first().waitFor({ timeout: wait });
      } catch (error) {
        if (i >= tries) throw error;
        await page.keyboard.press('Escape');
      }
    }
  };
  const quickInput = page.locator('.quick-input-widget');
  return {
    page,
    /** The temporary folder in which all of this workbench lives. */
    root,
    workspace,
    editor,
    press,
    until,
    quickInput,
    /** What fades in is there in full. */
    shot: (name) => page.screenshot({ path: path.join(shots, `${name}.png`), animations: 'disabled' }),
    /** The folder's settings with some of them changed; the workbench takes them up by itself. */
    configure: (changes) => workbench.configure(changes),
    /** A view of the side bar by its name. */
    pane: (name) => page.locator('.pane', { has: page.locator('.pane-header', { hasText: name }) }),
    row: (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }),
    /**
     * The palette lists what was registered when it opened: a command that is not there yet is there when it is opened again.
     * Enter takes the focused row, which is another one while the list is behind what was typed, and where a longer title fits too.
     */
    async command(title) {
      const listed = page.locator('.quick-input-list .monaco-list-row', { hasText: title });
      const focused = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).first();
      await until(async () => {
        await until(() => press('F1'), quickInput.locator('input:focus'));
        await page.keyboard.type(title);
      }, listed, 12, 5000);
      for (let tries = 0; tries < 12; tries++) {
        if (await focused.waitFor({ timeout: 1000 }).then(() => true, () => false)) break;
        await press('ArrowDown');
      }
      await press('Enter');
    },
    /** Whatever is open is left, and the file shown. */
    async openFile(name) {
      await press('Escape', 'Escape', 'Escape');
      await quickInput.waitFor({ state: 'hidden' });
      await until(() => press('Control+p'), quickInput.locator('input:focus'));
      await page.keyboard.type(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
      await page.locator('.tab.active', { hasText: name }).waitFor();
    },
    /** Puts the cursor on the nth match of words by the editor's own search. */
    async cursorOn(words) {
      await until(() => press('Control+f'), page.locator('.find-widget.visible'));
      await press('Control+a');
      await page.keyboard.type(words);
      await page.locator('.find-widget .matchesCount', { hasText: /of \d/ }).waitFor();
      await press('Enter');
      // The editor drops keys while the widget opens; whatever is typed next must not go there.
      const widget = page.locator('.find-widget.visible');
      for (let tries = 0; tries < 6 && (await widget.count()) > 0; tries++) {
        await press('Escape');
        await widget.waitFor({ state: 'detached', timeout: 2500 }).catch(() => {});
      }
    },
  };
}
