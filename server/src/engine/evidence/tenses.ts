/** Whether a place of the sources tells a verb of another time than the claim: as a plan what it tells as done, or as done what it tells as to come. */

import { termOf } from '../text/terms';
import type { AnalysedText } from './analysed-text';
import { prospects } from './lexicon/modals';
import { prepositions } from './lexicon/negators';
import { isDeed, isUnreal } from './modality';

/** Answers for places that have the claim's verb, with its sign. */
export type OtherTime = (source: AnalysedText, place: number) => boolean;

const NEVER: OtherTime = () => false;

/** `verb`: the word of the claim is an affirmed verb; `speech`: it tells of what is said. */
export function otherTimeThan(claim: AnalysedText, place: number, { verb, speech }: { readonly verb: boolean; readonly speech: boolean }): OtherTime {
  if (!verb) return NEVER;
  if (isComing(claim, place)) return speech || STATES.has(claim.words[place]?.stem ?? '') ? NEVER : (source, at) => isDeed(source, at) && !isAttribute(source, at) && !isReported(source, at);
  if (!isDeed(claim, place)) return NEVER;
  if (speech || isAttribute(claim, place)) return isUnreal;
  // "Accepted" may be told of what was to come when the source was written; "has accepted" is so by now.
  const perfect = isPerfect(claim, place);
  return (source, at) => isUnreal(source, at) || isProspect(source, at, perfect);
}

/** "She said that it closed in winter" may be told of what closes, or will. */
function isReported({ words }: AnalysedText, place: number): boolean {
  return words.some((it, i) => i < place && SPEECH.test(it.lower));
}

const SPEECH = /^(?:said|told|added|announced|promised|confirmed|warned|insisted|predicted|expected|hoped|thought|believed|decided|agreed)$/u;
/** They hold from then on. */
const STATES: ReadonlySet<string> = new Set('need want have be know believe own contain include live work remain stand'.split(' ').map(termOf));

/** "Because of decreased prices", "the accepted offer". */
function isAttribute({ words }: AnalysedText, place: number): boolean {
  const before = words[place - 1]?.lower ?? '';
  return prepositions.has(before) || /^(?:the|an?|its|his|her|their|our|my|some|any|more|less)$/u.test(before);
}

/** "Likely to accept", "is due to open"; with `announced` also "will accept". */
function isProspect(text: AnalysedText, place: number, announced: boolean): boolean {
  const at = beforeGroup(text, place, /^(?:be|also|[a-z]+ly)$/u);
  const before = text.words[at]?.lower ?? '';
  return (announced && /^(?:will|would|'ll)$/u.test(before)) || (before === 'to' && prospects.has(text.words[at - 1]?.lower ?? ''));
}

/** "Has accepted", "have been accepted". */
function isPerfect(text: AnalysedText, place: number): boolean {
  return /^(?:has|have|'ve)$/u.test(text.words[beforeGroup(text, place, /^(?:been|also|now|already|just|[a-z]+ly)$/u)]?.lower ?? '');
}

/** "Will close", "will be closed". */
function isComing(text: AnalysedText, place: number): boolean {
  return /^(?:will|shall|'ll)$/u.test(text.words[beforeGroup(text, place, /^(?:be|also|then|[a-z]+ly)$/u)]?.lower ?? '');
}

function beforeGroup({ words }: AnalysedText, place: number, between: RegExp): number {
  let at = place - 1;
  while (between.test(words[at]?.lower ?? '') && words[at]?.lower !== 'likely') at--;
  return at;
}
