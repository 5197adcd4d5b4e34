/** From alignment and contests to findings for each item and a verdict for the claim; only guarded conflicts accuse. */

import type { Span } from '../text/span';
import type { DateValue, NumberValue } from '../text/values/value';
import type { Alignment } from './align';
import { coverOf, likenessAt, widerCoverOf } from './align';
import type { AnalysedText, Word } from './analysed-text';
import type { CoveredClause } from './clause-cover';
import { coveredClauses, isUncovered, restCover, tellsTheStory } from './clause-cover';
import { comparisonsWith } from './comparisons';
import type { Contest } from './contest';
import { contestsOf } from './contest';
import { haveChangedPlaces } from './exchanged-values';
import { finerClauses } from './finer-clauses';
import { lightVerbs } from './lexicon/verbs';
import { lacksItsWords } from './missing-words';
import type { NameContest } from './name-contest';
import { nameContestsOf } from './name-contest';
import type { NameFound } from './names-found';
import { namesFound } from './names-found';
import { hasForeignModifier, hasItsDoer, isAround, isOfOtherClause } from './other-subject';
import { phraseContrasts } from './phrase-contrasts';
import type { PolarityContender, PolarityContest } from './predicates';
import { polarityContests } from './predicates';
import { deniesAnything } from './polarity';
import type { PronounContest } from './pronoun-contest';
import { isOutOfPlace, pronounContests } from './pronoun-contest';
import { sentencesOfTheRest } from './rest-of-whole';
import type { Scene } from './scene';
import type { SmallWordContrast } from './small-words';
import { smallWordContrasts } from './small-words';
import type { SupportSignals } from './support-signals';
import { supportScore, supportSignals } from './support-score';
import type { Guard } from './thresholds';
import { doubt, doubtfulName, guards, moreAround, plainlyDenied, plannedOnly, supportCover, surerDoubt, weakPlace } from './thresholds';
import type { TimeContest } from './time-contest';
import { timeContestsOf } from './time-contest';
import { isToldOfAnother } from './told-of-another';
import { turnedNouns } from './turned-nouns';
import type { JudgedContest } from './value-conflict';
import { judgedContest } from './value-conflict';
import type { ItemState, VerdictKind } from './verdict';

export interface JudgedName extends NameFound {
  readonly state: ItemState;
  readonly contest: NameContest;
  /** Another name has its place or its role: the claim differs. */
  readonly accuses: boolean;
}

export interface Judgement {
  readonly kind: VerdictKind;
  readonly score: number;
  readonly signals: SupportSignals;
  readonly contests: readonly JudgedContest[];
  readonly names: readonly JudgedName[];
  readonly polarity: readonly (PolarityContest & { readonly state: ItemState })[];
  readonly pronouns: readonly PronounContest[];
  readonly times: readonly TimeContest[];
  /** Small words that the sources have the opposite of: the claim differs. */
  readonly smallWords: readonly SmallWordContrast[];
  /** Indices of sentences, best first. */
  readonly ranking: readonly number[];
  /** Of a claim of several clauses, as finely as a finding can mark them. */
  readonly clauses: readonly CoveredClause[];
  readonly sourcesDisagree: boolean;
}

/** Sentences in which rivals of a name are looked for. */
const NAME_SENTENCES = 12;

/** What the judgement asks of the corpus as a whole. */
export interface CorpusFacts {
  /** Whether a word occurs in any passage. */
  occurs(word: Word): boolean;
  readonly passages: number;
}

