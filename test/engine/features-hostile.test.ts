/** Whatever stands in a draft and wherever the cursor is: no feature throws, and every span and edit lies inside the text. */

import { expectNoWorseThanLinear } from '../kit/growth';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsAt } from '../../server/src/engine/features/code-actions';
import { completionsAt } from '../../server/src/engine/features/completion';
import { completionPlaceAt } from '../../server/src/engine/features/completion/completion-place';
import { definitionAt } from '../../server/src/engine/features/definition';
import { findingsOf } from '../../server/src/engine/features/diagnostics';
import { hoverAt } from '../../server/src/engine/features/hover';
import { outlineOf } from '../../server/src/engine/features/outline';
import { referencesAt } from '../../server/src/engine/features/references';
import type { Span } from '../../server/src/engine/text/span';
import { ferry } from '../kit/ferry-corpus';
import { engineOf, filesIn, root } from '../kit/small-corpus';

const uri = `${root}draft.md`;

const pieces = fc.constantFrom(
  'The cooperative has 340 members on three islands', '“We will keep every sailing through the summer,” said Tom Okker', '. ', '\n', '\r\n', '\n\n', '\n> ', '\n- ', '\n# ', '\n| a | b |\n|---|---|\n| ',
  '[@gazette]', '[@gazete, p. 3; -@x]', '@gazette', '[^1]', '\n[^1]: ', '^[', ']', '[', '](', '<!-- ', ' wellsourced-disable-next-line ', ' -->', '```\n', '`', '<b>', '**', '_', '"', '“', '”', '«', 'TK', 'CQ',
  '👩‍🚀', 'e\u0301', 'שלום', '\u202e', '\ufeff', '\u0000', '\ud800', '\t', '&amp;', '---\n', 'https://gazette.example/ferry-sold',
);

const drafts = fc.array(pieces, { maxLength: 24 }).map((it) => it.join(''));

describe('features', () => {
  it('survive any draft at any place', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.integer({ min: -5, max: 600 }), fc.constantFrom('pandoc' as const, 'footnote' as const, 'link' as const), async (text, offset, citationStyle) => {
        const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text }], { citationStyle }).snapshot();
        const inside = (it: Span): void => {
          expect(0 <= it.start && it.start <= it.end && it.end <= text.length, `${it.start}..${it.end} in ${text.length}`).toBe(true);
        };
        for (const { span, fixes } of await findingsOf(snapshot, uri, { typingAt: offset })) {
          inside(span);
          fixes.flatMap((fix) => fix.edits).forEach((edit) => inside(edit.span));
        }
        for (const action of await actionsAt(snapshot, uri, { start: offset, end: offset + 3 })) action.edits.forEach((edit) => inside(edit.span));
        for (const item of (await completionsAt(snapshot, uri, offset)).items) inside(item.insert.span);
        const hover = await hoverAt(snapshot, uri, offset);
        if (hover) inside(hover.span);
        await definitionAt(snapshot, uri, offset);
        await referencesAt(snapshot, uri, offset);
        await outlineOf(snapshot, uri);
      }),
      { numRuns: 120 },
    );
  });

  it.each(['[', '[@', '@', '"', '“', '[@a;', '[@a,', '\n', '\n \n', '@{', '[^', 'a@', ' ', '\\'])('read the place before the cursor after many %j in time that grows with them', (piece) => {
    expectNoWorseThanLinear((size) => void completionPlaceAt(piece.repeat(size), piece.length * size), 50_000);
  });
});
