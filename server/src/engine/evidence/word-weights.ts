/** What a content word weighs: a small built-in list for any corpus, blended with the corpus's own counts as it grows. */

import { isStopWord, termOf } from '../text/terms';
import { commonWords, faintWords } from './lexicon/common-words';

/** Weight of a word that the list does not know, before the corpus has its say. */
const RARE = 4;
const COMMON = 2;
const FAINT = 0.5;
/** Passages at which the corpus's counts weigh as much as the list. */
const EVEN_AT = 3000;

/** In steps of one half, and for the size of the corpus in powers of two, so that a source more or less leaves nearly all weights as they are. */
export function wordWeight(lower: string, stem: string, found: number, passages: number): number {
  const base = builtInWeight(lower, stem);
  if (base === 0) return 0;
  const size = 2 ** Math.round(Math.log2(passages + 1));
  const share = size / (size + EVEN_AT);
  const own = Math.min(RARE + 2, Math.max(0, Math.log(size / (found + 1)) / 1.4));
  const blended = base * (1 - share) + Math.min(base + 1, own) * share;
  return Math.max(FAINT, Math.round(blended * 2) / 2);
}

export function builtInWeight(lower: string, stem: string): number {
  if (isStopWord(lower) || stem === '') return 0;
  return tiers().get(stem) ?? RARE;
}

let known: ReadonlyMap<string, number> | undefined;

function tiers(): ReadonlyMap<string, number> {
  known ??= new Map([...commonWords.map((it) => [termOf(it), COMMON] as const), ...faintWords.map((it) => [termOf(it), FAINT] as const)]);
  return known;
}
