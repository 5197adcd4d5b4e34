/** A hover in words: what it says of a corpus that is not wholly read. */

import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/engine/features/hover';
import { hoverText } from '../../server/src/lsp/hover-text';
import { ferry } from '../kit/ferry-corpus';
import { withCursor } from '../kit/labels';
import { webLinkOf } from '../../server/src/web-link';
import { engineOf, filesIn, prepared, root } from '../kit/small-corpus';

async function hoverWords(draft: string, complete: boolean): Promise<string> {
  const { text, cursor } = withCursor(draft);
  const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text }]);
  engine.change({ kind: 'corpus-complete', complete });
  const snapshot = engine.snapshot();
  const hover = await hoverAt(snapshot, `${root}draft.md`, cursor);
  return hover ? hoverText(hover, snapshot.drafts.get(`${root}draft.md`)!, { complete: snapshot.corpus.complete, extractedText: false }) : '';
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

it('a passage of a page that has an address opens there on the web, at its words', async () => {
  const words = await hoverWords('The cooperative has 430$0 members on three islands.', true);
  expect(words).toContain('[gazette\\.example](https://gazette.example/ferry-sold#:~:text=The%20cooperative%20has%20430%20members%20on%20three%20islands.)');
});

it.each([
  ['https://gazette.example/a', 'Well-known, he said.', 'https://gazette.example/a#:~:text=Well%2Dknown%2C%20he%20said.'],
  ['https://gazette.example/a_(b)#top', 'One two three four five six seven eight nine ten eleven twelve thirteen.', 'https://gazette.example/a%5F%28b%29#:~:text=One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.'],
  ['command:workbench.action.quit', 'Words.', undefined],
  ['https://gazette.example/) [click](command:x', 'Words.', undefined],
  ['javascript://gazette.example/%0aalert(1)', 'Words.', undefined],
  ['https://user@evil.example', 'Words.', undefined],
])('of %s the link to the web is a plain address or none', (url, passage, address) => {
  expect(webLinkOf({ metadata: { url, authors: [] } }, passage)?.address).toBe(address);
});

it.each([
  ['sources/talk.vtt', 'sources/talk.mp3'],
  ['sources/talk.en.vtt', 'sources/talk.m4a'],
  ['sources/talk two.mp4.vtt', 'sources/talk two.mp4'],
])('the recording beside a transcript is named: %s', async (path, media) => {
  const engine = engineOf([]);
  const text = 'WEBVTT\n\n00:14:32.000 --> 00:14:40.000\n<v Ines Corvo>The hinge of the gate had never been oiled since it was built.\n';
  engine.change({ kind: 'source-read', source: prepared({ path, text }) });
  for (const other of [media, 'sources/other.mp3']) engine.change({ kind: 'source-problems', path: other, problems: [{ path: other, message: 'It is a recording', read: false }] });
  const draft = 'The hinge of the gate had never been oiled since it was built.';
  engine.change({ kind: 'draft-opened', uri: `${root}draft.md`, version: 1, language: 'markdown', text: draft });
  engine.change({ kind: 'corpus-complete', complete: true });
  const snapshot = engine.snapshot();
  const hover = await hoverAt(snapshot, `${root}draft.md`, 5);
  const name = media.replace('sources/', '');
  const words = hover ? hoverText(hover, snapshot.drafts.get(`${root}draft.md`)!, { complete: true, extractedText: false }) : '';
  expect(words).toContain(`recording [${name.replace('.', '\\.')}](${root}sources/${encodeURIComponent(name)})`);
  expect(words).toContain('00\\:14\\:32');
});
