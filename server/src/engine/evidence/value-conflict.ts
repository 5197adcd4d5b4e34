/** Whether another value owns the place of a claim's number or date: only where the claim's own value stands nowhere for the same thing. */

import type { SourceId } from '../corpus/source';
import type { Alignment } from './align';
import { coverOf, likenessAt, ownCoverOf } from './align';
import type { NumberValue } from '../text/values/value';
import type { AnalysedText } from './analysed-text';
import { restCover } from './clause-cover';
import type { Contender, Contest, Standing } from './contest';
import { ageOwnerOf } from './age-owner';
import { endOwnerOf } from './end-owner';
import { frameOf } from './frame';
import { ownerByGap } from './gapped';
import { ownerInTurn } from './in-turn';
import { nounOwnerOf } from './noun-owner';
import { termOwnerOf } from './term-owner';
import { isWithin } from './number-relation';
import type { Scene } from './scene';
import { isSlip } from './slip';
import type { Guard } from './thresholds';
import { bearing, farOff, guards, slack, weakPlace, workedOut } from './thresholds';
import type { ItemState } from './verdict';

export interface JudgedContest extends Contest {
  readonly state: ItemState;
  /** Sources in which a rival owns its place, and the best of these rivals. */
  readonly conflicts: readonly SourceId[];
  readonly accuser?: Contender;
  /** The sources have another number at its noun. */
  readonly owned?: true;
}

export function judgedContest(contest: Contest, claim: AnalysedText, alignment: Alignment, scene: Scene): JudgedContest {
  const unit = alignment.units[contest.unit];
  const owner = unit?.kind === 'number' ? endOwnerOf(contest, unit, claim, scene) ?? ownerInTurn(contest, unit, claim, scene) ?? ownerByGap(contest, unit, claim, scene) ?? termOwnerOf(contest, unit, claim, scene) ?? ageOwnerOf(unit, claim, scene) ?? nounOwnerOf(contest, unit, claim, scene) : undefined;
  if (owner !== undefined) return ownedContest(contest, owner, alignment, scene);
  const conflicts: SourceId[] = [];
  let accuser: Contender | undefined;
  let borneOut = false;
  for (const [source, standing] of contest.bySource) {
    if (isConflict(contest, standing, claim, alignment, scene)) {
      conflicts.push(source);
      if (standing.sure && standing.sure.near > (accuser?.near ?? -1)) accuser = standing.sure;
    } else if (standing.own !== undefined && bearsOut(contest, standing.own, alignment, scene)) borneOut = true;
  }
  // "More than 200 people" is true of 212 passengers, whoever else is counted nearby.
  if (unit?.kind === 'number' && conflicts.length > 0 && isJustBeyond(unit.item.value, contest.own?.value)) return { ...contest, state: 'elsewhere', conflicts: [] };
  const worked = contest.workedOut;
  if (worked !== undefined && worked.near > workedOut.near && !borneOut && (conflicts.length > 0 || contest.own === undefined)) {
    return { ...contest, state: contest.own !== undefined ? 'elsewhere' : worked.near > workedOut.bearing ? 'confirmed' : 'absent', conflicts: [] };
  }
  const lead = (contest.own?.near ?? 0) - (contest.rival?.near ?? 0);
  const state = conflicts.length > 0 && !borneOut ? 'conflict' : contest.own === undefined ? 'absent' : lead >= -slack || borneOut ? 'confirmed' : 'elsewhere';
  return { ...contest, state, conflicts, accuser };
}

const BOUNDS: ReadonlySet<string> = new Set(['more-than', 'at-least', 'less-than', 'at-most']);
/** So near its bound a number is hardly by chance. */
const JUST = 1.1;

function isJustBeyond(bound: NumberValue, own: Contender['value'] | undefined): boolean {
  return own?.kind === 'number' && BOUNDS.has(bound.modifier) && isWithin(bound, own, JUST);
}

/** Another number has the claim's noun: it accuses where its sentence covers the rest of the claim. */
function ownedContest(contest: Contest, owner: Contender, alignment: Alignment, scene: Scene): JudgedContest {
  const source = scene.sentences[owner.sentence]?.passage.source ?? '';
  const accuses = coverOf(alignment, scene, owner.sentence, new Set([contest.unit])) > guards.noun.cover;
  if (!accuses) return { ...contest, state: 'elsewhere', conflicts: [], owned: true };
  const bySource = new Map([...contest.bySource, [source, { ...contest.bySource.get(source), sure: owner }]]);
  return { ...contest, bySource, state: 'conflict', conflicts: [source], accuser: owner, owned: true };
}

