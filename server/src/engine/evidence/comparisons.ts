/** Comparisons: "trains are faster than buses" against "buses are faster than trains" and "trains are slower than buses", which is the first of the two said the other way round. */

import { termOf } from '../text/terms';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import { restCover } from './clause-cover';
import { prepositions, reachEnds } from './lexicon/negators';
import { builtInRelations } from './lexicon/word-relations';
import { looksLikeVerb } from './lexicon/verbs';
import { isNegated } from './polarity';
import type { Scene } from './scene';
import type { SmallWordContrast } from './small-words';
import { guards } from './thresholds';

export interface Compared {
  readonly contrasts: readonly SmallWordContrast[];
  /** Sentences that say a comparison of the claim, be it the other way round. */
  readonly agreeing: ReadonlySet<number>;
}

interface Comparison {
  /** Of the word that compares. */
  readonly place: number;
  /** "More", "less", or the adjective that "faster" is made of. */
  readonly by: string;
  /** Stems of what is compared, and of what it is held against, without those that both sides have. */
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
  /** First word of weight behind "than". */
  readonly against: number;
}

/** A comparison accuses where no sentence has it as the claim does. */
export function comparisonsWith(claim: AnalysedText, alignment: Alignment, scene: Scene): Compared {
  const own = claim.question ? [] : comparisonsIn(claim);
  const contrasts: SmallWordContrast[] = [];
  const agreeing = new Set(own.length === 0 ? sentencesHeldAgainstItsDate(alignment, scene) : []);
  for (const it of own) {
    const unit = unitAt(it, alignment);
    let rival: SmallWordContrast | undefined;
    let agreed = unit < 0;
    for (const [sentence, { analysed }] of scene.sentences.entries()) {
      if (analysed.metadata || analysed.question) continue;
      for (const other of comparisonsIn(analysed)) {
        const says = relation(it, other);
        if (says === 'same') agreeing.add(sentence);
        agreed ||= says === 'same';
        if (typeof says !== 'object' || restCover(alignment, scene, sentence, unit) <= guards.smallWord.cover) continue;
        const [ours, theirs] = [claim.words[says.turned ? it.against : it.place], analysed.words[says.turned ? other.against : other.place]];
        if (ours && theirs) rival ??= { unit, span: ours.span, text: ours.text, rival: { sentence, span: theirs.span } };
      }
    }
    if (!agreed && rival !== undefined) contrasts.push(rival);
  }
  return { contrasts, agreeing };
}

/** "Wages were higher in 2019" agrees with "wages are lower than they were in 2019". */
function sentencesHeldAgainstItsDate({ units, hits }: Alignment, scene: Scene): readonly number[] {
  const dates = units.flatMap((it, i) => (it.kind === 'date' ? [i] : []));
  return dates.length === 0 ? [] : scene.sentences.flatMap(({ analysed }, sentence) => {
    const than = analysed.byStem.get(THAN)?.at(-1) ?? analysed.words.length;
    return dates.some((it) => hits[it]?.[sentence]?.some(({ place }) => place > than && place <= than + SIDE)) ? [sentence] : [];
  });
}

/** The unit that the comparison belongs to: what is held against, or the word that compares. */
function unitAt({ place, against }: Comparison, { units }: Alignment): number {
  const at = units.findIndex((it) => it.first <= against && it.last >= against);
  return at >= 0 ? at : units.findIndex((it) => it.first >= place);
}

/** Whether two comparisons say the same, the opposite, or nothing to each other; `turned`: what is compared and what it is held against have changed places. */
function relation(a: Comparison, b: Comparison): 'same' | { readonly turned: boolean } | undefined {
  const way = a.by === b.by || builtInRelations.related(a.by).has(b.by) ? 1 : isOpposite(a.by, b.by) ? -1 : 0;
  if (way === 0) return undefined;
  const straight = shares(a.right, b.right) && !shares(a.right, b.left) && (a.left.size === 0 || b.left.size === 0 || shares(a.left, b.left));
  const turned = shares(a.left, b.right) && !shares(a.right, b.right) && (shares(a.right, b.left) || b.left.size === 0);
  if (straight === turned) return undefined;
  return (way === 1) === straight ? 'same' : { turned: way === 1 };
}

