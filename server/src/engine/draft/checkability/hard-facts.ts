/** Finds what makes a statement checkable whatever its tone: a number, a date, a name. */

/** A figure, a number in words, a share, a date. */
export function hasNumber(text: string): boolean {
  return figure.test(text) || inWords.test(text);
}

/** A name that stands inside the sentence, or two capitals in a row at its start. */
export function hasName(text: string): boolean {
  return innerName.test(text) || leadingName.test(text);
}

const figure = /\p{N}/u;

const words = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
  + 'twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands? millions? billions? trillions? dozens? half halved doubled '
  + 'tripled quarter thirds? fifths? tenths? twice percent percentage majority january february april june july august september october '
  + 'november december monday tuesday wednesday thursday friday saturday sunday yesterday record';

const inWords = new RegExp(`(?<![\\p{L}])(?:${words.split(' ').join('|')}|per cent|last (?:week|month|year)|first time)(?![\\p{L}])`, 'iu');

const innerName = /(?:[\p{Ll}\p{N},;–—(] ?|[’']s )(?!I(?:[^\p{L}]|$))\p{Lu}[\p{L}.]*/u;
const leadingName = /^["“‘']?\p{Lu}[\p{L}’'-]*\.? \p{Lu}\p{L}/u;
