/** Who does what to whom, and what belongs to whom, in one sentence: each name with the verbs and nouns that it hangs on; active and passive give the same. */

import type { NameValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import { descriptionsIn } from './appositions';
import { isFurtherPlace } from './insertions';
import { demands } from './lexicon/modals';
import { isSpeechVerb } from './lexicon/speech-verbs';
import { prepositions } from './lexicon/negators';
import type { Mention } from './name-phrases';
import { describesPerson, mentionsIn } from './name-phrases';
import { holderOf } from './pronoun-holders';
import { isLight, isParticiple, isPassive, isVerb, openingParticiple, participleAt, relativeVerb, takesBare, verbAfter, verbBefore } from './verb-places';

/** 'of' for what belongs to it, 'is' for what it is; the rest are prepositions that mean one role. */
export type Relation = 'agent' | 'is' | 'patient' | 'of' | 'to' | 'from' | 'with' | 'against' | 'at';

export interface Related {
  readonly name: Placed<NameValue>;
  readonly relation: Relation;
  /** Word of the sentence. */
  readonly head: number;
  /** A pronoun stands there for the name. */
  readonly byPronoun: boolean;
  /** The same, and the name in the sentence before. */
  readonly ledBack: boolean;
}

interface Kept {
  /** Where the sentence before is in no scene, as it is now and then. */
  alone?: readonly Related[];
  earlier?: AnalysedText;
  found?: readonly Related[];
}

const kept = new WeakMap<AnalysedText, Kept>();

/** `earlier`: the sentence before, in which a pronoun's name may stand. */
export function relationsIn(text: AnalysedText, earlier?: AnalysedText): readonly Related[] {
  const known = kept.get(text) ?? {};
  kept.set(text, known);
  if (earlier === undefined) return (known.alone ??= read(text, undefined));
  if (known.found === undefined || known.earlier !== earlier) {
    known.earlier = earlier;
    known.found = read(text, earlier);
  }
  return known.found;
}

const MEANS: ReadonlyMap<string, Relation> = new Map(
  Object.entries({ of: 'of', to: 'to', for: 'to', toward: 'to', towards: 'to', from: 'from', with: 'with', between: 'with', against: 'against', on: 'against', into: 'to', at: 'at', in: 'at' }),
) as ReadonlyMap<string, Relation>;

/** These give their object to somebody: "sent Norland a note". */
const GIVING = /^(?:g[ai]v|sen[dt]|s[eo]l[dl]|to?e?ld|offer|pa(?:y|id)|grant|award|len[dt]|show|hand|promis|ow(?:e|ing))/u;
const SUBJECT: ReadonlySet<string> = new Set('he she they'.split(' '));
/** Words. */
const FAR = 14;
const NEAR = 8;

/** A group of names joined by "and" has its roles in common. */
interface Group {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly last: number;
}

interface Hung {
  readonly mention: Mention;
  readonly relation: Relation;
  readonly head: number;
}

function read(text: AnalysedText, earlier: AnalysedText | undefined): readonly Related[] {
  if (text.names.length === 0 && (earlier?.names.length ?? 0) === 0) return [];
  const mentions = mentionsIn(text);
  const hung: Hung[] = [];
  const subjects = new Map<number, readonly Mention[]>();
  const objects = new Map<number, readonly Mention[]>();
  const put = (of: readonly Mention[], relation: Relation, head: number): void => {
    for (const mention of of) hung.push({ mention, relation, head });
  };
  for (const mention of mentions) for (const noun of mention.nouns) put([mention], 'of', noun);
  for (const group of groupsOf(text, mentions)) {
    const outer = group.mentions.filter((it) => standsForItsPhrase(text, it));
    const before = governorBefore(text, { ...group, mentions: outer }, put);
    const speech = typeof before === 'number' && isSpeechVerb(text.words[before]?.lower ?? '') && text.words[group.last + 1]?.lower !== 'to' ? before : undefined;
    // "Said Marlow then stabbed him": not Marlow is said.
    const governor = speech !== undefined && verbAfter(text, group.last + 1, undefined, isEnclosed(text, group)) !== undefined ? undefined : before;
    const turned = speech !== undefined && governor !== undefined && isTurnedRound(text, speech, group);
    if (turned) put(outer, 'agent', speech);
    const verb = governor === 'preposition' ? participleAt(text, group.last + 1) : verbAfter(text, group.last + 1, governor, isEnclosed(text, group));
    // "Says Norland has paid": not Norland is said.
    const isOwnClause = verb !== undefined && typeof governor === 'number' && !verb.loose && !takesBare(text, governor);
    if (typeof governor === 'number' && !isOwnClause && !turned) {
      put(outer, objectRole(text, governor, group.last), governor);
      objects.set(governor, outer);
    }
    const relative = relativeVerb(text, group.last + 1);
    if (outer.length === 0) continue;
    for (const of of [relative, verb]) {
      if (of === undefined) continue;
      if (of.copula) for (const at of of.nouns) put(outer, 'agent', at);
      else {
        put(outer, isPassive(text, of.place) ? 'patient' : 'agent', of.place);
        subjects.set(of.place, outer);
      }
    }
    const opening = verb === undefined ? undefined : openingParticiple(text, group.first);
    if (opening !== undefined) put(outer, 'agent', opening);
  }
  inherit(text, subjects, objects, put);
  for (const { mention, noun } of descriptionsIn(text, mentions)) put([mention], 'is', noun);
  return named(text, hung, earlier);
}

/** "…, said Ode Marsh." */
function isTurnedRound({ words }: AnalysedText, verb: number, { last }: Group): boolean {
  return (verb === 0 || words[verb - 1]?.sign === true) && (words[last + 1]?.sign ?? true);
}

/** "Norland's forces" act for Norland, "Weir's wife" and "the Norlandic doctor" for themselves. */
function standsForItsPhrase(text: AnalysedText, mention: Mention): boolean {
  return mention.nouns.length === 0 || (mention.name?.value.type === 'place' && !describesPerson(text, mention));
}

function groupsOf(text: AnalysedText, mentions: readonly Mention[]): readonly Group[] {
  const groups: Group[] = [];
  // A name inside another's phrase ("the U.S. envoy Keith Kellogg") has no role of its own beyond it.
  const heads = mentions.filter((it) => !mentions.some((other) => other !== it && other.first <= it.first && other.last >= it.last && isHeadOver(other, it)));
  for (const [i, it] of heads.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && joins(text, last, it, heads[i + 1])) groups[groups.length - 1] = { mentions: [...last.mentions, it], first: last.first, last: it.last };
    else groups.push({ mentions: [it], first: it.first, last: it.last });
  }
  return groups;
}

