/** The editor that the tests drive: installed on first use, and known by its folder. */

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './bundle-suite.mjs';

/** Answers the folder that `setup-editor.sh` prints; what it says meanwhile is seen. */
export function setUpEditor() {
  return execFileSync('bash', [path.join(projectRoot, 'test/editor/setup-editor.sh')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}
