/** Search, references, outline, symbols, links and the report. */

import { describe, expect, it } from 'vitest';
import { citationLinks } from '../../server/src/engine/features/links';
import { outlineOf, type OutlineItem } from '../../server/src/engine/features/outline';
import { referencesAt } from '../../server/src/engine/features/references';
import { reportOf } from '../../server/src/engine/features/report';
import { searchSources } from '../../server/src/engine/features/search';
import { findSources } from '../../server/src/engine/features/source-symbols';
import { placeIn, searchIn } from '../kit/feature-tester';
import { ferry } from '../kit/ferry-corpus';
import { engineOf, filesIn, root } from '../kit/small-corpus';

describe('search', () => {
  it('finds names in spite of slips and text by its words', async () => {
    expect((await searchIn(ferry, 'gazete'))[0]).toBe('key gazette');
    expect((await searchIn(ferry, 'Ferry sold'))[0]).toMatch(/^title gazette/);
    expect(await searchIn(ferry, 'sailing winter')).toContain('text gazette: "We will keep every sailing through the winter," said Mayor Ilse Maren.');
  });

  it('shows the best passage of a source found by its name, and shows it once', async () => {
    const found = await searchIn(ferry, 'Ferry sold');
    expect(found[0]).toMatch(/^title gazette: .*sold the ferry/);
    expect(found.filter((it) => it.includes('sold the ferry'))).toHaveLength(1);
  });

  it('answers each keystroke', async () => {
    expect((await searchIn(ferry, 'cooperative memb')).join('\n')).toContain('430 members');
  });

  it('shows what bears on the statement at the cursor before anything is typed', async () => {
    const { snapshot, uri, cursor } = placeIn(ferry, 'The cooperative has$0 430 members.');
    const results = await searchSources(snapshot, '', { limit: 3, near: { uri, offset: cursor } });
    expect(results[0]?.passage?.passage.text).toContain('430 members');
  });

  it('lists the sources by title when there is nothing to go by', async () => {
    expect((await searchIn(ferry, '')).map((it) => it.split(' ')[0])).toEqual(['title', 'title', 'title']);
  });

  it('survives what no one would type', async () => {
    for (const query of ['"', '\\', '[[[', '\u0000', '👩‍🚀'.repeat(200), 'x'.repeat(100_000)]) await searchIn(ferry, query);
  });
});

describe('references', () => {
  const draft = 'The ferry was sold [@gazette]. The members [see @gaze$0tte, p. 3] know it.\n\nA link to [it](https://gazette.example/ferry-sold).\n';

  it('finds every citation of the source, from a citation and from the source’s file', async () => {
    const { snapshot, uri, text, cursor } = placeIn(ferry, draft);
    const found = await referencesAt(snapshot, uri, cursor);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['@gazette', '@gazette', '[it](https://gazette.example/ferry-sold)']);
    expect(await referencesAt(snapshot, `${root}sources/gazette.md`, 0)).toEqual(found);
  });

  it('links each citation by key to its source', () => {
    const { snapshot, uri } = placeIn(ferry, draft);
    expect(citationLinks(snapshot, uri).map((it) => it.target.uri)).toEqual([`${root}sources/gazette.md`, `${root}sources/gazette.md`]);
  });
});

describe('outline', () => {
  const line = (item: OutlineItem): string =>
    item.kind === 'claim' ? `${item.verdict.kind}: ${item.name}` : `${item.name} (${item.children.map(line).join('; ')})`;

  it('puts claims with their verdicts under their headings', async () => {
    const { snapshot, uri } = placeIn(ferry, `
$0The cooperative has 430 members.

# Story

## Money

The new engine costs 130,000 crowns. Who pays?

# End
`);
    expect((await outlineOf(snapshot, uri)).map(line)).toEqual([
      'supported: The cooperative has 430 members.',
      'Story (Money (differs: The new engine costs 130,000 crowns.))',
      'End ()',
    ]);
  });
});

describe('sources as symbols', () => {
  it('are found by name, all of them by nothing', () => {
    const { snapshot } = placeIn(ferry, '$0');
    expect(findSources(snapshot, 'gazete').map((it) => it.name)[0]).toBe('Ferry sold to the island cooperative (@gazette)');
    expect(findSources(snapshot, '').length).toBe(3);
  });
});

describe('the report', () => {
  const draft = 'The cooperative has 430 members. The new engine costs 130,000 crowns. The lighthouse was painted blue in 1987. Who pays?';

  it('counts what was found', async () => {
    const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text: draft }]).snapshot();
    const progress: number[] = [];
    const report = await reportOf(snapshot, `${root}draft.md`, undefined, (it) => progress.push(it.done));
    expect(report.coverage).toEqual({ statements: 4, claims: 3, supported: 1, differs: 1, notFound: 1, notCheckable: 1 });
    expect(report.findings.map((it) => it.check)).toEqual(['uncited-claim', 'number-mismatch', 'unsupported-claim']);
    expect(progress).toEqual([1, 2, 3, 4]);
  });
});
