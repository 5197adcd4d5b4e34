/** What to write instead of a value that differs: the source's own writing, where it fits into the claim's place. */

import { withinEdits } from './lexicon/edit-distance';
import type { DateValue, NameValue, NumberValue } from '../text/values/value';

/** `undefined` where nothing plain fits: other units, other forms. */
export function replacementFor(own: NumberValue | DateValue, ownText: string, rival: NumberValue | DateValue, rivalText: string): string | undefined {
  if (own.kind === 'number' && rival.kind === 'number') return numberReplacement(own, ownText, rival, rivalText);
  if (own.kind === 'date' && rival.kind === 'date' && !own.relative && !rival.relative) return rivalText;
  return undefined;
}

/**
 * The claim's name with the source's spelling of the words that differ, no word more and none less than the writer gives:
 * "Tomas Verreker" and "Vereker" give "Tomas Vereker", "Verreker" and "Tomas Vereker" give "Vereker".
 * `undefined` where no word of the source is near enough.
 */
export function respelt(own: string, source: string): string | undefined {
  const words: readonly string[] = source.match(NAME_WORD) ?? [];
  const mended = own.replace(NAME_WORD, (word) => (words.includes(word) ? word : nearestWord(word, words) ?? word));
  return mended === own ? undefined : mended;
}

/** Another person's name in the claim's manner: a surname alone stays a surname. */
export function renamed(own: NameValue | undefined, source: string): string {
  return own?.type === 'person' && !own.text.includes(' ') ? source.split(/\s+/).at(-1) ?? source : source;
}

const NAME_WORD = /[\p{L}\p{M}\p{N}'’.]+/gu;
const MOST_EDITS = 3;

function nearestWord(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  for (let edits = 1; edits <= MOST_EDITS && edits * 2 < word.length; edits++) {
    const found = words.find((it) => withinEdits(it.toLowerCase(), lower, edits));
    if (found !== undefined) return found;
  }
  return undefined;
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
