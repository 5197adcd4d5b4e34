/** An edited draft equals a freshly read one. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftLanguage } from '../../server/src/engine/draft/draft';
import { editDraft } from '../../server/src/engine/draft/edit-draft';
import { draftOf, expectSameAsFresh, expectSound, testTyping } from '../kit/draft-tester';

const pieces = [
  '---\n', 'title: A story\n', 'date: 2024-05-01\n', '...\n', '# Heading\n', '\n', '\n\n', '\r\n', '\r\n\r\n', ' ', '  ', '\t', '    ',
  'The mayor left in 2019.', ' She came back.', 'Anna Berg', ' said ', '"We saw it."', '“The road was shut,” she said.', '“Open', '”',
  '[@key, p. 3]', '[see @a; -@b]', '@inline [p. 4]', '@', '[', ']', '(', ')', '](http://example.org/a)', '[label]', '[label]: http://example.org\n',
  '[^1]', '[^1]: A note [@note].\n', '    further\n', '^[inline @n]', '> quoted\n', '> — Ann Lee\n', '- item\n', '1. first\n', '  - nested\n',
  '| a | b |\n|---|---|\n| c [@d] | 4 |\n', '```\n', '`code`', '*', '**', '_', '~~', '&amp;', '&#8211;', '\\*', '\\\n', '<b>', '<div>\n', '</div>\n',
  '<!-- wellsourced-disable-next-line misquote why -->\n', '<!-- wellsourced-disable -->', '<!-- wellsourced-enable -->', '<!--', '-->',
  'TK', '[TK: age]', 'CQ', '(CQ)', 'The berg is high.', 'We saw Berg.', 'Berg', ' berg', ' the mayor', 'TODAY ', '👩🏽‍🚒', 'e\u0301', 'שלום', 'http://example.org', 'a@b.org', '![a picture](p.png)', ':::\n', '::: note\n', '===\n', '\u0000', '\ud800',
];

const piece = fc.constantFrom(...pieces);
const someText = fc.array(piece, { maxLength: 40 }).map((it) => it.join(''));
const language = fc.constantFrom<DraftLanguage>('markdown', 'plaintext');
const edit = fc.record({ at: fc.nat(10_000), cut: fc.nat(12), text: fc.array(piece, { maxLength: 2 }).map((it) => it.join('')) });

describe('an edited draft', () => {
  test('equals a fresh reading after any edits', () => {
    fc.assert(fc.property(someText, language, fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { maxLength: 5 }), (text, kind, steps) => {
      let draft = draftOf(text, kind);
      for (const step of steps) {
        let size = draft.text.length;
        const edits = step.map(({ at, cut, text: newText }) => {
          const start = at % (size + 1);
          const end = Math.min(size, start + cut);
          size += newText.length - (end - start);
          return { span: { start, end }, newText };
        });
        draft = editDraft(draft, draft.version + 1, edits);
        expectSameAsFresh(draft);
      }
    }), { numRuns: 400 });
  });

  test('reads a line anew that lost its indentation', () => {
    expectSameAsFresh(editDraft(draftOf('    ---\n1. first\n', 'markdown'), 2, [{ span: { start: 0, end: 4 }, newText: '' }]));
  });

  test('knows in all its parts what an edit shows about a word', () => {
    const text = ['Berg spoke.', ...Array.from({ length: 6 }, () => 'The road was shut.'), 'She came back.'].join('\n\n');
    const draft = draftOf(text);
    const edited = editDraft(draft, 2, [{ span: { start: text.length, end: text.length }, newText: ' The berg is high.' }]);
    expect([draft, edited].map((it) => it.parts[0]!.names.lowerCased.has('berg'))).toEqual([false, true]);
    expect(edited.parts[1]).toBe(draft.parts[1]);
    expectSameAsFresh(edited);
    expectSameAsFresh(editDraft(edited, 3, [{ span: { start: text.length, end: edited.text.length }, newText: '' }]));
  });

  test('is sound whatever its text', () => {
    fc.assert(fc.property(someText, language, (text, kind) => expectSound(draftOf(text, kind))), { numRuns: 400 });
  });

  test('keeps the statements before the edit as they are', () => {
    const draft = draftOf('The mayor left.\n\nShe came back.\n\nThe road is shut.\n');
    const edited = editDraft(draft, 2, [{ span: { start: 20, end: 20 }, newText: 'x' }]);
    expect(edited.statements[0]).toBe(draft.statements[0]);
  });
});

describe('typing', () => {
  test('front matter', () => void testTyping('$0\nThe mayor left.\n', '---\ntitle: x: y\n---\n'));
  test('a footnote and its text', () => void testTyping('The mayor left.$0\n\nEnd.', '[^1]\n\n[^1]: See [@a].'));
  test('an ignore comment', () => void testTyping('One.\n\n$0\nTwo.\n\nThree.', '<!-- wellsourced-disable misquote -->'));
  test('a quotation that goes on', () => void testTyping('“One here\n\n$0\n\nTwo.', '“and two,” she said.'));
  test('a code fence above prose', () => void testTyping('$0\n\nThe mayor left.\n\n- a\n', '```\n'));
});
