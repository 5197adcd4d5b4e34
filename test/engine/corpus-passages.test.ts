/** Passages: sentences of blocks that can be evidence, with neighbours of the same part. */

import { expect, test } from 'vitest';
import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import { passageAt, passageId, passagePlace, passagesOf } from '../../server/src/engine/corpus/passages-of';
import type { Block, BlockKind, ReadDocument } from '../../server/src/engine/corpus/source';
import { documentOf } from '../kit/corpus-tester';

/** Blocks one after another, their texts joined by empty lines. */
function documentWith(...blocks: readonly (readonly [BlockKind, string, Partial<Block>?])[]): ReadDocument {
  let text = '';
  const made = blocks.map(([kind, words, rest]): Block => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, span: { start, end: start + words.length }, locator: {}, part: 0, ...rest };
  });
  return { ...documentOf(text), blocks: made };
}

const sentences = (document: ReadDocument): readonly string[] => cutPassages(document).map(({ span }) => document.text.slice(span.start, span.end));

test('sentences of every block but headings and boilerplate', () => {
  expect(sentences(documentWith(['heading', 'The Pier'], ['paragraph', 'It closed. It rotted.'], ['boilerplate', 'Share this.'], ['table-row', 'Old | 2.5 million. | Yes.'], ['list-item', '—']))).toEqual(['It closed.', 'It rotted.', 'Old | 2.5 million. | Yes.']);
});

test('headings are evidence where there is nothing else', () => {
  expect(sentences(documentWith(['heading', 'The Pier Has Closed'], ['boilerplate', 'Share this.']))).toEqual(['The Pier Has Closed']);
});

test('locator, part and speaker go with the sentence, the label does not', () => {
  const [cut] = cutPassages(documentWith(['speaker-turn', 'Moor: We met.', { speaker: 'Ada Moor', label: { start: 0, end: 6 }, locator: { paragraph: 3, section: 'Pier' }, part: 2 }]));
  expect(cut).toEqual({ span: { start: 6, end: 13 }, kind: 'speaker-turn', locator: { paragraph: 3, section: 'Pier' }, speaker: 'Ada Moor', part: 2 });
});

test('what has no end is cut at spaces, never inside a letter', () => {
  for (const word of ['wordy ', 'x', '𝒳']) {
    const cuts = sentences(documentWith(['paragraph', word.repeat(3000)]));
    expect(cuts.length).toBeGreaterThan(1);
    for (const cut of cuts) expect(cut.length <= 1200 && !/^[\udc00-\udfff]|[\ud800-\udbff]$|^\s|\s$/.test(cut)).toBe(true);
    expect(cuts.join('').replace(/ /g, '')).toBe(word.trim().repeat(3000));
  }
});

test('neighbours are of the same part', () => {
  const document = documentWith(['paragraph', 'One. Two.'], ['paragraph', 'Three.', { part: 1 }]);
  const source = { id: 'a#b.txt', text: document.text };
  const passages = passagesOf(source, cutPassages(document));
  expect(passages.map(({ before, text, after }) => [before, text, after])).toEqual([['', 'One.', 'Two.'], ['One.', 'Two.', ''], ['', 'Three.', '']]);
  expect(passageAt(source, cutPassages(document), 1)).toEqual(passages[1]);
  expect(passageAt(source, cutPassages(document), 9)).toBeUndefined();
  expect(passagePlace(passageId(source.id, 2))).toEqual({ source: 'a#b.txt', ordinal: 2 });
});
