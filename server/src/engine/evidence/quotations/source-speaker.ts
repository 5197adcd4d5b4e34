/** Who a source gives its words to: the speaker of the turn, or the one its text credits with the quotation. */

import type { Source } from '../../corpus/source';
import { attributionsIn, holderOfRole, isRole } from '../../text/attribution';
import { quotationMarksIn } from '../../text/quotation-marks';
import type { Span } from '../../text/span';

/** Code units read around the words; credits stand near. */
const around = 6_000;
/** Code units of a source in which full names are looked up. */
const longestText = 200_000;

/** `undefined`: the source does not make it plain. */
export function sourceSpeaker(source: Source, span: Span): string | undefined {
  const index = source.blocks.findIndex((it) => it.span.start <= span.start && span.start < it.span.end);
  const block = source.blocks[index];
  const { marked, speaker } = creditedSpeaker(source.text, span);
  if (marked || block === undefined) return speaker;
  return block.kind === 'quotation' ? blockSpeaker(source, index) : block.kind === 'speaker-turn' ? block.speaker : undefined;
}

/** Who the draft's speaker is in the words of a source: "the mayor" is the person whom it calls so. `said`: whom it gives the words. */
export function draftSpeakerIn({ text }: Source, speaker: string | undefined, said: string | undefined): string | undefined {
  if (speaker === undefined || said === undefined || !isRole(speaker) || isRole(said)) return speaker;
  return holderOfRole(text.slice(0, longestText), speaker, said) ?? speaker;
}

/** Code units before a block quotation in which it may be introduced. */
const introduction = 400;
const credit = /^\s{0,4}(?:[–—―]|--)\s?\p{Lu}[^\n]{1,80}/u;

/** The words that lead to a block quotation by a colon, or a credit after a dash below it. */
function blockSpeaker({ blocks, text }: Source, index: number): string | undefined {
  let first = index;
  let last = index;
  while (blocks[first - 1]?.kind === 'quotation') first--;
  while (blocks[last + 1]?.kind === 'quotation' && !credit.test(text.slice(blocks[last]?.span.end, (blocks[last]?.span.end ?? 0) + 100))) last++;
  const outer = { start: blocks[first]?.span.start ?? 0, end: blocks[last]?.span.end ?? 0 };
  const start = paragraphStart(text, Math.max(0, outer.start - introduction));
  const below = credit.exec(text.slice(outer.end, outer.end + 100))?.[0] ?? '';
  const near = text.slice(start, outer.end) + below;
  return attributionsIn(near, [{ start: outer.start - start, end: outer.end - start }], text.slice(0, longestText))[0]?.name;
}

/** What stands between marks is not said by whoever reads it out, so that a turn's own speaker is no answer there. */
function creditedSpeaker(text: string, span: Span): { readonly marked: boolean; readonly speaker?: string } {
  const start = paragraphStart(text, Math.max(0, span.start - around));
  const near = text.slice(start, span.end + around);
  const marks = quotationMarksIn(near);
  const from = span.start - start;
  const index = marks.findIndex(({ outer }) => outer.start <= from && from < outer.end);
  if (index < 0) return { marked: false };
  return { marked: true, speaker: attributionsIn(near, marks.map((it) => it.outer), text.slice(0, longestText))[index]?.name };
}

function paragraphStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at) + 1;
}
