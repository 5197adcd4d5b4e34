/** Which end of a change a number tells, or by how much, by the word before it: "from 4.1", "to about 5.3", "by 1.2". */

import type { AnalysedText } from './analysed-text';

/** "From 296" has not the place of "to 514". */
export function isOtherEnd(claim: AnalysedText, own: number, source: AnalysedText, other: number): boolean {
  const end = endAt(claim, own);
  return end !== undefined && endAt(source, other) === OTHER_END[end];
}

export type End = 'from' | 'to';

export const OTHER_END: Readonly<Record<End, End>> = { from: 'to', to: 'from' };

export function endAt(text: AnalysedText, first: number): End | undefined {
  const lower = leadingWord(text, first);
  return lower === 'from' || lower === 'to' ? lower : undefined;
}

export function isByHowMuch(text: AnalysedText, first: number): boolean {
  return leadingWord(text, first) === 'by';
}

/** What bends the number may stand between ("to about 5.3", "from a record 40"). */
function leadingWord({ words }: AnalysedText, first: number): string | undefined {
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_BETWEEN); i--) {
    const lower = words[i]?.lower ?? '';
    if (!BETWEEN.has(lower)) return lower;
  }
  return undefined;
}

const LONGEST_BETWEEN = 4;
const BETWEEN: ReadonlySet<string> = new Set('a an the about around some nearly almost roughly just over under more less fewer than at least most only record estimated $ £ €'.split(' '));
