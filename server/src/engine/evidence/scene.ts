/** The candidate sentences of one judgement with their neighbours, taken apart and in an order that no corpus history alters. */

import type { Passage } from '../corpus/passage';
import { isRole } from '../text/attribution';
import type { AnalysedText } from './analysed-text';

export interface Scene {
  /** By source, then by place in it. */
  readonly sentences: readonly SceneSentence[];
  /** Titles of the sources or parts that the sentences come from. */
  readonly titles: readonly AnalysedText[];
  /** Titles that name who says "I" in a sentence: they hold for that sentence only. */
  readonly spoken: ReadonlySet<number>;
  /** Who says what a sentence has between quotation marks, as far as its source makes it plain; it is looked up when it is asked for. */
  speakerOf(sentence: number): string | undefined;
}

export interface SceneSentence {
  readonly passage: Passage;
  readonly analysed: AnalysedText;
  /** Index of the sentence before and after in the same part of the same source; -1 where the scene has none. */
  readonly before: number;
  readonly after: number;
  /** Index into `titles`; -1 without one. */
  readonly title: number;
}

export interface SceneTexts {
  sentence(passage: Passage): AnalysedText;
  title(passage: Passage): AnalysedText | undefined;
  speaker?(passage: Passage): string | undefined;
}

export function sceneOf(passages: readonly Passage[], texts: SceneTexts): Scene {
  const sorted = [...passages].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.ordinal - b.ordinal));
  const titles: AnalysedText[] = [];
  const spoken = new Set<number>();
  const titleIndex = (passage: Passage): number => {
    const title = texts.title(passage);
    if (title === undefined) return -1;
    const known = titles.indexOf(title);
    const index = known >= 0 ? known : titles.push(title) - 1;
    if (saysI(passage)) spoken.add(index);
    return index;
  };
  const sentences = sorted.map((passage, i) => ({
    passage,
    analysed: texts.sentence(passage),
    before: adjacent(sorted[i - 1], passage) ? i - 1 : -1,
    after: adjacent(passage, sorted[i + 1]) ? i + 1 : -1,
    title: titleIndex(passage),
  }));
  const speakers: (string | undefined)[] = [];
  const speakerOf = (sentence: number): string | undefined => {
    const passage = sorted[sentence];
    if (passage !== undefined && !(sentence in speakers)) speakers[sentence] = passage.speaker ?? texts.speaker?.(passage);
    return speakers[sentence];
  };
  return { sentences, titles, spoken, speakerOf };
}

/** Whether the speaker of a turn speaks of himself or of his own in it. */
export function saysI({ speaker, text }: Passage): boolean {
  return speaker !== undefined && FIRST_PERSON.test(text) && !isRole(speaker);
}

const FIRST_PERSON = /(?<![\p{L}'’])(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)(?![\p{L}])/u;

function adjacent(left: Passage | undefined, right: Passage | undefined): boolean {
  return left !== undefined && right !== undefined && left.source === right.source && left.part === right.part && right.ordinal - left.ordinal === 1;
}
