/** How well the sources bear a claim out, as one number: it orders verdicts and passages, and accuses of nothing. */

import type { Alignment } from './align';
import type { NameContest } from './name-contest';
import type { NameFound } from './names-found';
import type { PolarityContest } from './predicates';
import type { PronounContest } from './pronoun-contest';
import type { SupportSignals } from './support-signals';
import fitted from './support-weights.json';
import type { JudgedContest } from './value-conflict';

export interface SupportParts {
  readonly contests: readonly JudgedContest[];
  readonly names: readonly (NameFound & { readonly contest: NameContest; readonly isMissing: boolean; readonly isThere: boolean })[];
  readonly polarity: readonly PolarityContest[];
  readonly pronouns: readonly PronounContest[];
  readonly borneOut: boolean;
  readonly accused: boolean;
  readonly unsure: boolean;
}

export function supportSignals(alignment: Alignment, parts: SupportParts): SupportSignals {
  const values = parts.contests.map((it) => (it.own === undefined ? 0 : 1));
  const words = parts.names.flatMap((it) => Array.from({ length: Math.max(1, it.units.size) }, () => (it.isThere ? 1 : it.share)));
  const hard = [...values, ...words];
  const nameLeads = parts.names.map((it) => it.contest.margin);
  return {
    cover: Math.max(0, ...alignment.cover),
    found: hard.length === 0 ? 1 : hard.reduce((sum, it) => sum + it, 0) / hard.length,
    absentValues: values.filter((it) => it === 0).length,
    absentNames: parts.names.filter((it) => it.isMissing).length,
    rivals: parts.contests.reduce((sum, it) => sum + Math.max(0, (it.rival?.near ?? 0) - (it.own?.near ?? 0)), 0),
    denials: parts.polarity.reduce((sum, it) => sum + Math.max(0, (it.rival?.near ?? 0) - (it.own?.near ?? 0) - SLIGHT), 0),
    namesAhead: nameLeads.reduce((sum, it) => sum + it, 0) / Math.max(1, nameLeads.length),
    nameBehind: behind(nameLeads),
    pronounBehind: behind(parts.pronouns.map((it) => it.margin)),
    borneOut: parts.borneOut,
    accused: parts.accused,
    unsure: parts.unsure,
  };
}

const SLIGHT = 0.1;

function behind(leads: readonly number[]): number {
  return Math.max(0, ...leads.map((it) => -it));
}

/** Fitted by `npm run fit:support`, on several sets together. */
const { weights, middle, spread } = fitted;

/** What one signal more adds or takes. */
export type SupportWeights = Readonly<typeof weights>;

/** 0 to 1; 0.5 is where one threshold parts borne out from not best over the sets it was fitted on. */
export function supportScore(it: SupportSignals): number {
  return 1 / (1 + Math.exp((middle - weighed(it, weights)) / spread));
}

export function weighed(it: SupportSignals, by: SupportWeights): number {
  return (
    by.cover * it.cover + by.found * it.found + by.absentValues * it.absentValues + by.absentNames * it.absentNames +
    by.rivals * it.rivals + by.denials * it.denials + by.namesAhead * it.namesAhead + by.nameBehind * it.nameBehind + by.pronounBehind * it.pronounBehind +
    by.borneOut * Number(it.borneOut) + by.accused * Number(it.accused) + by.unsure * Number(it.unsure && !it.accused)
  );
}

/** The score of a claim of which one passage has nine tenths, with all its values and names, and nothing against it: whatever the weights, it can be cited unseen. */
export const sureScore = supportScore({ cover: 0.9, found: 1, absentValues: 0, absentNames: 0, rivals: 0, denials: 0, namesAhead: 0, nameBehind: 0, pronounBehind: 0, borneOut: true, accused: false, unsure: false });
