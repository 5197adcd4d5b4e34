/** Finds the newsroom's marks in prose: TK (to come) and CQ (checked). */

import type { Mark } from './draft';

/**
 * Marks in order, as offsets of `text`. `TK` counts alone, doubled (`TKTK`) or in brackets with a note (`[TK age]`);
 * small letters only in brackets. `CQ` counts behind something it can confirm, not in "CQ Roll Call".
 */
export function marksIn(text: string): readonly Mark[] {
  if (!/tk|CQ/i.test(text)) return [];
  const found: Mark[] = [];
  for (const match of text.matchAll(pattern)) {
    const words = match[0];
    const kind = words.includes('CQ') ? 'CQ' : 'TK';
    if (kind === 'CQ' && !bracketed.test(words) && !confirms(text, match.index, match.index + words.length)) continue;
    found.push({ kind, span: { start: match.index, end: match.index + words.length } });
  }
  return found;
}

const before = '(?<![\\p{L}\\p{N}_])';
const after = '(?![\\p{L}\\p{N}_])';
const pattern = new RegExp(
  '\\[(?:TK)+(?:[\\s:,–—-][^\\[\\]\\n]{0,200})?\\]|\\[[^\\[\\]\\n]{1,100}\\s(?:TK)+\\]'
  + '|[[(](?:tk)+[\\])]|\\((?:TK)+\\)|\\(CQ\\)|\\[CQ\\]'
  + `|${before}(?:(?:TK){1,20}|CQ)${after}`, 'gu');
const bracketed = /^[[(]/;

function confirms(text: string, start: number, end: number): boolean {
  return start > 0 && !/^ (?:Roll Call|Weekly|Researcher|Press|Almanac|Now|Magazine)\b/.test(text.slice(end, end + 12));
}
