/** How well a name of a source stands where the claim has a name of its own: signs of both surroundings, weighed as `npm run fit:names` found them. */

import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import { frameOf } from './frame';
import { prepositions } from './lexicon/negators';
import { wordsOfName } from './name-words';
import fitted from './name-place-weights.json';
import { perPlace } from './per-place';
import type { Scene } from './scene';
import type { Slot } from './slots';
import { nearness } from './slots';

/** From 0 to 1, but for the last. */
export interface PlaceSigns {
  /** What stands around the claim's name stands around this one. */
  readonly near: number;
  /** The word before, and the word behind, is the very same. */
  readonly before: number;
  readonly behind: number;
  /** The nearest word of weight before, and behind, stands next to it on that side. */
  readonly beside: number;
  readonly besideBehind: number;
  /** The same a little further away, on either side. */
  readonly close: number;
  readonly closeBehind: number;
  /** One of the two stands behind a preposition, the other does not. */
  readonly otherRole: number;
  /** Of what the claim says besides the name, what the sentence has. */
  readonly rest: number;
  /** Further words that are the very same in a row, on both sides. */
  readonly frame: number;
  /** The logarithm of how often the sources name it: what they mostly speak of they go on about as "the club" and "the striker". */
  readonly mentions: number;
}

/** What one sign more adds or takes. */
export type PlaceWeights = Readonly<typeof fitted.weights>;

export function weighPlace(it: PlaceSigns, by: PlaceWeights = fitted.weights): number {
  return (
    by.near * it.near + by.before * it.before + by.behind * it.behind + by.beside * it.beside + by.besideBehind * it.besideBehind +
    by.close * it.close + by.closeBehind * it.closeBehind + by.otherRole * it.otherRole + by.rest * it.rest + by.frame * it.frame + by.mentions * it.mentions
  );
}

/** -1 to 1: how much likelier one place is than another, by what they weigh. */
export function placeLead(own: number, rival: number): number {
  return Math.tanh((own - rival) / 8);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where the claim has a name. */
export interface NamePlace extends Stretch {
  readonly claim: AnalysedText;
  readonly slot: Slot;
  /** The nearest unit on either side. */
  readonly left?: number;
  readonly right?: number;
}

export function namePlace(claim: AnalysedText, { first, last }: Stretch, slot: Slot): NamePlace {
  return { claim, first, last, slot, left: nearestUnit(slot, true), right: nearestUnit(slot, false) };
}

export function placeSigns(of: NamePlace, name: Stretch, mentions: number, rest: number, sentence: number, alignment: Alignment, scene: Scene): PlaceSigns {
  const text = scene.sentences[sentence]?.analysed ?? of.claim;
  const same = (a: number, b: number): number => (of.claim.words[a] !== undefined && of.claim.words[a].lower === text.words[b]?.lower ? 1 : 0);
  const next = (left: boolean, reach: number, both: boolean): number => likenessBeside(left ? of.left : of.right, name, { left, reach, both }, alignment.hits, sentence);
  const frame = frameOf(of.claim, of, text, name);
  return {
    rest,
    frame: (Math.max(0, frame.before - 1) + Math.max(0, frame.behind - 1)) / 4,
    near: nearness(of.slot, alignment, scene, sentence, name.first, name.last),
    before: same(of.first - 1, name.first - 1),
    behind: same(of.last + 1, name.last + 1),
    beside: next(true, BESIDE, false),
    besideBehind: next(false, BESIDE, false),
    close: next(true, CLOSE, true),
    closeBehind: next(false, CLOSE, true),
    otherRole: isGoverned(of.claim, of.first) === isGoverned(text, name.first) ? 0 : 1,
    mentions: Math.log(Math.max(1, mentions)),
  };
}

/** In words. */
const BESIDE = 3;
const CLOSE = 6;

function nearestUnit({ context }: Slot, left: boolean): number | undefined {
  let best: Slot['context'][number] | undefined;
  for (const it of context) if (it.left === left && (best === undefined || it.distance < best.distance)) best = it;
  return best?.unit;
}

function likenessBeside(unit: number | undefined, name: Stretch, { left, reach, both }: { readonly left: boolean; readonly reach: number; readonly both: boolean }, hits: Alignment['hits'], sentence: number): number {
  if (unit === undefined) return 0;
  let best = 0;
  for (const { place, likeness } of hits[unit]?.[sentence] ?? []) {
    const isLeft = place < name.first;
    const away = isLeft ? name.first - place : place - name.last;
    if (away > 0 && away <= reach && (both || isLeft === left)) best = Math.max(best, likeness);
  }
  return best;
}

/** Whether a name stands behind a preposition, its titles and articles passed over. */
const isGoverned = perPlace(governed);

function governed({ words }: AnalysedText, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - MOST_TITLES; at--) {
    const word = words[at];
    if (word === undefined || word.sign) return false;
    if (prepositions.has(word.lower)) return true;
    if (!ARTICLES.has(word.lower) && !/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}

const MOST_TITLES = 4;
const ARTICLES: ReadonlySet<string> = new Set('the a an his her their its'.split(' '));

/** How often the sources name it, by that word of it which they use most: "Chelsea Football Club" is mostly "Chelsea". */
export function mentionsIn(scene: Scene): (name: NameValue) => number {
  const counts = new Map<string, number>();
  for (const { analysed } of scene.sentences) {
    for (const { value } of analysed.names) for (const word of wordsOfName(value)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (name) => {
    let most = 0;
    for (const word of wordsOfName(name)) most = Math.max(most, counts.get(word) ?? 0);
    return most;
  };
}
