/** Tester for speakers: behind each quotation stands its speaker between ⟦ and ⟧, ⟦⟧ where the text does not make it plain. */

import { expect } from 'vitest';
import { attributionsIn } from '../../server/src/engine/text/attribution';
import { quotationMarksIn } from '../../server/src/engine/text/quotation-marks';

export function testAttribution(marked: string): void {
  const text = marked.replace(/⟦[^⟧]*⟧/g, '');
  const marks = quotationMarksIn(text);
  const speakers = attributionsIn(text, marks.map((it) => it.outer));
  let shown = '';
  let at = 0;
  marks.forEach(({ outer }, i) => {
    const found = speakers[i];
    if (found !== undefined) expect(text.slice(found.span.start, found.span.end).trim()).not.toBe('');
    shown += `${text.slice(at, outer.end)}⟦${found?.name ?? ''}⟧`;
    at = outer.end;
  });
  expect(shown + text.slice(at)).toBe(marked);
}
