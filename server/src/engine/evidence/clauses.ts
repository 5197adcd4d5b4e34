/** Parts a claim of several facts into its clauses: what stands on either side of a conjunction, a relative or a dash and has a verb of its own. */

import { shortVerbs } from '../draft/checkability/lexicon';
import type { AnalysedText, Word } from './analysed-text';
import { prepositions } from './lexicon/negators';
import { looksLikeVerb, mayBePresent } from './lexicon/verbs';
import { openQuotations } from './open-quotations';

/** A stretch of words, the last included; together the clauses of a claim hold all of its words. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

export function clausesOf(claim: AnalysedText): readonly Clause[] {
  const { words } = claim;
  const clauses: Clause[] = [];
  let first = 0;
  const opened = openQuotations(words);
  words.forEach((_, i) => {
    if (opened[i] !== undefined || i <= first || clauses.length === MOST_CLAUSES || !opensClause(words, i)) return;
    const end = nextOpening(words, i);
    if (!saysSomething(words, first, i - 1) || !saysSomething(words, i, end)) return;
    clauses.push({ first, last: i - 1 });
    first = i;
  });
  if (words.length > 0) clauses.push({ first, last: words.length - 1 });
  return clauses;
}

const MOST_CLAUSES = 12;

const JOINING = new Set(['and', 'but', 'or', 'yet', 'so']);
const SUBORDINATE = new Set('while whereas although though because after before until unless who which whom where when as since'.split(' '));
/** Without a comma before them these more often go on than begin: "as", "where he was", "since June". */
const LOOSE = new Set('as since where when so or yet'.split(' '));
const SUBJECT = new Set('he she it they we i you this that these those who which there'.split(' '));
export const HEAD: ReadonlySet<string> = new Set('the a an his her its their our my your'.split(' '));

/** Whether a clause may begin with word `i`: behind a stop inside the sentence, or with a word that joins. */
function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || word.sign || word.inValue || word.inName) return false;
  if (before?.sign && /^[;–—]|^--/u.test(before.text)) return true;
  // "in which": the preposition goes with it.
  if (/^(?:in|to|of|at|for|with|by|on|from|under|through)$/u.test(word.lower) && /^wh(?:ich|om)$/u.test(words[i + 1]?.lower ?? '')) return true;
  if (/^(?:which|whom)$/u.test(word.lower) && before !== undefined && prepositions.has(before.lower)) return false;
  const comma = before?.sign === true && before.text === ',';
  if (SUBORDINATE.has(word.lower)) return (comma || !LOOSE.has(word.lower)) && !(word.lower === 'before' && words[i - 1]?.inValue);
  if (!JOINING.has(word.lower) || (!comma && LOOSE.has(word.lower))) return false;
  return startsWithVerb(words, i + 1) || startsWithSubject(words, i + 1);
}

/** "and was arrested", "but later fled". */
export function startsWithVerb(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 3); i++) {
    const word = words[i];
    if (word === undefined || word.sign) return false;
    if (word.inName || word.inValue) return false;
    if (isVerbAt(words, i) && !word.lower.endsWith('ing')) return true;
    if (!/ly$|^(?:also|then|later|soon|now|still|never|not|again|even|just)$/u.test(word.lower)) return false;
  }
  return false;
}

/** "and the mayor said", "but he stayed": a subject with its verb not far off. */
export function startsWithSubject(words: readonly Word[], at: number): boolean {
  const opening = words[at];
  if (opening === undefined || opening.sign) return false;
  const subject = SUBJECT.has(opening.lower) || HEAD.has(opening.lower) || opening.inName || opening.inValue;
  if (!subject) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const word = words[i];
    if (word === undefined || (word.sign && /^[,;]/u.test(word.text))) return false;
    if (!word.inName && isVerbAt(words, i) && !word.lower.endsWith('ing')) return true;
  }
  return false;
}

function nextOpening(words: readonly Word[], from: number): number {
  for (let i = from + 1; i < words.length; i++) if (opensClause(words, i)) return i - 1;
  return words.length - 1;
}

/** A verb, and two words that weigh something. `isForm` takes more words for verbs. */
export function saysSomething(words: readonly Word[], first: number, last: number, isForm?: (word: Word) => boolean): boolean {
  if (!isWeighty(words, first, last)) return false;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (word !== undefined && (isVerbAt(words, i) || isForm?.(word) === true)) return true;
  }
  return false;
}

/** Two words that weigh something. */
export function isWeighty(words: readonly Word[], first: number, last: number): boolean {
  let weighty = 0;
  for (let i = first; i <= last; i++) if (words[i]?.content || words[i]?.inValue) weighty++;
  return weighty >= LEAST_WEIGHTY;
}

const LEAST_WEIGHTY = 2;

export function isVerbAt(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || word.sign || word.inName || word.inValue) return false;
  const before = words[i - 1]?.lower;
  if (before !== undefined && HEAD.has(before)) return false;
  return looksLikeVerb(word.lower, before) || shortVerbs.has(word.lower) || mayBePresent(word.lower, before);
}
