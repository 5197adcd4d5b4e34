/** From alignment and contests to findings for each item and a verdict for the claim; only guarded conflicts accuse. */

import type { SourceId } from '../corpus/source';
import type { Alignment } from './align';
import { coverOf } from './align';
import type { AnalysedText, Word } from './analysed-text';
import type { Contender, Contest, Standing } from './contest';
import { contestOf } from './contest';
import type { NameFound } from './names-found';
import { namesFound } from './names-found';
import type { PolarityContest } from './predicates';
import { polarityContests } from './predicates';
import type { Scene } from './scene';
import { guards, support } from './thresholds';
import type { ItemState, VerdictKind } from './verdict';

export interface JudgedContest extends Contest {
  readonly state: ItemState;
  /** Sources in which a rival owns its place, and the best of these rivals. */
  readonly conflicts: readonly SourceId[];
  readonly accuser?: Contender;
}

export interface Judgement {
  readonly kind: VerdictKind;
  readonly score: number;
  readonly contests: readonly JudgedContest[];
  readonly names: readonly (NameFound & { readonly state: ItemState })[];
  readonly polarity: readonly (PolarityContest & { readonly state: ItemState })[];
  /** Indices of sentences, best first. */
  readonly ranking: readonly number[];
  readonly sourcesDisagree: boolean;
}

export function judge(claim: AnalysedText, alignment: Alignment, scene: Scene, known: (word: Word) => boolean): Judgement {
  const contests = alignment.units.flatMap((unit, i) => (unit.kind === 'word' ? [] : [judgedContest(contestOf(claim, i, alignment, scene), alignment, scene)]));
  const polarity = polarityContests(claim, alignment, scene).map((it) => ({ ...it, state: polarityState(it, alignment, scene) }));
  const ranking = rank(alignment, scene);
  const best = ranking[0] ?? -1;
  const cover = alignment.cover[best] ?? 0;
  const names = namesFound(claim, alignment, scene, known).map((it) => ({ ...it, state: nameState(it, best, scene) }));
  const score = scoreOf(cover, contests, names, polarity);
  const accused = contests.some((it) => it.state === 'conflict') || polarity.some((it) => it.state === 'conflict');
  const missing = contests.some((it) => it.state === 'absent');
  const supported = !accused && !missing && cover >= support.cover && score >= support.score;
  return {
    kind: accused ? 'differs' : supported ? 'supported' : 'not-found',
    score,
    contests,
    names,
    polarity,
    ranking,
    sourcesDisagree: !accused && supported && contests.some((it) => it.conflicts.length > 0),
  };
}

function rank(alignment: Alignment, scene: Scene): readonly number[] {
  const value = (i: number): number => (alignment.cover[i] ?? 0) + (alignment.ownCover[i] ?? 0);
  return scene.sentences.map((_, i) => i).sort((a, b) => value(b) - value(a) || a - b);
}

function judgedContest(contest: Contest, alignment: Alignment, scene: Scene): JudgedContest {
  const conflicts: SourceId[] = [];
  let accuser: Contender | undefined;
  let borneOut = false;
  for (const [source, standing] of contest.bySource) {
    if (isConflict(contest, standing, alignment, scene)) {
      conflicts.push(source);
      if (standing.sure && standing.sure.near > (accuser?.near ?? -1)) accuser = standing.sure;
    } else if (standing.own !== undefined && standing.own.near >= WEAK) borneOut = true;
  }
  const lead = (contest.own?.near ?? 0) - (contest.rival?.near ?? 0);
  const state = conflicts.length > 0 && !borneOut ? 'conflict' : contest.own === undefined ? 'absent' : lead >= -support.slack || borneOut ? 'confirmed' : 'elsewhere';
  return { ...contest, state, conflicts, accuser };
}

function isConflict(contest: Contest, standing: Standing, alignment: Alignment, scene: Scene): boolean {
  const rival = standing.sure;
  const kind = alignment.units[contest.unit]?.kind;
  if (rival === undefined || kind === undefined || kind === 'word') return false;
  const absent = standing.own === undefined || standing.own.near < WEAK;
  const guard = kind === 'number' ? (absent ? guards.absentNumber : guards.number) : absent ? guards.absentDate : guards.date;
  const lead = rival.near - (standing.own?.near ?? 0);
  return rival.near > guard.near && lead > guard.lead && coverOf(alignment, scene, rival.sentence, new Set([contest.unit])) > guard.cover;
}

/** Below this the claim's own value hardly stands in its place. */
const WEAK = 0.45;

function polarityState(contest: PolarityContest, alignment: Alignment, scene: Scene): ItemState {
  const { own, rival } = contest;
  if (rival !== undefined) {
    const guard = rival.antonym ? guards.antonym : guards.negation;
    const ahead = rival.near - (own?.near ?? 0) > guard.lead && rival.near > guard.near;
    if (ahead && coverOf(alignment, scene, rival.sentence, new Set([contest.unit])) > guard.cover) return 'conflict';
  }
  return own === undefined ? 'absent' : own.near >= (rival?.near ?? 0) ? 'confirmed' : 'elsewhere';
}

function nameState(found: NameFound, best: number, scene: Scene): ItemState {
  if (found.misspelt !== undefined && found.misspelt.cover > guards.spelling.cover) return 'conflict';
  const around = scene.sentences[best];
  if (found.sentences.some((it) => it === best || it === around?.before || it === around?.after) || found.inTitle) return 'confirmed';
  return found.sentences.length > 0 ? 'elsewhere' : 'absent';
}

/** Coverage and the share of hard items found, less what speaks against; orders verdicts and passages, accuses of nothing. */
function scoreOf(cover: number, contests: readonly JudgedContest[], names: Judgement['names'], polarity: Judgement['polarity']): number {
  const hard = [...contests.map((it) => (it.own === undefined ? 0 : 1)), ...names.flatMap((it) => [...it.units].map(() => it.share))];
  const found = hard.length === 0 ? cover : hard.reduce<number>((sum, it) => sum + it, 0) / hard.length;
  let score = (cover + 0.5 * found) / 1.5;
  for (const it of contests) {
    const lead = (it.rival?.near ?? 0) - (it.own?.near ?? 0);
    if (it.own !== undefined && lead > 0 && (it.rival?.near ?? 0) > 0.5 && cover > 0.6) score -= 0.4 * lead;
    if (it.own === undefined) score -= 0.15;
  }
  for (const it of polarity) {
    const lead = (it.rival?.near ?? 0) - (it.own?.near ?? 0);
    if (it.state === 'conflict') score -= 0.4;
    else if (lead > 0 && (it.rival?.near ?? 0) > 0.6 && cover > 0.65) score -= 0.3 * lead;
  }
  return Math.max(0, Math.min(1, score));
}
