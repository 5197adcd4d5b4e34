/** The contest of roles: whether the sources have the claim's names the other way round, or someone else, at its verbs and nouns. */

import { termOf } from '../text/terms';
import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { likenessAt, ownCoverOf } from './align';
import type { AnalysedText } from './analysed-text';
import { baseForms } from './lexicon/irregular-forms';
import { isSpeechVerb } from './lexicon/speech-verbs';
import { isPersonNoun } from './lexicon/person-nouns';
import { isDeed } from './modality';
import { isAkin, isOfOneFamily, isOfOneKind, isSpokesperson } from './name-kinship';
import type { Related, Relation } from './name-relations';
import { relationsIn } from './name-relations';
import type { NameFound } from './names-found';
import { standsBy } from './other-subject';
import type { Scene } from './scene';

export interface RoleRival {
  readonly sentence: number;
  readonly name: NameValue;
  /** The claim's two names have changed places. */
  readonly turned: boolean;
  /** How much of the claim, its name left out, the sentence alone covers. */
  readonly cover: number;
  /** Someone else has the very role, but not so surely that the claim is contradicted. */
  readonly doubtful?: true;
}

/** A word of the source that stands for the claim's verb or noun. */
const SAME_DEED = 0.85;
/** The word itself in any form. */
const SAME_WORD = 0.95;
/** Of the rest of the claim, in the sentence that gives the deed to someone else. */
const REST_COVER = 0.7;
/** The same for a doubt where a second name shows it. */
const EVENT_COVER = 0.6;
/** The same where no second name shows that the event is the claim's. */
const ALL_COVER = 0.95;
/** The same for a doubt. */
const DOUBT_COVER = 0.5;

/** By which the sentence with someone else must fit better than one that leaves open who it was. */
const LEAD = 0.1;
/** Both names show well enough that the same deed is meant. */
const TURNED_COVER = 0.5;

/** What holds both ways round. */
export const MUTUAL = /^(?:me+t|meet|meets|marri|marry|join|face|fight|fought|match|equal|resembl|border|divorc|kiss|embrac|hug|play|drew|rival)/;

/** Who stands in the sources where the claim has this name; none where any source may have it so. */
export function roleRivalOf(claim: AnalysedText, name: NameFound, alignment: Alignment, scene: Scene): RoleRival | undefined {
  const { value } = name;
  if (value === undefined) return undefined;
  const all = relationsIn(claim);
  if (!all.some((it) => it.name.value === value)) return undefined;
  const unitAt = new Map(alignment.units.flatMap((it, i) => (it.kind === 'word' ? [[it.first, i] as const] : [])));
  const full = fullNames(name, scene);
  let best: RoleRival | undefined;
  for (const own of all) {
    const unit = unitAt.get(own.head);
    // Of whom else an autobiography is told says nothing of "his".
    if (own.name.value !== value || unit === undefined || (own.byPronoun && own.relation === 'of')) continue;
    const rival = rivalAt(unit, { name, own, all, unitAt, claim, full, mutual: MUTUAL.test(claim.words[own.head]?.lower ?? ''), described: isPersonNoun(claim.words[own.head]?.lower ?? '') }, alignment, scene);
    if (rival !== undefined && weightOf(rival) > weightOf(best)) best = rival;
  }
  return best;
}

/** Deeds that are told in their own words or not at all: who has signed or resigned is seldom put otherwise. Not deaths, which "(1890–1957)" tells. */
const DEEDS: ReadonlySet<string> = stemsOf('ceded annexed resigned arrested signed imposed married divorced retired elected invaded acquitted convicted impeached ousted extradited deported abdicated sank exploded capsized drowned kidnapped');
/** Those of them that no noun tells ("8,300 signatures"), whoever did them. */
const OWN_WORDS: ReadonlySet<string> = stemsOf('resigned arrested married divorced acquitted convicted impeached extradited deported abdicated sank exploded capsized drowned kidnapped');

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((it) => termOf(baseForms.get(it) ?? it)));
}

