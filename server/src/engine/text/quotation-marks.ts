/** Finds what stands between quotation marks, in the marks of several languages and in the disorder of web copies. */

import { doublePairs } from './quotation-marks/double-marks';
import { blocksOf } from './quotation-marks/mark-context';
import { singlePairs } from './quotation-marks/single-marks';
import type { Span } from './span';

export interface QuotationMarks {
  /** The quoted words, UTF-16 offsets, without white space at their ends. */
  readonly inner: Span;
  /** With the marks; where a paragraph leaves the quotation open, it ends with the paragraph. */
  readonly outer: Span;
}

/**
 * The outermost quotations of `text` in order. Quotations end with their paragraph (a blank line); one that goes on in
 * the next paragraph with a new opening mark gives one entry per paragraph, any other that is left open gives none.
 */
export function quotationMarksIn(text: string): readonly QuotationMarks[] {
  const found: QuotationMarks[] = [];
  const blocks = blocksOf(text);
  blocks.forEach((block, i) => {
    const doubles = outermost(doublePairs(text, block, blocks[i + 1]));
    const singles = singlePairs(text, block, doubles);
    for (const outer of outermost([...doubles, ...singles])) {
      const inner = innerOf(text, outer);
      if (inner.end > inner.start) found.push({ inner, outer });
    }
  });
  return found;
}

function outermost(pairs: readonly Span[]): readonly Span[] {
  const sorted = [...pairs].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let end = -1;
  for (const pair of sorted) {
    if (pair.start < end) continue;
    kept.push(pair);
    end = pair.end;
  }
  return kept;
}

const anyMark = /^["“”„‟«»‹›「」『』'‘’‚‛]$/;

function innerOf(text: string, outer: Span): Span {
  let start = outer.start + 1;
  let end = anyMark.test(text.charAt(outer.end - 1)) && outer.end - 1 > outer.start ? outer.end - 1 : outer.end;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
