/** What judging remembers: sentences taken apart, and judgements by the statement and the evidence they saw. */

import type { NameContext } from '../text/values/names';
import type { AnalysedText } from './analysed-text';
import { analyse } from './analysed-text';
import type { KnownNames } from './known-names';
import { createKnownNames } from './known-names';
import type { WordRelations } from './lexicon/word-relations';
import { builtInRelations } from './lexicon/word-relations';
import type { Verdict } from './verdict';

export interface JudgementMemo {
  /** `names`: what is known of its capitals, and a key for just that. */
  analysed(text: string, reference: string | undefined, names?: { readonly key: string; readonly context: NameContext }): AnalysedText;
  readonly names: KnownNames;
  /** What is known of words besides what the texts say. */
  readonly relations: WordRelations;
  /** `key` names everything that the judgement depends on. */
  verdict(key: string): Verdict | undefined;
  keep(key: string, verdict: Verdict): void;
}

/** Sentences kept at most; the oldest half goes when it is full. */
const SENTENCES = 40_000;
const VERDICTS = 20_000;

export function createJudgementMemo(relations: WordRelations = builtInRelations): JudgementMemo {
  // By what else an analysis depends on, then by text: a passage's own string needs no joining and keeps its hash.
  const sentences = new Map<string, Map<string, AnalysedText>>();
  let count = 0;
  // The sentences of one source come one after another.
  let open: { readonly reference: string | undefined; readonly key: string | undefined; readonly of: Map<string, AnalysedText> } | undefined;
  const groupOf = (reference: string | undefined, key: string | undefined): Map<string, AnalysedText> => {
    if (open !== undefined && open.reference === reference && open.key === key) return open.of;
    const around = `${reference ?? ''} ${key ?? ''}`;
    const of = sentences.get(around) ?? new Map<string, AnalysedText>();
    sentences.set(around, of);
    open = { reference, key, of };
    return of;
  };
  const verdicts = new Map<string, Verdict>();
  return {
    names: createKnownNames(),
    relations,
    analysed(text, reference, names) {
      const known = groupOf(reference, names?.key).get(text);
      if (known) return known;
      const made = analyse(text, reference, names?.context);
      if (++count > SENTENCES) {
        open = undefined;
        count = 1 + halved(sentences);
      }
      groupOf(reference, names?.key).set(text, made);
      return made;
    },
    verdict: (key) => verdicts.get(key),
    keep(key, verdict) {
      trim(verdicts, VERDICTS);
      verdicts.set(key, verdict);
    },
  };
}

/** Drops the older half of the groups; how many sentences are left. */
function halved(groups: Map<string, Map<string, AnalysedText>>): number {
  trim(groups, groups.size);
  let left = 0;
  for (const of of groups.values()) left += of.size;
  return left;
}

function trim(map: Map<string, unknown>, limit: number): void {
  if (map.size < limit) return;
  let surplus = Math.ceil(limit / 2);
  for (const key of map.keys()) {
    if (surplus-- <= 0) break;
    map.delete(key);
  }
}
