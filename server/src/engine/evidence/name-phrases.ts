/** The noun phrases that names, and the pronouns that stand for them, belong to: "the Russian envoy Keith Kellogg", "Ukraine's seized territory". */

import { TITLES } from '../text/values/names/words';
import type { NameValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import { isPerson } from './lexicon/gendered-words';
import { isPersonNoun } from './lexicon/person-nouns';
import { negators, prepositions } from './lexicon/negators';
import { auxiliaries, looksLikeVerb, mayBePresent } from './lexicon/verbs';
import type { Pronoun } from './pronouns';

/** A name or a pronoun with what stands around it in its phrase. */
export interface Mention {
  readonly name?: Placed<NameValue>;
  readonly pronoun?: Pronoun;
  /** First and last word of the whole phrase, articles and nouns included. */
  readonly first: number;
  readonly last: number;
  /** What it belongs to as a modifier: the nouns behind "Russian" or "Ukraine's"; none for a name that is the phrase's own head. */
  readonly nouns: readonly number[];
}

export function mentionsIn(text: AnalysedText): readonly Mention[] {
  const names = text.names.map((name) => phraseOf(text, name.first, name.last, { name }));
  const pronouns = text.pronouns.filter((it) => it.stands !== 'speaker' && it.stands !== 'hearer').map((pronoun) => phraseOf(text, pronoun.place, pronoun.place, { pronoun }));
  return [...names, ...pronouns].sort((a, b) => a.first - b.first || a.last - b.last);
}

const articles: ReadonlySet<string> = new Set('the a an this these those his her their its our my your both all some any no every each another longtime fellow then'.split(' '));
const functionWords: ReadonlySet<string> = new Set(
  ('and or but nor so yet if as than that which who whom whose when where while because although though until unless since after before whether '
    + 'he she it they we i you him her them us me his its their our my your this these those there here not also only just even then now still already '
    + 'today yesterday tomorrow what how why both either neither either such other due despite through via toward towards among amid within without across behind near along per').split(' '),
);
const possessives: ReadonlySet<string> = new Set('his her its their'.split(' '));
const POSSESSIVE = /^['’]s?$/u;
/** "Russian", "Dutch": the adjective of a place, behind which its noun stands. */
const ADJECTIVE = /(?:[ie]an|ican|erman|ish|ese|ench|tch|wiss|eli|a[qn]i|ern|reek|zech|thai|udi|arab)$/iu;
/** "The Panamanian company": the place is only told of along with its noun. */
export function isAdjective({ words }: AnalysedText, { value, last }: Placed<NameValue>): boolean {
  const next = words[last + 1];
  return value.type === 'place' && ADJECTIVE.test(value.text) && next?.content === true && !next.inName;
}

/** Whether somebody is described by it, as by "Russian" in "the Russian president". */
export function describesPerson(text: AnalysedText, { nouns }: Mention): boolean {
  const lower = text.words[nouns.at(-1) ?? -1]?.lower;
  return lower !== undefined && isPersonNoun(lower);
}

/** Words. */
const LONGEST = 5;

/** Whether a word is no verb, joint or preposition, so that it may belong to a noun phrase. */
function isNominal(text: AnalysedText, at: number): boolean {
  const word = text.words[at];
  return word !== undefined && !word.sign && !articles.has(word.lower) && !functionWords.has(word.lower) && !prepositions.has(word.lower) && !auxiliaries.has(word.lower) && !negators.has(word.lower);
}

function isVerbForm(text: AnalysedText, at: number): boolean {
  const word = text.words[at];
  return word !== undefined && !word.inName && !word.inValue && looksLikeVerb(word.lower, text.words[at - 1]?.lower);
}

function phraseOf(text: AnalysedText, first: number, last: number, what: Pick<Mention, 'name' | 'pronoun'>): Mention {
  const start = startOf(text, first, what);
  const owned = ownedEnd(text, last, what);
  if (owned === undefined) return { ...what, first: start, last, nouns: [] };
  const nouns: number[] = [];
  for (let at = owned.first; at <= owned.last; at++) if (isNoun(text, at) || endsBody(text, at)) nouns.push(at);
  return { ...what, first: start, last: owned.last, nouns };
}

function isNoun(text: AnalysedText, at: number): boolean {
  const word = text.words[at];
  return word !== undefined && word.content && !word.inName && !word.lower.endsWith('ly');
}

/** "Norland's Harbour Board": the noun that a name of several words ends in. */
function endsBody(text: AnalysedText, at: number): boolean {
  return text.names.some((it) => it.last === at && it.first < at && (it.value.type === 'organisation' || it.value.type === 'other'));
}

/** Titles, roles, adjectives and articles before a name; what a pronoun has before it is no part of it. */
function startOf(text: AnalysedText, first: number, { name }: Pick<Mention, 'name'>): number {
  if (name === undefined) return first;
  const titleFrom = name.value.title === undefined ? Infinity : name.value.span.start - name.value.title.length - 2;
  let start = first;
  for (let at = first - 1, loose = 0; at >= 0 && first - at <= LONGEST + 2; at--) {
    const word = text.words[at];
    if (word === undefined) break;
    const place = text.names.find((it) => it.last === at);
    if (place !== undefined && place.value.type === 'place' && loose <= (name.value.type === 'person' ? 0 : 1)) {
      at = place.first;
      start = place.first;
    } else if (POSSESSIVE.test(word.text) && text.words[at - 1]?.inName === true) continue;
    else if (word.span.start >= titleFrom || TITLES.has(word.lower) || (isPerson(word.lower) && !word.inName)) start = at;
    else if (articles.has(word.lower)) return at;
    else if (name.value.type !== 'place' && loose++ < 2 && word.content && !word.inName && !isVerbForm(text, at) && isNominal(text, at)) continue;
    else break;
  }
  return start;
}

interface Owned {
  readonly first: number;
  readonly last: number;
}

/** The nouns behind a name or "his" that it belongs to. */
function ownedEnd(text: AnalysedText, last: number, { name, pronoun }: Pick<Mention, 'name' | 'pronoun'>): Owned | undefined {
  const possessive = pronoun !== undefined ? possessives.has(text.words[last]?.lower ?? '') : POSSESSIVE.test(text.words[last + 1]?.text ?? '');
  if (pronoun !== undefined && !possessive) return undefined;
  const adjective = !possessive && name?.value.type === 'place' && ADJECTIVE.test(name.value.text);
  if (!possessive && !adjective && !isCompound(text, name)) return undefined;
  const from = last + (possessive && pronoun === undefined ? 2 : 1);
  let at = from;
  while (at < from + LONGEST && isNominal(text, at) && !endsBefore(text, at, from, possessive || adjective)) {
    const inside = text.names.find((it) => it.first === at);
    at = inside === undefined ? at + 1 : inside.last + 1;
    if (inside?.value.type === 'person') break;
  }
  if (at === from) return undefined;
  return { first: from, last: at - 1 };
}

/** "Promoter", "striker", "boss". */
const HOLDER = /(?:er|or|ist|ant|ent|man|ive|ian|ee|star|boss)$/u;

/** "Rovers chairman Weir", "Norvik Gas chief executive Weir": nouns with the person's name behind them. */
function isBeforeHolder(text: AnalysedText, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const before = text.words[at - 1]?.lower ?? '';
    if (at > from && (isPerson(before) || TITLES.has(before) || HOLDER.test(before)) && text.names.some((it) => it.first === at && it.value.type !== 'place')) return true;
    if (!isNoun(text, at) || !isNominal(text, at) || isVerbForm(text, at) || /s$/u.test(text.words[at]?.lower ?? '')) return false;
  }
  return false;
}

/** "The Kursk region", "U.S. officials"; but "helped Norland regain". */
function isCompound(text: AnalysedText, name: Placed<NameValue> | undefined): boolean {
  if (name === undefined) return false;
  if (isBeforeHolder(text, name.last + 1)) return true;
  // "Westhay Council leader".
  if (name.value.type !== 'person' && isPersonNoun(text.words[name.last + 1]?.lower ?? '')) return true;
  if (name.value.type === 'person') return false;
  return articles.has(text.words[name.first - 1]?.lower ?? '') || /^(?:\p{Lu}\.?){2,}$/u.test(name.value.text);
}

/** Whether the verb of the sentence begins here: "Russia | plans", "officials | argue". */
function endsBefore(text: AnalysedText, at: number, from: number, bound: boolean): boolean {
  const word = text.words[at];
  const before = text.words[at - 1];
  if (word === undefined || word.inName || word.inValue) return false;
  // "Ukraine's recognized territory".
  if (isVerbForm(text, at)) return !(bound && (at === from || !/s$/u.test(before?.lower ?? '')) && /(?:ed|ing)$/u.test(word.lower) && isNominal(text, at + 1) && !isVerbForm(text, at + 1));
  if (at === from) return !bound && mayBePresent(word.lower, before?.lower);
  // A noun of many, and behind it a word with an object of its own.
  const opens = opensObject(text, at + 1);
  return opens && /[^su]s$/u.test(before?.lower ?? '') && !/s$/u.test(word.lower) && !word.inName;
}

function opensObject(text: AnalysedText, at: number): boolean {
  const word = text.words[at];
  return word !== undefined && (articles.has(word.lower) || word.lower === 'that' || word.inName || word.inValue);
}
