/** Opposites that are no single words: "went ahead" and "was called off", "voted for" and "voted against", "many were hurt" and "nobody was hurt". */

import { termOf } from '../text/terms';
import type { Alignment } from './align';
import { coverOf } from './align';
import { tellsTheStory } from './clause-cover';
import type { AnalysedText } from './analysed-text';

import type { ClaimUnit } from './claim-units';
import { phraseOpposites } from './lexicon/phrase-opposites';
import { auxiliaries, looksLikeVerb } from './lexicon/verbs';
import { isUnreal } from './modality';
import { isPersonNoun } from './lexicon/person-nouns';
import { isNegated } from './polarity';
import type { Scene } from './scene';
import type { SmallWordContrast } from './small-words';
import { guards } from './thresholds';

interface Phrase {
  readonly verb: string;
  /** None where the verb says it alone. */
  readonly particle?: string;
}

interface Pair {
  readonly alike: readonly Phrase[];
  readonly opposed: readonly Phrase[];
}

/** `least`: of a claim that is supported, what some passage covers. */
export function phraseContrasts(claim: AnalysedText, alignment: Alignment, scene: Scene, least: number): readonly SmallWordContrast[] {
  if (claim.question) return [];
  const found: SmallWordContrast[] = [];
  for (const pair of pairs()) {
    const place = placeOf(pair.alike, claim);
    const contrast = place === undefined ? undefined : contrastOf(pair, place, claim, alignment, scene);
    if (contrast !== undefined) found.push(contrast);
  }
  return [...found, ...nobodyContrasts(claim, alignment, scene, least)];
}

/** What the phrase is said of stands at the opposite phrase, and nowhere at the phrase itself. */
function contrastOf({ alike, opposed }: Pair, place: number, claim: AnalysedText, alignment: Alignment, scene: Scene): SmallWordContrast | undefined {
  const { units, hits } = alignment;
  const [before, after] = [units.findLastIndex((it) => it.last < place && place - it.last <= CLOSE), units.findIndex((it) => it.first > place + 1 && it.first - place <= CLOSE + 1)];
  const anchors = [before, after].filter((it) => it >= 0 && units[it]?.kind === 'word');
  const own = claim.words[place];
  if (anchors.length === 0 || own === undefined || isNegated(claim, place) || isUnreal(claim, place)) return undefined;
  const phrase = new Set(units.flatMap((it, i) => (it.first >= place && it.first <= place + APART && isOf(alike, it) ? [i] : [])));
  let rival: SmallWordContrast['rival'] | undefined;
  for (const [sentence, { analysed }] of scene.sentences.entries()) {
    const at = (other: number): number | undefined => anchors.find((it) => (hits[it]?.[sentence] ?? []).some((hit) => hit.likeness >= SAME && Math.abs(hit.place - other) <= FAR));
    const same = placeOf(alike, analysed);
    if (same !== undefined && at(same) !== undefined) return undefined;
    const other = placeOf(opposed, analysed);
    const anchor = other === undefined ? undefined : at(other);
    // "Two voted for it and six against".
    if (other !== undefined && anchor !== undefined && alike.some((it) => it.verb === opposed[0]?.verb && analysed.words.some(({ lower }) => lower === it.particle))) return undefined;
    if (other === undefined || anchor === undefined || analysed.question || isNegated(analysed, other) || isUnreal(analysed, other)) continue;
    const span = analysed.words[other]?.span;
    if (span !== undefined && coverOf(alignment, scene, sentence, phrase) > guards.phrase.cover) rival ??= { sentence, span };
  }
  const unit = anchors[0];
  return rival === undefined || unit === undefined ? undefined : { unit, span: own.span, text: own.text, rival };
}

function isOf(phrases: readonly Phrase[], unit: ClaimUnit): boolean {
  return unit.kind === 'word' && phrases.some((it) => it.verb === unit.word.stem || it.particle === unit.word.lower);
}

/** Of what stands at a phrase in the claim. */
const CLOSE = 3;
/** The same in a source. */
const FAR = 5;
const SAME = 0.9;
/** Words between a verb and its particle: "called the strike off". */
const APART = 4;

function placeOf(phrases: readonly Phrase[], { words, byStem }: AnalysedText): number | undefined {
  for (const { verb, particle } of phrases) {
    for (const place of byStem.get(verb) ?? []) {
      if (particle === undefined ? looksLikeVerb(words[place]?.lower ?? '', words[place - 1]?.lower) : words.slice(place + 1, place + 1 + APART).some((it) => it.lower === particle)) return place;
    }
  }
  return undefined;
}

/** "Several people were hurt", where the sources say of the same that nobody was. */
function nobodyContrasts(claim: AnalysedText, alignment: Alignment, scene: Scene, least: number): readonly SmallWordContrast[] {
  return alignment.units.flatMap((unit, i): SmallWordContrast[] => {
    const people = unit.kind === 'word' && looksLikeVerb(unit.word.lower, claim.words[unit.first - 1]?.lower) && !isNegated(claim, unit.first) ? peopleBefore(claim, unit.first) : undefined;
    if (people === undefined) return [];
    let rival: SmallWordContrast['rival'] | undefined;
    for (const [sentence, { analysed }] of scene.sentences.entries()) {
      for (const hit of alignment.hits[i]?.[sentence] ?? []) {
        const nobody = nobodyBefore(analysed, hit.place);
        // Somebody was, as it is told elsewhere.
        if (nobody === undefined && hit.likeness >= AKIN && !isNegated(analysed, hit.place)) return [];
        const span = analysed.words[nobody ?? -1]?.span;
        if (span !== undefined && hit.likeness >= SAME && tellsTheStory(sentence, alignment, scene, least) && coverOf(alignment, scene, sentence, new Set([i])) > guards.nobody.cover) rival ??= { sentence, span };
      }
    }
    return rival === undefined ? [] : [{ unit: i, span: people.span, text: people.text, rival }];
  });
}

const AKIN = 0.85;

/** "Several people were", "two men have been": nobody by name. */
function peopleBefore({ words }: AnalysedText, verb: number): AnalysedText['words'][number] | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - CLOSE - 1); i--) {
    const word = words[i];
    if (word === undefined || word.sign || word.inName) return undefined;
    if (auxiliaries.has(word.lower) || /ly$/u.test(word.lower)) continue;
    return /^(?:people|persons|residents|passengers|workers|children|visitors|others|someone|somebody)$/u.test(word.lower) || isPersonNoun(word.lower) ? word : undefined;
  }
  return undefined;
}

function nobodyBefore({ words }: AnalysedText, verb: number): number | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - CLOSE - 1); i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'nobody' || (lower === 'one' && words[i - 1]?.lower === 'no')) return lower === 'one' ? i - 1 : i;
    if (!auxiliaries.has(lower) && !/ly$|^else$/u.test(lower)) return undefined;
  }
  return undefined;
}

let built: readonly Pair[] | undefined;

/** Both ways round; built at the first question. */
function pairs(): readonly Pair[] {
  built ??= phraseOpposites.trim().split('\n').flatMap((line): Pair[] => {
    const [a = [], b = []] = line.split('/').map((side) => side.split('=').map(phraseOf));
    return [{ alike: a, opposed: b }, { alike: b, opposed: a }];
  });
  return built;
}

function phraseOf(text: string): Phrase {
  const [verb = '', particle] = text.trim().split(' ');
  return { verb: termOf(verb), particle };
}
