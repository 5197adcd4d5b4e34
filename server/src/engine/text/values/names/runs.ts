/** Runs of capitalised words that may be names, with the small words, initials and hyphens inside them. */

import type { Token } from '../../tokens';
import { isCapital } from './title-case';
import { BREAKERS, CALENDAR, HEADS, PARTICLES } from './words';

export interface Run {
  /** Indices into the tokens, both included. */
  readonly first: number;
  readonly last: number;
}

const JOINED_POSSESSIVE = new Set('people workers women men children king queen'.split(' '));
const ABBREVIATED = new Set('mr mrs ms dr prof gen sen rep gov st lt col sgt capt maj adm rev jr sr hon fr mt ft co inc corp ltd messrs pres'.split(' '));
const BETWEEN_HEADS = new Set(['of', 'for', 'on']);
const PAIRS = new Set(`bosnia herzegovina|trinidad tobago|antigua barbuda|belt road|food drug|health human|securities exchange|marks spencer|ernst young|science technology
|women equalities|procter gamble|smith wesson|black decker|health care|customs border|immigration customs|alcohol tobacco|oceanic atmospheric`.replace(/\n/g, '').split('|'));
const LONGEST = 14;

/** Maximal runs in order; none holds a weekday or month, crosses a line break or a sentence's end. */
export function capitalRuns(text: string, tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!startsRun(tokens, first)) continue;
    const last = runEnd(text, tokens, first);
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

function startsRun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isNameWord(token) && !isCalendar(tokens, index, index);
}

function runEnd(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < LONGEST) {
    const next = stepAfter(text, tokens, first, last);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** The index of the next capitalised word that belongs to the run, or `last`. */
function stepAfter(text: string, tokens: readonly Token[], first: number, last: number): number {
  const at = (ahead: number): Token | undefined => tokens[last + ahead];
  const joined = (ahead: number): boolean => isNameWordAt(tokens, last + ahead) && !isCalendar(tokens, first, last + ahead);
  const here = tokens[last];
  const next = at(1);
  if (!here || !next || !isNear(text, here, next)) return last;
  if (joined(1)) return isBreaker(next) || isBreaker(here) ? last : last + 1;
  if (next.text === '.' && isNear(text, next, at(2)) && joined(2) && (isInitial(here) || ABBREVIATED.has(here.lower))) return last + 2;
  if (next.text === '-' && isTight(here, next) && at(2) && isTight(next, at(2)) && joined(2)) return last + 2;
  if (next.text === '&' && joined(2) && !isBreakerAt(tokens, last + 2) && isNear(text, next, at(2))) return last + 2;
  if (next.lower === "'s" && JOINED_POSSESSIVE.has(here.lower) && joined(2)) return last + 2;
  if (next.text === "'" && here.lower === 'workers' && joined(2)) return last + 2;
  if (PARTICLES.has(next.lower)) return particleStep(tokens, last, joined);
  if (next.text === 'of' || BETWEEN_HEADS.has(next.text)) return headStep(tokens, first, last, joined);
  if (next.text === 'and' && joined(2) && isListOfPortfolio(tokens, first, last)) return last + 2;
  return last;
}

function particleStep(tokens: readonly Token[], last: number, joined: (ahead: number) => boolean): number {
  if (/^(?:y|e|i|und|das|des|les|do|ter|ten|ur|ud)$/u.test(tokens[last + 1]?.lower ?? '') && HEADS.has(tokens[last]?.lower ?? '')) return last;
  if (joined(2)) return last + 2;
  const hyphen = tokens[last + 2]?.text === '-' && joined(3);
  if (hyphen) return last + 3;
  return PARTICLES.has(tokens[last + 2]?.lower ?? '') && joined(3) ? last + 3 : last;
}

function headStep(tokens: readonly Token[], first: number, last: number, joined: (ahead: number) => boolean): number {
  const head = tokens[last]?.lower ?? '';
  const inside = tokens.slice(first, last + 1).some((it) => HEADS.has(it.lower));
  const isOf = tokens[last + 1]?.text === 'of';
  if (!HEADS.has(head) && !(isOf && inside && last > first)) return last;
  if (joined(2)) return last + 2;
  return isOf && tokens[last + 2]?.text === 'the' && joined(3) ? last + 3 : last;
}

/** "Department of Health and Human Services", "Bosnia and Herzegovina". */
function isListOfPortfolio(tokens: readonly Token[], first: number, last: number): boolean {
  const pair = `${tokens[last]?.lower ?? ''} ${tokens[last + 2]?.lower ?? ''}`;
  if (PAIRS.has(pair)) return true;
  const next = tokens[last + 2]?.text ?? '';
  if (next === next.toUpperCase() || HEADS.has(next.toLowerCase())) return false;
  const small = tokens.slice(first, last).findIndex((it) => BETWEEN_HEADS.has(it.text));
  return small > 0 && /^(?:ministry|department|committee|office|institute|secretary|minister|bureau|faculty|school)$/u.test(tokens[first + small - 1]?.lower ?? '');
}

function isNameWordAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isNameWord(token);
}

function isNameWord(token: Token): boolean {
  return token.kind === 'word' && isCapital(token.text) && token.text !== 'I' && !/^I['’]/u.test(token.text);
}

/** A weekday or month breaks a run; only "Theresa May" keeps its last word. */
function isCalendar(tokens: readonly Token[], first: number, index: number): boolean {
  const token = tokens[index];
  if (!token || !CALENDAR.has(token.lower)) return false;
  if (token.lower !== 'may' || index === first) return true;
  return tokens[index + 1]?.kind === 'number';
}

/** "Diplomacy The Ukraine": in small letters these never stand in a name. Words in capitals throughout ("IT", "WHO") are names. */
function isBreaker(token: Token): boolean {
  return BREAKERS.has(token.lower) && (token.text.length < 2 || token.text !== token.text.toUpperCase());
}

function isBreakerAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isBreaker(token);
}

function isInitial(token: Token): boolean {
  return /^\p{Lu}\p{M}*$/u.test(token.text);
}

function isTight(a: Token, b: Token | undefined): boolean {
  return b !== undefined && a.span.end === b.span.start;
}

/** At most a space and a single line break between. */
function isNear(text: string, a: Token, b: Token | undefined): boolean {
  if (!b) return false;
  const gap = b.span.start - a.span.end;
  return gap <= 3 && !/\n\s*\n|\t|\u2029/u.test(text.slice(a.span.end, b.span.start));
}
