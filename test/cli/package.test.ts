/** The package holds what it needs to start and nothing else. */

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { allChecks } from '../../server/src/engine/checks/all-checks';

const root = path.resolve(__dirname, '../..');

it('packs the bundle, the pages of the checks, the grammar and the papers', () => {
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const files = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const pages = allChecks.map(({ meta }) => `dist/pages/${meta.id}.md`);
  // Those that the README, the walkthrough and the package itself show.
  const papers = ['README.md', 'package.json'].map((name) => readFileSync(path.join(root, name), 'utf8')).join('\n');
  const pictures = [...new Set(papers.match(/\bmedia\/[\w-]+\.png\b/g))];
  const readers = ['docx', 'image', 'pdf'].map((it) => `dist/readers/${it}-reader.js`);
  const recogniser = ['eng.traineddata.gz', 'tesseract-core-simd-lstm.js', 'tesseract-core-simd-lstm.wasm'].map((it) => `dist/ocr/${it}`);
  const looks = ['activity.svg', 'evidence.css', 'preview.css'].map((name) => `media/${name}`);
  // What the walkthrough copies to a folder of the writer's own.
  const sources = readdirSync(path.join(root, 'examples/sources')).map((name) => `examples/sources/${name}`);
  const example = [...sources, 'examples/README.md', 'examples/draft.md', 'examples/expected-findings.txt'];
  const others = [...looks, ...example, 'dist/evidence.js', ...readers, ...recogniser, 'CHANGELOG.md', 'LICENSE', 'README.md', 'dist/cli.js', 'dist/client.js', 'dist/third-party-licences.txt', 'package.json', 'syntaxes/wellsourced.injection.tmLanguage.json', 'wellsourced.schema.json'];
  expect([...files].sort()).toEqual([...pages, ...pictures, ...others].sort());
});

it('is made without a word of complaint', () => {
  expect(() => execFileSync(process.execPath, [path.join(root, 'scripts/package.mjs')], { cwd: root, stdio: 'pipe' })).not.toThrow();
});
