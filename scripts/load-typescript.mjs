/** Loads a TypeScript module of the project into a script, by bundling it in memory. */

import { build } from 'esbuild';

export async function loadTypeScript(entry) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'error' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
