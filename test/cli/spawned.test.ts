/** The built bundle as a process: streams, exit codes, a reader that leaves early, and what a start loads. */

import { describe, expect, it } from 'vitest';
import { version } from '../../server/src/version';
import { sourceFiles } from '../house/source-files';
import { spawned } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';

const story = 'In all, 430 homes in the lower town were flooded [@minutes2025].\n';

describe('the bundle', () => {
  it('exits with 0, 1 and 2, and keeps data and faults apart', async () => {
    const { root } = newsroom({ ...townSources, 'story.md': story });
    const runs = await Promise.all(['wellsourced --version', 'wellsourced check story.md --format json', 'wellsourced check nothing.md'].map((it) => spawned(root, it)));
    expect(runs.map((it) => it.code)).toEqual([0, 1, 2]);
    expect(runs.map((it) => it.err)).toEqual(['', '', 'wellsourced: There is no draft nothing.md.\n']);
    expect(runs[0]?.out).toBe(`${version}\n`);
    expect(() => JSON.parse(runs[1]!.out) as unknown).not.toThrow();
    expect(runs[2]?.out).toBe('');
  });

  it('is silent when its reader leaves early', async () => {
    const { root } = newsroom({ ...townSources, 'story.md': story.repeat(3000) });
    const { code, out, err } = await spawned(root, 'set -o pipefail; wellsourced sources --format json --text --sources sources story.md | head -1');
    expect({ code, out, err }).toEqual({ code: 0, out: '{\n', err: '' });
  });

  it('reads a draft and claims from standard input', async () => {
    const { root } = newsroom({ ...townSources, 'story.md': story, 'claims.jsonl': '{"id":1,"claim":"The mill closed.","document":"The mill closed."}\n' });
    const check = await spawned(root, 'wellsourced check - --format csv < story.md');
    expect([check.code, check.out]).toEqual([1, expect.stringContaining('\r\n-,1,"In all, 430 homes')]);
    const verify = await spawned(root, 'cat claims.jsonl | wellsourced verify --input -');
    expect([verify.code, verify.out]).toEqual([0, expect.stringMatching(/^\{"id":1,"verdict":"supported"/)]);
  });
});

describe('a start', () => {
  it('loads no engine, no reader and no protocol before a command asks for them', () => {
    const files = sourceFiles('server/src');
    const importsOf = new Map(files.map((file) => [file.path, statically(file.text, file.imports)]));
    const loaded = new Set<string>();
    const load = (path: string): void => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const it of importsOf.get(path) ?? []) load(it);
    };
    load('server/src/cli/main.ts');
    expect([...loaded].sort()).toEqual(
      ['cli/exit-codes.ts', 'cli/help.ts', 'cli/io.ts', 'cli/main.ts', 'cli/run-cli.ts', 'cli/usage-error.ts', 'version.ts'].map((it) => `server/src/${it}`),
    );
  });
});

/** Of a file's imports those that are loaded with it: neither types alone nor `import()`. */
function statically(text: string, imports: readonly string[]): readonly string[] {
  const targets = [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '\.[^']*?([^/']+)';/gm)].map((match) => `/${match[1]}.ts`);
  return imports.filter((it) => targets.some((target) => it.endsWith(target)));
}