function isHeadOver(outer: Mention, inner: Mention): boolean {
  return (outer.name?.first ?? -1) > (inner.name?.last ?? Infinity);
}

/** By "and", or by a comma in a list that has an "and" behind. */
function joins(text: AnalysedText, before: Group, next: Mention, later: Mention | undefined): boolean {
  const joint = between(text, before.last, next.first);
  if (/^(?:and|or|as well as|along with)$/u.test(joint)) return true;
  if (joint === ', and' || joint === ', or') return before.mentions.length > 1;
  return joint === ',' && later !== undefined && /^(?:,|, and|and|or)$/u.test(between(text, next.last, later.first));
}

function between({ words }: AnalysedText, last: number, first: number): string {
  return words.slice(last + 1, first).map((it) => it.lower).join(' ');
}

/** What stands before a group: a preposition with its noun and verb, or the verb whose object it is. The verb's place, or 'preposition'. */
function governorBefore(text: AnalysedText, { first, last, mentions: of }: Group, put: (of: readonly Mention[], relation: Relation, head: number) => void): number | 'preposition' | undefined {
  const before = text.words[first - 1];
  if (isFurtherPlace(text, first)) return 'preposition';
  if (before?.text === ',') return /^[,.]$/u.test(text.words[last + 1]?.text ?? '.') ? verbOfApposition(text, first - 2) : undefined;
  // "The welcome he received": in this form it is a subject.
  if (before === undefined || before.sign || SUBJECT.has(text.words[first]?.lower ?? '')) return undefined;
  if (before.lower === 'by') {
    const verb = verbBefore(text, first - 2, FAR, (at) => isParticiple(text.words[at]?.lower));
    // "Recorded for an album by Marlow": whose album it is.
    if (verb !== undefined && (verb === first - 2 || isPassive(text, verb) || text.words[verb - 1]?.content === true)) put(of, 'agent', verb);
    return 'preposition';
  }
  const relation = MEANS.get(before.lower);
  if (relation !== undefined) {
    if (relation !== 'at') for (const noun of nounsBefore(text, first - 2)) put(of, relation, noun);
    const verb = relation === 'of' ? undefined : verbBefore(text, first - 2, NEAR, () => true);
    if (verb !== undefined && (verb !== first - 2 || relation === 'at')) put(of, relation, verb);
    return 'preposition';
  }
  if (prepositions.has(before.lower)) return 'preposition';
  // "Demanded that Vessby pay" is demanded of Vessby.
  const verb = before.lower === 'that' && demands.has(text.words[first - 2]?.lower ?? '') ? first - 2 : first - 1;
  const word = text.words[verb];
  if (word?.content !== true || word.inName || word.inValue) return undefined;
  return isVerb(text, verb) || mayHaveSubject(text, verb) ? verb : undefined;
}

