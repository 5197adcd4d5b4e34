/** What to write instead of a value that differs: the source's own writing, where it fits into the claim's place. */

import { withinEdits } from './lexicon/edit-distance';
import type { DateValue, NumberValue } from '../text/values/value';

/** `undefined` where nothing plain fits: other units, other forms. */
export function replacementFor(own: NumberValue | DateValue, ownText: string, rival: NumberValue | DateValue, rivalText: string): string | undefined {
  if (own.kind === 'number' && rival.kind === 'number') return numberReplacement(own, ownText, rival, rivalText);
  if (own.kind === 'date' && rival.kind === 'date' && !own.relative && !rival.relative) return rivalText;
  return undefined;
}

/** The claim's name with the source's spelling: "Tomas Verreker" and "Vereker" give "Tomas Vereker". */
export function respelt(own: string, source: string): string {
  const words = source.split(/\s+/);
  if (words.length >= own.split(/\s+/).length) return source;
  return own.replace(/[^\s]+/gu, (word) => {
    if (words.includes(word)) return word;
    return words.find((it) => it[0] === word[0] && withinEdits(it.toLowerCase(), word.toLowerCase(), 2)) ?? word;
  });
}

function numberReplacement(own: NumberValue, ownText: string, rival: NumberValue, rivalText: string): string | undefined {
  if (own.unit.dimension !== rival.unit.dimension) return undefined;
  const written = digitsOf(ownText);
  const other = digitsOf(rivalText);
  if (written === undefined || other === undefined) return written === undefined && other === undefined ? rivalText : undefined;
  const sameRest = ownText.replace(written, '').toLowerCase().trim() === rivalText.replace(other, '').toLowerCase().trim();
  if (sameRest) return ownText.replace(written, other);
  return ownText.trim() === written || rivalText.includes(' ') ? rivalText : undefined;
}

/** The one figure in a text; `undefined` for none or several. */
function digitsOf(text: string): string | undefined {
  const all = text.match(/\d[\d,.]*\d|\d/g);
  return all?.length === 1 ? all[0] : undefined;
}
