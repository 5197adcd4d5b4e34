/** Hover and definition: what a statement rests on, which source a citation names, and where to open it. */

import { describe, expect, it } from 'vitest';
import { definitionIn, hoverIn } from '../kit/feature-tester';
import { ferry } from '../kit/ferry-corpus';

describe('hover', () => {
  it('shows the passage a statement rests on', async () => {
    const [verdict, best] = await hoverIn(ferry, 'It is noon. The cooperative has 430 members$0 on three islands [@gazette].');
    expect(verdict).toBe('supported: The cooperative has 430 members on three islands [@gazette].');
    expect(best).toMatch(/^supports gazette para\. 4: The \[cooperative\] \[?has\]? ?\[430\] \[members\] on \[three\] \[islands\]\.$/);
  });

  it('shows no neighbour that brings nothing of its own', async () => {
    const found = await hoverIn(ferry, 'The new engine costs 310,000 crowns$0 and will be delivered in September 2024.');
    expect(found.slice(1)).toEqual([expect.stringContaining('310')]);
  });

  it('shows a second passage that brings what the first lacks', async () => {
    const corpus = '//- sources/log.txt\nHarbour log\n\nThe council noted the price of 2.4 million crowns for a lock. It voted 9-4 to ask the county for half of that sum. Nobody else spoke that night.\n';
    const found = await hoverIn(corpus, 'The council voted 9-4$0 to ask the county for half of the 2.4 million crowns.');
    expect(found.slice(1).map((it) => /9-4|\[?2\.4|Nobody/.exec(it)?.[0])).toEqual(expect.arrayContaining(['9-4']));
    expect(found.join()).not.toContain('Nobody');
  });

  it('shows the source of a citation, where else it is cited and what in it bears on the statement', async () => {
    const [source, use, passage] = await hoverIn(ferry, 'The cooperative has 430 members [@gaz$0ette]. The ferry was sold [@gazette].');
    expect(source).toBe('@gazette -> sources/gazette.md');
    expect(use).toBe('also cited at 64');
    expect(passage).toContain('430');
  });

  it('says that a key is no source’s', async () => {
    expect(await hoverIn(ferry, 'Is it [@no$0body]?')).toEqual(['@nobody -> no source']);
  });

  it('is silent beside the text', async () => {
    expect(await hoverIn(ferry, 'One.\n\n$0\n\nTwo.')).toEqual([]);
  });
});

describe('definition', () => {
  it('leads from a citation to the passage that bears on its statement', async () => {
    expect(await definitionIn(ferry, 'The cooperative has 430 members [@gaz$0ette].')).toEqual([
      'sources/gazette.md: The cooperative has 430 members on three islands.',
    ]);
  });

  it('leads from a statement to its best passage, in the file as it is', async () => {
    expect(await definitionIn(ferry, 'The new engine$0 costs 310,000 crowns.')).toEqual([
      'sources/minutes.html: The new engine costs 310,000 crowns and will be delivered in September 2024.',
    ]);
  });

  it('leads to the source’s beginning where nothing bears on the statement', async () => {
    expect(await definitionIn(ferry, 'Why [@gaz$0ette]?')).toEqual(['sources/gazette.md: ']);
  });
});