function isOpposite(a: string, b: string): boolean {
  return builtInRelations.opposites(a).has(b);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const it of a) if (b.has(it)) return true;
  return false;
}

function comparisonsIn(text: AnalysedText): readonly Comparison[] {
  const found: Comparison[] = [];
  for (const than of text.byStem.get(THAN) ?? []) {
    const place = comparativeBefore(text, than);
    if (place === undefined || isBound(text, place, than) || isNegated(text, place)) continue;
    const right = standardBehind(text, than);
    const left = comparedBefore(text, place);
    const against = right.keys().next().value;
    if (against === undefined) continue;
    const [ours, theirs] = [new Set(left), new Set(right.values())];
    found.push({ place, by: baseOf(text, place), left: without(ours, theirs), right: without(theirs, ours), against });
  }
  return found;
}

const THAN = termOf('than');

function without(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((it) => !b.has(it)));
}

const COMPARATIVE_REACH = 4;
const LESS_OR_MORE = /^(?:more|less|fewer)$/u;
/** Words in "-er" that compare nothing. */
const NO_COMPARATIVE = /^(?:rather|other|either|neither|whether|number|never|ever|over|under|after|member|water|paper|power|order|matter|former|latter|however|another|together)$/u;

function comparativeBefore({ words }: AnalysedText, than: number): number | undefined {
  for (let i = than - 1; i >= Math.max(0, than - COMPARATIVE_REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (words[i]?.sign || reachEnds.has(lower)) return undefined;
    if (LESS_OR_MORE.test(lower) || IRREGULAR.has(lower) || (lower.length > 4 && lower.endsWith('er') && !NO_COMPARATIVE.test(lower) && i >= than - 2)) return i;
  }
  return undefined;
}

const IRREGULAR: ReadonlySet<string> = new Set(['better', 'worse']);

/** "More than 200 people" is a number. */
function isBound({ words }: AnalysedText, place: number, than: number): boolean {
  return than === place + 1 && words[than + 1]?.inValue === true && LESS_OR_MORE.test(words[place]?.lower ?? '') && !/^(?:19|20)\d\d$/u.test(words[than + 1]?.lower ?? '');
}

/** "More expensive" by its adjective as well, where "less expensive" is the opposite. */
function baseOf({ words }: AnalysedText, place: number): string {
  const lower = words[place]?.lower ?? '';
  if (lower === 'fewer') return termOf('less');
  if (LESS_OR_MORE.test(lower) || IRREGULAR.has(lower)) return termOf(lower);
  const bases = [lower.slice(0, -2), lower.slice(0, -1), lower.slice(0, -3), `${lower.slice(0, -3)}y`];
  return bases.map(termOf).find((it) => builtInRelations.opposites(it).size > 0) ?? termOf(lower);
}

const SIDE = 8;

/** Stems of the words of weight behind "than", as far as one thing is named; by place. */
function standardBehind({ words }: AnalysedText, than: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let i = than + 1; i < words.length && i <= than + SIDE; i++) {
    const word = words[i];
    if (word === undefined || (word.sign && !/^[-–'’]/u.test(word.text))) break;
    if (found.size > 0 && (prepositions.has(word.lower) || BESIDE.has(word.lower) || reachEnds.has(word.lower) || looksLikeVerb(word.lower, words[i - 1]?.lower))) break;
    if ((word.content || word.inValue || MOMENTS.has(word.lower)) && word.stem !== '') found.set(i, word.stem);
  }
  return found;
}

const BESIDE: ReadonlySet<string> = new Set('across per within near beside along around through behind off without'.split(' '));

/** "Than before", "than ever". */
const MOMENTS: ReadonlySet<string> = new Set(['before', 'ever', 'usual', 'now']);

/** Stems of the nouns before the word that compares, back to where its clause begins. */
function comparedBefore({ words }: AnalysedText, place: number): readonly string[] {
  const found: string[] = [];
  for (let i = place - 1; i >= 0 && i >= place - SIDE; i--) {
    const word = words[i];
    if (word === undefined || (word.sign && !/^[-–'’]/u.test(word.text)) || reachEnds.has(word.lower)) break;
    if (word.content && !word.inValue && !looksLikeVerb(word.lower, words[i - 1]?.lower)) found.push(word.stem);
  }
  return found;
}
