/** The contest of polarity: what the claim says was done, against places where the sources say it was not, or say the opposite. */

import type { Span } from '../text/span';
import { termOf } from '../text/terms';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText } from './analysed-text';
import type { WordUnit } from './claim-units';
import { clauseAt } from './clause-cover';
import { isConditional } from './conditions';
import { builtInRelations } from './lexicon/word-relations';
import { looksLikeVerb, mayBePresent } from './lexicon/verbs';
import { isUnreal } from './modality';
import { hasItsRoles, isOfAnother, isOfOtherTime, isVagueOfAnother, lacksWhatIsThought, othersThan } from './other-event';
import type { PlainDenial } from './plain-denial';
import { isForeseen, isSupposed, isToldAsFact, plainDenialOf } from './plain-denial';
import { isAmongDenials, isBesideItsNoun, isDisowned, isGone, isNegated, isUnderAny, isNounDenied, isOpenDenial, isPossibility, isRuledOut } from './polarity';
import type { Scene } from './scene';
import type { Slot } from './slots';
import { isUpToAPoint } from './up-to-a-point';
import { nearness, slotOf } from './slots';
import { otherTimeThan } from './tenses';

export interface PolarityContender {
  readonly sentence: number;
  readonly span: Span;
  readonly near: number;
  /** By what it says otherwise: a negator, an antonym ("denied" for "confirmed"), or another thing of the kind ("tea" for "coffee"). */
  readonly by: Contradiction;
  /** 0 to 1: how much of what stands next to the claim's word stands next to this one. */
  readonly phrase: number;
  /** It says the same in another word. */
  readonly akin?: boolean;
  /** The claim's names do the same at it, or have it done to them. */
  readonly roles: boolean;
}

export type Contradiction = 'negation' | 'antonym' | 'contrast';

export interface PolarityContest {
  readonly unit: number;
  readonly negated: boolean;
  /** It stands under "no" or "without" of its own. */
  readonly noun: boolean;
  /** Where the sources say the same, and where the opposite. */
  readonly own?: PolarityContender;
  readonly rival?: PolarityContender;
  /** Where the claim tells a deed: the best place where it is only demanded, planned or expected; where it tells what is to come, where it is done. */
  readonly planned?: PolarityContender;
  /** Where no source has a denied word at all: how much better a denied verb stands in its place than an affirmed one. */
  readonly denial?: number;
  /** The best rival that says the opposite in the very word, or in its antonym; only this one accuses. */
  readonly sure?: PolarityContender;
  /** Where the claim denies it plainly: the best place that tells it as done. */
  readonly done?: PolarityContender;
}

export function polarityContests(claim: AnalysedText, alignment: Alignment, scene: Scene): readonly PolarityContest[] {
  const contests: PolarityContest[] = [];
  const verbs = new Set<number>();
  alignment.units.forEach((unit, index) => {
    if (unit.kind !== 'word' || unit.word.inName) return;
    const kind = predicateKind(claim, unit);
    if (kind === 'none' && plainDenialOf(claim, unit.first) !== 'being' && unit.opposites.size === 0 && unit.contrasts.size === 0 && !hasDeniedNoun(claim, unit.first, index, alignment, scene)) return;
    contests.push(contestOf(claim, unit, index, kind, alignment, scene));
    if (kind === 'verb' && wordBefore(claim, unit.first) !== 'to') verbs.add(index);
  });
  // Where a source denies the verb, what the denial reaches beyond it is not affirmed by being named: "no link between it and the disease".
  const isDenied = contests.some((it) => it.negated && it.own !== undefined && verbs.has(it.unit));
  return isDenied ? contests.map((it) => (it.negated && !verbs.has(it.unit) ? { ...it, sure: undefined, done: undefined } : it)) : contests;
}

/** 'maybe': it can be a noun as well; only where the source has it as a verb is it one. */
type PredicateKind = 'verb' | 'maybe' | 'none';

function predicateKind(claim: AnalysedText, { word, first }: WordUnit): PredicateKind {
  const before = wordBefore(claim, first);
  return looksLikeVerb(word.lower, before) ? 'verb' : mayBePresent(word.lower, before) ? 'maybe' : 'none';
}

