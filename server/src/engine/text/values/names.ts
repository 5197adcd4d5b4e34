/** Names of people, places and bodies in a text, and whether two of them can mean the same. */

import type { Span } from '../span';
import type { Token } from '../tokens';
import { tokensOf } from '../tokens';
import { areListedAlike, compareNames, compareNameWords } from './names/compare-names';
import type { NameContext } from './names/context';
import { contextOfTokens, mergedContext, nameContextOf, opensSentence, sentenceStarts } from './names/context';
import { believedParts, isCommonPhrase, isListedName } from './names/headings';
import { nameTypeOf } from './names/name-type';
import type { NamePart } from './names/read-run';
import { readRun } from './names/read-run';
import type { Run } from './names/runs';
import { capitalRuns } from './names/runs';
import { titleCasedRanges } from './names/title-case';
import { truecased } from './names/truecase';
import type { NameValue } from './value';

export type { NameContext };
export { areListedAlike, compareNames, compareNameWords, mergedContext, nameContextOf };

/**
 * The names of a text in order, with UTF-16 offsets; titles, possessives and "the" are no part of them. A text without
 * capitals gives none unless its whole document has none, and one all in capitals gives none. `context` is what the whole document shows about its words.
 */
export function namesIn(written: string, context?: NameContext): readonly NameValue[] {
  const text = context?.uncased === true && !/\p{Lu}/u.test(written) ? truecased(written, context.capitalised) : written;
  if (!/\p{Lu}/u.test(text)) return [];
  const { tokens, starts, headings, own, runs } = capitalsOf(text);
  const known = context ? mergedContext([own, context]) : own;
  const parts = runs.flatMap(({ run, opens }) => readRun(tokens, run, opens, known));
  const names: NameValue[] = [];
  let heading = 0;
  for (const part of parts) {
    const name = nameOf(text, tokens, part);
    while ((headings[heading]?.end ?? Infinity) <= part.first) heading++;
    const inHeading = (headings[heading]?.start ?? Infinity) <= part.first;
    if (!inHeading && !isCommonPhrase(name, known) && !isLabel(tokens, part, starts)) names.push(name);
    if (inHeading) names.push(...believedParts(tokens, part, known).map((it) => nameOf(text, tokens, it)));
  }
  return withPersons(names);
}

interface Capitals {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly starts: ReadonlySet<number>;
  readonly headings: readonly Span[];
  readonly own: NameContext;
  readonly runs: readonly { readonly run: Run; readonly opens: boolean }[];
}

/** What of a text's capitals does not hang on its document; kept for the last text, which is often asked for again with more known around it. */
function capitalsOf(text: string): Capitals {
  if (lastCapitals?.text === text) return lastCapitals;
  const tokens = tokensOf(text);
  const starts = sentenceStarts(text);
  const headings = titleCasedRanges(tokens, starts);
  const runs = isShouted(text) ? [] : capitalRuns(text, tokens).map((run) => ({ run, opens: opensSentence(text, tokens, run.first, starts) }));
  const capitals = { text, tokens, starts, headings, own: contextOfTokens(text, tokens, starts, headings), runs };
  if (text.length <= LONGEST_KEPT) lastCapitals = capitals;
  return capitals;
}

let lastCapitals: Capitals | undefined;
const LONGEST_KEPT = 4000;

function nameOf(text: string, tokens: readonly Token[], part: NamePart): NameValue {
  const start = tokens[part.first]?.span.start ?? 0;
  const end = tokens[part.last]?.span.end ?? start;
  const written = text.slice(start, end).replace(/\s+/gu, ' ');
  const title = part.title && text.slice(tokens[part.title.first]?.span.start, tokens[part.title.last]?.span.end).replace(/\s+/gu, ' ');
  return { kind: 'name', span: { start, end }, text: written, type: nameTypeOf(tokens, part, written), ...(title ? { title } : {}) };
}

/** "• Energy Collaboration: Both nations": a capitalised label, unless it is a listed name or a person's. */
function isLabel(tokens: readonly Token[], part: NamePart, starts: ReadonlySet<number>): boolean {
  if (tokens[part.last + 1]?.text !== ':' || part.title) return false;
  const before = tokens[part.first - 1];
  const opens = starts.has(tokens[part.first]?.span.start ?? -1) || (before?.kind === 'symbol' && starts.has(before.span.start));
  return opens && part.last - part.first < 6 && !isListedName(tokens.slice(part.first, part.last + 1).map((it) => it.text).join(' '));
}

/** A surname alone has the type of the full name in the same text. */
function withPersons(names: readonly NameValue[]): readonly NameValue[] {
  const surnames = new Set(names.filter((it) => it.type === 'person').map((it) => it.text.split(' ').pop() ?? ''));
  return names.map((it) => (it.type === 'other' && surnames.has(it.text) ? { ...it, type: 'person' as const } : it));
}

/** At least three words, nearly all in capitals. */
function isShouted(text: string): boolean {
  let [capitals, small] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) small++;
      else if (code >= 0x41 && code <= 0x5a) capitals++;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (/\p{Lu}/u.test(letter)) capitals++;
    else if (/\p{Ll}/u.test(letter)) small++;
    at += letter.length - 1;
  }
  return capitals > 12 && capitals > 4 * small && /\S\s+\S+\s+\S/u.test(text);
}
