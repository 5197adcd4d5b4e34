/** Borders inside a line that no stop marks: speech that breaks off at a dash, a full date over its report, the number of a figure before its caption. */

import { STARTERS } from './sentences-words';

/** Offsets in the block at which a sentence starts, ascending. */
export function unmarkedStartsIn(block: string): readonly number[] {
  const starts: number[] = [];
  if (/[—–-]\s/u.test(block)) brokenOffIn(block, starts);
  if (/\d\s+\p{Lu}/u.test(block)) for (const rule of [DATED, NUMBERED_CAPTION]) for (const match of block.matchAll(rule)) starts.push(match.index + match[0].length);
  return starts.sort((a, b) => a - b);
}

const DATED = /(?<!\b(?:[Oo]n|[Bb]y|of|[Ss]ince|[Uu]ntil|[Ff]rom|and|to|[Bb]efore|[Aa]fter)\s)\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\s+(?=\p{Lu})/gu;
const NUMBERED_CAPTION = /(?<=^|[.!?)]\s)(?:Figure|Fig\.|Table) \d{1,3}(?:\.\d{1,3})?\s+(?=\p{Lu}(?:\p{Ll}|[\s-]))/gu;

/** "If you're a guy, if — If you're a woman": a word that can end no sentence, or half a word, then a dash, then one that opens sentences. */
function brokenOffIn(block: string, starts: number[]): void {
  for (const match of block.matchAll(BROKEN_OFF)) {
    const [whole, before = '', half = '', next = ''] = match;
    const lower = next.toLowerCase().replace(/’/gu, "'");
    // "I think you — I think you gave": who begins again goes on.
    const begins = INTERJECTIONS.has(lower) || ((half !== '' || UNFINISHED.has(before.toLowerCase())) && STARTERS.has(lower) && !/^i(?:'|$)/u.test(lower));
    if (begins) starts.push(match.index + whole.length);
  }
}

const BROKEN_OFF = /(?<![\p{L}’'-])(\p{L}[\p{L}’']{0,9})(-?)\s?(?:—|–|--|-)\s+(?=(\p{Lu}[\p{L}’']*))/gu;
const UNFINISHED: ReadonlySet<string> = new Set(
  "a an the and but or so if when that which is are was were be been like to of at in on with for from as about i you he she we they it my your his her our their might would could should did do does just because it's that's he's she's i'm you're we're they're i've is".split(' '),
);
const INTERJECTIONS: ReadonlySet<string> = new Set('oh yeah uh um mm yes okay alright wow'.split(' '));