/** "No impact" in the claim or in a source: then the noun itself is affirmed or denied. */
function hasDeniedNoun(claim: AnalysedText, place: number, index: number, alignment: Alignment, scene: Scene): boolean {
  if (isNounDenied(claim, place)) return true;
  return scene.sentences.some(({ analysed }, i) => (alignment.hits[index]?.[i] ?? []).some((hit) => hit.likeness >= SAME_VERB && isNounDenied(analysed, hit.place)));
}

/** The word before, negators and adverbs passed over: "did not fully attend" has "did" before "attend". */
function wordBefore(text: AnalysedText, place: number): string | undefined {
  let at = place - 1;
  while (at > 0 && /^(not|never|n't|yet|also|still|[a-z]+ly)$/.test(text.words[at]?.lower ?? '')) at--;
  return text.words[at]?.lower;
}

function contestOf(claim: AnalysedText, unit: WordUnit, index: number, kind: PredicateKind, alignment: Alignment, scene: Scene): PolarityContest {
  const slot = slotOf(alignment.units, unit.first, unit.last, clauseAt(alignment, unit));
  const of: OfClaim = { negated: isNegated(claim, unit.first) && !isConditional(claim, unit.first), kind, noun: isNounDenied(claim, unit.first), denials: isAmongDenials(claim, unit.first), upToAPoint: isUpToAPoint(claim, unit.first) };
  const open = of.negated ? isOpenDenial(claim, unit.first) : !of.upToAPoint && isPossibility(claim, unit.first);
  let own: PolarityContender | undefined;
  let rival: PolarityContender | undefined;
  let sure: PolarityContender | undefined;
  let planned: PolarityContender | undefined;
  let done: PolarityContender | undefined;
  const spared = (of.negated && isDisowned(claim, unit.first)) || (of.noun && isBesideItsNoun(claim, unit.first));
  const plain = of.negated ? plainDenialOf(claim, unit.first) : undefined;
  const isOfOthers = kind === 'verb' ? othersThan(claim, unit.first) : undefined;
  const isPlanned = otherTimeThan(claim, unit.first, { verb: kind === 'verb' && !of.negated, speech: isSpeech(unit.word.stem) });
  const enter = (sentence: number, place: number, side: 'own' | 'planned' | 'told' | 'loose' | 'sure', by: Contradiction, likeness = 1): void => {
    const analysed = scene.sentences[sentence]?.analysed;
    const word = analysed?.words[place];
    if (analysed === undefined || word === undefined || (side === 'sure' && !hasObjectValues(unit, sentence, by !== 'negation', alignment, scene))) return;
    const near = nearness(slot, alignment, scene, sentence, place, place) * (side === 'own' && by === 'negation' && likeness < SAME_VERB ? OTHER_WORD : 1);
    const contender = { sentence, span: word.span, near, by, phrase: phraseAround(index, alignment, sentence, place), roles: hasItsRoles(claim, unit.first, analysed, place) };
    if (side === 'own') own = near > (own?.near ?? -1) ? contender : own;
    else if (side === 'planned') planned = near > (planned?.near ?? -1) ? contender : planned;
    else if (side !== 'told') rival = near > (rival?.near ?? -1) ? contender : rival;
    if (side === 'sure') sure = standing(contender) > standing(sure) ? contender : sure;
    if (plain !== undefined && (side === 'sure' || side === 'loose' || side === 'told') && by === 'negation' && isToldAsFact(analysed, place, plain)) {
      const told = { ...contender, akin: side === 'loose' };
      done = standing(told) > standing(done) ? told : done;
    }
  };
  const isAnywhere = (alignment.hits[index] ?? []).some((of) => of.length > 0);
  scene.sentences.forEach(({ analysed }, sentence) => {
    if (analysed.question || ((alignment.hits[index]?.[sentence]?.length ?? 0) === 0 && alignment.opposed[index]?.[sentence] !== true)) return;
    for (const hit of alignment.hits[index]?.[sentence] ?? []) {
      if (isOfOthers?.(analysed, hit.place) === true) continue;
      if (agrees(of, analysed, hit.place)) enter(sentence, hit.place, isPlanned(analysed, hit.place) ? 'planned' : 'own', 'negation', hit.likeness);
      else if (of.negated && (leavesOpen(analysed, hit.place, plain) || isVagueOfAnother(unit, index, sentence, alignment, scene))) continue;
      // A doubt, and no more.
      else if (lacksWhatIsThought(unit, sentence, alignment)) enter(sentence, hit.place, 'loose', 'antonym');
      else if (isRuledOut(analysed, hit.place)) enter(sentence, hit.place, 'loose', 'negation');
      else if (spared || isUnderAny(analysed, hit.place)) continue;
      else if (!open && isOpposed(of, analysed, hit.place)) {
        if (hit.likeness >= SAME_VERB) enter(sentence, hit.place, isDisowned(analysed, hit.place) ? 'loose' : 'sure', 'negation');
        else if (of.negated && of.kind === 'verb' && !of.noun && !isSpeech(unit.word.stem)) enter(sentence, hit.place, 'loose', 'negation');
      } else if (plain === 'being' && hit.likeness >= SAME_VERB && !isAmongDenials(analysed, hit.place)) enter(sentence, hit.place, 'told', 'negation');
    }
    // A heading has no sentence to say the opposite in.
    if (analysed.metadata) return;
    const mayStandFor = (place: number): boolean => !standsForAnother(alignment, index, sentence, place) && !isOfTitle(analysed, place) && !(kind === 'verb' && isOfCompound(analysed, place));
    for (const stem of unit.opposites) {
      for (const place of analysed.byStem.get(stem) ?? []) {
        if (mayStandFor(place) && !isOfAnother(claim, unit.first, analysed, place) && !isOfOtherTime(unit, sentence, place, alignment, scene)) enter(sentence, place, isNegated(analysed, place) !== of.negated ? 'own' : 'sure', 'antonym');
      }
    }
    if (!isAnywhere) for (const stem of unit.contrasts) {
      for (const place of analysed.byStem.get(stem) ?? []) {
        if (!of.negated && !isNegated(analysed, place) && mayStandFor(place)) enter(sentence, place, 'sure', 'contrast');
      }
    }
  });
  const denial = of.negated && (kind === 'verb' || of.noun || plain === 'being') && own === undefined && rival === undefined ? denialMargin(slot, alignment, scene) : undefined;
  const ofAnother = sure?.roles === true && own?.roles === false;
  return { unit: index, negated: of.negated, noun: of.noun, own: ofAnother ? undefined : own, rival, planned, sure, done, denial };
}

function denialMargin(slot: Slot, alignment: Alignment, scene: Scene): number {
  const best = { denied: 0, affirmed: 0 };
  scene.sentences.forEach(({ analysed }, sentence) => {
    if (analysed.metadata || analysed.question) return;
    analysed.words.forEach((word, place) => {
      if (word.sign || word.inValue || !looksLikeVerb(word.lower, analysed.words[place - 1]?.lower)) return;
      const side = isNegated(analysed, place) ? 'denied' : 'affirmed';
      best[side] = Math.max(best[side], nearness(slot, alignment, scene, sentence, place, place));
    });
  });
  return best.denied - best.affirmed;
}

/** Of several that say the opposite, one in the same phrase goes first. */
function standing(contender: PolarityContender | undefined): number {
  return contender === undefined ? -1 : contender.near + SAME_PLACE * contender.phrase;
}

const SAME_PLACE = 0.3;

interface OfClaim {
  readonly negated: boolean;
  readonly kind: PredicateKind;
  /** Under "no" or "without" of its own. */
  readonly noun: boolean;
  /** Something near it denies. */
  readonly denials: boolean;
  /** "Until" or the like stands behind it. */
  readonly upToAPoint: boolean;
}

/** A claim of "no progress" agrees with "a lack of progress", one of "no traces" with "three had traces; four had none", and "will not sell" with "ruled out selling". */
function agrees({ negated, noun }: OfClaim, source: AnalysedText, place: number): boolean {
  if (isRuledOut(source, place)) return negated;
  return isNegated(source, place) === negated || (noun && (isGone(source, place) || source.words.some(({ lower }) => lower === 'none')));
}

/** What a source only proposes, demands, plans or supposes may well have been rejected, or never come. */
function leavesOpen(source: AnalysedText, place: number, denial: PlainDenial | undefined): boolean {
  if (isSupposed(source.words, place)) return true;
  return denial === 'deed' ? isForeseen(source, place) : denial === undefined && isUnreal(source, place);
}

/** Whether the same word with the other sign says the opposite: as a verb, or as a noun that one of the two gives up by "no". */
function isOpposed(of: OfClaim, source: AnalysedText, place: number): boolean {
  // Where the side that seems to affirm denies something too, the two may differ in the words that do it only.
  if (of.negated ? isAmongDenials(source, place) : of.denials) return false;
  // "Would not respond until", and a claim of "would respond until": up to the same point one says yes and one no.
  if (!of.negated && isOpenDenial(source, place) && !(of.upToAPoint && isUpToAPoint(source, place))) return false;
  // "The left-wing majority" has not left.
  if (of.kind === 'verb') return source.words[place + 1]?.text !== '-';
  const lower = source.words[place]?.lower ?? '';
  const verb = looksLikeVerb(lower, wordBefore(source, place));
  if (of.noun || isNounDenied(source, place)) return !verb;
  return of.kind === 'maybe' && !of.negated && verb && !lower.endsWith('ing');
}

/** Who did not report a thing may have said much else. */
function isSpeech(stem: string): boolean {
  return stem === SAY || builtInRelations.related(SAY).has(stem);
}

const SAY = termOf('say');

/** A synonym denied or affirmed is not yet the claim denied: "failed to complete" against "finished with a win". */
const SAME_VERB = 0.95;

/** A synonym that agrees says less than the word itself. */
const OTHER_WORD = 0.8;

/** Acquitted of two counts is no answer to convicted of twelve: a value behind the predicate stands in the sentence too (a date only for an antonym). */
function hasObjectValues({ last }: WordUnit, sentence: number, antonym: boolean, alignment: Alignment, scene: Scene): boolean {
  const at = scene.sentences[sentence];
  const stands = (index: number, where: number | undefined): boolean => likenessAt(alignment.hits, index, where ?? -1) > 0;
  return alignment.units.every((it, i) => {
    if (it.kind === 'word' || (it.kind === 'date' && !antonym) || it.first <= last || it.first > last + OBJECT_REACH) return true;
    return stands(i, sentence) || (it.kind === 'date' && (stands(i, at?.before) || stands(i, at?.after)));
  });
}

const OBJECT_REACH = 8;

/** Whether another unit of the claim has its counterpart at this very word: then it is no opposite of this one. */
function standsForAnother(alignment: Alignment, index: number, sentence: number, place: number): boolean {
  return alignment.hits.some((of, unit) => unit !== index && (of[sentence] ?? []).some((hit) => hit.place === place));
}

/** The nearest units on either side of a word of the claim, as far as they stand on the same side of a place of the sentence, hardly farther off. */
function phraseAround(at: number, { units, hits }: Alignment, sentence: number, place: number): number {
  const unit = units[at];
  if (unit === undefined) return 0;
  let found = 0;
  for (const side of [-1, 1]) {
    const next = units[at + side];
    if (next === undefined) continue;
    const distance = side > 0 ? next.first - unit.last : unit.first - next.last;
    if (distance > PHRASE) continue;
    const there = (hits[at + side]?.[sentence] ?? []).some((hit) => Math.sign(hit.place - place) === side && Math.abs(hit.place - place) <= distance + PHRASE_SLACK && hit.likeness >= SAME_PHRASE);
    if (there) found += 0.5;
  }
  return found;
}

const PHRASE = 3;
const PHRASE_SLACK = 1;
const SAME_PHRASE = 0.85;

/** "The state-run station". */
function isOfCompound({ words }: AnalysedText, place: number): boolean {
  return words[place - 1]?.text === '-' && words[place - 1]?.span.start === words[place - 2]?.span.end;
}

/** "Welcome To All That Shreds": with a capital in the middle of a sentence it is part of a name or a heading. */
function isOfTitle({ words }: AnalysedText, place: number): boolean {
  const word = words[place];
  const before = words[place - 1];
  return word !== undefined && before !== undefined && /^\p{Lu}/u.test(word.text) && (!before.sign || /^[-–—]/u.test(before.text));
}
