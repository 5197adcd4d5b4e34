/** Bundles the client and the command line (which is also the language server and its reading worker) into `dist/`. */

import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

/** Built aside and then put in place, so that what runs from `dist/` meanwhile finds the old bundle whole or the new one. */
const target = watch ? 'dist' : `build/dist-${process.pid}`;

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: !watch,
  // Names stay readable in a stack trace that a writer sends us.
  keepNames: true,
  sourcemap: watch ? 'linked' : false,
  // jsonc-parser's `main` is a UMD file that hides its own parts from a bundler.
  mainFields: ['module', 'main'],
  // Their licences are gathered in one file beside the bundles.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** Readers with large libraries are bundles of their own beside the main one, loaded with the first file of their format. */
const readers = ['pdf/pdf-reader', 'office/docx-reader', 'image/image-reader'];

const apart = {
  name: 'readers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /-reader$/ }, ({ path: name, kind }) => (kind === 'dynamic-import' ? { path: `./readers/${name.split('/').pop()}.js`, external: true } : undefined));
  },
};

const bundles = async () => [
  { ...common, entryPoints: ['client/src/extension.ts'], outfile: `${target}/client.js`, external: ['vscode'] },
  { ...common, platform: 'browser', format: 'iife', target: 'es2022', entryPoints: ['client/webview/evidence-page.ts'], outfile: `${target}/evidence.js` },
  {
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: `${target}/cli.js`,
    define: { WELLSOURCED_BUILD: JSON.stringify(await hashOfServer()) },
    banner: { js: '#!/usr/bin/env node' },
    // linkedom draws on a canvas when one is installed; no source is ever drawn.
    external: ['canvas'],
    plugins: [apart],
  },
  {
    ...common,
    entryPoints: readers.map((it) => `server/src/readers/${it}.ts`),
    entryNames: '[name]',
    outdir: `${target}/readers`,
    external: ['canvas'],
    // The library for PDFs asks where it stands, to find files that it needs only to draw.
    logOverride: { 'empty-import-meta': 'silent' },
  },
];

if (watch) {
  for (const options of await bundles()) await (await context(options)).watch();
} else {
  await rm(target, { recursive: true, force: true });
  const built = await Promise.all((await bundles()).map((options) => build(options)));
  await chmod(`${target}/cli.js`, 0o755);
  await copyPages();
  await copyRecogniser();
  await writeFile(`${target}/third-party-licences.txt`, await licencesOf(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)).concat(['node_modules/tesseract.js-core/', 'node_modules/@tesseract.js-data/eng/'])));
  await putInPlace();
}

async function putInPlace() {
  const old = `build/dist-old-${process.pid}`;
  await rename('dist', old).catch(() => {});
  await rename(target, 'dist');
  await rm(old, { recursive: true, force: true });
}

/** The checks' pages, for the link of each finding. */
async function copyPages() {
  const checks = 'server/src/engine/checks';
  await mkdir(`${target}/pages`);
  for (const entry of await readdir(checks, { withFileTypes: true })) {
    if (entry.isDirectory()) await copyFile(path.join(checks, entry.name, `${entry.name}.md`), `${target}/pages/${entry.name}.md`);
  }
}

/** What recognises letters: too large for a bundle, and read only where the writer has switched it on. */
async function copyRecogniser() {
  await mkdir(`${target}/ocr`);
  const core = 'node_modules/tesseract.js-core';
  for (const name of ['tesseract-core-simd-lstm.js', 'tesseract-core-simd-lstm.wasm']) await copyFile(path.join(core, name), `${target}/ocr/${name}`);
  await copyFile('node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz', `${target}/ocr/eng.traineddata.gz`);
}

/** Of the server's code and the locked dependencies: a saved index made by other code is not trusted. */
async function hashOfServer() {
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  const entries = await readdir('server/src', { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile()).map((it) => path.join(it.parentPath, it.name));
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** The licence texts of the packages that are in the bundles. */
async function licencesOf(inputs) {
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((it) => /^licen[cs]e/i.test(it));
    const text = file ? await readFile(path.join(folder, file), 'utf8') : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}
