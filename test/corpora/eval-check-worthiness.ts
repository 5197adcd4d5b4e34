/** Measures which sentences of debates the rules would look for evidence of, on a fixed half of the labelled ones. */

import { notCheckableReason } from '../../server/src/engine/draft/checkability';
import { hasNumber } from '../../server/src/engine/draft/checkability/hard-facts';
import type { EvalSet } from './eval-set';
import { hashOf, percent, rowsOf, sampled, table } from './eval-set';
import { f1 } from './eval-statistics';

interface Row {
  readonly id: number;
  readonly text: string;
  readonly label: 0 | 1;
}

export const checkWorthinessSet: EvalSet = {
  name: 'claimbuster',
  async run(context) {
    const rows = rowsOf<Row>(context, 'claimbuster', 'train.jsonl')?.filter((it) => hashOf(String(it.id)) % 2 === 1);
    if (rows === undefined) return undefined;
    const half = sampled(context, rows, (it) => `half ${it.id}`);
    const line = (name: string, test: (text: string) => boolean): readonly (string | number)[] => {
      const taken = half.filter((it) => test(it.text));
      const right = taken.filter((it) => it.label === 1).length;
      const all = half.filter((it) => it.label === 1).length;
      return [name, half.length, percent(right / taken.length), percent(right / all), percent(f1(right, taken.length - right, all - right))];
    };
    return table(['check-worthiness, half of the train sentences', 'n', 'precision', 'recall', 'F1'], [
      line('checkable, as the product decides', isCheckable),
      line('checkable, and with a number', (text) => isCheckable(text) && hasNumber(text)),
    ]);
  },
};

function isCheckable(text: string): boolean {
  return notCheckableReason({ text, kind: 'sentence', isHeading: false, quoted: false }) === undefined;
}