/** "Weir sued Norland", "yards supply Norland"; but "the local Ode Marsh". */
function mayHaveSubject({ words }: AnalysedText, verb: number): boolean {
  const before = words[verb - 1];
  return before !== undefined && !before.sign && (before.inName || isLight(before.lower) || before.lower === 'to' || /^(?:he|she|they|it|we|who|which|that|and|but)$/u.test(before.lower) || /[^s]s$/u.test(before.lower));
}

/** "Sentenced the treasurer of the club, Ode Marsh,": the verb before the phrase that the name is put beside. */
function verbOfApposition(text: AnalysedText, from: number): number | undefined {
  for (let at = from; at > 0 && from - at < NEAR; at--) {
    const word = text.words[at];
    if (word === undefined || word.sign || (word.content && !word.inName && isVerb(text, at))) return undefined;
    if (!DETERMINERS.has(word.lower)) continue;
    // "The treasurer of the club": the first of the two articles opens the phrase.
    const isInner = prepositions.has(text.words[at - 1]?.lower ?? '');
    if (isInner) continue;
    const verb = text.words[at - 1];
    return verb?.content === true && !verb.inName && !verb.inValue && isVerb(text, at - 1) ? at - 1 : undefined;
  }
  return undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their our'.split(' '));

/** "The treasurer, Ode Marsh, stole": commas around the name, and nothing more between them. */
function isEnclosed({ words }: AnalysedText, { first, last }: Group): boolean {
  return words[first - 1]?.text === ',' && words[last + 1]?.text === ',';
}

/** "Sent Norland a note", "was sent Norland's note". */
function objectRole(text: AnalysedText, verb: number, last: number): Relation {
  return isPassive(text, verb) || (GIVING.test(text.words[verb]?.lower ?? '') && opensThing(text, last)) ? 'to' : 'patient';
}

function opensThing(text: AnalysedText, last: number): boolean {
  const next = text.words[last + 1];
  return next !== undefined && /^(?:the|an?|its|his|her|their|that|\d.*)$/u.test(next.lower);
}

/** "Oil and gas from": each of the two. */
function nounsBefore({ words }: AnalysedText, last: number): readonly number[] {
  const isNoun = (at: number): boolean => words[at]?.content === true && words[at]?.inName === false;
  if (!isNoun(last)) return [];
  return words[last - 1]?.lower === 'and' && isNoun(last - 2) ? [last, last - 2] : [last];
}

/** "…, citing Norland", "and phoned Vessby", "wants to sue": a verb without a subject of its own has that of the verb before, or, "accused Vessby of stalling", its object. */
function inherit(text: AnalysedText, subjects: Map<number, readonly Mention[]>, objects: Map<number, readonly Mention[]>, put: (of: readonly Mention[], relation: Relation, head: number) => void): void {
  let subject: readonly Mention[] | undefined;
  let object: readonly Mention[] | undefined;
  text.words.forEach((word, at) => {
    if (/^[;:?!]$/u.test(word.text)) subject = undefined;
    const own = subjects.get(at);
    if (own !== undefined) subject = own;
    else if (subject !== undefined && word.content && !word.inName && !word.inValue && isVerb(text, at)) {
      const joint = jointBefore(text, at);
      const of = joint === 'object' ? object ?? subject : joint === 'subject' ? subject : undefined;
      if (of !== undefined) put(of, isPassive(text, at) ? 'patient' : 'agent', at);
    }
    if (word.content && isVerb(text, at) && !word.inName) object = objects.get(at) ?? (isPassive(text, at) ? own : undefined);
  });
}

function jointBefore({ words }: AnalysedText, verb: number): 'subject' | 'object' | undefined {
  let at = verb - 1;
  while (at > verb - 4 && isLight(words[at]?.lower ?? '')) at--;
  const lower = words[at]?.lower ?? '';
  if (/^(?:and|but|then|to)$/u.test(lower)) return 'subject';
  if (!/ing$/u.test(words[verb]?.lower ?? '')) return undefined;
  return /^(?:,|while|by|after|before|despite)$/u.test(lower) ? 'subject' : /^(?:of|from|for|into)$/u.test(lower) ? 'object' : undefined;
}

/** Pronouns led back to names; who stays open is left out. */
function named(text: AnalysedText, hung: readonly Hung[], earlier: AnalysedText | undefined): readonly Related[] {
  return hung.flatMap(({ mention, relation, head }): readonly Related[] => {
    if (mention.name !== undefined) return [{ name: mention.name, relation, head, byPronoun: false, ledBack: false }];
    if (mention.pronoun === undefined) return [];
    const others = hung.flatMap((it) => (it.head === head && it.mention !== mention && it.mention.name !== undefined ? [it.mention.name] : []));
    const name = holderOf(text, mention.pronoun, earlier, others);
    return name === undefined ? [] : [{ name, relation, head, byPronoun: true, ledBack: !text.names.includes(name) }];
  });
}
