/** Measures which sentences of debates are held worth checking, on the fifth of the labelled ones that no model was fitted on. */

import { notCheckableReason } from '../../server/src/engine/draft/checkability';
import { hasNumber } from '../../server/src/engine/draft/checkability/hard-facts';
import { checkWorthiness, worthThreshold } from '../../server/src/engine/draft/checkability/check-worthiness';
import type { EvalSet } from './eval-set';
import { percent, rowsOf, sampled, table } from './eval-set';
import { auc, f1 } from './eval-statistics';
import type { WorthRow } from './worth-split';
import { isHeldOut } from './worth-split';

export const checkWorthinessSet: EvalSet = {
  name: 'claimbuster',
  async run(context) {
    const rows = rowsOf<WorthRow>(context, 'claimbuster', 'train.jsonl')?.filter(isHeldOut);
    if (rows === undefined) return undefined;
    const held = sampled(context, rows, (it) => `worth ${it.id}`);
    const line = (name: string, test: (text: string) => boolean): readonly (string | number)[] => {
      const taken = held.filter((it) => test(it.text));
      const right = taken.filter((it) => it.label === 1).length;
      const all = held.filter((it) => it.label === 1).length;
      const [wrong, missed] = [taken.length - right, all - right];
      const own = f1(right, wrong, missed);
      const others = f1(held.length - taken.length - missed, missed, wrong);
      return [name, held.length, percent(right / taken.length), percent(right / all), percent(own), percent((own + others) / 2)];
    };
    return table(['check-worthiness, a fifth of the train sentences', 'n', 'precision', 'recall', 'F1', 'mean F1 of both classes'], [
      line('worth checking, as the product scores', (text) => checkWorthiness(text) >= worthThreshold),
      line('not set aside as not checkable', isCheckable),
      line('not set aside, and with a number', (text) => isCheckable(text) && hasNumber(text)),
    ]) + `\nAUC of the score ${percent(auc(held.map((it) => ({ label: it.label, score: checkWorthiness(it.text) }))))}.\n`;
  },
};

function isCheckable(text: string): boolean {
  return notCheckableReason({ text, kind: 'sentence', isHeading: false, quoted: false }) === undefined;
}
