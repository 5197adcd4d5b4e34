/** Borders inside a line that no stop marks: speech that breaks off at a dash, headings run into their text, remarks in brackets, a full date over its report, the number of a figure before its caption. */

import { furnitureIn } from './sentences-furniture';
import { STARTERS } from './sentences-words';

/** Offsets in the block at which a sentence starts, ascending. */
export function unmarkedStartsIn(block: string): readonly number[] {
  const starts: number[] = [];
  if (/[—–-]\s/u.test(block)) brokenOffIn(block, starts);
  if (/\d\s+\p{Lu}/u.test(block)) {
    for (const rule of [DATED, NUMBERED_CAPTION]) for (const match of block.matchAll(rule)) starts.push(match.index + match[0].length);
    // "Boat lost in storm Friday, May 8, 2009 Thomas Ode": the date has a line of its own.
    for (const match of block.matchAll(DATED)) if (/[\p{L}\p{N}’'"”] $/u.test(block.slice(0, match.index))) starts.push(match.index);
  }
  headingsIn(block, starts);
  furnitureIn(block, starts);
  if (block.includes('. (')) for (const match of block.matchAll(REMARK)) starts.push(match.index, match.index + match[0].length);
  return starts.sort((a, b) => a - b);
}

/** "(photo from the archive) The harbour": a whole remark behind a stop and before a capital. */
const REMARK = /(?<=[.!?] )\(\p{Ll}[^()]{3,90}\)\s+(?=\p{Lu}|\d{1,2}\. \p{Lu})/gu;

/**
 * "How we moved Our ancestors had", "PORT OF CALL The ship was", "Early Days She was": a word that opens sentences stands with
 * its capital where none has ended, and goes on in small letters, as no title or name does.
 */
function headingsIn(block: string, starts: number[]): void {
  for (const match of block.matchAll(OPENING_WITHIN)) {
    const at = match.index + match[0].length;
    const before = block.slice(Math.max(0, match.index - REACH), match.index + match[0].trimEnd().length);
    const [, word = ''] = /(\S+)$/u.exec(before) ?? [];
    const small = /^#?\p{Ll}[\p{Ll}’'-]+$/u.test(word);
    // "Really Love You was released": these may end a title.
    if (small ? !NAMING.has(word) : /^\d+(?:\.\d+)?$/u.test(word) ? NUMBERED_HEADING.test(before) : CAPITAL_HEADING.test(before) && !/^(?:You|It|Her|His|This|These|Those) /u.test(block.slice(at, at + 6))) starts.push(at);
  }
}

/** A number that a word stands before, or the mark of a note. */
const NUMBERED_HEADING = /(?:[\p{L}\p{N})] |[.!?)] )(?<!\b(?:No\.?|[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Ff]rom|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber) )\S+$/u;
const REACH = 100;
const OPENING_WITHIN =
  /(?<=[\p{L}\p{N}]) +(?=(?:(?:We|He|She|They|You|There|It)(?:['’](?:re|s|ve|ll|d))?|Even|Although|Because|However|This|These|Those|If|When|While|Whether|Like|Our|My|His|Her|What|How|As|After|Before|Since|In|On|At|By|For|From|The|A|An|Some|Many|Most) (?!(?:the|a|an|of) \p{Lu})[\p{Ll}\p{N}])/gu;
/** All of a sentence so far: words in capitals, or each with its own. */
const CAPITAL_HEADING = /(?:^|[.!?)] )(?:\p{Lu}{2,}(?:[,:]? (?:\p{Lu}{2,}|\p{N}[\p{N}.]*)){1,8}|(?:\p{N}[\p{N}.]* )?(?:(?:\p{Lu}[\p{Ll}’]+|of|the|and|in|to|for|on|with|a|an|at|by|from) ){0,10}\p{Lu}[\p{Ll}’]+)$/u;
/** What a title or a name may follow, or anything that goes on. */
const NAMING: ReadonlySet<string> = new Set(
  ('the a an this that its his her their our my your of in on at for and or but nor to with by from as like than called titled entitled named dubbed labelled known song film book novel album single series show play poem '
    + 'programme program magazine newspaper band movie track sequel hit drama comedy podcast essay article column game musical opera story painting says say said asks asked sing sings sang read reads').split(' '),
);

const DATED = /(?<!\b(?:[Oo]n|[Bb]y|of|[Ss]ince|[Uu]ntil|[Ff]rom|and|to|[Bb]efore|[Aa]fter)\s)\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\s+(?=\p{Lu})/gu;
const NUMBERED_CAPTION = /(?<=^|[.!?)]\s)(?:Figure|Fig\.|Table) \d{1,3}(?:\.\d{1,3})?\s+(?=\p{Lu}(?:\p{Ll}|[\s-]))/gu;

/** "If you're a guy, if — If you're a woman": a word that can end no sentence, or half a word, then a dash, then one that opens sentences. */
function brokenOffIn(block: string, starts: number[]): void {
  for (const match of block.matchAll(BROKEN_OFF)) {
    const [whole, before = '', half = '', next = ''] = match;
    const lower = next.toLowerCase().replace(/’/gu, "'");
    // "I think you — I think you gave": who begins again goes on.
    const begins = INTERJECTIONS.has(lower) || ANSWERS.test(block.slice(match.index + whole.length)) || GOES_ON.test(block.slice(match.index + whole.length)) || ((half !== '' || UNFINISHED.has(before.toLowerCase())) && STARTERS.has(lower) && !/^i(?:'|$)/u.test(lower));
    if (begins) starts.push(match.index + whole.length);
  }
}

const BROKEN_OFF = /(?<![\p{L}’'-])(\p{L}[\p{L}’']{0,14})(-?)\s?(?:—|–|--|-)\s+(?=(\p{Lu}[\p{L}’']*))/gu;
const UNFINISHED: ReadonlySet<string> = new Set(
  "a an the and but or so if when that which is are was were be been like to of at in on with for from as about i you he she we they it my your his her our their might would could should did do does just because it's that's he's she's i'm you're we're they're i've is".split(' '),
);
/** "… and then – She left": a capital that no name needs, not said twice, and small letters behind it. */
const GOES_ON = /^(?:It(?=\s)|(?:The|An?|He|She|We|They|You|This|That|These|There|Those|In|On|At|By|For|From|If|When|While|After|Before|As|Since|What|Who|Why|How|Our|Your|My|His|Her|So|And|But|Now|See|All|Are|Is|Do|Does|Did)(?:['’]\p{L}{1,2})?) \p{Ll}/u;
/** "Her mom will call you — Right, right." */
const ANSWERS = /^(?:No|Right|Well|So|Sure|I mean|You know|Look), /u;
const INTERJECTIONS: ReadonlySet<string> = new Set('oh yeah uh um mm yes okay alright wow hey hmm ah nope yep'.split(' '));