/** The value stands well in its place, or fairly in a passage that has the rest of the claim too. */
function bearsOut(contest: Contest, own: Contender, alignment: Alignment, scene: Scene): boolean {
  if (own.near >= weakPlace) return true;
  return own.near >= bearing.near && coverOf(alignment, scene, own.sentence, new Set([contest.unit])) >= bearing.cover;
}

function isConflict(contest: Contest, standing: Standing, claim: AnalysedText, alignment: Alignment, scene: Scene): boolean {
  const rival = standing.sure;
  const kind = alignment.units[contest.unit]?.kind;
  if (rival === undefined || kind === undefined || kind === 'word') return false;
  // Two values in one sentence have each their own place in it, whatever the distances say.
  if (contest.standsIn.has(rival.sentence)) return false;
  const absent = (standing.own?.near ?? 0) < farOff;
  if (kind === 'date' && absent && !hasDeed(contest.unit, rival.sentence, alignment, scene)) return false;
  if (kind === 'number' && absent && saysHalf(rival.sentence, alignment, scene)) return false;
  const guard = kind === 'number' ? numberGuard(alignment, contest, absent) : absent ? guards.absentDate : guards.date;
  const lead = rival.near - (standing.own?.near ?? 0);
  const rest = restCover(alignment, scene, rival.sentence, contest.unit);
  if (rival.near > guard.near && lead > guard.lead && rest > guard.cover) return true;
  if (absent && rival.near > guards.framed.near && rest > guards.framed.cover && (isFramedAlike(contest, rival, claim, alignment, scene) || isMistaken(contest, rival, claim, alignment, scene))) return true;
  const here = guards.absentNumberHere;
  return guard === guards.absentNumber && rival.near > here.near && ownCoverOf(alignment, rival.sentence, new Set([contest.unit])) > here.cover;
}

/** "Opened in 1874" is not accused by "a year ago it was shut": one of the words beside the date stands around the other date too. */
function hasDeed(own: number, sentence: number, { units, hits }: Alignment, scene: Scene): boolean {
  const it = scene.sentences[sentence];
  const beside = [nextWord(units, own, -1), nextWord(units, own, 1)].filter((unit) => unit !== undefined);
  return beside.length === 0 || it === undefined || beside.some((unit) => [sentence, it.before, it.after].some((at) => likenessAt(hits, unit, at) > 0));
}

/** "Eight councillors were away" is not accused by "seven councillors abstained": of so few words each has to stand around the other number. */
function saysHalf(sentence: number, { units, hits }: Alignment, scene: Scene): boolean {
  const it = scene.sentences[sentence];
  const words = units.flatMap((unit, i) => (unit.kind === 'word' ? [i] : []));
  return it !== undefined && words.length <= FEW && words.some((unit) => [sentence, it.before, it.after].every((at) => likenessAt(hits, unit, at) === 0));
}

const FEW = 2;

function nextWord(units: Alignment['units'], from: number, step: 1 | -1): number | undefined {
  let unit = from + step;
  while (units[unit] !== undefined && units[unit]?.kind !== 'word') unit += step;
  return units[unit] === undefined ? undefined : unit;
}

/** The claim's own words stand directly around the rival: on both sides, or so many on one that the phrase is the source's. */
function isFramedAlike({ unit }: Contest, rival: Contender, claim: AnalysedText, alignment: Alignment, scene: Scene): boolean {
  const [own, source] = [alignment.units[unit], scene.sentences[rival.sentence]?.analysed];
  if (own === undefined || source === undefined) return false;
  const { before, behind } = frameOf(claim, own, source, rival);
  return (before > 0 && behind > 0) || before + behind >= PHRASE;
}

/** A number that is nearly written as the rival: mistyped or misread, not another fact. */
function isMistaken({ unit }: Contest, rival: Contender, claim: AnalysedText, alignment: Alignment, scene: Scene): boolean {
  const [own, source] = [alignment.units[unit], scene.sentences[rival.sentence]?.analysed];
  if (own?.kind !== 'number' || source === undefined) return false;
  const { span } = own.item.value;
  return isSlip(claim.text.slice(span.start, span.end), source.text.slice(rival.span.start, rival.span.end));
}

/** Words. */
const PHRASE = 3;

function numberGuard(alignment: Alignment, contest: Contest, absent: boolean): Guard {
  const unit = alignment.units[contest.unit];
  const small = unit?.kind === 'number' && unit.item.value.unit.dimension === 'count' && unit.item.value.high <= SMALL;
  return small ? guards.smallNumber : absent ? guards.absentNumber : guards.number;
}

const SMALL = 3;
