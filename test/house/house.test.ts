/** The house rules that neither compiler nor linter sees: no circles, an opening sentence in each file, nothing left focused. */

import { describe, expect, it } from 'vitest';
import { filesBelow, projectRoot, sourceFiles, type SourceFile } from './source-files';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const product = sourceFiles('server/src', 'client/src');
const all = [...product, ...sourceFiles('test')];

describe('the house', () => {
  it('has rooms at all (a rule over nothing would always hold)', () => {
    expect(product.length).toBeGreaterThan(50);
    expect(product.flatMap((file) => file.imports).length).toBeGreaterThan(100);
  });

  it('has no import circles', () => {
    expect(circlesOf(product)).toEqual([]);
  });

  it('opens each file with a sentence that says what it is', () => {
    expect(all.filter((file) => !/^(#!.*\n)?\/\*\*[\s*]+\S/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('has no barrel files in the engine', () => {
    expect(product.filter((file) => /(^|\/)index\.ts$/.test(file.path) || /^export \* from/m.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('has no focused or skipped test', () => {
    const focused = new RegExp(`\\b(it|test|describe|suite)\\.(${'only'}|${'skip'}|${'todo'})\\b`);
    expect(all.filter((file) => focused.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('keeps files small: half of them within 120 lines, none over 300', () => {
    const lengths = product.map((file) => file.text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(120);
    expect(lengths.at(-1)).toBeLessThanOrEqual(301);
  });

  it('has a page, a test and a register entry for each check', () => {
    const checks = path.join(projectRoot, 'server/src/engine/checks');
    const pages = filesBelow(checks, ['.md']).map((file) => path.basename(file, '.md'));
    const register = readFileSync(path.join(checks, 'all-checks.ts'), 'utf8');
    const files = product.map((file) => file.path);
    expect(pages.length).toBeGreaterThanOrEqual(12);
    for (const id of pages) {
      expect(files).toContain(`server/src/engine/checks/${id}/${id}.ts`);
      expect(register).toContain(`./${id}/${id}'`);
    }
  });
});

/** Each circle once, as the path round it. */
function circlesOf(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (at: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(at);
    if (seen >= 0) circles.push([...trail.slice(seen), at].join(' -> '));
    if (seen >= 0 || done.has(at)) return;
    for (const next of imports.get(at) ?? []) visit(next, [...trail, at]);
    done.add(at);
  };
  for (const file of files) visit(file.path, []);
  return circles;
}