/** Whether the claim tells such a deed that stands in no passage, or tells it of a name, done or suffered, and no passage about the name has it. */
export function isUntoldDeed(claim: AnalysedText, names: readonly NameFound[], { units, hits }: Alignment, scene: Scene): boolean {
  if (units.some((it, i) => it.kind === 'word' && OWN_WORDS.has(it.word.stem) && isDeed(claim, it.first) && (hits[i] ?? []).every((of) => of.length === 0))) return true;
  return relationsIn(claim).some(({ name, relation, head }) => {
    const unit = units.findIndex((it) => it.kind === 'word' && it.first === head && DEEDS.has(it.word.stem));
    if (unit < 0 || (relation !== 'agent' && relation !== 'patient') || !isDeed(claim, head)) return false;
    const found = names.find((it) => it.value === name.value);
    if (found === undefined) return false;
    return !scene.sentences.some((it, i) =>
      (hits[unit]?.[i] ?? []).some((hit) => {
        if (hit.likeness >= SAME_WORD) return found.inTitle || standsBy(found, i, scene);
        // "Step", "leave" and "hold" stand for many things.
        return relationsIn(it.analysed, scene.sentences[it.before]?.analysed).some((of) => of.head === hit.place && of.relation === relation && isAkin(of.name.value, name.value));
      }));
  });
}

/** "Brandt accused Roy" where the sources have the verb and both names, but in no place all three: put together from what is told of others. A name in a title is everywhere. */
export function isPutTogether(claim: AnalysedText, names: readonly NameFound[], { units, hits }: Alignment, scene: Scene): boolean {
  const related = relationsIn(claim);
  return related.some(({ name, relation, head }) => {
    if (relation !== 'agent') return false;
    const patient = related.find((it) => it.head === head && it.relation === 'patient' && it.name.value !== name.value);
    const pair = [name, patient?.name].flatMap((it) => names.find((found) => it !== undefined && found.value === it.value) ?? []);
    const unit = units.findIndex((it) => it.kind === 'word' && it.first === head);
    if (pair.length < 2 || unit < 0) return false;
    const places = scene.sentences.flatMap((_, i) => ((hits[unit]?.[i] ?? []).length > 0 ? [i] : []));
    return places.length > 0 && !places.some((at) => pair.every((it) => it.inTitle || standsBy(it, at, scene)));
  });
}

/** Whether the name only tells which person is meant ("the Norwegian envoy"), and the sources have such a person too. */
export function isDescription(claim: AnalysedText, { value }: NameFound, { units, hits }: Alignment, scene: Scene): boolean {
  return relationsIn(claim).some(({ name, relation, head }) => {
    if (name.value !== value || relation !== 'of' || !isPersonNoun(claim.words[head]?.lower ?? '')) return false;
    const unit = units.findIndex((it) => it.first === head);
    return scene.sentences.some(({ analysed, before }, i) => {
      const places = (hits[unit]?.[i] ?? []).filter((hit) => hit.likeness >= SAME_WORD).map((hit) => hit.place);
      return places.length > 0 && relationsIn(analysed, scene.sentences[before]?.analysed).some((it) => it.relation === 'of' && places.includes(it.head) && isAkin(it.name.value, name.value));
    });
  });
}

function weightOf(rival: RoleRival | undefined): number {
  return rival === undefined ? -1 : rival.cover + (rival.turned ? 2 : rival.doubtful ? 0 : 1);
}

interface Sought {
  readonly name: NameFound;
  /** Where the claim has it, and all that the claim's names hang on. */
  readonly own: Related;
  readonly all: readonly Related[];
  readonly unitAt: ReadonlyMap<number, number>;
  readonly claim: AnalysedText;
  readonly mutual: boolean;
  /** The head tells what somebody is. */
  readonly described: boolean;
  readonly full: readonly NameValue[];
}

