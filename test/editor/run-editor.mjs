/** `npm run test:editor`: the suite in the extension host, then the scenario in the real workbench, on the folder and on the package. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleSuite, projectRoot } from './bundle-suite.mjs';
import { runHostSuite } from './run-host-suite.mjs';
import { runScenario } from './scenario.mjs';
import { setUpEditor } from './set-up-editor.mjs';
import { deskSteps } from './steps/desk.mjs';
import { firstHourSteps } from './steps/first-hour.mjs';
import { mannersSteps, untrustedSteps } from './steps/manners.mjs';
import { writingSteps } from './steps/writing.mjs';
import { installPackage } from './workbench.mjs';

const editor = setUpEditor();
const fixtures = path.join(projectRoot, 'examples');
const results = path.join(projectRoot, 'test-results');
mkdirSync(results, { recursive: true });
execFileSync(process.execPath, [path.join(projectRoot, 'scripts/build.mjs')], { cwd: projectRoot, stdio: 'inherit' });

/** `--only=desk` runs one part; without it all of them run. `--steps=search,quiet` runs the first step of a part and those whose names have one of the words. */
const [only, words] = ['--only=', '--steps='].map((flag) => process.argv.find((it) => it.startsWith(flag))?.slice(flag.length));
const some = (steps) => steps.filter(([name], at) => at === 0 || words === undefined || words.split(',').some((it) => name.includes(it)));
const folder = { editor, fixtures, extension: projectRoot };
const parts = {
  suite: async () => runHostSuite({ ...folder, suite: await bundleSuite() }),
  writing: () => runScenario({ ...folder, steps: writingSteps, shots: path.join(results, 'folder') }),
  desk: () => runScenario({ ...folder, steps: some(deskSteps), independent: true, shots: path.join(results, 'desk'), viewport: { width: 1440, height: 900 } }),
  first: firstHour,
  manners: twoFolders,
  untrusted: untrustedFolder,
  package: scenarioOnPackage,
};
const counts = [];
for (const [name, run] of Object.entries(parts)) if (only === undefined || name === only) counts.push(await run());

const sum = (of) => counts.reduce((total, it) => total + of(it), 0);
const failed = sum((it) => it.failed);
console.log(`${sum((it) => it.passed)} passed, ${failed} failed, ${sum((it) => it.skipped)} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

async function scenarioOnPackage() {
  const extensionsDir = mkdtempSync(path.join(tmpdir(), 'extensions-'));
  try {
    execFileSync(process.execPath, [path.join(projectRoot, 'scripts/package.mjs')], { cwd: projectRoot, stdio: 'inherit' });
    await installPackage({ editor, extensionsDir, file: path.join(projectRoot, 'wellsourced.vsix') });
    return await runScenario({ steps: writingSteps, editor, fixtures, extensionsDir, shots: path.join(results, 'package') });
  } finally {
    rmSync(extensionsDir, { recursive: true, force: true });
  }
}

/** A folder with one sentence and no sources. */
function firstHour() {
  return withFolder({ 'story.md': '# Bridges\n\nThe swing bridge at Tollgate opened in 1935.\n' }, (made) =>
    runScenario({ ...folder, fixtures: made, first: null, steps: firstHourSteps, shots: path.join(results, 'first') }));
}

/** Two folders in one workspace, which disagree about one number. */
function twoFolders() {
  const sentence = (year) => `The bridge was built in ${year}.\n`;
  return withFolder({
    'both.code-workspace': JSON.stringify({ folders: [{ path: 'harbour' }, { path: 'mill' }] }),
    'harbour/harbour.md': sentence(1931),
    'harbour/sources/note.txt': `The harbour\n\n${sentence(1928)}`,
    'mill/mill.qmd': sentence(1931),
    'mill/sources/note.txt': `The mill\n\n${sentence(1931)}`,
  }, (made) => runScenario({ ...folder, fixtures: made, opens: 'both.code-workspace', first: null, steps: mannersSteps, shots: path.join(results, 'manners') }));
}

/** A folder whose own settings name sources outside of it. */
function untrustedFolder() {
  return withFolder({
    '.vscode/settings.json': JSON.stringify({ 'wellsourced.sources': ['/etc/**', 'sources/**'] }),
    'story.md': 'The bridge was built in 1931.\n',
    'sources/note.txt': 'The bridge\n\nThe bridge was built in 1928.\n',
  }, (made) => runScenario({ ...folder, fixtures: made, untrusted: true, first: null, steps: untrustedSteps, shots: path.join(results, 'untrusted') }));
}

async function withFolder(files, run) {
  const made = mkdtempSync(path.join(tmpdir(), 'fixtures-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
      writeFileSync(path.join(made, name), text);
    }
    return await run(made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