export function judge(claim: AnalysedText, alignment: Alignment, scene: Scene, corpus: CorpusFacts): Judgement {
  const found = contestsOf(claim, alignment, scene).map((it) => judgedContest(it, claim, alignment, scene));
  const compared = comparisonsWith(claim, alignment, scene);
  const opposing = polarityContests(claim, alignment, scene).filter(({ sure }) => sure?.by !== 'antonym' || !compared.agreeing.has(sure.sentence));
  const opposed = opposing.map((it) => judgedPolarity(it, opposing, alignment, scene, supportCover(corpus.passages)));
  const ranking = rank(alignment, scene);
  const sought = namesFound(claim, alignment, scene, corpus.occurs);
  const named = nameContestsOf(claim, sought, alignment, scene, ranking.slice(0, NAME_SENTENCES));
  const names = sought.map((it, i): JudgedName => {
    const contest = named[i] ?? { own: 0, margin: 0 };
    return { ...it, contest, state: nameState(it, contest, ranking[0] ?? -1, scene), accuses: !isSpelling(it) && isOther(contest, guards.otherName) };
  });
  const strangers = names.some(isMissing);
  const accuses = (unit: number, sentence: number | undefined): boolean =>
    sentence !== undefined && names.every((it) => isMisspelt(it) || (it.share === 1 && isAround(it, sentence, claim, scene)) || isOfOtherClause(it, unit, sentence, alignment, scene));
  const ofAnother = (sentence = -1): boolean => hasForeignModifier(sentence, claim, alignment, corpus.occurs);
  const told = sentencesOfTheRest(found, opposed, alignment, scene);
  // A passage about somebody else accuses nobody, so the item is not in conflict either.
  const contests = found.map((it) => (it.state === 'conflict' && (told.has(it.accuser?.sentence ?? -1) || !accuses(it.unit, it.accuser?.sentence) || ofAnother(it.accuser?.sentence)) ? { ...it, state: withdrawn(it), conflicts: [] } : it));
  const polarity = opposed.map((it) => (it.state === 'conflict' && (told.has(it.sure?.sentence ?? -1) || !(accuses(it.unit, it.sure?.sentence) || hasItsDoer(names, it.unit, it.sure?.sentence ?? -1, claim, alignment, scene))) ? { ...it, state: withdrawn(it) } : it));
  const small = smallWordContrasts(claim, alignment, scene);
  const smallWords = [...small, ...turnedNouns(claim, alignment, scene), ...phraseContrasts(claim, alignment, scene, supportCover(corpus.passages)), ...compared.contrasts.filter((it) => !small.some((other) => other.span.start === it.span.start))].filter((it) => accuses(it.unit, it.rival.sentence) && !polarity.some((other) => other.state === 'conflict' && isAt(alignment, other.unit, it.span)));
  const accused = smallWords.length > 0 || contests.some(isConflict) || polarity.some(isConflict) || names.some((it) => it.accuses);
  const withdrew = found.some((it, i) => it !== contests[i]) || opposed.some((it, i) => it !== polarity[i]);
  const missing = contests.some((it) => it.state === 'absent' && isHard(alignment, it, nearestTexts(scene, ranking[0]))) || strangers || lacksItsWords(claim, alignment, corpus.occurs);
  const denials = ranking.slice(0, DENIAL_SENTENCES).some((it) => deniesAnything(scene.sentences[it]?.analysed));
  const unsaid = polarity.some((it) => isUndenied(it) && (!denials || it.noun));
  const pronouns = pronounContests(claim, names, alignment, scene);
  const doubtful = contests.some((it) => it.owned) || haveChangedPlaces(contests, alignment, scene) || pronouns.some(isOutOfPlace) || withdrew || unsaid || polarity.some((it) => (isDoubtful(it) ? !standsWithTheValue(it.own, it.rival, alignment) : standsWithTheValue(it.sure, it.own, alignment)) || isOnlyPlanned(it)) || names.some(isDoubtfulName) || isToldOfAnother(claim, names, alignment, scene);
  const clauses = coveredClauses(alignment, alignment.clauses, scene);
  const supported = !accused && !missing && !doubtful && isCovered(alignment, scene, supportCover(corpus.passages)) && !clauses.some(isUncovered);
  const signals = supportSignals(alignment, {
    contests, polarity, pronouns, accused, borneOut: supported, unsure: unsaid || withdrew, names: names.map((it) => ({ ...it, isMissing: isMissing(it), isThere: isMisspelt(it) })),
  });
  return {
    kind: accused ? 'differs' : supported ? 'supported' : 'not-found',
    score: supportScore(signals),
    signals,
    contests,
    names,
    polarity,
    pronouns,
    times: timeContestsOf(claim, alignment, scene),
    smallWords,
    ranking,
    clauses: coveredClauses(alignment, finerClauses(claim, alignment.clauses), scene),
    sourcesDisagree: supported && contests.some((it) => it.conflicts.length > 0),
  };
}

