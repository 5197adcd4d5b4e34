/** Bundles the client and the command line (which is also the language server and its reading worker) into `dist/`. */

import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: !watch,
  // Names stay readable in a stack trace that a writer sends us.
  keepNames: true,
  sourcemap: watch ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
};

const bundles = [
  { ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // linkedom draws on a canvas when one is installed; no source is ever drawn.
    external: ['canvas'],
  },
];

if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await rm('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((options) => build(options)));
  await chmod('dist/cli.js', 0o755);
  await copyPages();
}

/** The checks' pages, for the link of each finding. */
async function copyPages() {
  const checks = 'server/src/engine/checks';
  await mkdir('dist/pages');
  for (const entry of await readdir(checks, { withFileTypes: true })) {
    if (entry.isDirectory()) await copyFile(path.join(checks, entry.name, `${entry.name}.md`), `dist/pages/${entry.name}.md`);
  }
}
