/** What a sentence says that somebody is, without a verb: "Leo Marlow, a sergeant in the army," "the mayor, Ann Elling," "the board's director of works Ann Elling". */

import type { AnalysedText } from './analysed-text';
import { prepositions } from './lexicon/negators';
import { isAnybody, isPersonNoun } from './lexicon/person-nouns';
import type { Mention } from './name-phrases';
import { isVerb } from './verb-places';

/** The nouns that each mention of a person is described by. */
export function descriptionsIn(text: AnalysedText, mentions: readonly Mention[]): readonly { readonly mention: Mention; readonly noun: number }[] {
  return mentions.flatMap((mention) => {
    const { name } = mention;
    if (name === undefined || name.value.type === 'place' || name.value.type === 'organisation') return [];
    const noun = nounBehind(text, name.last) ?? nounBeforeComma(text, name.first) ?? nounBefore(text, name.first);
    return noun === undefined ? [] : [{ mention, noun }];
  });
}

/** Words of a description. */
const LONGEST = 7;
const OPENERS: ReadonlySet<string> = new Set("a an the his her its their our one 's ’s".split(' '));
/** Forms of address describe nobody. */
const ADDRESS: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof professor sir dame lord lady'.split(' '));

function isDescribing(lower: string): boolean {
  return isPersonNoun(lower) && !ADDRESS.has(lower) && !isAnybody(lower);
}

/** ", a lance corporal in the army". */
function nounBehind({ words }: AnalysedText, last: number): number | undefined {
  if (words[last + 1]?.text !== ',' || !OPENERS.has(words[last + 2]?.lower ?? '')) return undefined;
  let head: number | undefined;
  for (let at = last + 3; at <= last + 2 + LONGEST; at++) {
    const word = words[at];
    if (word === undefined || word.sign || prepositions.has(word.lower) || /^(?:who|which|that|and|or)$/u.test(word.lower)) break;
    head = isDescribing(word.lower) ? at : undefined;
  }
  return head;
}

/** "The local mayor, Ann Elling", "the treasurer of the club, Ann Elling,". */
function nounBeforeComma(text: AnalysedText, first: number): number | undefined {
  const { words } = text;
  if (words[first - 1]?.text !== ',') return undefined;
  let head: number | undefined;
  for (let at = first - 2; at >= first - 1 - LONGEST; at--) {
    const word = words[at];
    if (word === undefined || (word.sign && !OPENERS.has(word.lower)) || (word.content && !word.inName && !isDescribing(word.lower) && isVerb(text, at))) return undefined;
    if (isDescribing(word.lower) && !word.inName) head ??= at;
    // What follows "of" belongs to the head before it.
    if (word.lower === 'of') head = undefined;
    if (OPENERS.has(word.lower) && words[at - 1]?.lower !== 'of') return head;
  }
  return undefined;
}

/** "Director of works Ann Elling", "wildlife warden Ann Elling". */
function nounBefore(text: AnalysedText, first: number): number | undefined {
  const { words } = text;
  // "The mayor of Vessby" is not Vessby.
  if (words[first - 1]?.lower === 'of') return undefined;
  for (let at = first - 1; at >= first - LONGEST; at--) {
    const word = words[at];
    if (word === undefined || word.sign || OPENERS.has(word.lower)) return undefined;
    if (isDescribing(word.lower) && !word.inName) return at;
    if (word.lower !== 'of' && (!word.content || word.inName || isVerb(text, at))) return undefined;
  }
  return undefined;
}
