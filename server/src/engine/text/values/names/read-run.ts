/** Takes a run of capitalised words apart: leading common words, titles and nationalities, and the name that is left. */

import type { Token } from '../../tokens';
import { isStopWord } from '../../terms';
import { isKnownOrganisation, isKnownPlace } from './aliases';
import type { NameContext } from './context';
import { plainName } from './fold-name';
import { GIVEN_NAMES } from './given-names';
import type { Run } from './runs';
import { BARE_NOUNS, BREAKERS, DEEDS, HEADS, NAMES_IN_S, NOT_NAMES, ORGANISATION_WORDS, PARTICLES, PORTFOLIOS, SPEECH_VERBS, TITLES, TITLE_MODIFIERS } from './words';

export interface NamePart {
  readonly first: number;
  readonly last: number;
  /** Tokens of the title directly before it. */
  readonly title?: Run;
}

/** The names of one run in order; none if it is only a title or a common word. `opens`: the run stands where any word has a capital. */
export function readRun(tokens: readonly Token[], run: Run, opens: boolean, context: NameContext): readonly NamePart[] {
  const first = opens ? afterCommonOpening(tokens, run, context) : run.first;
  const parts: NamePart[] = [];
  for (const piece of hyphenPieces(tokens, { first, last: run.last }, context)) parts.push(...readPiece(tokens, piece));
  return parts.filter((it) => isPlausible(tokens, it));
}

/** Skips the words at a sentence's start that owe their capital to their place. */
function afterCommonOpening(tokens: readonly Token[], run: Run, context: NameContext): number {
  const token = tokens[run.first];
  if (!token) return run.first;
  const single = run.first === run.last;
  if (!isCommonOpening(token, single, tokens.slice(run.last + 1, run.last + 3), context)) return run.first;
  const next = run.first + 1;
  return tokens[next]?.kind === 'word' && !isSmall(tokens[next]) ? next : afterSmall(tokens, next, run.last);
}

function afterSmall(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at <= last && (tokens[at]?.kind !== 'word' || isSmall(tokens[at]))) at++;
  return at;
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && !/^\p{Lu}/u.test(token.text);
}

function isCommonOpening(token: Token, single: boolean, after: readonly Token[], context: NameContext): boolean {
  const { lower } = token;
  if (isCommonInCapital(token) && lower !== 'will' && lower !== 'may') return true;
  if (/\p{Lu}.*\p{Lu}/u.test(token.text)) return false;
  const plain = plainName(token.text);
  if (isKnownPlace(plain)) return false;
  if (context.capitalised.has(lower)) return context.lowerCased.has(lower) && !GIVEN_NAMES.has(lower);
  if (context.lowerCased.has(lower)) return true;
  if (GIVEN_NAMES.has(lower) || TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || HEADS.has(lower)) return false;
  if (/[^s]s$/u.test(lower) && !NAMES_IN_S.has(lower)) return true;
  const proven = single && !BARE_NOUNS.has(lower) && isEvidence(after);
  if (/(?:ing|ed|ly|tion|ment|ness|ity|ous|ive|able|ual)$/u.test(lower)) return !proven || after[0]?.lower === "'s";
  return single && !proven;
}

/** A word opening a sentence alone is a name if a possessive, a verb of speech or ", who" follows. */
function isEvidence([next, second]: readonly Token[]): boolean {
  if (!next) return false;
  return next.lower === "'s" || SPEECH_VERBS.has(next.lower) || DEEDS.has(next.lower) || (next.text === ',' && /^(?:who|whose|whom)$/u.test(second?.lower ?? ''));
}

/** "Russia-Ukraine" and "U.S.-Russia" are two names, "Jean-Claude" and "Al-Assad" are one. */
function hyphenPieces(tokens: readonly Token[], run: Run, context: NameContext): readonly Run[] {
  const pieces: Run[] = [];
  let first = run.first;
  for (let at = run.first; at < run.last; at++) {
    if (tokens[at + 1]?.text !== '-' || !partsAtHyphen(tokens, first, at, context)) continue;
    pieces.push({ first, last: at });
    first = at + 2;
  }
  if (first <= run.last) pieces.push({ first, last: run.last });
  return pieces;
}

/** Two listed names, or two words that the document also capitalises apart ("Trump-Putin"). */
function partsAtHyphen(tokens: readonly Token[], first: number, at: number, context: NameContext): boolean {
  const left = tokens[at];
  const right = tokens[at + 2];
  if (!left || !right || right.text.length < 2) return false;
  const leftListed = isOwnName(tokens, first, at);
  const rightListed = isOwnName(tokens, at + 2, at + 2);
  const leftAlone = context.capitalised.has(left.lower) && left.text.length > 3 && !GIVEN_NAMES.has(left.lower);
  const rightAlone = context.capitalised.has(right.lower) && right.text.length > 3;
  return (leftListed && (rightListed || right.text.length > 2)) || (rightListed && leftAlone) || (leftAlone && rightAlone && at === first);
}

function isOwnName(tokens: readonly Token[], first: number, last: number): boolean {
  const plain = plainName(wordsBetween(tokens, first, last));
  const own = plainName(tokens[last]?.text ?? '');
  return isKnownPlace(plain) || isKnownPlace(own) || isKnownOrganisation(plain);
}

function readPiece(tokens: readonly Token[], piece: Run): readonly NamePart[] {
  const title = titleIn(tokens, piece);
  if (!title) return nationalityFirst(tokens, piece);
  const parts: NamePart[] = [];
  if (title.first > piece.first) parts.push(...nationalityFirst(tokens, { first: piece.first, last: wordEnd(tokens, title.first - 1) }));
  const start = wordStart(tokens, title.last + 1, piece.last);
  if (title.field) parts.push(title.field);
  if (start <= piece.last) parts.push({ first: start, last: piece.last, title });
  return parts;
}

