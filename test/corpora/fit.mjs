/** Fits the models that the product carries, on the development data beside the project: `npm run fit`. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const rows = resolve(here, '../../../shared/eval/claimbuster/train.jsonl');
const model = resolve(here, '../../server/src/engine/draft/checkability/worth-model.json');

if (!existsSync(rows)) {
  console.log(`No development data at ${rows}: nothing fitted.`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-fit-'));
  const outfile = join(folder, 'fit.mjs');
  try {
    await build({ entryPoints: [join(here, 'fit-worthiness.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
    const { fitWorthiness } = await import(pathToFileURL(outfile).href);
    fitWorthiness(rows, model);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
