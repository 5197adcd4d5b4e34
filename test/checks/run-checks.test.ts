/** The runner: severities, ignores, typing, order and what waits for the whole corpus. */

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/engine/checks/check';
import { findingsOf } from '../../server/src/engine/features/diagnostics';
import { findingsIn } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';
import { engineOf, filesIn, root } from '../kit/small-corpus';

const wrong = 'The cooperative has 340 members on three islands.';

const brief = (findings: readonly Finding[]): readonly string[] => findings.map((it) => `${it.severity} ${it.check}`);

async function briefOf(draft: string, checks: Readonly<Record<string, 'off' | 'error' | 'hint'>> = {}): Promise<readonly string[]> {
  return brief((await findingsIn(ferry, draft, { checks })).findings);
}

describe('the runner of checks', () => {
  it('gives each check the severity asked for', async () => {
    expect(await briefOf(wrong)).toEqual(['warning number-mismatch']);
    expect(await briefOf(wrong, { 'number-mismatch': 'error' })).toEqual(['error number-mismatch']);
    expect(await briefOf(wrong, { 'number-mismatch': 'off' })).toEqual([]);
  });

  it.each([
    ['the next line', `<!-- wellsourced-disable-next-line number-mismatch counted by hand -->\n${wrong}\n`],
    ['its own line', `${wrong} <!-- wellsourced-disable-line number-mismatch counted by hand -->\n`],
    ['a stretch', `<!-- wellsourced-disable -->\n\n${wrong}\n\n<!-- wellsourced-enable -->\n`],
    ['the file', `<!-- wellsourced-disable-file number-mismatch -->\n\n${wrong}\n`],
    ['a checked statement', 'The cooperative has 340 CQ members on three islands.\n'],
  ])('is silent for %s that the writer silenced', async (_, draft) => {
    expect(await briefOf(draft)).toEqual([]);
  });

  it('silences only the check that is named', async () => {
    expect(await briefOf(`<!-- wellsourced-disable-next-line misquote no -->\n${wrong}\n`)).toEqual(['warning number-mismatch']);
  });

  it('leaves the statement being typed alone until it is finished', async () => {
    const unfinished = wrong.slice(0, -1);
    const typing = async (text: string, typingAt: number): Promise<readonly string[]> => {
      const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text }]).snapshot();
      return brief(await findingsOf(snapshot, `${root}draft.md`, { typingAt }));
    };
    expect(await typing(unfinished, unfinished.length)).toEqual([]);
    expect(await typing(`${unfinished} `, unfinished.length + 1)).toEqual([]);
    expect(await typing(wrong, 10)).toEqual([]);
    expect(await typing(wrong, wrong.length)).toEqual(['warning number-mismatch']);
    expect(await typing(`${wrong}\n\nWho `, wrong.length + 6)).toEqual(['warning number-mismatch']);
  });

  it('reports in order of position', async () => {
    const { findings } = await findingsIn(ferry, `Who is TK? ${wrong} Is it [@zzqx]?`);
    expect(brief(findings)).toEqual(['information placeholder', 'warning number-mismatch', 'error unknown-citation']);
  });

  it('withholds what is in no source until all are read', async () => {
    const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text: `Is it [@zzqx]? ${wrong}` }]);
    engine.change({ kind: 'corpus-complete', complete: false });
    expect(brief(await findingsOf(engine.snapshot(), `${root}draft.md`))).toEqual(['warning number-mismatch']);
  });

  it('never answers less when it is cancelled', async () => {
    const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text: wrong }]).snapshot();
    const controller = new AbortController();
    controller.abort();
    await expect(findingsOf(snapshot, `${root}draft.md`, {}, controller.signal)).rejects.toThrow();
  });
});
