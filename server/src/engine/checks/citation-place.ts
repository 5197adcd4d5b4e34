/** Where in a draft a citation of a statement goes: before its final stop, behind it, or into a bracket that is there already. */

import type { Citation, Draft, Statement } from '../draft/draft';
import { toOriginal } from '../text/offset-map';

/** The last bracket `[@a; @b]` of a statement, which a further citation joins; in-text citations stay alone. */
export function lastGroup(draft: Pick<Draft, 'text' | 'citations'>, statement: Statement): Citation | undefined {
  const groups = statement.citations
    .map((index) => draft.citations[index])
    .filter((it): it is Citation => it?.form === 'pandoc' && draft.text.charAt(it.group.end - 1) === ']');
  return groups.at(-1);
}

/**
 * Offset of the final stop where words are to stand before it, as in `… sold the ferry [@gazette].` A stop inside
 * closing quotation marks stays where it is, and so does one that belongs to an abbreviation.
 */
export function placeBeforeStop(draft: Pick<Draft, 'text' | 'citations'>, statement: Statement): number {
  const { text } = statement;
  const stop = /[.!?…]+$/.exec(text);
  if (!stop || /(?:^|[\s(.])\p{L}\.$/u.test(text)) return placeAfterProse(draft, statement);
  return toOriginal(statement.map, { start: stop.index, end: text.length }).start;
}

/** Offset after the prose with its stop, its closing marks and its markup, before any citation that trails it. */
export function placeAfterProse(draft: Pick<Draft, 'text' | 'citations'>, statement: Statement): number {
  const { span } = statement;
  let end = statement.text === '' ? span.end : toOriginal(statement.map, { start: 0, end: statement.text.length }).end;
  const firstBehind = statement.citations
    .map((index) => draft.citations[index]?.group.start ?? 0)
    .find((start) => start >= end);
  const border = firstBehind ?? span.end;
  if (firstBehind === undefined) end = Math.max(end, closingMarkupEnd(draft.text, end, border));
  return Math.min(end, Math.max(border, span.start));
}

/** Past `**`, `_`, `](address)` and the like that close after the last word; white space and comments are not passed. */
function closingMarkupEnd(text: string, from: number, border: number): number {
  const rest = text.slice(from, border);
  const closing = /^(?:\](?:\([^)\s]*\)|\[[^\]\s]*\])|[*_~`]+|<\/[a-z]+>)+/i.exec(rest);
  return from + (closing?.[0].length ?? 0);
}
