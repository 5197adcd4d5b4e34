/** Who says the words at a place of a source, where they stand in quotation marks there. */

import { attributionsIn } from '../../text/attribution';
import { quotationMarksIn } from '../../text/quotation-marks';

/** How far around the words their speaker is looked for, in UTF-16 units. */
const reach = 1500;

/** `undefined` when the words are not quoted, or nobody is named. */
export function speakerAt(text: string, offset: number): string | undefined {
  const from = Math.max(0, offset - reach);
  const around = text.slice(from, offset + reach);
  const marks = quotationMarksIn(around);
  const index = marks.findIndex(({ outer }) => outer.start <= offset - from && offset - from < outer.end);
  if (index < 0) return undefined;
  return attributionsIn(around, marks.map((it) => it.outer))[index]?.name;
}
