/** Names the forms of the specifications that stand in notes to an assistant, or count from what only the text before tells: they are counted apart. */

import type { SpecValue } from './specs';

/** Why a date or a length of time is none that news has; `undefined` for all others. By how it is written, never by what is read: rows that are read right fall under it too. */
export function noteOf({ words, type }: SpecValue): string | undefined {
  if (!/date|duration/i.test(type)) return undefined;
  return NOTES.find(([, pattern]) => pattern.test(words))?.[0];
}

const UNIT = '(?:hour|day|week|fortnight|weekend|month|year|summer)';

/** Whole classes of forms; none is there for a single row. */
const NOTES: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['short forms of chats', /^(?:.* )?(?:tmrw|otd|eo[dwmy]|\d+ ?[dwmy]|\d+(?:day|week|month|year)s?)$/i],
  ['a day, a month or a stretch of them in bare figures', /^(?:(?:on|in|this|next|from|between|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day) )*\d{1,4}(?:\s*[-./,]\s*\d{1,4})*$/i],
  ['the day of the month as "the" with a bare numeral', /^(?:\w+day )?the (?:\d{1,2}|(?:(?:twenty|thirty)[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|\w+teen|twenty|thirty)$/i],
  ['"the day", "all week", "full year" for the present one or as an adverb', new RegExp(`^(?:rest of |rest )?(?:the|my|all|full|whole|some|same|that|this|past|last|next|the last|another)[ -]${UNIT}s?$`, 'i')],
  ['weeks of the calendar by number', /\bweek \d/i],
  ['told from what was told before, not from the day of the text', new RegExp(`(?:${UNIT}s? later|^the (?:next|previous|following) day)$`, 'i')],
];
