/** Tester for quotation marks: the quotations of a text stand between ⟦ and ⟧; one that is missed or surplus fails. */

import { expect } from 'vitest';
import { quotationMarksIn } from '../../server/src/engine/text/quotation-marks';

export function testQuotationMarks(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  let shown = '';
  let at = 0;
  for (const { inner } of quotationMarksIn(text)) {
    shown += `${text.slice(at, inner.start)}⟦${text.slice(inner.start, inner.end)}⟧`;
    at = inner.end;
  }
  expect(shown + text.slice(at)).toBe(marked);
}
