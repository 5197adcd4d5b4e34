/**
 * Parts the clauses of a claim further, so that a finding marks the fact at fault: relatives and participles inside and beside a
 * sentence, verbs in a row, and facts whose verb is not said again. No verdict hangs on these (`clauses.ts` has those that do).
 */

import type { AnalysedText, Placed, Word } from './analysed-text';
import type { Clause } from './clauses';
import { HEAD, isVerbAt, isWeighty, saysSomething, startsWithSubject, startsWithVerb } from './clauses';
import { baseForms } from './lexicon/irregular-forms';
import { prepositions } from './lexicon/negators';
import { auxiliaries } from './lexicon/verbs';
import { openQuotations } from './open-quotations';
import type { NumberValue } from '../text/values/value';

export function finerClauses(claim: AnalysedText, clauses: readonly Clause[]): readonly Clause[] {
  const opened = openQuotations(claim.words);
  return clauses.flatMap((clause) => parted(claim, clause, opened));
}

/** Each place at which a new fact may begin, from left to right; both sides have to say something. */
function parted(claim: AnalysedText, { first, last }: Clause, opened: readonly (number | undefined)[]): readonly Clause[] {
  const { words } = claim;
  const found: Clause[] = [];
  let from = first;
  for (let i = first + 1; i <= last && found.length < MOST_PARTS; i++) {
    if (opened[i] !== undefined) continue;
    // What opens by its verb, or leaves it out, has been seen to say something.
    const opens = opensMainVerb(words, from, i) || isGapped(claim, from, i, last);
    if (!opens && !opensParticiple(words, from, i) && !opensSubject(words, from, i) && !opensNextVerb(words, from, i, last)) continue;
    if (!saysSomething(words, from, i - 1, isForm) || !(opens ? isWeighty(words, i, last) : saysSomething(words, i, last, isForm))) continue;
    found.push({ first: from, last: i - 1 });
    from = i;
  }
  return [...found, { first: from, last }];
}

const MOST_PARTS = 6;
const RELATIVE: ReadonlySet<string> = new Set('which who whose whom where'.split(' '));
/** Without a comma before it. */
const CLOSE_RELATIVE: ReadonlySet<string> = new Set('who which that'.split(' '));
/** "The claim that …": what stands behind "that" is no relative. */
const CONTENT_NOUNS: ReadonlySet<string> = new Set('claim fact report idea belief news hope fear rumour rumor view statement warning sign evidence suggestion allegation proof theory so now'.split(' '));
/** What these govern has verbs of its own: "the man who said the road was shut". */
const GOVERNING: ReadonlySet<string> = new Set('say tell think believe know claim find show mean hope fear warn argue report insist deny admit suggest hear see feel expect announce'.split(' '));
const NO_PARTICIPLES: ReadonlySet<string> = new Set('including excluding following regarding concerning according during depending owing being nothing something anything everything morning evening said told'.split(' '));
const BREAKS: ReadonlySet<string> = new Set('and but or who which that when where while because if as than whether'.split(' '));

/** A word by which a verb can be told, participles among them. */
function isForm({ lower, sign, inName, inValue }: Word): boolean {
  if (sign || inName || inValue || NO_PARTICIPLES.has(lower)) return false;
  return lower === 'born' || (lower.length > 4 && /(?:ed|ing)$/u.test(lower)) || (baseForms.get(lower) ?? lower) !== lower;
}

function isComma(word: Word | undefined): boolean {
  return word?.sign === true && word.text === ',' && !word.inValue;
}

function hasVerb(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isVerbAt(words, i) || isPast(words, i)) return true;
  return false;
}

/** "Tore", "sank": a form that is no participle. */
export function isPast(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isForm(word) && !/(?:ed|ing|n|ne)$/u.test(word.lower) && !HEAD.has(words[at - 1]?.lower ?? '');
}

/** "Carries 400 lorries", "employs the islanders": behind a comma nothing but what follows shows that it is a verb. */
function isPresent(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !word.content || word.inName || !/^[a-z]{3,}[^su]s$/u.test(word.lower)) return false;
  return HEAD.has(next.lower) || next.inValue || next.inName;
}

/** "…, which was built in 1962, | carries", "…, founded in 1902, | employs", "who shot the mayor | was jailed". */
function opensMainVerb(words: readonly Word[], from: number, at: number): boolean {
  if (isComma(words[at - 1])) return (startsWithVerb(words, at) || isPresent(words, at)) && insertionBefore(words, from, at - 1);
  const word = words[at];
  return word !== undefined && auxiliaries.has(word.lower) && /^[a-z]+$/u.test(word.lower) && endsCloseRelative(words, from, at);
}

/** Whether a relative or a participle between two commas, the second of them at `comma`, stands behind a bare subject. */
function insertionBefore(words: readonly Word[], from: number, comma: number): boolean {
  for (let k = comma - 2; k > from; k--) {
    const word = words[k];
    if (word === undefined || !isComma(words[k - 1])) continue;
    if (!RELATIVE.has(word.lower) && !opensPhrase(words, k)) continue;
    return !hasVerb(words, from, k - 2);
  }
  return false;
}

