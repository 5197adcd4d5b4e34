/** The smallest edit that gives a quotation the source's exact words and leaves the draft's own punctuation around them alone. */

import type { DraftPart, Quotation } from '../draft/draft';
import type { TextEdit } from '../text/edit';
import { toOriginal } from '../text/offset-map';
import { isStopWord } from '../text/terms';

/** `undefined` when nothing would change, or there is markup among the words to be changed, or a line break: those must stay. */
export function correctedWords(part: DraftPart, quotation: Quotation, exact: string): TextEdit | undefined {
  const wanted = withEdgesOf(quotation.text, exact.replace(/\s+/g, ' ').trim());
  if (wanted === quotation.text) return undefined;
  const start = commonStart(quotation.text, wanted);
  const end = commonEnd(quotation.text, wanted, start);
  const newText = wanted.slice(start, wanted.length - end);
  const span = originalOf(quotation, start, quotation.text.length - end);
  const written = part.text.slice(span.start, span.end);
  return written === quotation.text.slice(start, quotation.text.length - end) && !/[\r\n]/.test(written) ? { span, newText } : undefined;
}

function originalOf({ map, span }: Quotation, start: number, end: number): TextEdit['span'] {
  if (start < end) return toOriginal(map, { start, end });
  const at = start === 0 ? span.start : toOriginal(map, { start: start - 1, end: start }).end;
  return { start: at, end: at };
}

/** The draft's capital or small letter at the start and its stop or comma at the end are the writer's to choose. */
function withEdgesOf(ours: string, exact: string): string {
  const stop = /[.,;:!?…]*$/.exec(ours)?.[0] ?? '';
  const body = /[.,;…]$/.test(exact) || stop !== '' ? exact.replace(/[.,;:…]+$/, '') : exact;
  const ending = /[!?]$/.test(body) && /^[.!?]/.test(stop) ? '' : stop;
  return sameFirstCase(ours, body) + ending;
}

/** A capital is put where the draft has one; it is taken away only from words that bear none by themselves. */
function sameFirstCase(ours: string, theirs: string): string {
  const first = theirs.charAt(0);
  const own = ours.charAt(0);
  if (isCapital(own) && !isCapital(first)) return first.toUpperCase() + theirs.slice(1);
  const word = /^[\p{L}’']+/u.exec(theirs)?.[0] ?? '';
  const plain = own.toLowerCase() === first.toLowerCase() || (word !== 'I' && isStopWord(word.toLowerCase()));
  return isCapital(first) && own !== '' && own === own.toLowerCase() && own !== own.toUpperCase() && plain
    ? first.toLowerCase() + theirs.slice(1)
    : theirs;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}

/** Length of the common start, taken back to the border of a word so that whole words are replaced. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  while (at > 0 && (isInner(a, at) || isInner(b, at))) at--;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let size = 0;
  while (size < most && a.charCodeAt(a.length - 1 - size) === b.charCodeAt(b.length - 1 - size)) size++;
  while (size > 0 && (isInner(a, a.length - size) || isInner(b, b.length - size))) size--;
  return size;
}

/** Whether both sides of a place belong to one word. */
function isInner(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
}

function isWordUnit(code: number): boolean {
  return code >= 0x80 ? code < 0x2000 || code > 0x206f : /\w/.test(String.fromCharCode(code));
}
