/** A hover in words: what it says of a corpus that is not wholly read. */

import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/engine/features/hover';
import { hoverText } from '../../server/src/lsp/hover-text';
import { ferry } from '../kit/ferry-corpus';
import { withCursor } from '../kit/labels';
import { engineOf, filesIn, root } from '../kit/small-corpus';

async function hoverWords(draft: string, complete: boolean): Promise<string> {
  const { text, cursor } = withCursor(draft);
  const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text }]);
  engine.change({ kind: 'corpus-complete', complete });
  const snapshot = engine.snapshot();
  const hover = await hoverAt(snapshot, `${root}draft.md`, cursor);
  return hover ? hoverText(hover, snapshot.drafts.get(`${root}draft.md`)!, snapshot.corpus.complete) : '';
}

it.each([
  ['A helicopter landed$0 on the lighthouse rock in 1987.', '**Not found in your sources**', '**Not found so far**\n\nNot all sources have been read.'],
  ['It is so [@no$0body].', '**No source is called nobody.**', '**No source is called nobody.**\n\nNot all sources have been read.'],
  ['The cooperative has 430$0 members on three islands.', '**Supported**', '**Supported**'],
])('while sources are read, what is missing is no answer yet: %s', async (draft, whole, partly) => {
  const words = await hoverWords(draft, true);
  expect(words.startsWith(whole)).toBe(true);
  expect(words).not.toContain('Not all sources');
  expect((await hoverWords(draft, false)).startsWith(partly)).toBe(true);
});
