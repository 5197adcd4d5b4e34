/** Loads a TypeScript module of the project into a script, by bundling it in memory. */

import { build } from 'esbuild';

/** Some of what is bundled is CommonJS and asks for modules of Node. */
const banner = { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(process.cwd() + '/');" };

export async function loadTypeScript(entry) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'error', banner });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