/** "Founded in 1902", "arresting two men": a participle with what belongs to it. */
function opensPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || next.sign || !isForm(word)) return false;
  if (word.lower.endsWith('ing')) return next.lower !== 'and' && !auxiliaries.has(next.lower);
  return prepositions.has(next.lower) || next.inValue;
}

/** Whether the words before hold a relative without a comma whose own verb has been said: the next verb is the sentence's. */
function endsCloseRelative(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.sign || auxiliaries.has(before.lower) || BREAKS.has(before.lower) || PRONOUNS.has(before.lower)) return false;
  for (let k = at - 2; k > from; k--) {
    const word = words[k];
    if (word === undefined || word.sign) return false;
    if (!CLOSE_RELATIVE.has(word.lower)) {
      if (BREAKS.has(word.lower)) return false;
      continue;
    }
    const noun = words[k - 1];
    if (noun === undefined || noun.sign || prepositions.has(noun.lower) || CONTENT_NOUNS.has(noun.lower) || hasVerb(words, from, k - 1)) return false;
    return hasOwnVerb(words, k + 1, at);
  }
  return false;
}

const PRONOUNS: ReadonlySet<string> = new Set('he she it they we i you there'.split(' '));

function hasOwnVerb(words: readonly Word[], first: number, before: number): boolean {
  let own = false;
  for (let i = first; i < before; i++) {
    const lower = words[i]?.lower ?? '';
    const form = words[i] !== undefined && isForm(words[i] as Word);
    if (!isVerbAt(words, i) && !form) continue;
    if (GOVERNING.has(baseForms.get(lower) ?? lower) || GOVERNING.has(lower.replace(/(?:s|ed|d)$/u, ''))) return false;
    own = true;
  }
  return own;
}

/** "…, arresting two men", "…, followed by 30 reporters". */
function opensParticiple(words: readonly Word[], from: number, at: number): boolean {
  return isComma(words[at - 1]) && opensPhrase(words, at) && hasVerb(words, from, at - 2);
}

/** "Born in a village in 1962, | Berg led": what a sentence begins with says something of its subject. */
function opensSubject(words: readonly Word[], from: number, at: number): boolean {
  const opening = words[from];
  return isComma(words[at - 1]) && opening !== undefined && isForm(opening) && opensPhrase(words, from) && startsWithSubject(words, at);
}

/** "…, | sold the cranes and dismissed 200 workers": one of several deeds. */
function opensNextVerb(words: readonly Word[], from: number, at: number, last: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !isComma(words[at - 1]) || !isForm(word) || word.lower.endsWith('ing')) return false;
  if (!HEAD.has(next.lower) && !next.inValue && !next.inName) return false;
  if (!hasVerb(words, from, at - 2)) return false;
  const joint = words[last + 1] ?? words.slice(at, last).find((it, i) => it.lower === 'and' && startsWithVerb(words, at + i + 1));
  return joint?.lower === 'and';
}

/** "The mill hired 40 people | and the bakery 20", "Norrvik lost 12 houses, | the islands 30". */
function isGapped({ words, numbers }: AnalysedText, from: number, at: number, last: number): boolean {
  const joint = words[at];
  if (joint === undefined) return false;
  const joined = joint.lower === 'and' || joint.lower === 'but';
  if (!joined && !isComma(words[at - 1])) return false;
  const start = joined ? at + 1 : at;
  const opening = words[start];
  if (opening === undefined || !(HEAD.has(opening.lower) || opening.inName)) return false;
  let place = start + (HEAD.has(opening.lower) ? 1 : 0);
  const least = start + 1;
  while (place <= last && place < start + MOST_SUBJECT && isPlainNoun(words[place], words, place)) place++;
  const own = numbers.find((it) => it.first === place);
  if (own === undefined || place < least || hasVerb(words, at, last) || own.last + MOST_COUNTED < lastWord(words, last)) return false;
  return hasVerb(words, from, at - 1) && numbers.some((it) => it.last < at && it.first >= from && isAlike(it, own));
}

const MOST_SUBJECT = 5;
const MOST_COUNTED = 3;

function isPlainNoun(word: Word | undefined, words: readonly Word[], at: number): boolean {
  return word !== undefined && !word.sign && !word.inValue && (word.inName || (word.content && !prepositions.has(word.lower) && !isVerbAt(words, at)));
}

function lastWord(words: readonly Word[], last: number): number {
  let at = last;
  while (at > 0 && words[at]?.sign) at--;
  return at;
}

/** Of one kind, or a bare number that leaves it unsaid. */
function isAlike({ value: a }: Placed<NumberValue>, { value: b }: Placed<NumberValue>): boolean {
  return a.unit.dimension === b.unit.dimension || (b.unit.dimension === 'count' && a.unit.dimension.startsWith('money'));
}
