/** "A year earlier" is told of the time that another text calls "last year" or "this time last year". */

import type { DateValue, NumberValue } from '../text/values/value';
import type { AnalysedText } from './analysed-text';

interface Stands {
  readonly text: AnalysedText;
  readonly value: NumberValue | DateValue;
  readonly last: number;
}

export function areBothAYearBefore(one: Stands, other: Stands): boolean {
  return one.value.kind !== other.value.kind && isYearBefore(one) && isYearBefore(other);
}

function isYearBefore({ text, value, last }: Stands): boolean {
  if (value.kind === 'date') return value.relative && LAST.has(value.words ?? '');
  return value.unit.dimension === 'duration' && value.low === value.unit.factor && /^years?$/iu.test(value.unit.text) && BEFORE.has(text.words[last + 1]?.lower ?? '');
}

const LAST: ReadonlySet<string> = new Set(['last year', 'a year ago', 'one year ago', 'previous year', 'the previous year', 'the year before']);
const BEFORE: ReadonlySet<string> = new Set(['earlier', 'before', 'previously', 'ago']);