/** Some passage covers enough of the claim, with its neighbours or with those beside them too. */
function isCovered(alignment: Alignment, scene: Scene, least: number): boolean {
  return alignment.cover.some((it) => it >= least) || scene.sentences.some((_, i) => widerCoverOf(alignment, scene, i) >= least + moreAround);
}

function isConflict(it: { readonly state: ItemState }): boolean {
  return it.state === 'conflict';
}

function isAt({ units }: Alignment, unit: number, { start }: Span): boolean {
  const of = units[unit];
  return of?.kind === 'word' && of.word.span.start === start;
}

function withdrawn(contest: { readonly own?: unknown }): ItemState {
  return contest.own === undefined ? 'absent' : 'elsewhere';
}

/** Sentences in which some denial has to stand for a denial to be borne out. */
const DENIAL_SENTENCES = 3;

/** What the claim denies no source denies in these words. */
function isUndenied({ negated, own }: PolarityContest): boolean {
  return negated && own === undefined;
}

/** The opposite stands rather better in its place, though not well enough to accuse. */
function isDoubtful({ own, rival, sure }: PolarityContest): boolean {
  const ahead = (contender: PolarityContender | undefined, guard: { readonly near: number; readonly lead: number }): boolean =>
    contender !== undefined && contender.near > guard.near && contender.near - (own?.near ?? 0) > guard.lead;
  return ahead(rival, doubt) || ahead(sure, surerDoubt);
}

/** "It closed on 24 June": the one stands with the claim's own date or number, and the other, "opened in 1987", does not. */
function standsWithTheValue(one: PolarityContender | undefined, other: PolarityContender | undefined, { units, hits }: Alignment): boolean {
  const has = (sentence: number): boolean => units.some((it, i) => (it.kind === 'date' || it.kind === 'number') && likenessAt(hits, i, sentence) >= SAME_VALUE);
  return one !== undefined && other !== undefined && one.sentence !== other.sentence && has(one.sentence) && !has(other.sentence);
}

const SAME_VALUE = 0.95;

/** The claim tells as done what the sources know as a plan or a demand only. */
function isOnlyPlanned({ own, planned }: PolarityContest): boolean {
  const done = own?.near ?? 0;
  return planned !== undefined && planned.near > plannedOnly.near && (done < plannedOnly.done ? planned.near - done > plannedOnly.lead : planned.near - done > plannedOnly.far);
}

/** The sentence that comes nearest, and those beside it. */
function nearestTexts({ sentences }: Scene, best = -1): readonly AnalysedText[] {
  const it = sentences[best];
  return it === undefined ? [] : [it, ...[it.before, it.after].flatMap((at) => sentences[at] ?? [])].map(({ analysed }) => analysed);
}

/**
 * "The coming week" without a date to count from says too little to be missed, and "two men" are often counted by the
 * writer: of such a number no source needs to have the word, unless another number stands in its place.
 */
function isHard(alignment: Alignment, contest: Contest, near: readonly AnalysedText[]): boolean {
  const unit = alignment.units[contest.unit];
  if (unit?.kind === 'number') return !isSmallCount(unit.item.value) || (contest.rival?.near ?? 0) >= weakPlace;
  if (unit?.kind !== 'date' || !unit.item.value.relative || unit.item.value.from !== undefined) return true;
  const { quarter, half } = unit.item.value.parts;
  if (quarter !== undefined || half !== undefined) return true;
  // Nobody knows which Tuesday it was, or which year "last year" was, but it was not "Wednesday", and not "next year".
  if (unit.item.value.grain === 'weekday' && near.some((it) => it.dates.some(({ value }) => value.grain === 'weekday'))) return true;
  const side = sideOf(unit.item.value);
  return side !== undefined && near[0]?.dates.some(({ value }) => value.relative && sideOf(value) !== undefined && sideOf(value) !== side) === true;
}

function sideOf({ words = '' }: DateValue): 'past' | 'future' | undefined {
  return /^(?:last|previous|past)\b|\bago$/u.test(words) ? 'past' : /^(?:next|coming|following)\b|\b(?:from now|to come)$/u.test(words) ? 'future' : undefined;
}

function isSmallCount({ unit, high }: NumberValue): boolean {
  return unit.dimension === 'count' && high <= COUNTED;
}

const COUNTED = 4;

