/** Measures the engine on the development data beside the project, where it is present: `npm run eval [-- --set NAME] [-- --quick]`; `npm run fit:support` and `fit:names` fit on it. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const data = resolve(here, '../../../shared/eval');
const args = process.argv.slice(2);
const fitted = { support: ['fit-support.ts', 'support-weights.json'], names: ['fit-names.ts', 'name-place-weights.json'] }[args[args.indexOf('--fit') + 1]];

if (!existsSync(data)) {
  console.log(`No development data at ${data}: nothing measured.`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-eval-'));
  const outfile = join(folder, 'eval.mjs');
  try {
    await build({
      entryPoints: [join(here, fitted?.[0] ?? 'eval-main.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning',
      external: ['canvas'], mainFields: ['module', 'main'],
      banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" },
    });
    const { main } = await import(pathToFileURL(outfile).href);
    const results = fitted ? `../../server/src/engine/evidence/${fitted[1]}` : 'eval-results.md';
    await main({ data, results: join(here, results), args });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
