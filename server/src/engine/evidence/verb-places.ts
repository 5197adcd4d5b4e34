/** Where the verb stands that a phrase of a sentence hangs on: before it, behind it, or behind a relative. */

import type { AnalysedText } from './analysed-text';
import { demands } from './lexicon/modals';
import { negators, prepositions } from './lexicon/negators';
import { auxiliaries, looksLikeVerb, mayBePresent } from './lexicon/verbs';

const be: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
const adverbs: ReadonlySet<string> = new Set('also now then once both all today ago himself herself itself themselves again first'.split(' '));
/** Words that an insertion between two commas has at most. */
const FAR = 14;

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
  return looksLikeVerb(lower, text.words[at - 1]?.lower) || mayBePresent(lower, text.words[at - 1]?.lower);
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
  if (!object && (text.words[at]?.text === ',' || (DASH.test(text.words[at]?.text ?? '') && !enclosed))) at = enclosed ? at + 1 : afterInsertion(text, at);
  const start = at;
  if (object && text.words[at]?.lower === 'to') at++;
  else if (object && !/ing$/u.test(text.words[at]?.lower ?? '') && !auxiliaries.has(text.words[at]?.lower ?? '') && !takesBare(text, governor)) return undefined;
  while (at < start + 6 && isLight(text.words[at]?.lower ?? '')) at++;
  const word = text.words[at];
  if (word === undefined || word.sign) return undefined;
  const before = text.words[at - 1]?.lower ?? '';
  if (word.content && !word.inName && !word.inValue && (isVerb(text, at) || before === 'to' || !be.has(before)) && !/^(?:the|an?)$/u.test(before)) return { place: at, copula: false, loose: before === 'to' || (at === from && /ing$/u.test(word.lower)), nouns: [] };
  return at > start ? copulaNouns(text, at) : undefined;
}

/** "Weir, who sold", "Norland, which was accused". */
export function relativeVerb(text: AnalysedText, from: number): number | undefined {
  const at = text.words[from]?.text === ',' ? from + 1 : from;
  if (!/^(?:who|which)$/u.test(text.words[at]?.lower ?? '')) return undefined;
  const verb = verbAfter(text, at + 1, undefined);
  return verb === undefined || verb.copula || text.words[at + 1]?.sign === true ? undefined : verb.place;
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

/** "Marta Elling, the envoy of the council, accused", "Marlow - who is 28 - sold": the word behind the second of the two signs. */
function afterInsertion(text: AnalysedText, sign: number): number {
  const closing = closingOf(text, sign);
  if (closing === undefined) return sign;
  const opens = text.words[sign + 1]?.lower ?? '';
  const next = text.words[closing + 1];
  if (next === undefined || text.words[sign]?.text !== ',') return closing + 1;
  // "Marta Elling, of Westhay, Norland, accused", "Leo Marlow, 21, of Westhay, sold".
  if (FROM_WHERE.test(opens) && next.inName) return afterPlace(text, closing);
  return /^\d/u.test(opens) && FROM_WHERE.test(next.lower) ? afterInsertion(text, closing) : closing + 1;
}

const FROM_WHERE = /^(?:of|from|in|at|near)$/u;
const DASH = /^(?:-|–|—)$/u;

function closingOf(text: AnalysedText, sign: number): number | undefined {
  const isClosing = (it: string): boolean => (text.words[sign]?.text === ',' ? it === ',' : DASH.test(it));
  for (let i = sign + 1; i <= sign + FAR + (text.words[sign]?.text === ',' ? 0 : FAR); i++) {
    const word = text.words[i];
    if (word === undefined || /^[;:.?!]$/u.test(word.text)) return undefined;
    if (isClosing(word.text)) return i;
  }
  return undefined;
}

/** Behind a place that goes on from another: "of Westhay, Norland". */
function afterPlace(text: AnalysedText, comma: number): number {
  const place = text.names.find((it) => it.first === comma + 1);
  if (place === undefined) return comma + 1;
  return text.words[place.last + 1]?.text === ',' ? place.last + 2 : place.last + 1;
}

/** Whether a name goes on from the place before it ("Elling, of Westhay, Norland,"), and so does nothing itself. */
export function isFurtherPlace({ words, names }: AnalysedText, first: number): boolean {
  if (words[first - 1]?.text !== ',') return false;
  const before = names.find((it) => it.last === first - 2);
  return before !== undefined && /^(?:of|from)$/u.test(words[before.first - 1]?.lower ?? '') && words[before.first - 2]?.text === ',' && names.some((it) => it.last < before.first - 2);
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
