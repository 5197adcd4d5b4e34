/** Runs the same mocha suite in a VS Code that `@vscode/test-electron` downloads: the contributor's route, with internet. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { bundleSuite, projectRoot } from './bundle-suite.mjs';

const suite = await bundleSuite();
const fixtures = path.join(projectRoot, 'examples');
await runTests({ extensionDevelopmentPath: projectRoot, extensionTestsPath: suite, launchArgs: [fixtures, '--disable-extensions'] }).catch((error) => {
  console.error(`${path.basename(fileURLToPath(import.meta.url))}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
