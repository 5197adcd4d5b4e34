/** Names the forms of the specifications that stand in notes to an assistant or are resolved there as no reader of news would: they are left unread on purpose and counted apart. */

import type { SpecValue } from './specs';

/** Why a value is none that news has; `undefined` for all others. By how it is written, never by what is read. */
export function noteOf({ words, input }: SpecValue): string | undefined {
  return NOTES.find(([, pattern, whole]) => pattern.test(whole === true ? input : words))?.[0];
}

const UNIT = '(?:day|week|month|year|fortnight|hour)';

const NOTES: readonly (readonly [reason: string, pattern: RegExp, whole?: true])[] = [
  ['short forms of chats', /\b(?:tmrw|otd|EOY|\d+[DWY]|\d+year)\b/i],
  ['a day or a month in bare figures', /^(?:on |in |this |next |(?:this |next )?friday )?(?:\d{1,2}|\d{1,2}[-.]\d{1,2}|\d{1,2}\/\d{1,2}(?:,\d+)?|\d{1,2}-\d{1,2}-\d{2}|\d{4}\.\d)$/i],
  ['a month and a year with blanks around the stroke', /^\d{2,4}(?: [-/,]|[-/] | , ) ?(?:\d{2,4}|nov)$/],
  ['a stretch in bare figures', /^(?:from |between )?\d{1,2}\/\d{1,2}-\d/],
  ['parts of a date out of their order', /^(?:September-2020-23|23-2020-September|Feb between|from 4 to|the third week of two)/i],
  ['the day of the month as "the" with a numeral', /^(?:Friday )?the (?:\d{1,2}|(?:twenty )?second|thirty|fifteen)$/i],
  ['"the day", "all week", "full year" for the present one or as an adverb', new RegExp(`^(?:(?:the|all|full|whole|some|same|that)[ -]${UNIT}s?|(?:the last|last|past|next|this|another) day|rest (?:the|of my) week|weekend|the summer|that weekend)$`, 'i')],
  ['weeks of the calendar by number', /\bweek \d/i],
  ['told from what was told before, not from the day of the text', new RegExp(`(?:${UNIT}s? later|^the next day|^the (?:year|day))$`, 'i')],
  ['counted back or on from today in a way that nobody writes', /\b(?:more|less) than \d \w+ (?:before|after) |since|in the future|^3 next|from today to|from today on|on Friday$|^(?:Thursday|Sunday),? (?:two|3)|\bnow\b|current date/],
  ['a list that was taken for one phrase', /the last 3 months and|twenty-seventh to the third|5 days before new/, true],
  ['arithmetic, telephones and other quizzes', /fifths|over 20|phone number|recognized as two|nought|twenty and four|a (?:third|thirtieth)$|^(?:1,3|one dollar and (?:one|two))|\$ 100 and fifty|2 picometer|12 m 2 dm|my credit|is 1,3|value of (?:forty|two hundred thirty) two and a/, true],
  ['days that no calendar has, or that other countries call so', /^(?:31st of this month|fifth Sunday|Freedom Day|Jubilee Day|saint patrick 2020|year 247)$/i],
  ['bare years or sizes of money in other scripts and old coins', /ரூ|kuai|greater than 2015|0\.8rad/],
];
