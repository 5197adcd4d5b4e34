/** How near two words are in meaning: same stem, one family, synonyms, a state and its people; and which are opposites. */

import { termOf } from '../../text/terms';
import { antonymPairs } from './antonym-pairs';
import { contrastSets } from './contrast-sets';
import { countryWords } from './country-words';
import { moreAntonymPairs } from './more-antonym-pairs';
import { moreSynonymGroups } from './more-synonym-groups';
import { prefixOpposites } from './prefix-opposites';
import { synonymGroups } from './synonym-groups';
import { wordFamilies } from './word-families';

export interface WordRelations {
  /** Stems that can stand for the one given, with their likeness below 1. */
  related(stem: string): ReadonlyMap<string, number>;
  /** Stems of opposites. */
  opposites(stem: string): ReadonlySet<string>;
  /** Stems of other things of the same kind: neither opposites, nor both true in one place. */
  contrasts(stem: string): ReadonlySet<string>;
}

/** What the lists of this project know. */
export const builtInRelations: WordRelations = {
  related: (stem) => tables().synonyms.get(stem) ?? NONE,
  opposites: (stem) => tables().opposites(stem),
  contrasts: (stem) => tables().contrasts.get(stem) ?? NO_STEMS,
};

/** 0 or the likeness of two words that share a long beginning ("Ukraine", "Ukrainian"; "commission", "commissioner"). */
export function familyLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared >= FAMILY_PREFIX && shared / longest >= FAMILY_SHARE ? FAMILY_LIKENESS : 0;
}

/** Letters that two words of one family share at least. */
export const FAMILY_PREFIX = 5;

const FAMILY_SHARE = 0.66;
const FAMILY_LIKENESS = 0.85;
const SYNONYM_LIKENESS = 0.85;
const COUNTRY_LIKENESS = 0.9;
const NONE: ReadonlyMap<string, number> = new Map();
const NO_STEMS: ReadonlySet<string> = new Set();

interface Tables {
  readonly synonyms: ReadonlyMap<string, Map<string, number>>;
  readonly contrasts: ReadonlyMap<string, ReadonlySet<string>>;
  opposites(stem: string): ReadonlySet<string>;
}

let built: Tables | undefined;
/** Stems whose opposites are remembered. */
const MOST_KEPT = 10_000;

/** Built at the first question, so that starting costs nothing. */
function tables(): Tables {
  if (built === undefined) {
    const synonyms = buildSynonyms();
    const antonyms = buildAntonyms();
    const kept = new Map<string, ReadonlySet<string>>();
    const opposites = (stem: string): ReadonlySet<string> => {
      const known = kept.get(stem);
      if (known) return known;
      const listed = antonyms.get(stem);
      const prefixed = prefixOpposites(stem);
      const found = prefixed.length === 0 ? listed ?? NO_STEMS : new Set([...(listed ?? []), ...prefixed]);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(stem, found);
      return found;
    };
    built = { synonyms, opposites, contrasts: buildContrasts(synonyms) };
  }
  return built;
}

function buildSynonyms(): ReadonlyMap<string, Map<string, number>> {
  const result = new Map<string, Map<string, number>>();
  for (const [lines, likeness] of [[wordFamilies, FAMILY_LIKENESS], [synonymGroups + moreSynonymGroups.trimStart(), SYNONYM_LIKENESS], [countryWords, COUNTRY_LIKENESS]] as const) {
    for (const line of lines.trim().split('\n')) relateAll(result, stemsOf(line), likeness);
  }
  return result;
}

function relateAll(result: Map<string, Map<string, number>>, stems: readonly string[], likeness: number): void {
  for (const a of stems) {
    const of = result.get(a) ?? new Map<string, number>();
    for (const b of stems) if (a !== b) of.set(b, likeness);
    result.set(a, of);
  }
}

function buildAntonyms(): ReadonlyMap<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const line of (antonymPairs + moreAntonymPairs.trimStart()).trim().split('\n')) {
    const [left = '', right = ''] = line.split('/');
    for (const a of stemsOf(left)) for (const b of stemsOf(right)) {
      add(result, a, b);
      add(result, b, a);
    }
  }
  return result;
}

/** Each word of a set against the others, but for those that can stand for it. */
function buildContrasts(synonyms: Tables['synonyms']): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map<string, Set<string>>();
  for (const line of contrastSets.trim().split('\n')) {
    const members = line.split(' ').map((it) => it.split('=').map(termOf));
    for (const own of members) for (const other of members) {
      if (own === other) continue;
      for (const a of own) for (const b of other) if (a !== b && !synonyms.get(a)?.has(b)) add(result, a, b);
    }
  }
  return result;
}

function add(result: Map<string, Set<string>>, a: string, b: string): void {
  const of = result.get(a) ?? new Set<string>();
  of.add(b);
  result.set(a, of);
}

function stemsOf(words: string): readonly string[] {
  return [...new Set(words.trim().split(/\s+/).map(termOf))];
}
