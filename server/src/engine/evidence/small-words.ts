/**
 * Small words that turn a statement around ("before" and "after" the vote, "most" and "few" of the cabins, "up" and "down" 12%):
 * where the sources have the claim's words with the opposite one among them, and nowhere with its own.
 */

import type { Span } from '../text/span';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import type { ClaimUnit } from './claim-units';
import { restCover } from './clause-cover';
import type { SmallWord } from './lexicon/function-opposites';
import { boundWords, dateWords, directionWords, placeWords, shareWords } from './lexicon/function-opposites';
import { isNegated } from './polarity';
import type { Scene } from './scene';
import { guards } from './thresholds';

export interface SmallWordContrast {
  /** The unit that the word belongs to. */
  readonly unit: number;
  readonly span: Span;
  readonly text: string;
  readonly rival: { readonly sentence: number; readonly span: Span };
}

export function smallWordContrasts(claim: AnalysedText, alignment: Alignment, scene: Scene): readonly SmallWordContrast[] {
  if (claim.question) return [];
  const found = claim.words.flatMap((word, place) => {
    const contrast = place < MOST_WORDS ? contrastAt(place, claim, alignment, scene) : undefined;
    return contrast === undefined ? [] : [{ ...contrast, span: word.span, text: word.text }];
  });
  // "Few before the second week" is "most after it": turned twice, a statement may be the source's own.
  return found.filter((it) => !found.some((other) => other !== it && other.rival.sentence === it.rival.sentence));
}

/** Bounds the work on hostile input. */
const MOST_WORDS = 200;

/** What the word stands at: the unit it belongs to, on which side of it, and another that has to stand on its other side. */
interface Joint {
  readonly small: SmallWord;
  readonly unit: number;
  readonly left: boolean;
  readonly beyond?: number;
  /** It tells which way a number goes: "rose by about 12%". */
  readonly leading?: true;
}

function contrastAt(place: number, claim: AnalysedText, alignment: Alignment, scene: Scene): Pick<SmallWordContrast, 'unit' | 'rival'> | undefined {
  const joint = jointAt(place, claim, alignment);
  if (joint === undefined || isDeniedAt(joint, claim, (unit) => alignment.units[unit]?.first)) return undefined;
  let rival: SmallWordContrast['rival'] | undefined;
  let best: number = guards.smallWord.cover;
  for (const [sentence, { analysed }] of scene.sentences.entries()) {
    for (const hit of alignment.hits[joint.unit]?.[sentence] ?? []) {
      // A date that only leaves open what the claim's says ("Christmas", "2014") is another one as likely as not.
      if (hit.likeness < (alignment.units[joint.unit]?.kind === 'date' ? 1 : SAME)) continue;
      const beside = besideAt(joint, hit.place, analysed);
      if (beside === undefined) continue;
      if (joint.small.alike.has(analysed.words[beside]?.lower ?? '')) return undefined;
      const cover = restCover(alignment, scene, sentence, joint.unit);
      if (cover <= best || analysed.metadata || analysed.question || isDeniedAt(joint, analysed, (unit) => alignment.hits[unit]?.[sentence]?.[0]?.place) || !hasBeyond(joint, beside, sentence, alignment)) continue;
      best = cover;
      rival = { sentence, span: analysed.words[beside]?.span ?? analysed.words[0]?.span ?? { start: 0, end: 0 } };
    }
  }
  return rival === undefined ? undefined : { unit: joint.unit, rival };
}

/** "Not after the vote" turns it around once more. */
function isDeniedAt({ unit, beyond }: Joint, text: AnalysedText, placeOf: (unit: number) => number | undefined): boolean {
  return [unit, beyond].some((it) => {
    const place = it === undefined ? undefined : placeOf(it);
    return place !== undefined && isNegated(text, place);
  });
}

/** Of a unit: the very word or its forms. */
const SAME = 0.9;
/** Words between a small word and what it belongs to. */
const CLOSE = 4;

const TABLES = [boundWords, dateWords, placeWords, shareWords, directionWords];

