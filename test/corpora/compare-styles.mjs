/**
 * Our Chicago and APA entries beside those of `pandoc --citeproc` with the CSL project's styles, on the same references,
 * and our exports given to Pandoc: lists the differences and any warning. Needs Debian's `pandoc` and `citation-style-language-styles`.
 *
 *   node test/corpora/compare-styles.mjs
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

const references = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../server/src/engine/references');
const styleFolder = '/usr/share/citation-style-language/styles';
const cslStyles = { apa: 'apa.csl', chicago: 'chicago-note-bibliography.csl' };

if (spawnSync('pandoc', ['--version']).status !== 0 || !existsSync(styleFolder)) {
  console.log('Nothing compared: pandoc or citation-style-language-styles is not installed.');
  process.exit(0);
}

const [{ apaStyle }, { chicagoStyle }, { plainText }, { cslJson }, { bibtex }, { sampleReferences }] = await Promise.all(
  ['references/apa-style', 'references/chicago-style', 'references/rich-text', 'references/csl-json', 'references/bibtex'].map((it) => loadTypeScript(path.join(references, '..', `${it}.ts`)))
    .concat(loadTypeScript(path.join(references, '../../../../test/kit/sample-references.ts'))),
);
const folder = mkdtempSync(path.join(tmpdir(), 'wellsourced-styles-'));
try {
  writeFileSync(path.join(folder, 'all.json'), cslJson(sampleReferences));
  writeFileSync(path.join(folder, 'all.bib'), bibtex(sampleReferences));
  let differences = 0;
  for (const [name, style] of Object.entries({ apa: apaStyle, chicago: chicagoStyle })) {
    const theirs = pandocEntries('all.json', cslStyles[name]);
    console.log(`${name}: ${sampleReferences.length} entries`);
    for (const reference of sampleReferences) {
      const mine = squeezed(plainText(style.entry(reference, { language: 'en' })));
      const other = squeezed(theirs.get(reference.key) ?? '(left out)');
      if (mine === other) continue;
      differences++;
      console.log(`  ${reference.key}\n    ours   ${mine}\n    Pandoc ${other}`);
    }
  }
  for (const file of ['all.json', 'all.bib']) {
    const entries = pandocEntries(file, cslStyles.apa);
    console.log(`${file}: Pandoc has read ${entries.size} of ${sampleReferences.length} entries without a warning`);
  }
  console.log(`${differences} differences`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Entries by key, as plain text; a warning of Pandoc's ends the run. */
function pandocEntries(bibliography, csl) {
  const draft = `---\nbibliography: ${bibliography}\nnocite: "@*"\nlang: en-US\n---\n`;
  const run = spawnSync('pandoc', ['--citeproc', '--csl', path.join(styleFolder, csl), '--from', 'markdown', '--to', 'html', '--wrap=none'], { cwd: folder, input: draft, encoding: 'utf8' });
  if (run.status !== 0 || run.stderr !== '') throw new Error(`Pandoc on ${bibliography}: ${run.stderr}`);
  return new Map([...run.stdout.matchAll(/<div id="ref-([^"]+)"[^>]*>([\s\S]*?)<\/div>/g)].map(([, key, html]) => [key, textOf(html)]));
}

function textOf(html) {
  return html.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/&#39;/g, "'").replace(/&quot;/g, '"');
}

function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim();
}
