/** What is shown in the text: counts of sections, and the stretches that are coloured. */

import { describe, expect, it } from 'vitest';
import { draftTokens } from '../../server/src/engine/features/draft-tokens';
import { headingCounts } from '../../server/src/engine/features/heading-counts';
import { placeIn } from '../kit/feature-tester';
import { ferry } from '../kit/ferry-corpus';

describe('counts above headings', () => {
  it('take in the sections below, and leave out what has no claim', async () => {
    const { snapshot, uri, text } = placeIn(ferry, '$0# All\n\nThe cooperative has 430 members.\n\n## Money\n\nThe new engine costs 130,000 crowns.\n\n# Empty\n\nWho pays?\n');
    const counts = await headingCounts(snapshot, uri);
    expect(counts.map(({ span, progress }) => `${text.slice(span.start, span.end).trim()}: ${progress.sourced} of ${progress.claims}`)).toEqual([
      expect.stringMatching(/^(# )?All: 1 of 2$/),
      expect.stringMatching(/^(## )?Money: 0 of 1$/),
    ]);
  });
});

describe('coloured stretches', () => {
  const tokens = (draft: string): readonly string[] => {
    const { snapshot, uri, text } = placeIn(ferry, draft);
    return draftTokens(snapshot.drafts.get(uri)!).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
  };

  it('are quotations, their speakers and cues, and citations', () => {
    expect(tokens('$0"We will keep every sailing," said Mayor Ilse Maren [@gazette].')).toEqual([
      'quotation: "We will keep every sailing,"', 'attribution: said', expect.stringMatching(/^attribution: .*Ilse Maren$/), 'citation: @gazette',
    ]);
  });

  it('do not overlap and keep within their lines', () => {
    const { snapshot, uri } = placeIn(ferry, '$0"We will keep\nevery sailing [@gazette] through\r\nthe winter," she said.\n\n> A block quote\n> of two lines [@minutes].\n');
    const draft = snapshot.drafts.get(uri)!;
    const all = draftTokens(draft);
    expect(all.length).toBeGreaterThan(3);
    all.forEach(({ span }, i) => {
      expect(span.start).toBeGreaterThanOrEqual(all[i - 1]?.span.end ?? 0);
      expect(draft.text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
    });
  });
});
