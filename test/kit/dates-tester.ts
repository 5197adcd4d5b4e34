/** Renders the dates of a text and their comparison in one line each, so that a test is a table. */

import { compareDates, datesIn } from '../../server/src/engine/text/values/dates';
import type { DateValue } from '../../server/src/engine/text/values/value';

/** One line per date: `June 2024 = 2024-06-01..2024-06-30`, or its parts while its days are open: `24 June = month 6 day 24`. */
export function datesOf(text: string, reference?: string): readonly string[] {
  return datesIn(text, reference).map((it) => `${text.slice(it.span.start, it.span.end)} = ${meaning(it)}`);
}

/** How the first date of a claim stands to the first of a source. */
export function comparedDates(claim: string, source: string, reference?: string): string {
  const [a, b] = [datesIn(claim, reference)[0], datesIn(source, reference)[0]];
  return a === undefined || b === undefined ? 'unread' : compareDates(a, b);
}

function meaning(it: DateValue): string {
  if (it.from !== undefined) return it.from === it.to ? it.from : `${it.from}..${it.to}`;
  const parts = Object.entries(it.parts).map(([part, value]) => `${part} ${value}`);
  return parts.length > 0 ? parts.join(' ') : `open ${it.grain}`;
}
