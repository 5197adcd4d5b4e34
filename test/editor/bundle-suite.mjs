/** Bundles the mocha suite for the extension host. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export async function bundleSuite() {
  const outfile = path.join(projectRoot, 'build/editor-suite/index.js');
  await build({
    entryPoints: [path.join(projectRoot, 'test/editor/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
