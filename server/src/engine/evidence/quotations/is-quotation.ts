/** Tells quotations from scare quotes, nicknames, titles and words that are only mentioned. */

import { notNames } from '../../text/attribution/words';
import { termsOf } from '../../text/terms';
import { isTitleOfWork } from '../../text/title-of-work';
import { tokensOf } from '../../text/tokens';

/** What stands directly around the marks, a few words of it. */
export interface AroundMarks {
  readonly before: string;
  readonly after: string;
}

/** `text`: the words between the marks. False means: nothing to look for in the sources, and nothing to complain of. */
export function isQuotation(text: string, around: AroundMarks = { before: '', after: '' }): boolean {
  if (wordCount(text) <= 2 || isTitleOfWork(text) || termsOf(text).length === 0) return false;
  return !INTRODUCED.test(around.before) && !isNickname(text, around);
}

/** A few words that nobody is given and that are no sentence: a taunt or a term. Found, they are a quotation; not found, nothing is missing. */
export function mayBeScareQuote(text: string, speaker: string | undefined): boolean {
  return speaker === undefined && wordCount(text) <= MOST_SCARED && /^\p{Ll}/u.test(text) && !/[.!?…]$/u.test(text);
}

const MOST_SCARED = 4;

function wordCount(text: string): number {
  return tokensOf(text).filter((it) => it.kind !== 'symbol' && it.lower !== "'s").length;
}

/** "the so-called “…”", "known as “…”", "a song called “…”", "her book, “…”". */
const INTRODUCED =
  /(?:so-called|(?:better |also |widely )?known as|nicknamed|titled|entitled|(?:song|single|ballad|album|film|movie|book|novel|memoir|show|play|musical|opera|poem|painting|series|podcast|exhibition|game)s?(?: called)?,?) ?$/iu;

/** Ada “the Iron Lady of the Quay” Marlow: between two parts of one name. */
function isNickname(text: string, { before, after }: AroundMarks): boolean {
  const first = /(\p{Lu}[\p{L}’'-]+) $/u.exec(before)?.[1];
  return first !== undefined && !notNames.has(first.toLowerCase()) && /^ \p{Lu}[\p{L}’'-]/u.test(after) && wordCount(text) <= MOST_NICKNAMED && !/[.,!?…]$/u.test(text);
}

const MOST_NICKNAMED = 7;
