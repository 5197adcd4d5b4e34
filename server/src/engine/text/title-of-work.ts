/** Tells the title of a song, a book or a film between quotation marks from words that somebody said. */

import { isStopWord } from './terms';
import { tokensOf } from './tokens';

/** "The Old Harbour Song", "A Long Dry Summer on the Coast": capitals on all words but the small ones, and no end of a sentence. */
export function isTitleOfWork(words: string): boolean {
  if (words.length > LONGEST || /[.,;:…]["'”’]?\s*$/u.test(words)) return false;
  const all = tokensOf(words).filter((it) => it.kind !== 'symbol' && it.lower !== "'s");
  // "We Did Not Ask for a Single Crown": a headline's way of writing what somebody said.
  if (all.length < 3 || (all.length > 5 && all.some((it) => SPOKEN.has(it.lower)))) return false;
  const large = all.filter((it, i) => i === 0 || i === all.length - 1 || !isStopWord(it.lower));
  return large.length >= (all.length > 5 ? 3 : 2) && large.every((it) => /^[\p{Lu}\p{N}]/u.test(it.text)) && /\p{Ll}/u.test(words);
}

const SPOKEN: ReadonlySet<string> = new Set('i we you he she they is are was were am be will would can could did do does has have had not never must should'.split(' '));

/** Code units. */
const LONGEST = 100;
