/** Measures how numbers, amounts and dates are read and resolved, on the specifications of Recognizers-Text. */

import type { EvalSet } from './eval-set';
import { datesIn } from '../../server/src/engine/text/values/dates';
import { numbersIn } from '../../server/src/engine/text/values/numbers';
import { percent, sampled, shareOf, table } from './eval-set';
import { isDateRight } from './spec-dates';
import { noteOf } from './spec-notes';
import { isNumberRight } from './spec-numbers';
import type { SpecValue } from './specs';
import { isRunningText, specValues } from './specs';

const rows: readonly (readonly [name: string, types: string, files: readonly string[]])[] = [
  ['numbers', 'number', ['Number/English/NumberModel']],
  ['ordinals', 'ordinal', ['Number/English/OrdinalModel']],
  ['percentages', 'percentage', ['Number/English/PercentModel']],
  ['ranges', 'numberrange', ['Number/English/NumberRangeModel']],
  ['currencies', 'currency', ['NumberWithUnit/English/CurrencyModel']],
  ['dimensions', 'dimension', ['NumberWithUnit/English/DimensionModel']],
  ['temperatures', 'temperature', ['NumberWithUnit/English/TemperatureModel']],
  ['ages', 'age', ['NumberWithUnit/English/AgeModel']],
  ['durations', 'duration', ['DateTime/English/DurationParser', 'DateTime/English/DateTimeModel']],
  ['dates', 'date', ['DateTime/English/DateParser', 'DateTime/English/DateTimeModel']],
  ['date ranges', 'daterange', ['DateTime/English/DatePeriodParser', 'DateTime/English/DateTimeModel']],
];

export const valueSet: EvalSet = {
  name: 'values',
  async run(context) {
    const lines: (readonly (string | number)[])[] = [];
    for (const [name, type, files] of rows) {
      const found = files.map((file) => specValues(context.data, file));
      if (found.includes(undefined)) return undefined;
      const values = found.flatMap((it) => it ?? []).filter((it) => it.type.replace('datetimeV2.', '') === type);
      const judged = sampled(context, values, (it) => it.input).map((value) => ({ value, right: isRight(type, value), read: isRead(value) }));
      if (context.keep) context.keep(judged.filter((it) => !it.right).map(({ value }) => ({ set: name, news: isRunningText(value), note: noteOf(value), ...value })));
      const news = judged.filter((it) => isRunningText(it.value));
      const written = news.filter((it) => noteOf(it.value) === undefined);
      const otherwise = (some: typeof news): string => percent(shareOf(some, (it) => !it.right && it.read));
      const notes = news.filter((it) => noteOf(it.value) !== undefined);
      lines.push([name, news.length, share(news), otherwise(news), notes.length, notes.filter((it) => it.right).length, share(written), otherwise(written), judged.length, share(judged)]);
    }
    return table(['values resolved right', 'n in running text', 'right', 'read otherwise', 'of them notes', 'notes read right', 'right without notes', 'read otherwise without', 'n in all', 'right'], lines);
  },
};

function isRight(type: string, value: SpecValue): boolean {
  return type === 'date' || type === 'daterange' ? isDateRight(value, type === 'daterange') : isNumberRight(type, value);
}

/** Whether anything is read there: what is left unread misleads nobody. */
function isRead({ input, start, end, reference }: SpecValue): boolean {
  return [...numbersIn(input), ...datesIn(input, reference)].some(({ span }) => span.start < end && span.end > start);
}

function share(judged: readonly { readonly right: boolean }[]): string {
  return percent(judged.filter((it) => it.right).length / judged.length);
}
