/** Who a source gives its words to: the speaker of the turn, or the one its text credits with the quotation. */

import type { Source } from '../../corpus/source';
import { attributionsIn } from '../../text/attribution';
import { quotationMarksIn } from '../../text/quotation-marks';
import type { Span } from '../../text/span';

/** Code units read around the words; credits stand near. */
const around = 6_000;

/** `undefined`: the source does not make it plain. */
export function sourceSpeaker(source: Source, span: Span): string | undefined {
  const block = source.blocks.find((it) => it.span.start <= span.start && span.start < it.span.end);
  const credited = creditedSpeaker(source.text, span);
  return credited ?? (block?.kind === 'speaker-turn' ? block.speaker : undefined);
}

function creditedSpeaker(text: string, span: Span): string | undefined {
  const start = paragraphStart(text, Math.max(0, span.start - around));
  const near = text.slice(start, span.end + around);
  const marks = quotationMarksIn(near);
  const from = span.start - start;
  const index = marks.findIndex(({ outer }) => outer.start <= from && from < outer.end);
  if (index < 0) return undefined;
  return attributionsIn(near, marks.map((it) => it.outer), text.slice(0, 200_000))[index]?.name;
}

function paragraphStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at) + 1;
}