function jointAt(place: number, claim: AnalysedText, { units }: Alignment): Joint | undefined {
  const lower = claim.words[place]?.lower ?? '';
  if (!TABLES.some((it) => it.has(lower))) return undefined;
  const after = units.findIndex((it) => it.first > place);
  const before = units.findLastIndex((it) => it.last < place);
  const isClose = (unit: number): boolean => {
    const at = units[unit];
    return at !== undefined && (at.first > place ? at.first - place : place - at.last) <= CLOSE;
  };
  const dated = dateWords.get(lower);
  if (dated !== undefined && units[after]?.kind === 'date' && isDirectly(place, units[after])) return isClose(before) ? { small: dated, unit: after, left: true, beyond: before } : undefined;
  const bound = boundWords.get(lower);
  if (bound !== undefined && units[after]?.kind === 'number' && leads(claim, place, units[after]?.first ?? 0)) return { small: bound, unit: after, left: true, leading: true };
  const led = placeWords.get(lower);
  if (led !== undefined) return isClose(after) && isClose(before) ? { small: led, unit: after, left: true, beyond: before } : undefined;
  const share = shareWords.get(lower);
  if (share !== undefined) return isShare(claim, place) && isClose(after) && units[after + 1] !== undefined ? { small: share, unit: after, left: true, beyond: after + 1 } : undefined;
  const direction = directionWords.get(lower);
  if (direction === undefined) return undefined;
  if (units[after]?.kind === 'number' && leads(claim, place, units[after]?.first ?? 0)) return { small: direction, unit: after, left: true, leading: true };
  return units[before]?.kind === 'number' && units[before]?.last === place - 1 && BESIDE.has(lower) ? { small: direction, unit: before, left: false } : undefined;
}

/** Nothing stands between but what bends the number; "rose from" and "fell to" tell ends, not ways. */
function leads({ words }: AnalysedText, place: number, number: number): boolean {
  return number - place <= CLOSE && words.slice(place + 1, number).every((it) => LEADING.has(it.lower));
}

const LEADING: ReadonlySet<string> = new Set('by of a an about around some nearly almost roughly just over more less than at least only another $ £ €'.split(' '));

function isDirectly(place: number, unit: ClaimUnit | undefined): boolean {
  return unit?.first === place + 1;
}

/** Words of direction that stand behind their number; the verbs of one meaning are told apart as opposites already. */
const BESIDE: ReadonlySet<string> = new Set(['earlier', 'later', 'fewer', 'less', 'more', 'ahead', 'behind', 'higher', 'lower']);

/** Not "a few", "at most", "the most famous", "most recently". */
function isShare({ words }: AnalysedText, place: number): boolean {
  const [before, word, after] = [words[place - 1]?.lower ?? '', words[place]?.lower ?? '', words[place + 1]?.lower ?? ''];
  if (['a', 'the', 'at', 'quite', 'not', 'nearly', 'almost', 'after', 'in', 'of', 'very'].includes(before)) return false;
  if (word === 'some') return after === 'of';
  return word !== 'most' || after === 'of' || /[^s]s$/.test(after);
}

/** The small word of a sentence at a hit of the unit: its own or the opposite, on the claim's side and close. */
function besideAt({ small, left, leading }: Joint, hit: number, sentence: AnalysedText): number | undefined {
  for (let away = 1; away <= CLOSE; away++) {
    const place = left ? hit - away : hit + away;
    const lower = sentence.words[place]?.lower ?? '';
    if (away > 1 && DIRECTLY.has(lower)) return undefined;
    if (small.alike.has(lower) || small.opposed.has(lower)) return ((shareWords.has(lower) || lower === 'some') && !isShare(sentence, place)) || (leading === true && !leads(sentence, place, hit)) ? undefined : place;
    if (sentence.words[place]?.sign !== false && !/^[$£€]$/.test(lower)) return undefined;
  }
  return undefined;
}

const DIRECTLY: ReadonlySet<string> = new Set(['in', 'on']);

/** "Closed after the flood": what stands on the other side of the word stands there too, and nothing else of weight between. */
function hasBeyond({ beyond, unit }: Joint, place: number, sentence: number, { hits }: Alignment): boolean {
  if (beyond === undefined) return true;
  if (beyond > unit) return (hits[beyond]?.[sentence] ?? []).some((it) => it.place > place && it.likeness >= SAME);
  return (hits[beyond]?.[sentence] ?? []).some((it) => it.place < place && place - it.place <= CLOSE && it.likeness >= SAME);
}
