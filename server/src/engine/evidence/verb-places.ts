/** Where the verb stands that a phrase of a sentence hangs on: before it, behind it, or behind a relative. */

import type { AnalysedText } from './analysed-text';
import { afterInsertion, isDash } from './insertions';
import { demands } from './lexicon/modals';
import { baseForms } from './lexicon/irregular-forms';
import { negators, prepositions } from './lexicon/negators';
import { isPersonNoun } from './lexicon/person-nouns';
import { auxiliaries, looksLikeVerb, mayBePresent } from './lexicon/verbs';

const be: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
const adverbs: ReadonlySet<string> = new Set('also now then once both all today ago himself herself itself themselves again first'.split(' '));

export function verbBefore(text: AnalysedText, from: number, reach: number, fits: (at: number) => boolean): number | undefined {
  for (let at = from; at >= 0 && from - at < reach; at--) {
    const word = text.words[at];
    if (word === undefined || /^[;:.?!]$/u.test(word.text)) return undefined;
    if (word.content && !word.inName && !word.inValue && isVerb(text, at) && fits(at)) return at;
  }
  return undefined;
}

export function isVerb(text: AnalysedText, at: number): boolean {
  const lower = text.words[at]?.lower ?? '';
  return looksLikeVerb(lower, text.words[at - 1]?.lower) || mayBePresent(lower, text.words[at - 1]?.lower) || isIrregular(lower);
}

/** "Axed" shows it by its ending, "swore" and "lent" by the table. */
function isIrregular(lower: string): boolean {
  const base = baseForms.get(lower);
  return base !== undefined && base !== lower;
}

/** Whether a word that no list knows as a verb has behind it what a verb has: "officials praise the plan", "Weir sued Norland", "they pay." */
function goesOn({ words }: AnalysedText, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || isPersonNoun(word.lower)) return false;
  return next === undefined || next.sign || next.inName || next.inValue || OBJECT.test(next.lower) || (prepositions.has(next.lower) && next.lower !== 'as');
}

const OBJECT = /^(?:the|an?|its|his|her|their|our|my|this|that|these|those|some|any|no|all|each|every|him|them|it|us|me|you|[a-z]+ly)$/u;

/** "Two Marlow goals helped". */
function isNounBeforeVerb({ words }: AnalysedText, at: number): boolean {
  return /s$/u.test(words[at]?.lower ?? '') && /...ed$/u.test(words[at + 1]?.lower ?? '');
}

export function isLight(lower: string): boolean {
  return auxiliaries.has(lower) || negators.has(lower) || adverbs.has(lower) || /^[a-z]{2,}ly$/u.test(lower);
}

/** "Helped Norland regain", "demanded that Vessby pay". */
export function takesBare({ words }: AnalysedText, governor: number): boolean {
  const lower = words[governor]?.lower ?? '';
  return /^(?:help|let|ma[dk]e|saw|see)/u.test(lower) || (demands.has(lower) && words[governor + 1]?.lower === 'that');
}

/** "With Norland accusing Vessby", "reports of Vessby paying". */
export function participleAt(text: AnalysedText, at: number): VerbFound | undefined {
  const word = text.words[at];
  return word !== undefined && word.content && !word.inName && /...ing$/u.test(word.lower) ? { place: at, copula: false, loose: true, nouns: [] } : undefined;
}

interface VerbFound {
  readonly place: number;
  readonly copula: boolean;
  /** An infinitive or participle, which goes on from an object: "asked Norland to pay". */
  readonly loose: boolean;
  readonly nouns: readonly number[];
}

/** The verb of which the words before `from` are the subject. `object`: they are an object already, so only "to" and a participle go on. */
export function verbAfter(text: AnalysedText, from: number, governor: number | undefined, enclosed = false): VerbFound | undefined {
  const object = governor !== undefined;
  let at = from;
  if (!object && (text.words[at]?.text === ',' || (isDash(text.words[at]?.text ?? '') && !enclosed))) at = enclosed ? at + 1 : afterInsertion(text, at);
  const start = at;
  if (object && text.words[at]?.lower === 'to') at++;
  else if (object && !/ing$/u.test(text.words[at]?.lower ?? '') && !auxiliaries.has(text.words[at]?.lower ?? '') && !takesBare(text, governor)) return undefined;
  while (at < start + 6 && isLight(text.words[at]?.lower ?? '')) at++;
  const word = text.words[at];
  if (word === undefined || word.sign) return undefined;
  const before = text.words[at - 1]?.lower ?? '';
  const mayAct = before === 'to' || (isVerb(text, at) ? !isNounBeforeVerb(text, at) : !be.has(before) && goesOn(text, at));
  if (word.content && !word.inName && !word.inValue && mayAct && !/^(?:the|an?)$/u.test(before)) return { place: at, copula: false, loose: before === 'to' || (at === from && /ing$/u.test(word.lower)), nouns: [] };
  return at > start && text.words.slice(start, at).some((it) => be.has(it.lower)) ? copulaNouns(text, at) : undefined;
}

/** "Weir, who sold", "Norland, which was accused". */
export function relativeVerb(text: AnalysedText, from: number): VerbFound | undefined {
  const at = text.words[from]?.text === ',' ? from + 1 : from;
  if (!/^(?:who|which)$/u.test(text.words[at]?.lower ?? '')) return undefined;
  const verb = verbAfter(text, at + 1, undefined);
  return text.words[at + 1]?.sign === true ? undefined : verb;
}

/** "Has been a key provider of", "is a neutral actor": what the subject is. */
function copulaNouns(text: AnalysedText, from: number): VerbFound | undefined {
  const nouns: number[] = [];
  for (let at = from; at < from + 6; at++) {
    const word = text.words[at];
    if (word === undefined || word.sign || prepositions.has(word.lower)) break;
    if (word.content && !word.inName) nouns.push(at);
  }
  return nouns.length === 0 ? undefined : { place: from, copula: true, loose: false, nouns };
}

/** By its ending: "accused", "sold", "taken". */
export function isParticiple(lower = ''): boolean {
  return /(?:ed|en|wn|ne|ght|ung|ept|ound|aid|ut|old|it|ade|eft|uck|od|ost|eld)$/u.test(lower);
}

export function isPassive(text: AnalysedText, verb: number): boolean {
  if (!isParticiple(text.words[verb]?.lower)) return false;
  for (let i = verb - 1; i >= verb - 3; i--) {
    const lower = text.words[i]?.lower ?? '';
    if (be.has(lower)) return true;
    if (!isLight(lower)) return false;
  }
  return false;
}

/** "Despite losing Marlow to an injury, Westhay won": the participle that the subject behind its comma has. */
export function openingParticiple(text: AnalysedText, subject: number): number | undefined {
  if (text.words[subject - 1]?.text !== ',') return undefined;
  const at = LEADING.test(text.words[0]?.lower ?? '') ? 1 : 0;
  const word = text.words[at];
  if (word === undefined || at >= subject - 1 || !word.content || word.inName || !/...ing$/u.test(word.lower)) return undefined;
  const commas = text.words.slice(at, subject - 1).filter((it) => it.text === ',');
  return commas.length === 0 ? at : undefined;
}

const LEADING = /^(?:despite|after|before|by|while|when|since|on|without|besides)$/u;
