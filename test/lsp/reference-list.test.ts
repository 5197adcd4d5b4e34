/** References over the wire and on the command line: the list, the export, what a preview is told; and the preview's own drawing. */

import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { citationsInPreview } from '../../client/src/preview/markdown-it-citations';
import {
  exportReferencesRequest,
  previewRequest,
  referenceListRequest,
  type ExportedReferences,
  type PreviewAnswer,
  type ReferenceListAnswer,
} from '../../server/src/protocol';
import { cli } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';
import { openedDraft } from '../kit/opened-draft';

const story = 'In all, 340 homes in the lower town were flooded [@minutes2025].\n';

async function opened(text: string) {
  const { client, uri } = await openedDraft(text);
  return { uri, ask: <Answer>(request: string, params: object): Promise<Answer> => client.connection.sendRequest(request, params) };
}

describe('over the wire', () => {
  it('the list comes as edits, with a word on what was done', async () => {
    const { uri, ask } = await opened(story);
    const { edits, message } = await ask<ReferenceListAnswer>(referenceListRequest, { uri });
    expect(message).toBe('a list of 1 references stands at the end.');
    expect(edits.map((it) => it.newText).join('')).toContain('- [Council minutes](sources/minutes.md), Oxley Council, 11 March 2025.');
    expect((await ask<ReferenceListAnswer>(referenceListRequest, { uri: `${uri}x` })).edits).toEqual([]);
  });

  it('the export is what pandoc reads', async () => {
    const { uri, ask } = await opened(story);
    const cited = await ask<ExportedReferences>(exportReferencesRequest, { uri, format: 'csl-json', citedOnly: true });
    expect((JSON.parse(cited.text) as { id: string }[]).map((it) => it.id)).toEqual(['minutes2025']);
    const all = await ask<ExportedReferences>(exportReferencesRequest, { uri, format: 'bibtex', citedOnly: false });
    expect(all.entries).toBe(2);
    expect(all.text).toContain('@article{minutes2025,');
  });

  it('the preview learns each citation, its passage and the list', async () => {
    const { uri, ask } = await opened(story);
    const answer = await ask<PreviewAnswer>(previewRequest, { uri });
    expect(answer.citations).toEqual([
      { raw: '[@minutes2025]', parts: [{ key: 'minutes2025', label: 'Oxley Council 2025', known: true, passage: 'In all, 340 homes in the lower town were flooded.' }] },
    ]);
    expect(answer.entries.map((it) => it.key)).toEqual(['minutes2025']);
  });
});

it('the command line exports the same', async () => {
  const { root } = newsroom(townSources);
  const { code, out } = await cli(root, ['sources', '--format', 'csl-json']);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { id: string }[]).map((it) => it.id)).toContain('minutes2025');
  expect((await cli(root, ['sources', '--format', 'bibtex'])).out).toContain('title = {{Council minutes}}');
});

describe('the preview', () => {
  const answer: PreviewAnswer = {
    citations: [
      { raw: '[@a]', parts: [{ key: 'a', label: 'First <b>', known: true, passage: 'One "passage"' }] },
      { raw: '[@a]', parts: [{ key: 'a', label: 'Second', known: true }] },
      { raw: '[@x; @a]', parts: [{ key: 'x', label: 'x', known: false }, { key: 'a', label: 'A', known: true }] },
    ],
    entries: [{ key: 'a', runs: [{ text: 'Title & co', link: 'https://a.example/?b="c"' }, { text: ', ' }, { text: 'Paper', italic: true }] }],
    heading: 'Sources',
    hasList: false,
  };

  it('puts a short reference for each citation in order, and the list at the end', () => {
    expect(drawn('So [@a] and [@a], [@x; @a]; [link @a](x), mail a@a.example, `[@a]` @b.', answer)).toBe(
      '<p>So <span class="wellsourced-citation">(<a href="#wellsourced-a" title="One &quot;passage&quot;">First &lt;b&gt;</a>)</span>' +
        ' and <span class="wellsourced-citation">(<a href="#wellsourced-a">Second</a>)</span>, ' +
        '<span class="wellsourced-citation">(<span class="wellsourced-unknown" title="No source has this key">x (unknown)</span>; <a href="#wellsourced-a">A</a>)</span>' +
        '; <a href="x">link @a</a>, mail a@a.example, <code>[@a]</code> @b.</p>\n' +
        '<section class="wellsourced-references"><h2>Sources</h2><ul><li id="wellsourced-a"><a href="https://a.example/?b=&quot;c&quot;">Title &amp; co</a>, <em>Paper</em></li></ul></section>\n',
    );
  });

  it('leaves everything alone while nothing is known, and adds no second list', () => {
    expect(drawn('So [@a] <b> [*x* @y].', undefined)).toBe('<p>So [@a] &lt;b&gt; [*x* @y].</p>\n');
    expect(drawn('So [@a].', { ...answer, hasList: true })).not.toContain('<section');
  });
});

/** Cut without a document and drawn with one, as VS Code does it. */
function drawn(src: string, answer: PreviewAnswer | undefined): string {
  const md = new MarkdownIt();
  citationsInPreview(md as unknown as Parameters<typeof citationsInPreview>[0], ({ currentDocument }) => (currentDocument ? answer : undefined));
  return md.renderer.render(md.parse(src, {}), md.options, { currentDocument: 'file:///draft.md' });
}
