/** Words without which a claim says nothing: where the sources lack them, the names around them bear nothing out. */

import { BARE_NOUNS } from '../text/values/names/words';
import { builtInWeight } from './word-weights';
import type { Alignment } from './align';
import type { AnalysedText, Word } from './analysed-text';
import type { ClaimUnit } from './claim-units';
import { isPast } from './finer-clauses';
import { looksLikeVerb } from './lexicon/verbs';
import { openQuotations } from './open-quotations';

/** Of what a short claim says beside its names, how much no source may have before the claim is one of names alone. */
const MOST_MISSING = 0.6;
/** A longer claim is put into other words more freely. */
const SHORT = 7;
/** So few that who did it is much of what it says. */
const FEW = 5;
/** Built-in weight from which on a word is no common one. */
const RARE = 4;

/** `occurs` tells whether a word stands anywhere in the corpus. */
export function lacksItsWords(claim: AnalysedText, alignment: Alignment, occurs: (word: Word) => boolean): boolean {
  const { units } = alignment;
  const missing = units.map((unit, i) => isMissing(unit, i, alignment, occurs));
  const opened = missing.includes(true) ? openQuotations(claim.words) : [];
  if (units.some((unit, i) => missing[i] && isQuoted(claim, opened[unit.first]))) return true;
  if (missing[0] === true && isBareSubject(claim, units[0])) return true;
  if (units.length > SHORT) return false;
  if (isWhatIsSaid(claim, units.at(-1)) && (missing.at(-1) === true || isUnheardOf(units.at(-1), units.length - 1, alignment, occurs))) return true;
  if (units.length <= FEW && units.some((unit, i) => isDoer(claim, unit) && isUnheardOf(unit, i, alignment, occurs))) return true;
  const said = units.flatMap((unit, i) => (isName(unit) ? [] : [i]));
  if (said.length === units.length) return false;
  const weight = (of: readonly number[]): number => of.reduce((sum, i) => sum + (units[i]?.weight ?? 0), 0);
  return weight(said.filter((i) => missing[i])) >= MOST_MISSING * weight(said) && said.length > 0;
}

function isMissing(unit: ClaimUnit, index: number, alignment: Alignment, occurs: (word: Word) => boolean): boolean {
  return unit.kind === 'word' && builtInWeight(unit.word.lower, unit.word.stem) >= RARE && isUnheardOf(unit, index, alignment, occurs);
}

/** However common a word it is. */
function isUnheardOf(unit: ClaimUnit | undefined, index: number, alignment: Alignment, occurs: (word: Word) => boolean): boolean {
  if (unit?.kind !== 'word' || unit.word.inName || occurs(unit.word)) return false;
  return (alignment.hits[index] ?? []).every((of) => of.length === 0) && (alignment.titles[index] ?? []).every((it) => it === 0);
}

/** Between quotation marks: what is given as somebody's word stands somewhere, or is not borne out. "The “old lady”" is the writer's own name for it. */
function isQuoted({ text, words }: AnalysedText, opening: number | undefined): boolean {
  const open = opening === undefined ? undefined : words[opening]?.span.start;
  return open !== undefined && !DETERMINER.test(text.slice(Math.max(0, open - 20), open));
}

const DETERMINER = /(?:\b(?:the|an?|its|his|her|their|our|my|this|that|so-called)|['’]s)\s+$/iu;

/** "Bradford approved the budget": a word in the singular that opens the claim without an article and does something is somebody's name, listed or not. */
function isBareSubject({ words }: AnalysedText, unit: ClaimUnit | undefined): boolean {
  const word = unit?.first === 0 && unit.last === 0 ? words[0] : undefined;
  if (word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || BARE_NOUNS.has(word.lower) || COMMON_ENDING.test(word.lower)) return false;
  const next = words[1];
  return next !== undefined && !next.sign && !next.inValue && !next.lower.endsWith('ing') && (looksLikeVerb(next.lower, word.lower) || isPast(words, 1));
}

const COMMON_ENDING = /(?:[^s]s|ing|ly|ed|tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|age|ure|ery)$/u;

function isName(unit: ClaimUnit): boolean {
  return unit.kind === 'word' && unit.word.inName;
}

/** "Destroyed by a storm in October": who or what did it. */
function isDoer({ words }: AnalysedText, unit: ClaimUnit): boolean {
  const at = unit.first - (/^(?:the|an?)$/u.test(words[unit.first - 1]?.lower ?? '') ? 2 : 1);
  return words[at]?.lower === 'by' && at < unit.first - 1 && looksLikeVerb(words[at - 1]?.lower ?? '');
}

/** The claim ends in it, as what its subject is ("was a gifted cellist") or who did it ("spread by mosquitoes"). */
function isWhatIsSaid(claim: AnalysedText, unit: ClaimUnit | undefined): boolean {
  if (unit === undefined || claim.words.slice(unit.last + 1).some((it) => !it.sign)) return false;
  const before = claim.words.slice(Math.max(0, unit.first - 4), unit.first).map((it) => it.lower).join(' ');
  return /(?:^| )(?:(?:is|was|are|were|became|becomes) an?|by(?: the| an?)?)(?: [\p{L}]+)?$/u.test(before);
}
