/** `npm run test:editor`: the suite in the extension host, then the scenario in the real workbench, on the folder and on the package. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleSuite, projectRoot } from './bundle-suite.mjs';
import { runHostSuite } from './run-host-suite.mjs';
import { runScenario } from './scenario.mjs';
import { deskSteps } from './steps/desk.mjs';
import { writingSteps } from './steps/writing.mjs';
import { installPackage } from './workbench.mjs';

const editor = execFileSync('bash', [path.join(projectRoot, 'test/editor/setup-editor.sh')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
const fixtures = path.join(projectRoot, 'examples');
const results = path.join(projectRoot, 'test-results');
mkdirSync(results, { recursive: true });
execFileSync(process.execPath, [path.join(projectRoot, 'scripts/build.mjs')], { cwd: projectRoot, stdio: 'inherit' });

/** `--only=desk` runs one part; without it all of them run. */
const only = process.argv.find((it) => it.startsWith('--only='))?.slice('--only='.length);
const folder = { editor, fixtures, extension: projectRoot };
const parts = {
  suite: async () => runHostSuite({ ...folder, suite: await bundleSuite() }),
  writing: () => runScenario({ ...folder, steps: writingSteps, shots: path.join(results, 'folder') }),
  desk: () => runScenario({ ...folder, steps: deskSteps, independent: true, shots: path.join(results, 'desk'), viewport: { width: 1440, height: 900 } }),
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
