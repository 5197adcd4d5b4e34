/** The pronouns of a sentence with what they can stand for, and whether somebody is speaking there. */

import type { WordOrSign } from './open-quotations';
import { openQuotations } from './open-quotations';

/** 'speaker' for "I" and "we", 'hearer' for "you". */
export type PronounClass = 'he' | 'she' | 'it' | 'they' | 'speaker' | 'hearer';

export interface Pronoun {
  /** Word of the sentence. */
  readonly place: number;
  readonly stands: PronounClass;
  /** Between quotation marks, as far as the sentence shows. */
  readonly quoted: boolean;
}

/** What it asks of a word. */
export interface PlainWord extends WordOrSign {
  readonly lower: string;
  readonly inName: boolean;
}

const FORMS: readonly (readonly [PronounClass, string])[] = [
  ['he', 'he him his himself'], ['she', 'she her hers herself'], ['it', 'it its itself'], ['they', 'they them their theirs themselves'],
  ['speaker', "i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll"], ['hearer', "you your yours yourself yourselves you're you've you'll"],
];
const CLASSES: ReadonlyMap<string, PronounClass> = new Map(FORMS.flatMap(([stands, words]) => words.split(' ').map((it) => [it, stands] as const)));

export function pronounsIn(words: readonly PlainWord[]): readonly Pronoun[] {
  const found: Pronoun[] = [];
  const opened = openQuotations(words);
  words.forEach((word, place) => {
    if (word.sign) return;
    const stands = word.inName || word.text === 'US' || word.text === 'IT' ? undefined : CLASSES.get(word.lower);
    if (stands !== undefined && !(word.lower === 'us' && isCountry(words, place))) found.push({ place, stands, quoted: opened[place] !== undefined });
  });
  return found;
}

/** "the us", in a text without capitals. */
function isCountry(words: readonly PlainWord[], place: number): boolean {
  return words[place - 1]?.lower === 'the';
}