function isMisspelt(name: JudgedName): boolean {
  return name.state === 'conflict' && name.misspelt !== undefined;
}

/** A name spelt otherwise is there; one of which a word stands in no source is not. */
function isMissing(name: JudgedName): boolean {
  return !isMisspelt(name) && name.share < 1;
}

function rank(alignment: Alignment, scene: Scene): readonly number[] {
  const value = (i: number): number => (alignment.cover[i] ?? 0) + (alignment.ownCover[i] ?? 0);
  return scene.sentences.map((_, i) => i).sort((a, b) => value(b) - value(a) || a - b);
}

/** Another name stands in the place of the claim's. */
function isOther({ own, rival }: NameContest, guard: Guard): boolean {
  return rival !== undefined && rival.near > guard.near && rival.near - own > guard.lead && rival.cover > guard.cover;
}

function isDoubtfulName({ contest }: JudgedName): boolean {
  return contest.doubtful === true || isOther(contest, doubtfulName);
}

function judgedPolarity(contest: PolarityContest, all: readonly PolarityContest[], alignment: Alignment, scene: Scene, least: number): PolarityContest & { readonly state: ItemState } {
  const { own, rival, sure, done } = contest;
  if (sure !== undefined && isOpposite(contest, sure, alignment, scene)) return { ...contest, state: 'conflict' };
  if (done !== undefined && !all.some((it) => isDenied(it, contest)) && isDone(contest, done, alignment, scene, least)) return { ...contest, sure: done, state: 'conflict' };
  return { ...contest, state: own === undefined ? 'absent' : own.near >= (rival?.near ?? 0) ? 'confirmed' : 'elsewhere' };
}

/** In a passage that covers the rest; in the same phrase less of it will do, and for an antonym the rest of its clause. */
function isOpposite({ unit, own, planned, negated }: PolarityContest, { by, near, phrase, sentence }: PolarityContender, alignment: Alignment, scene: Scene): boolean {
  const cover = coverOf(alignment, scene, sentence, new Set([unit]));
  const passes = (guard: Guard, covered: number): boolean => near > guard.near && near - Math.max(own?.near ?? 0, planned?.near ?? 0) > guard.lead && covered > guard.cover;
  if (passes(by !== 'negation' ? guards[by] : negated ? guards.deniedByClaim : guards.deniedBySource, cover)) return true;
  if (phrase <= (own?.phrase ?? 0)) return false;
  if (by === 'negation' && negated) return passes(guards.deniedInPhrase, cover);
  return (by !== 'negation' || phrase === 1) && passes(guards.samePhrase, restCover(alignment, scene, sentence, unit));
}

/** Some source denies the very deed, or another word of the claim in its place. */
function isDenied({ unit, negated, own }: PolarityContest, deed: PolarityContest): boolean {
  return negated && own !== undefined && ((unit === deed.unit && own.by === 'negation') || own.near > plainlyDenied.elsewhere);
}

/** Where the sources deny nothing of the claim, a deed that it plainly denies contradicts it in a passage about the same. */
function isDone({ unit }: PolarityContest, { near, sentence, akin }: PolarityContender, alignment: Alignment, scene: Scene, least: number): boolean {
  const of = alignment.units[unit];
  const light = of?.kind === 'word' && lightVerbs.has(of.word.lower);
  const guard = akin === true ? guards.plainlyDeniedAkin : !light && tellsTheStory(sentence, alignment, scene, least) ? guards.plainlyDeniedInStory : guards.plainlyDenied;
  return near > guard.near && restCover(alignment, scene, sentence, unit) > guard.cover;
}

function isSpelling({ misspelt }: NameFound): boolean {
  return misspelt !== undefined && misspelt.cover > guards.spelling.cover;
}

function nameState(found: NameFound, contest: NameContest, best: number, scene: Scene): ItemState {
  if (isSpelling(found)) return 'conflict';
  if (isOther(contest, guards.otherName)) return 'conflict';
  if (found.sentences.length === 0 && !found.inTitle) return found.share < 1 ? 'absent' : 'elsewhere';
  const around = scene.sentences[best];
  const near = found.sentences.some((it) => it === best || it === around?.before || it === around?.after);
  return near || found.inTitle ? 'confirmed' : 'elsewhere';
}