function rivalAt(unit: number, sought: Sought, alignment: Alignment, scene: Scene): RoleRival | undefined {
  const { name, own } = sought;
  const besides = strangersBesides(name, alignment);
  let turned: RoleRival | undefined;
  let moved: RoleRival | undefined;
  let someone: RoleRival | undefined;
  // How well the best sentence fits that may give the role to the name, or has it in none that can be read.
  let open = 0;
  let named = 0;
  for (const [sentence, { analysed, before }] of scene.sentences.entries()) {
    const hits = alignment.hits[unit]?.[sentence] ?? [];
    if (hits.length === 0) continue;
    const related = relationsIn(analysed, scene.sentences[before]?.analysed);
    for (const hit of hits) {
      // A secretary is no minister.
      if (hit.likeness < (sought.described ? SAME_WORD : SAME_DEED)) continue;
      const holders = related.filter((it) => it.head === hit.place && (isSameRole(it.relation, own.relation, sought.mutual) || (sought.described && isBeing(it.relation) && isBeing(own.relation))));
      const akin = holders.filter((it) => isName(it.name.value, sought));
      const relative = akin.find((it) => isOfOneFamily(it.name.value, name.value));
      if (akin.some((it) => !isOfOneFamily(it.name.value, name.value))) return undefined;
      const cover = coveredUnits(alignment, sentence, besides) < LEAST_UNITS ? 0 : ownCoverOf(alignment, sentence, besides);
      const stands = name.sentences.includes(sentence);
      if (relative !== undefined) {
        if (cover >= DOUBT_COVER) moved = better(moved, { sentence, name: relative.name.value, turned: false, cover, doubtful: true });
        continue;
      }
      const [first] = holders;
      if (first === undefined) {
        if (stands || name.sentences.includes(before)) open = Math.max(open, cover);
        continue;
      }
      const other = holders.find((it) => isSomeoneElse(it, sought) && !(sought.mutual && it.relation !== own.relation) && (it.relation !== 'at' || name.value?.type !== 'place' || isSameEvent(sought, related, sentence, alignment)));
      const exchanged = other ?? (related.some((it) => isName(it.name.value, sought)) || !stands ? holders.find((it) => isElsewhere(it, sought)) : undefined);
      if (isTurned(holders, related, hit.place, sought, sentence, alignment)) {
        if (cover >= TURNED_COVER) turned = better(turned, { sentence, name: first.name.value, turned: true, cover });
      } else if (other !== undefined && cover >= REST_COVER && hasOtherSide(related, hit.place, sought)) {
        turned = better(turned, { sentence, name: other.name.value, turned: true, cover });
      } else if (other !== undefined && hasOtherSide(related, hit.place, sought) && ownCoverOf(alignment, sentence, besides) >= DOUBT_COVER) {
        moved = better(moved, { sentence, name: other.name.value, turned: false, cover: Math.max(cover, DOUBT_COVER), doubtful: true });
      } else if (exchanged !== undefined && other === undefined) {
        if (cover >= DOUBT_COVER) moved = better(moved, { sentence, name: exchanged.name.value, turned: false, cover, doubtful: true });
      } else if (stands && other !== undefined && cover >= (isSameEvent(sought, related, sentence, alignment) ? EVENT_COVER : ALL_COVER) && related.some((it) => isName(it.name.value, sought))) {
        // It stands there in another role.
        moved = better(moved, { sentence, name: other.name.value, turned: false, cover, doubtful: true });
      } else if (stands) named = Math.max(named, cover);
      else if (other !== undefined && cover >= DOUBT_COVER) someone = better(someone, { sentence, name: other.name.value, turned: false, cover, ...(isSure(other, sought, related, sentence, alignment) ? undefined : { doubtful: true }) });
    }
  }
  if (turned !== undefined && turned.cover > open) return turned;
  if (someone === undefined || someone.cover <= Math.max(open, named) + LEAD) return moved !== undefined && moved.cover > Math.max(open, named) ? moved : undefined;
  return someone.cover >= REST_COVER ? someone : { ...someone, doubtful: true };
}

/** "Marlow, a sergeant," and "Marlow was a sergeant"; but who produced it need not be the producer. */
function isBeing(relation: Relation): boolean {
  return relation === 'is' || relation === 'agent';
}

/** "Danish herring" and "herring from Denmark". */
function isOrigin(relation: Relation): boolean {
  return relation === 'of' || relation === 'from';
}

/** Nobody is accused by a name led back from another sentence. Behind a preposition, of what belongs to a name, and of what somebody is, another may well be told of too. */
function isSure({ ledBack, relation: role }: Related, sought: Sought, related: readonly Related[], sentence: number, alignment: Alignment): boolean {
  const relation = role === 'is' || role === 'at' ? role : sought.own.relation;
  if (relation === 'at') return false;
  return !ledBack && (relation === 'agent' || relation === 'patient' || isSameEvent(sought, related, sentence, alignment));
}

/** A second name of the claim has its role at the same word there. */
function isSameEvent({ own, all, unitAt }: Sought, related: readonly Related[], sentence: number, { hits }: Alignment): boolean {
  const places = (hits[unitAt.get(own.head) ?? -1]?.[sentence] ?? []).map((hit) => hit.place);
  return all.some((it) => {
    if (it.name.value === own.name.value || it.head !== own.head) return false;
    return related.some((other) => other.relation === it.relation && places.includes(other.head) && compareNames(other.name.value, it.name.value) === 'same');
  });
}

