/** Who does what to whom, as far as names stand directly around a verb; active and passive give the same roles. */

import { TITLES } from '../text/values/names/words';
import type { NameValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import { negators, prepositions } from './lexicon/negators';

export interface Roles {
  readonly agents: readonly Placed<NameValue>[];
  readonly patients: readonly Placed<NameValue>[];
}

/** Of the verb at a word; a role stays empty where anything but a name, or more than a name's titles, stands in its place. */
export function rolesAt(text: AnalysedText, verb: number): Roles {
  const before = namesBefore(text, verb);
  if (!isPassive(text, verb)) return { agents: before, patients: namesAfter(text, verb + 1) };
  const by = agentPlace(text, verb);
  return { agents: by < 0 ? [] : namesAfter(text, by + 1), patients: before };
}

const be: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
const helpers: ReadonlySet<string> = new Set("is are was were be been being am has have had do does did will would can could may might must shall should 've 's 'd 'll also now then once both all".split(' '));
/** "That": what is demanded that someone do, is demanded of him. */
const articles: ReadonlySet<string> = new Set('the a an both its his her their longtime fellow then that'.split(' '));
const FAR = 14;
/** Names joined by "and" that are taken for one role. */
const MOST_JOINED = 4;

function isPassive(text: AnalysedText, verb: number): boolean {
  if (!/(?:ed|en|wn|ne|ght|ung|ept|ound|aid|ut|old|it|ade|eft|uck|od|ost|eld)$/.test(text.words[verb]?.lower ?? '')) return false;
  for (let i = verb - 1; i >= verb - 3; i--) {
    const lower = text.words[i]?.lower ?? '';
    if (be.has(lower)) return true;
    if (!isLight(lower)) return false;
  }
  return false;
}

/** "was accused of stalling by Norland": the nearest "by" with a name behind it, in the same clause. */
function agentPlace(text: AnalysedText, verb: number): number {
  for (let i = verb + 1; i <= verb + FAR; i++) {
    const word = text.words[i];
    if (word === undefined || word.text === ';' || word.text === '.' || word.text === ':') return -1;
    if (word.lower === 'by' && namesAfter(text, i + 1).length > 0) return i;
  }
  return -1;
}

function isLight(lower: string): boolean {
  return helpers.has(lower) || negators.has(lower) || lower.endsWith("n't") || /^[a-z]{2,}ly$/.test(lower);
}

function namesBefore(text: AnalysedText, verb: number): readonly Placed<NameValue>[] {
  let last = verb - 1;
  while (last >= 0 && last >= verb - 5 && isLight(text.words[last]?.lower ?? '')) last--;
  if (text.words[last]?.text === ',') last = beforeInsertion(text, last);
  const found: Placed<NameValue>[] = [];
  while (found.length < MOST_JOINED) {
    const name = text.names.find((it) => it.last === last);
    if (name === undefined) return [];
    found.push(name);
    const front = frontOf(text, name);
    const joint = text.words[front]?.lower;
    if (joint !== undefined && prepositions.has(joint) && !(joint === 'with' && /ing$/.test(text.words[verb]?.lower ?? ''))) return [];
    if ((joint !== 'and' && joint !== ',') || !text.names.some((it) => it.last === front - 1)) return found;
    last = front - 1;
  }
  return found;
}

/** "Marta Elling, the envoy of the council, accused": the word before the first of the two commas. */
function beforeInsertion(text: AnalysedText, comma: number): number {
  for (let i = comma - 2; i >= 0 && i >= comma - FAR; i--) if (text.words[i]?.text === ',') return i - 1;
  return -1;
}

/** The word before a name with its titles, its nationality and its article. */
function frontOf(text: AnalysedText, name: Placed<NameValue>): number {
  const titleFrom = name.value.title === undefined ? Infinity : name.value.span.start - name.value.title.length - 2;
  let at = name.first - 1;
  for (;;) {
    const word = text.words[at];
    if (word === undefined) return -1;
    const nationality = text.names.find((it) => it.last === at);
    if (nationality !== undefined && nationality.value.type === 'place') at = nationality.first - 1;
    else if (word.span.start >= titleFrom || articles.has(word.lower)) at--;
    else return at;
  }
}

function namesAfter(text: AnalysedText, from: number): readonly Placed<NameValue>[] {
  const found: Placed<NameValue>[] = [];
  let at = from;
  while (found.length < MOST_JOINED) {
    const name = headAfter(text, at);
    if (name === undefined) return found;
    found.push(name);
    const joint = text.words[name.last + 1]?.lower;
    if (joint !== 'and' && joint !== ',') return found;
    at = name.last + 2;
  }
  return found;
}

/** The name that starts here, articles, titles and a nationality passed over. */
function headAfter(text: AnalysedText, from: number): Placed<NameValue> | undefined {
  let at = from;
  let found: Placed<NameValue> | undefined;
  for (let steps = 0; steps < 6; steps++) {
    const name = text.names.find((it) => it.first === at);
    const word = text.words[at];
    if (name !== undefined) {
      found = name;
      at = name.last + 1;
      if (name.value.type !== 'place') return found;
    } else if (word !== undefined && !word.sign && (/^\p{Lu}/u.test(word.text) || TITLES.has(word.lower) || (found === undefined && articles.has(word.lower)))) at++;
    else return found;
  }
  return found;
}
