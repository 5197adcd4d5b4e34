/** What stands between two commas or dashes behind a name: "Marlow, of Westhay, Norland," "Marlow - who is 28 -". */

import type { AnalysedText } from './analysed-text';

/** Words that an insertion has at most; between dashes twice as many. */
const FAR = 14;

/** "Marta Elling, the envoy of the council, accused", "Marlow - who is 28 - sold": the word behind the second of the two signs. */
export function afterInsertion(text: AnalysedText, sign: number): number {
  const closing = closingOf(text, sign);
  if (closing === undefined) return sign;
  const opens = text.words[sign + 1]?.lower ?? '';
  const next = text.words[closing + 1];
  if (next === undefined || text.words[sign]?.text !== ',') return closing + 1;
  // "Marta Elling, of Westhay, Norland, accused", "Leo Marlow, 21, of Westhay, sold".
  if (FROM_WHERE.test(opens) && next.inName) return afterPlace(text, closing);
  return /^\d/u.test(opens) && FROM_WHERE.test(next.lower) ? afterInsertion(text, closing) : closing + 1;
}

const FROM_WHERE = /^(?:of|from|in|at|near)$/u;

export function isDash(text: string): boolean {
  return DASH.test(text);
}

const DASH = /^(?:-|–|—)$/u;

function closingOf(text: AnalysedText, sign: number): number | undefined {
  const isClosing = (it: string): boolean => (text.words[sign]?.text === ',' ? it === ',' : DASH.test(it));
  for (let i = sign + 1; i <= sign + FAR + (text.words[sign]?.text === ',' ? 0 : FAR); i++) {
    const word = text.words[i];
    if (word === undefined || /^[;:.?!]$/u.test(word.text)) return undefined;
    if (isClosing(word.text)) return i;
  }
  return undefined;
}

/** Behind a place that goes on from another: "of Westhay, Norland". */
function afterPlace(text: AnalysedText, comma: number): number {
  const place = text.names.find((it) => it.first === comma + 1);
  if (place === undefined) return comma + 1;
  return text.words[place.last + 1]?.text === ',' ? place.last + 2 : place.last + 1;
}

/** Whether a name goes on from the place before it ("Elling, of Westhay, Norland,"), and so does nothing itself. */
export function isFurtherPlace({ words, names }: AnalysedText, first: number): boolean {
  if (words[first - 1]?.text !== ',') return false;
  const before = names.find((it) => it.last === first - 2);
  return before !== undefined && /^(?:of|from)$/u.test(words[before.first - 1]?.lower ?? '') && words[before.first - 2]?.text === ',' && names.some((it) => it.last < before.first - 2);
}

/** Whether one word stands in what is put in behind another: "the board, the Norland equivalent of the council,". */
export function isPutInBehind(text: AnalysedText, last: number, place: number): boolean {
  const sign = text.words[last + 1]?.text ?? '';
  if (sign !== ',' && !isDash(sign)) return false;
  const closing = closingOf(text, last + 1);
  return closing !== undefined && place > last && place < closing && text.words[last + 2]?.inName === false;
}
