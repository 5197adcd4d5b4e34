/** Finds the paragraphs of a draft in plain text between blank lines: no markup, but citations, notes, marks and ignore comments. */

import type { RawBlock } from '../blocks';
import { readParagraph } from './read-paragraph';

export function plainBlocks(text: string): readonly RawBlock[] {
  return paragraphsIn(text).map(({ start, end }) => ({ name: 'plain', start, end, read: () => readParagraph(text.slice(start, end)) }));
}

const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const item = /^[ \t]*(?:[*•‣]|-(?=[ \t])|\d{1,3}[.)])[ \t]+\S/;

/** Blank lines part paragraphs; so does the start of a list item or a footnote's text. */
function paragraphsIn(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (let at = 0; at < text.length; ) {
    line.lastIndex = at;
    line.test(text);
    const next = line.lastIndex;
    const words = text.slice(at, next);
    if (words.trim() === '') open = undefined;
    else if (open && !beginsAnew(words)) open.end = endOf(at, words);
    else found.push(open = { start: at, end: endOf(at, words) });
    at = next;
  }
  return found;
}

function beginsAnew(words: string): boolean {
  const head = words.slice(0, 250);
  return item.test(head) || /^\[\^[^\]\s]{1,200}\]:/.test(head);
}

function endOf(at: number, words: string): number {
  return at + words.trimEnd().length;
}
