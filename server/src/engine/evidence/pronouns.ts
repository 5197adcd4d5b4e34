/** The pronouns of a sentence with what they can stand for, and whether somebody is speaking there. */

import type { Span } from '../text/span';

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
export interface PlainWord {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly sign: boolean;
  readonly inName: boolean;
}

const FORMS: readonly (readonly [PronounClass, string])[] = [
  ['he', 'he him his himself'], ['she', 'she her hers herself'], ['it', 'it its itself'], ['they', 'they them their theirs themselves'],
  ['speaker', "i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll"], ['hearer', "you your yours yourself yourselves you're you've you'll"],
];
const CLASSES: ReadonlyMap<string, PronounClass> = new Map(FORMS.flatMap(([stands, words]) => words.split(' ').map((it) => [it, stands] as const)));

export function pronounsIn(words: readonly PlainWord[]): readonly Pronoun[] {
  const found: Pronoun[] = [];
  let quoted = false;
  words.forEach((word, place) => {
    if (word.sign) {
      const side = sideOf(words, place, quoted);
      // A mark that closes what was opened in a sentence before: all up to here was said by somebody.
      if (side === 'close' && !quoted) found.forEach((it, i) => (found[i] = { ...it, quoted: true }));
      if (side !== undefined) quoted = side === 'open';
      return;
    }
    const stands = word.inName || word.text === 'US' || word.text === 'IT' ? undefined : CLASSES.get(word.lower);
    if (stands !== undefined && !(word.lower === 'us' && isCountry(words, place))) found.push({ place, stands, quoted });
  });
  return found;
}

/** Curved marks and those of typewriters say which side they are; a straight one at the end of a word closes. */
function sideOf(words: readonly PlainWord[], place: number, quoted: boolean): 'open' | 'close' | undefined {
  const { text, span } = words[place] ?? { text: '', span: { start: 0, end: 0 } };
  if (/^(?:[“«„]|``)/u.test(text)) return 'open';
  if (/^(?:[”»]|'')/u.test(text)) return 'close';
  if (!/^["＂]/u.test(text)) return undefined;
  if (quoted) return 'close';
  return words[place - 1]?.span.end === span.start && words[place + 1]?.span.start !== span.end ? 'close' : 'open';
}

/** "the us", in a text without capitals. */
function isCountry(words: readonly PlainWord[], place: number): boolean {
  return words[place - 1]?.lower === 'the';
}
