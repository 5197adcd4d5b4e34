/** Who did what, where it is told by common nouns: "the company accused the council" against "the council accused the company". */

import type { Alignment } from './align';
import { coverOf } from './align';
import type { AnalysedText } from './analysed-text';
import { auxiliaries, lightVerbs, looksLikeVerb } from './lexicon/verbs';
import { isNegated } from './polarity';
import type { Scene } from './scene';
import type { SmallWordContrast } from './small-words';
import { guards } from './thresholds';
import { MUTUAL } from './who-did-what';

interface Sides {
  readonly agent: number;
  /** Stems of the words of weight that follow one another there: "the health minister", "the company renounce". */
  readonly patient: ReadonlySet<string>;
}

/** Both nouns of the claim stand at its very verb in a sentence, the other way round, and in none as the claim has them. */
export function turnedNouns(claim: AnalysedText, alignment: Alignment, scene: Scene): readonly SmallWordContrast[] {
  const { units, hits } = alignment;
  return units.flatMap((unit, i): SmallWordContrast[] => {
    if (unit.kind !== 'word' || unit.word.inName || MUTUAL.test(unit.word.lower) || lightVerbs.has(unit.word.lower)) return [];
    const own = looksLikeVerb(unit.word.lower, claim.words[unit.first - 1]?.lower) ? sidesOf(claim, unit.first) : undefined;
    const agent = claim.words[own?.agent ?? -1];
    if (own === undefined || agent === undefined || own.patient.has(agent.stem)) return [];
    let rival: SmallWordContrast['rival'] | undefined;
    for (const [sentence, { analysed }] of scene.sentences.entries()) {
      for (const hit of hits[i]?.[sentence] ?? []) {
        const there = hit.likeness >= SAME_WORD ? sidesOf(analysed, hit.place) : undefined;
        const by = analysed.words[there?.agent ?? -1];
        if (there === undefined || by === undefined) continue;
        if (by.stem === agent.stem || [...own.patient].every((it) => there.patient.has(it))) return [];
        const isTurned = there.patient.has(agent.stem) && own.patient.has(by.stem) && !there.patient.has(by.stem);
        if (!isTurned || analysed.question || isNegated(analysed, hit.place) !== isNegated(claim, unit.first)) continue;
        if (coverOf(alignment, scene, sentence) > guards.smallWord.cover) rival ??= { sentence, span: by.span };
      }
    }
    return rival === undefined ? [] : [{ unit: i, span: agent.span, text: agent.text, rival }];
  });
}

/** The word itself in any form. */
const SAME_WORD = 0.95;
/** Words between a verb and the noun on a side of it. */
const REACH = 4;

/** The nouns directly on both sides of a verb, by who does it; in the passive it is done by what stands behind "by". */
function sidesOf(text: AnalysedText, verb: number): Sides | undefined {
  const left = nounBefore(text, verb);
  const passive = isPassive(text, verb);
  const right = nounsBehind(text, verb);
  if (left === undefined || right.length === 0) return undefined;
  const stems = (places: readonly number[]): ReadonlySet<string> => new Set(places.map((it) => text.words[it]?.stem ?? ''));
  return passive ? { agent: right.at(-1) ?? left, patient: stems([left]) } : { agent: left, patient: stems(right) };
}

/** "Was shot by the police", "a man shot by the police". */
function isPassive({ words }: AnalysedText, verb: number): boolean {
  return words[verb + 1]?.lower === 'by';
}

/** The noun that stands before a verb as its subject, a relative clause between commas passed over. */
export function nounBefore({ words }: AnalysedText, verb: number): number | undefined {
  let reach = REACH;
  for (let i = verb - 1; i >= Math.max(0, verb - reach); i--) {
    const word = words[i];
    if (word?.text === ',') {
      const opening = words.findLastIndex((it, at) => at < i && it.text === ',');
      if (opening < 0 || !/^wh(?:o|ich)$/u.test(words[opening + 1]?.lower ?? '')) return undefined;
      i = opening;
      reach = verb - opening + REACH;
      continue;
    }
    if (word === undefined || word.sign) return undefined;
    if (auxiliaries.has(word.lower) || /ly$|^(?:not|also|then|later|never|already)$/u.test(word.lower)) continue;
    // "The owner of the yard accused": the yard is not who did.
    return word.content && !word.inValue && !looksLikeVerb(word.lower, words[i - 1]?.lower) && !isBehindPreposition(words, i) ? i : undefined;
  }
  return undefined;
}

function isBehindPreposition(words: AnalysedText['words'], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (words[i]?.sign || /^(?:that|and|but|because|as|when|while)$/u.test(lower)) return false;
    if (/^(?:of|in|on|at|for|with|by|from|to|about|near|behind)$/u.test(lower)) return true;
  }
  return false;
}

function nounsBehind({ words }: AnalysedText, verb: number): readonly number[] {
  const found: number[] = [];
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const word = words[i];
    if (word === undefined || word.sign) break;
    if (word.content && !word.inValue) found.push(i);
    else if (found.length > 0 || !LEADING.has(word.lower)) break;
  }
  return found;
}

const LEADING: ReadonlySet<string> = new Set('by the a an its his her their our that this these those'.split(' '));