/** Under so many units of the claim "has signed Jules" is no deed to be told from others. */
const LEAST_UNITS = 2;

function coveredUnits({ units, hits }: Alignment, sentence: number, besides: ReadonlySet<number>): number {
  return units.filter((_, i) => !besides.has(i) && likenessAt(hits, i, sentence) > 0).length;
}

function isSameRole(a: Relation, b: Relation, mutual: boolean): boolean {
  return a === b || (isOrigin(a) && isOrigin(b)) || (mutual && [a, b].every((it) => it === 'agent' || it === 'patient' || it === 'with'));
}

/** The name, and with it what no source has of its titles and its nationality. */
function strangersBesides(name: NameFound, { units, hits }: Alignment): ReadonlySet<number> {
  const strange = units.flatMap((unit, i) => (unit.kind === 'word' && /^\p{Lu}/u.test(unit.word.text) && hits[i]?.every((of) => of.length === 0) ? [i] : []));
  return new Set([...name.units, ...strange]);
}

/** Also by a name that both are parts of: "Ode" and "Oskar" where the sources have Oskar Ode. */
function isName(value: NameValue, { name: { value: own }, full }: Sought): boolean {
  return own !== undefined && (isAkin(value, own) || full.some((it) => compareNames(it, value) === 'same'));
}

/** Longer names of the sources for it. */
function fullNames({ value }: NameFound, scene: Scene): readonly NameValue[] {
  if (value?.type !== 'person' || value.text.includes(' ')) return [];
  return scene.sentences.flatMap(({ analysed }) => analysed.names.map((it) => it.value)).filter((it) => it.text.includes(' ') && compareNames(it, value) === 'same');
}

/** Another of the claim's names has its role there, and it has the role that the other has in the claim. */
function isTurned(holders: readonly Related[], related: readonly Related[], place: number, sought: Sought, sentence: number, alignment: Alignment): boolean {
  const { own, all, unitAt, mutual } = sought;
  if (mutual) return false;
  const others = all.filter((it) => it.name.value !== own.name.value && holders.some((holder) => compareNames(holder.name.value, it.name.value) === 'same'));
  const mine = related.filter((it) => isName(it.name.value, sought));
  return others.some((other) => {
    const unit = unitAt.get(other.head);
    if (unit === undefined) return false;
    const places = (alignment.hits[unit]?.[sentence] ?? []).filter((it) => it.likeness >= SAME_DEED).map((it) => it.place);
    return mine.some((it) => it.relation === other.relation && places.includes(it.head) && !(it.head === place && it.relation === own.relation));
  });
}

/** It suffers there what it does in the claim, or the other way round. */
function hasOtherSide(related: readonly Related[], place: number, sought: Sought): boolean {
  const { relation } = sought.own;
  const side = relation === 'agent' ? 'patient' : relation === 'patient' ? 'agent' : undefined;
  return !sought.mutual && related.some((it) => it.head === place && it.relation === side && isName(it.name.value, sought));
}

function better(a: RoleRival | undefined, b: RoleRival): RoleRival {
  return a === undefined || b.cover > a.cover ? b : a;
}

/** Not the name itself in any form, nor one that the claim has elsewhere. */
function isSomeoneElse({ name: { value } }: Related, sought: Sought): boolean {
  const { name, claim, own } = sought;
  if (name.value === undefined || !isOfOneKind(value, name.value) || isName(value, sought)) return false;
  // "The council said" of what its clerk says.
  if (isSpokesperson(value, name.value) && isSpeechVerb(claim.words[own.head]?.lower ?? '')) return false;
  return !claim.names.some((it) => isAkin(value, it.value));
}

/** Another name of the claim, which has another role in it. */
function isElsewhere({ name: { value } }: Related, sought: Sought): boolean {
  const { name, own, all } = sought;
  if (name.value === undefined || !isOfOneKind(value, name.value) || isName(value, sought)) return false;
  const same = all.filter((it) => compareNames(it.name.value, value) === 'same');
  // "Norland's Harbour Board": what the one does the other does too.
  if (same.some((it) => it.head >= name.first && it.head <= name.last)) return false;
  return same.length > 0 && !same.some((it) => it.head === own.head && it.relation === own.relation);
}
