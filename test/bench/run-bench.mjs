/** `npm run bench [name...]`: runs the benches of this folder; fails when a shape is not kept. */

import { readdir } from 'node:fs/promises';
import { printTargets } from './targets.mjs';

const wanted = process.argv.slice(2).filter((it) => !it.startsWith('-'));
const files = (await readdir(new URL('.', import.meta.url))).filter((it) => it.endsWith('.bench.mjs')).sort();
let failed = false;
for (const file of files) {
  if (wanted.length > 0 && !wanted.some((it) => file.startsWith(it))) continue;
  const { title, run } = await import(new URL(file, import.meta.url).href);
  console.log(title);
  if ((await run()) === false) failed = true;
}
printTargets();
process.exitCode = failed ? 1 : 0;