interface TitleRun extends Run {
  /** The place an office belongs to: "London" in "Mayor of London". */
  readonly field?: Run;
}

/** The last title of a run with its modifiers and its field: "Deputy Secretary of State", "Prime Minister", "Foreign Minister". */
function titleIn(tokens: readonly Token[], piece: Run): TitleRun | undefined {
  let found = -1;
  for (let at = piece.first; at <= piece.last; at++) {
    if (!isTitle(tokens, at) || isBeforeBody(tokens, at, piece.last)) continue;
    // "Bank of England Governor" keeps its head; "House of Lords" is no title of Lords.
    if (at > piece.first && /^(?:of|the|for)$/u.test(tokens[at - 1]?.text ?? '') && found < 0) continue;
    found = at;
  }
  if (found < 0) return undefined;
  const last = fieldEnd(tokens, found, piece.last);
  let first = found;
  while (first > piece.first && isTitleBefore(tokens, first - 1)) first--;
  const field = { first: wordStart(tokens, found + 2, last), last };
  return { first, last, ...(last > found + 1 && !PORTFOLIOS.has(tokens[last]?.lower ?? '') ? { field } : {}) };
}

function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !TITLES.has(token.lower)) return false;
  const next = tokens[at + 1];
  return !(next?.text === '-' && next.span.start === token.span.end);
}

/** "Southport Magistrate Court", "Premier League": the name of a body, not of somebody with that title. */
function isBeforeBody(tokens: readonly Token[], at: number, last: number): boolean {
  return at + 1 === last && BODIES_BY_TITLE.has(tokens[last]?.lower ?? '');
}

const BODIES_BY_TITLE: ReadonlySet<string> = new Set('court courts office council committee department league division'.split(' '));

function isTitleBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (TITLES.has(token.lower) || TITLE_MODIFIERS.has(token.lower)) return true;
  return token.text === '.' || token.text === '-' || (/^(?:of|the|for|and)$/u.test(token.text) && TITLES.has(tokens[at - 1]?.lower ?? ''));
}

function fieldEnd(tokens: readonly Token[], title: number, last: number): number {
  const own = tokens[title + 1]?.text === '.' && title + 1 <= last ? title + 1 : title;
  let end = own;
  if (!/^(?:of|for|on)$/iu.test(tokens[title + 1]?.text ?? '')) return own;
  let at = title + 2;
  while (at <= last && (/^(?:the|and|of|,)$/u.test(tokens[at]?.text ?? '') || PORTFOLIOS.has(tokens[at]?.lower ?? '') || isOwnName(tokens, at, at))) {
    if (!isSmall(tokens[at])) end = at;
    at++;
  }
  return end === own ? placeBeforeGiven(tokens, title + 2, last, own) : end;
}

/** "Mayor of Halden Maria Ode": an unlisted place ends where a given name starts. */
function placeBeforeGiven(tokens: readonly Token[], from: number, last: number, otherwise: number): number {
  for (let at = from + 1; at < last; at++) if (GIVEN_NAMES.has(tokens[at]?.lower ?? '') && !isSmall(tokens[at - 1])) return at - 1;
  return otherwise;
}

/** "Russian Foreign Ministry" stays whole; "Ukrainian President" was cut before; "American John Smith" gives both. */
function nationalityFirst(tokens: readonly Token[], piece: Run): readonly NamePart[] {
  const { first, last } = piece;
  if (first >= last) return first > last ? [] : [{ first, last }];
  for (const size of [2, 1]) {
    const end = first + size - 1;
    if (end >= last || !isKnownPlace(plainName(wordsBetween(tokens, first, end)))) continue;
    const start = wordStart(tokens, end + 1, last);
    const rest = tokens[start];
    if (!rest || start > last || isKnownPlace(plainName(wordsBetween(tokens, first, last)))) return [{ first, last }];
    if (GIVEN_NAMES.has(rest.lower) && start < last) return [{ first, last: end }, { first: start, last }];
    if (size === 1) return [{ first, last }];
  }
  return [{ first, last }];
}

function isPlausible(tokens: readonly Token[], part: NamePart): boolean {
  if (part.first > part.last) return false;
  const words = tokens.slice(part.first, part.last + 1).filter((it) => it.kind === 'word' && !isSmall(it));
  if (words.length === 0) return false;
  if (words.every((it) => NOT_NAMES.has(it.lower) || TITLES.has(it.lower) || TITLE_MODIFIERS.has(it.lower) || isCommonInCapital(it))) return false;
  return !(words.length === 1 && HEADS.has(words[0]?.lower ?? '') && !ORGANISATION_WORDS.has(words[0]?.lower ?? '')) && !words.every((it) => PARTICLES.has(it.lower));
}

/** "The" and "Perhaps", but not "US" and "WHO". */
function isCommonInCapital(token: Token): boolean {
  return (isStopWord(token.lower) || BREAKERS.has(token.lower)) && (token.text.length < 2 || token.text !== token.text.toUpperCase());
}

function wordStart(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at <= last && (tokens[at]?.kind !== 'word' || isSmall(tokens[at]))) at++;
  return at;
}

function wordEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && (tokens[at]?.kind !== 'word' || isSmall(tokens[at]))) at--;
  return at;
}

function wordsBetween(tokens: readonly Token[], first: number, last: number): string {
  return tokens.slice(first, last + 1).map((it) => it.text).join(' ');
}
