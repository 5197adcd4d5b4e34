/** The contest of roles: whether the sources have the claim's names the other way round, or someone else, around its verb. */

import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { ownCoverOf } from './align';
import type { AnalysedText, Placed } from './analysed-text';
import { looksLikeVerb } from './lexicon/verbs';
import { wordsOfName } from './name-words';
import type { NameFound } from './names-found';
import type { Roles } from './roles';
import { rolesAt } from './roles';
import type { Scene } from './scene';

export interface RoleRival {
  readonly sentence: number;
  readonly name: NameValue;
  /** The claim's two names have changed places. */
  readonly turned: boolean;
  /** How much of the claim, its name left out, the sentence alone covers. */
  readonly cover: number;
}

/** A word of the source that stands for the claim's verb. */
const SAME_DEED = 0.85;
/** Of the rest of the claim, in the sentence that gives the deed to someone else. */
const REST_COVER = 0.7;

/** By which the sentence with someone else must fit better than one that leaves open who it was. */
const LEAD = 0.1;
/** Both names around the verb show well enough that the same deed is meant. */
const TURNED_COVER = 0.5;

/** What holds both ways round. */
const MUTUAL = /^(?:me+t|meet|meets|marri|marry|join|face|fight|fought|match|equal|resembl|border|divorc|kiss|embrac|hug|play|drew|rival|succe)/;

/** Who stands in the sources where the claim has this name beside a verb; none where any source may have it so. */
export function roleRivalOf(claim: AnalysedText, name: NameFound, alignment: Alignment, scene: Scene): RoleRival | undefined {
  const { value } = name;
  if (value === undefined) return undefined;
  for (const [index, unit] of alignment.units.entries()) {
    if (unit.kind !== 'word' || unit.word.inName) continue;
    const roles = rolesAt(claim, unit.first);
    // "The council head Villar": a noun between two names.
    if (!looksLikeVerb(unit.word.lower, claim.words[unit.first - 1]?.lower) && !unit.word.lower.endsWith('s') && roles.agents.length < 2) continue;
    const side = roles.agents.some((it) => it.value === value) ? 'agents' : roles.patients.some((it) => it.value === value) ? 'patients' : undefined;
    if (side === undefined) continue;
    const rival = rivalAt(index, { name, side, roles, claim, mutual: MUTUAL.test(unit.word.lower) }, alignment, scene);
    if (rival !== undefined) return rival;
  }
  return undefined;
}

interface Sought {
  readonly name: NameFound;
  readonly side: keyof Roles;
  readonly roles: Roles;
  readonly claim: AnalysedText;
  readonly mutual: boolean;
}

function rivalAt(unit: number, sought: Sought, alignment: Alignment, scene: Scene): RoleRival | undefined {
  const { name, side, roles } = sought;
  const besides = strangersBesides(name, alignment);
  let turned: RoleRival | undefined;
  let someone: RoleRival | undefined;
  // How well the best sentence fits that may give the deed to the name, or has it in no role that can be read.
  let open = 0;
  let named = 0;
  for (const [sentence, { analysed, before }] of scene.sentences.entries()) {
    for (const hit of alignment.hits[unit]?.[sentence] ?? []) {
      if (hit.likeness < SAME_DEED) continue;
      const found = rolesAt(analysed, hit.place);
      if (isNamedIn(found[side], name)) return undefined;
      const cover = ownCoverOf(alignment, sentence, besides);
      const stands = name.sentences.includes(sentence);
      const [first] = found[side];
      if (first === undefined && (stands || name.sentences.includes(before))) open = Math.max(open, cover);
      if (first === undefined) continue;
      const other = found[side].find((it) => isSomeoneElse(it, sought));
      if (isTurned(found, sought)) {
        const least = meets(found[side], roles[opposite(side)]) ? TURNED_COVER : REST_COVER;
        if (cover >= least) turned = better(turned, { sentence, name: first.value, turned: true, cover });
      } else if (stands) named = Math.max(named, cover);
      else if (other !== undefined && cover >= REST_COVER) someone = better(someone, { sentence, name: other.value, turned: false, cover });
    }
  }
  if (turned !== undefined && turned.cover > open) return turned;
  return someone !== undefined && someone.cover > Math.max(open, named) + LEAD ? someone : undefined;
}

/** The name, and with it what no source has of its titles and its nationality. */
function strangersBesides(name: NameFound, { units, hits }: Alignment): ReadonlySet<number> {
  const strange = units.flatMap((unit, i) => (unit.kind === 'word' && /^\p{Lu}/u.test(unit.word.text) && hits[i]?.every((of) => of.length === 0) ? [i] : []));
  return new Set([...name.units, ...strange]);
}

function isNamedIn(found: readonly Placed<NameValue>[], { value }: NameFound): boolean {
  return found.some((it) => value !== undefined && compareNames(it.value, value) !== 'different');
}

/** The name has the other role there, and the one it has in the claim is taken. */
function isTurned(found: Roles, { side, roles, mutual }: Sought): boolean {
  return !mutual && meets(found[opposite(side)], roles[side]);
}

function opposite(side: keyof Roles): keyof Roles {
  return side === 'agents' ? 'patients' : 'agents';
}

function better(a: RoleRival | undefined, b: RoleRival): RoleRival {
  return a === undefined || b.cover > a.cover ? b : a;
}

function meets(a: readonly Placed<NameValue>[], b: readonly Placed<NameValue>[]): boolean {
  return a.some((it) => b.some((other) => compareNames(it.value, other.value) === 'same'));
}

/** Not the name itself in any form, nor one that the claim has elsewhere. */
function isSomeoneElse({ value }: Placed<NameValue>, { name, claim }: Sought): boolean {
  if (name.value === undefined || compareNames(value, name.value) !== 'different') return false;
  return !claim.names.some((it) => compareNames(it.value, value) !== 'different' || sharesWord(it.value, value));
}

/** In letters or in meaning: "China" and "Chinese Yuan". */
export function sharesWord(a: NameValue, b: NameValue): boolean {
  const [words, others] = [wordsOfName(a), wordsOfName(b)];
  if (others.some((it) => words.includes(it))) return true;
  return a.type === 'place' && b.text.split(' ').some((it) => compareNames(a, { ...b, text: it }) === 'same');
}
