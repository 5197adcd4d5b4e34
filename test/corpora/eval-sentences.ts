/** Measures how texts are cut into sentences: the Golden Rules, and boundaries on texts whose sentences people marked. */

import { sentenceSpans } from '../../server/src/engine/text/sentences';
import type { EvalSet } from './eval-set';
import { percent, rowsOf, sampled, table } from './eval-set';
import { f1 } from './eval-statistics';

interface Rule {
  readonly n: number;
  readonly text: string;
  readonly expected: readonly string[];
}

interface Text {
  readonly id: string;
  readonly sents: readonly string[];
}

export const sentenceSet: EvalSet = {
  name: 'sentences',
  async run(context) {
    const folder = 'sentence_segmentation';
    const rules = rowsOf<Rule>(context, folder, 'golden_rules_en.jsonl');
    const gum = rowsOf<Text>(context, folder, 'gum_dev_test_docs.jsonl');
    const pud = rowsOf<{ readonly id: string; readonly text: string }>(context, folder, 'pud_sentences.jsonl');
    if (rules === undefined || gum === undefined || pud === undefined) return undefined;
    const right = rules.filter((it) => isRight(it)).length;
    const texts = sampled(context, gum, (it) => it.id);
    const stopped = texts.map((it) => ({ ...it, sents: it.sents.filter((sentence) => /[.!?…]["”’')\]]*$/u.test(sentence)) }));
    const whole = sampled(context, pud, (it) => it.id);
    return table(['sentences', 'n', 'measure', 'figure'], [
      ['Golden Rules', rules.length, 'right', percent(right / rules.length)],
      ['gold texts, lines run together', texts.length, 'boundary F1', percent(boundaries(texts))],
      ['gold texts, sentences that end in a stop', texts.length, 'boundary F1', percent(boundaries(stopped))],
      ['single sentences', whole.length, 'kept whole', percent(whole.filter((it) => sentenceSpans(it.text).length === 1).length / whole.length)],
    ]);
  },
};

function isRight({ text, expected }: Rule): boolean {
  const plain = text.replace(/\\"/g, '"');
  const cut = sentenceSpans(plain).map((it) => plain.slice(it.start, it.end));
  const bare = (sentence: string | undefined): string => (sentence ?? '').replace(/[\s\\]+/g, '');
  return cut.length === expected.length && cut.every((it, i) => bare(it) === bare(expected[i]));
}

function boundaries(texts: readonly Text[]): number {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { sents } of texts) {
    const text = sents.join(' ');
    const found = new Set(sentenceSpans(text).map((it) => letters(text.slice(0, it.end))));
    const gold = new Set(sents.map((_, i) => letters(sents.slice(0, i + 1).join(''))));
    for (const it of found) if (gold.has(it)) right++;
      else wrong++;
    for (const it of gold) if (!found.has(it)) missed++;
  }
  return f1(right, wrong, missed);
}

/** A place in a text by the letters and signs before it, blanks not counted. */
function letters(text: string): number {
  return text.replace(/\s+/g, '').length;
}
