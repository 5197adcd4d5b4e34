/** Whether the names of a claim stand in the candidate passages, elsewhere in them, under another spelling, or not at all. */

import type { Span } from '../text/span';
import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { coverOf, likenessAt } from './align';
import type { AnalysedText, Word } from './analysed-text';
import { isOpeningNoun, standsInOtherForm } from './other-forms';
import type { Scene } from './scene';

/** A name of the claim; a loose capitalised word has no value. */
export interface NameSought {
  readonly text: string;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly value?: NameValue;
}

export interface NameFound extends NameSought {
  /** Indices of the units that its words are. */
  readonly units: ReadonlySet<number>;
  /** Sentences in which it stands, under any of its forms. */
  readonly sentences: readonly number[];
  readonly inTitle: boolean;
  /** 0 to 1: how many of its words stand anywhere in the sources. */
  readonly share: number;
  /** A name one or two letters off, in a sentence that covers the rest of the claim. */
  readonly misspelt?: { readonly sentence: number; readonly span: Span; readonly text: string; readonly cover: number };
}

/** `known` tells whether a word occurs anywhere in the corpus, in the candidate passages or not. */
export function namesFound(claim: AnalysedText, alignment: Alignment, scene: Scene, known: (word: Word) => boolean): readonly NameFound[] {
  const written = claim.names.filter((it) => it.first !== it.last || !isOpeningNoun(claim, it.first));
  const names = [...written.map((it) => ({ text: claim.text.slice(it.value.span.start, it.value.span.end), span: it.value.span, first: it.first, last: it.last, value: it.value })), ...looseCapitals(claim)];
  const told = scene.sentences[bestCovered(alignment)]?.title;
  return names.map((name) => {
    const units = new Set<number>();
    alignment.units.forEach((unit, i) => {
      if (unit.first >= name.first && unit.last <= name.last && (unit.first === name.last || !isOpeningNoun(claim, unit.first))) units.add(i);
    });
    const of = { ...name, units };
    const sentences = scene.sentences.flatMap((it, i) => (standsIn(of, alignment, i, it.analysed) ? [i] : []));
    const inTitle = scene.titles.some((title, i) => (!scene.spoken.has(i) || i === told) && (namedIn(of, title) || wordsIn(of, (unit) => alignment.titles[unit]?.[i] ?? 0)));
    // "NATO" stands wherever its full name does.
    const words = inTitle || (sentences.length > 0 && ACRONYM.test(name.text)) ? 1 : wordShare(of, alignment, scene, known);
    const all = words < 1 && standsInOtherForm(name, scene) ? 1 : words;
    const share = all === 1 && !inTitle && isAnother(of, alignment, scene) ? ONE_OF_TWO : all;
    const found = { ...of, sentences, inTitle, share };
    // A surname alone stands for "Raphael Obuya" too, but then the source may spell the other part otherwise.
    return share < 1 || (sentences.length === 0 && !inTitle) ? { ...found, misspelt: misspellingOf(found, share, alignment, scene) } : found;
  });
}

/** The sentence that covers most of the claim, itself and with what is around it. */
function bestCovered({ cover, ownCover }: Alignment): number {
  const value = (i: number): number => (cover[i] ?? 0) + (ownCover[i] ?? 0);
  let best = 0;
  for (let i = 1; i < cover.length; i++) if (value(i) > value(best)) best = i;
  return best;
}

/** Of a full name whose surname is somebody else's in the sources. */
const ONE_OF_TWO = 0.5;

/** "Lukas Weir" where the sources have Marta Weir and Lukas Roy: both words stand there, but never beside each other. */
function isAnother({ value, units }: OfName, { hits }: Alignment, scene: Scene): boolean {
  const [given, surname, ...more] = value?.text.split(' ') ?? [];
  if (value === undefined || given === undefined || surname === undefined || more.length > 0 || value.type !== 'person' || units.size < 2) return false;
  const [first = -1, last = -1] = [...units];
  if (scene.sentences.some((it, i) => likenessAt(hits, first, i) > 0 && [i, it.before, it.after].some((at) => likenessAt(hits, last, at) > 0))) return false;
  const named = scene.sentences.flatMap(({ analysed }) => analysed.names.map((it) => it.value)).filter((it) => it.text.endsWith(` ${surname}`));
  return named.length > 0 && named.every((it) => compareNames(value, it) === 'different');
}

/** A capitalised word inside the sentence that was not read as a name: "Dublin-based". A letter alone ("4Q") names nobody. */
function looseCapitals(claim: AnalysedText): readonly NameSought[] {
  return claim.words.flatMap((word, i): NameSought[] => {
    if (!word.content || word.inName || word.text.length === 1 || i === 0 || !/^\p{Lu}/u.test(word.text) || claim.words[i - 1]?.sign) return [];
    return [{ text: word.text, span: word.span, first: i, last: i }];
  });
}

const ACRONYM = /^\p{Lu}{2,}$/u;

type OfName = NameSought & { readonly units: ReadonlySet<number> };

function wordShare(of: OfName, alignment: Alignment, scene: Scene, known: (word: Word) => boolean): number {
  if (of.units.size === 0) return 1;
  const stands = (index: number): boolean => {
    const unit = alignment.units[index];
    return (unit?.kind === 'word' && known(unit.word)) || scene.sentences.some((_, i) => likenessAt(alignment.hits, index, i) >= SAME_WORD);
  };
  return [...of.units].filter(stands).length / of.units.size;
}

function standsIn(of: OfName, alignment: Alignment, sentence: number, analysed: AnalysedText): boolean {
  return wordsIn(of, (unit) => likenessAt(alignment.hits, unit, sentence)) || namedIn(of, analysed);
}

function wordsIn(of: OfName, likeness: (unit: number) => number): boolean {
  for (const unit of of.units) if (likeness(unit) < SAME_WORD) return false;
  return of.units.size > 0;
}

function namedIn(of: OfName, text: AnalysedText): boolean {
  const { value } = of;
  return value !== undefined && text.names.some((it) => compareNames(value, it.value) === 'same');
}

const SAME_WORD = 0.85;

function misspellingOf(of: OfName, share: number, alignment: Alignment, scene: Scene): NameFound['misspelt'] {
  const { value } = of;
  if (value === undefined) return undefined;
  const covers = new Map<string, number>();
  const coverIn = (source: string): number => {
    const known = covers.get(source) ?? Math.max(0, ...scene.sentences.map((it, i) => (it.passage.source === source ? coverOf(alignment, scene, i, of.units) : 0)));
    covers.set(source, known);
    return known;
  };
  let best: NameFound['misspelt'];
  scene.sentences.forEach((it, sentence) => {
    for (const other of it.analysed.names) {
      if (compareNames(value, other.value) !== 'spelling') continue;
      // With another part of the name as it is written, the whole source may say the rest.
      const cover = share > 0 ? coverIn(it.passage.source) : coverOf(alignment, scene, sentence, of.units);
      if (cover > (best?.cover ?? 0)) best = { sentence, span: other.value.span, text: other.value.text, cover };
    }
  });
  return best;
}
