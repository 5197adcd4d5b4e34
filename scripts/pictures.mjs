/** Makes the pictures of the README and the extension's icon in `media/`, from the scenario in the real workbench. */

import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { runScenario } from '../test/editor/scenario.mjs';
import { setUpEditor } from '../test/editor/set-up-editor.mjs';
import { claimsSteps } from '../test/editor/steps/claims.mjs';
import { evidenceSteps } from '../test/editor/steps/evidence.mjs';
import { writingSteps } from '../test/editor/steps/writing.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const media = path.join(root, 'media');
const shots = path.join(root, 'test-results/pictures');
/** From the writing scenario, and from the one of the views. */
const wanted = ['findings', 'hover', 'quick-fix', 'completion', 'search'];
const wantedOfViews = ['evidence', 'desk-dark-2026'];

/** An open book with a tick: a source, and that it bears something out. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 128 128">
<rect width="128" height="128" rx="24" fill="#1f3a4d"/>
<path d="M64 40C52 30 36 28 22 30v62c14-2 30 0 42 10 12-10 28-12 42-10V30c-14-2-30 0-42 10z" fill="#f7f3e8"/>
<path d="M64 40v62" stroke="#1f3a4d" stroke-width="4"/>
<path d="M76 66l8 9 16-20" fill="none" stroke="#b4481e" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

mkdirSync(media, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<body style="margin:0;background:transparent">${icon}</body>`);
await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
await browser.close();

const editor = setUpEditor();
const folder = { editor, fixtures: path.join(root, 'examples'), extension: root, shots };
const writing = await runScenario({ ...folder, steps: writingSteps, viewport: { width: 1060, height: 720 } });
// The first step of the claims waits for the server; the panel is seen beside both views.
const views = await runScenario({ ...folder, steps: [...claimsSteps.slice(0, 1), ...evidenceSteps], viewport: { width: 1440, height: 900 } });
if (writing.failed + views.failed > 0) throw new Error('The scenario failed; the pictures are left as they were.');
for (const name of [...wanted, ...wantedOfViews]) copyFileSync(path.join(shots, `${name}.png`), path.join(media, `${name}.png`));
