/** Whether the number that is read where a specification has one means the same. */

import { numbersIn } from '../../server/src/engine/text/values/numbers';
import type { NumberValue } from '../../server/src/engine/text/values/value';
import type { SpecValue } from './specs';

export function isNumberRight(type: string, spec: SpecValue): boolean {
  const found = numbersIn(spec.input).filter((it) => it.span.start < spec.end && it.span.end > spec.start);
  if (type === 'duration') return isDuration(found, spec);
  const [resolution] = spec.resolutions;
  if (resolution?.value === undefined) return false;
  if (type === 'numberrange') return isRange(found, resolution.value);
  const wanted = Number(resolution.value.replace('%', ''));
  return found.some((it) => MEANS[type]?.(it, wanted) === true);
}

const MEANS: Readonly<Record<string, (it: NumberValue, wanted: number) => boolean>> = {
  number: (it, wanted) => it.unit.dimension !== 'ordinal' && [...ends(it), ...bases(it)].some((value) => near(value, wanted)),
  ordinal: (it, wanted) => it.unit.dimension === 'ordinal' && near(it.low, wanted),
  percentage: (it, wanted) => it.unit.dimension === 'percent' && ends(it).some((value) => near(value, wanted)),
  currency: (it, wanted) => it.unit.dimension.startsWith('money') && ends(it).some((value) => near(value, wanted)),
  dimension: (it, wanted) => it.unit.dimension !== 'count' && ends(it).some((value) => near(value, wanted)),
  temperature: (it, wanted) => (it.unit.dimension === 'temperature' || it.unit.dimension === 'degree') && ends(it).some((value) => near(value, wanted)),
  age: (it, wanted) => it.unit.dimension === 'age' && ends(it).some((value) => near(value, wanted)),
};

/** As written, in the unit as written. */
function ends(it: NumberValue): readonly number[] {
  const offset = it.unit.dimension === 'temperature' && it.unit.factor !== 1 ? -160 / 9 : 0;
  return bases(it).map((value) => (value - offset) / it.unit.factor);
}

function bases(it: NumberValue): readonly number[] {
  return [it.low, it.high].filter((value) => Number.isFinite(value));
}

/** "[3,5)"; an end that is open is empty. Two numbers side by side may be the two ends. */
function isRange(found: readonly NumberValue[], interval: string): boolean {
  const [, left = '', right = ''] = /^[[(](.*),(.*)[\])]$/.exec(interval) ?? [];
  const [low, high] = [left === '' ? -Infinity : Number(left), right === '' ? Infinity : Number(right)];
  const written = (it: NumberValue, value: number): number => (it.unit.dimension.startsWith('money') ? value : value / it.unit.factor);
  if (found.some((it) => near(written(it, it.low), low) && near(written(it, it.high), high))) return true;
  const [first, second] = found;
  return found.length === 2 && first !== undefined && second !== undefined && near(written(first, first.low), low) && near(written(second, second.high), high);
}

/** Months and years have no fixed length: within a fiftieth. "A few" is some of the size, where the specification takes three. */
function isDuration(found: readonly NumberValue[], spec: SpecValue): boolean {
  const [size] = found;
  if (size?.vague === true && found.length === 1) return spec.resolutions.some((it) => size.low <= Number(it.value) && Number(it.value) <= size.high);
  const total = found.filter((it) => it.unit.dimension === 'duration').reduce((sum, it) => sum + (Number.isFinite(it.low) ? it.low : it.high), 0);
  return spec.resolutions.some((it) => Number(it.value) > 0 && Math.abs(total - Number(it.value)) <= 0.02 * Number(it.value));
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b));
}
