/** Nouns that stand for somebody: "envoy", "woman", "minister". */

import { TITLES } from '../../text/values/names/words';
import { genderOfNoun, isPerson } from './gendered-words';

export function isPersonNoun(lower: string): boolean {
  return isPerson(lower) || genderOfNoun(lower) !== undefined || TITLES.has(lower);
}

/** Whoever is meant may be called so. */
export function isAnybody(lower: string): boolean {
  return ANYBODY.test(lower);
}

const ANYBODY = /^(?:person|people|man|men|woman|women|member|members|officials?|spokes.*|leaders?|boys?|girls?|child|children|family|group|team|staff|victims?|suspects?|someone|some|others?|many|both|authorities|author|friends?|partner)$/u;

/** Bodies that act and are nobody's company, club or team. */
export const publicBodies: ReadonlySet<string> = new Set('council court government police ministry parliament jury judge prosecutors committee commission coroner inspectorate tribunal regulator senate assembly'.split(' '));
