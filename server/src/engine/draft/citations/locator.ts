/** Reads the locator that follows a citation key, and keeps it as it is written. */

import type { Span } from '../../text/span';

export interface LocatorAt {
  readonly text: string;
  readonly span: Span;
}

/**
 * The locator in `text` between `start` and `end` (the words after a key up to `;` or `]`); `undefined` when they are
 * no locator but a remark. Pandoc's braces (`{pp. iv, vi}`) are taken as the writer's word that it is one.
 */
export function locatorIn(text: string, start: number, end: number): LocatorAt | undefined {
  const words = text.slice(start, end);
  const lead = /^[\s,]*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  if (rest.startsWith('{')) return braced(rest, start + lead);
  const length = sectionLength(rest) || numberedLength(rest);
  if (length === 0) return undefined;
  return { text: rest.slice(0, length), span: { start: start + lead, end: start + lead + length } };
}

const labels = 'pages?|pp?|paragraphs?|paras?|para|lines?|ll?|chapters?|chaps?|ch|columns?|cols?|figures?|figs?|folios?|fols?|'
  + 'issues?|notes?|nn?|numbers?|nos?|parts?|pts?|rows?|slides?|tables?|verses?|vv?|volumes?|vols?|books?|bk|opus|op|'
  + 'times?|timestamps?|min|at|articles?|arts?|clauses?|cl|items?|minutes?';
const value = '(?:\\d{1,3}(?::\\d{2}){1,2}|\\d[\\d.,]{0,12}\\d|\\d)[a-z]?|[ivxlcdm]{1,10}(?![a-z])';
const numbered = new RegExp(
  `^(?:(?:(?:${labels})\\b\\.?|¶+|§+)\\s?)?(?:${value})(?:\\s?(?:[,&–—-]|--|and|to)\\s?(?:${value}))*(?![\\p{L}\\p{N}])`, 'iu');
const section = /^(?:sections?|sec\.?|sect\.?|headings?|s\.v\.)\s+\S/i;

/** "sec. Results of the vote": the name of a section reaches to the end. */
function sectionLength(rest: string): number {
  return section.test(rest) ? rest.trimEnd().length : 0;
}

function numberedLength(rest: string): number {
  return numbered.exec(rest.slice(0, 200))?.[0].length ?? 0;
}

function braced(rest: string, at: number): LocatorAt | undefined {
  const close = rest.indexOf('}');
  if (close <= 1) return undefined;
  const inner = rest.slice(1, close);
  const lead = inner.length - inner.trimStart().length;
  const text = inner.trim();
  return text === '' ? undefined : { text, span: { start: at + 1 + lead, end: at + 1 + lead + text.length } };
}
