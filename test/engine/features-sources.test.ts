/** The list of sources: uses in all open drafts, and what is wrong with each. */

import { describe, expect, it } from 'vitest';
import { listSources } from '../../server/src/engine/features/source-list';
import { ferry } from '../kit/ferry-corpus';
import { engineOf, filesIn } from '../kit/small-corpus';

describe('sources', () => {
  it('say where the open drafts cite them, by key and by link', () => {
    const drafts = [
      { path: 'a.md', text: 'The ferry was sold [@gazette]. It [was](https://gazette.example/ferry-sold).[^1]\n\n[^1]: See @gazette.\n' },
      { path: 'b.md', text: 'Nothing yet. [@nobody]\n' },
    ];
    const listed = listSources(engineOf([...filesIn(ferry), ...drafts]).snapshot());
    const uses = listed.map(({ source, uses: all }) => `${source.id}: ${all.map((it) => it.uri.slice(-4)).join()}`);
    expect(uses).toEqual(['sources/gazette.md: a.md,a.md,a.md', 'sources/interview.txt: ', 'sources/minutes.html: ']);
  });

  it('carry the problems of their files', () => {
    const engine = engineOf(filesIn(ferry));
    engine.change({ kind: 'source-problems', path: 'sources/interview.txt', problems: [{ path: 'sources/interview.txt', message: 'Only its beginning was read.', read: true }] });
    expect(listSources(engine.snapshot()).map((it) => it.problems)).toEqual([[], ['Only its beginning was read.'], []]);
  });
});
