/** Tests of sentence cutting as texts with bars where a sentence must end. */

import { expect } from 'vitest';
import { sentenceSpans } from '../../server/src/engine/text/sentences';

/** ` | ` stands for a border with a space, `¦` for a border without one; all borders found are compared with all bars. */
export function testSentences(marked: string): void {
  const text = marked.replaceAll(' | ', ' ').replaceAll('¦', '');
  const found = sentenceSpans(text).map((it) => text.slice(it.start, it.end));
  expect(found).toEqual(marked.split(/ \| |¦|(?:\r?\n){2,}/).map((it) => it.trim()));
}
