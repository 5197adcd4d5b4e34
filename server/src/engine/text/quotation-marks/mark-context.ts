/** What stands around a quotation mark: whether it can open there, close there, or both; and the paragraphs it cannot leave. */

import type { Span } from '../span';

export type MarkSide = 'open' | 'close' | 'either';

const before = /[\s([{<\-–—―/*_>|¿¡=+]/;
const after = /[\s.,;:!?)\]}\-–—―/*_<|…]/;
const marks = '"“”„‟«»‹›「」『』\'‘’‚‛';

/** The side on which the mark at `at` (one code unit) stands of its words, as far as its neighbours tell. */
export function sideOf(text: string, at: number): MarkSide {
  const left = text.charAt(at - 1);
  const right = text.charAt(at + 1);
  const leads = right.trim() !== '' && !/[.,;!?)\]}]/.test(right);
  const opens = leads && (left === '' || before.test(left) || marks.includes(left));
  const closes = left !== '' && left.trim() !== '' && !/[([{]/.test(left) && (right === '' || after.test(right) || marks.includes(right));
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** Whether only white space stands between the line's start and `at`. */
export function opensLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const c = text.charAt(i);
    if (c === '\n' || c === '\r') return true;
    if (c.trim() !== '') return false;
    if (at - i > 40) return false;
  }
  return true;
}

/** The paragraphs of a text as blank lines part them, without white space around. */
export function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = 0;
  let breaks = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
    else if (c > 32 && text.charAt(i).trim() !== '') {
      if (start < 0 || breaks > 1) {
        if (start >= 0) blocks.push({ start, end });
        start = i;
      }
      breaks = 0;
      end = i + 1;
    }
  }
  if (start >= 0) blocks.push({ start, end });
  return blocks;
}
