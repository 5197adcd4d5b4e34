/** `npm run demo`: checks the example draft against the example sources and prints what a reporter would read. */

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { status } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'check', 'draft.md'], { cwd: path.join(root, 'examples'), stdio: 'inherit' });
// The draft has planted faults: findings are what the demo is there to show.
process.exitCode = status === 1 ? 0 : (status ?? 2);
