/** Tests of drafts as texts: what is read from the draft stands as labels under its lines; missing and surplus both fail. */

import { expect } from 'vitest';
import type { Draft, DraftLanguage, DraftPart } from '../../server/src/engine/draft/draft';
import { editDraft } from '../../server/src/engine/draft/edit-draft';
import { knownIn } from '../../server/src/engine/draft/name-tally';
import { parseDraft } from '../../server/src/engine/draft/parse-draft';
import { originalAt, toOriginal } from '../../server/src/engine/text/offset-map';
import type { OffsetMap } from '../../server/src/engine/text/offset-map';
import type { Span } from '../../server/src/engine/text/span';
import { labelled, withCursor, withLabels } from './labels';

type Rendering = (draft: Draft) => readonly { readonly span: Span; readonly words: string }[];

/** Labels: `kind "text"`, with `not a claim: reason`, `cites key, key`, `quotes n`, `checked` where they hold. */
export const testStatements = testerOf((draft) => draft.statements.map((it) => ({ span: it.span, words: wordsOf(draft, it) })));

/** Labels: `form key`, with `locator "p. 3"` and `in footnote label`. */
export const testCitations = testerOf((draft) => draft.citations.map(({ span, form, key, locator, footnote }) => ({
  span,
  words: [`${form} ${key}`, ...(locator ? [`locator "${locator.text}"`] : []), ...(footnote === undefined ? [] : [`in footnote ${footnote}`])].join(', '),
})));

/** Labels: `quotation "text" by Speaker (words that stand for the speaker, cue)`. */
export const testQuotations = testerOf((draft) => draft.quotations.map(({ span, text, kind, speaker, cue }) => ({
  span,
  words: `${kind === 'block' ? 'block ' : ''}quotation "${text}"`
    + (speaker ? ` by ${speaker.name} (${[speaker.span, ...(cue ? [cue] : [])].map((it) => sliceOf(draft, it)).join(', ')})` : ''),
})));

export const testMarks = testerOf((draft) => draft.marks.map(({ span, kind }) => ({ span, words: kind })));
export const testOpaque = testerOf((draft) => draft.opaque.map((span) => ({ span, words: '' })));

/** Labels under what an ignore covers: `checks: reason`. */
export const testIgnores = testerOf((draft) => draft.ignores.map(({ covers, checks, reason }) => ({
  span: covers,
  words: `${checks === 'all' ? 'all' : checks.join(' ')}${reason === '' ? '' : `: ${reason}`}`,
})));

/** Labels under footnote texts: the label and the number of its references. */
export const testFootnotes = testerOf((draft) => draft.footnotes.flatMap(({ label, references, definition }) => (
  definition ? [{ span: definition, words: `${label}, ${references.length} references` }] : [])));

/** Why the single statement in `text` is no claim; `undefined` when it is one. */
export function reasonOf(text: string, language: DraftLanguage = 'plaintext'): string | undefined {
  const { statements } = draftOf(text, language);
  expect(statements.map((it) => it.text)).toHaveLength(1);
  return statements[0]!.notCheckable;
}

export function draftOf(text: string, language: DraftLanguage = 'markdown'): Draft {
  return parseDraft({ uri: 'file:///draft', version: 1, language, text });
}

/** Types `typed` at the cursor `$0`, letter by letter, and expects after each what a fresh reading gives. */
export function testTyping(text: string, typed: string, language: DraftLanguage = 'markdown'): Draft {
  const { text: before, cursor } = withCursor(text);
  let draft = draftOf(before, language);
  [...typed].reduce((at, letter) => {
    draft = editDraft(draft, draft.version + 1, [{ span: { start: at, end: at }, newText: letter }]);
    expectSameAsFresh(draft);
    return at + letter.length;
  }, cursor);
  return draft;
}

export function expectSameAsFresh(draft: Draft): void {
  const { uri, version, language, text } = draft;
  expect(plain(draft)).toEqual(plain(parseDraft({ uri, version, language, text })));
}

/** What holds for every draft, whatever its text. */
export function expectSound(draft: Draft): void {
  const { text, statements, citations, quotations } = draft;
  let end = 0;
  for (const { span, map, text: prose } of statements) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    ({ end } = span);
    expectTrueMap(text, prose, map);
    const mapped = toOriginal(map, { start: 0, end: prose.length });
    expect(mapped.start >= span.start && mapped.end <= span.end).toBe(true);
  }
  for (const it of quotations) expectTrueMap(text, it.text, it.map);
  for (const { key, keySpan, form } of citations) if (form !== 'link') expect(sliceOf(draft, keySpan)).toBe(key);
  for (const it of spansOf(draft)) expect(0 <= it.start && it.start <= it.end && it.end <= text.length).toBe(true);
  for (const it of statements) {
    for (const i of it.citations) expect(citations[i]).toBeDefined();
    for (const i of it.quotations) expect(quotations[i]).toBeDefined();
  }
}

function testerOf(render: Rendering): (text: string, language?: DraftLanguage) => void {
  return (text, language = 'markdown') => {
    const { text: bare } = labelled(text);
    const draft = draftOf(bare, language);
    const labels = render(draft).map(({ span, words }) => ({ ...span, words: lastLine(draft, span) + words }));
    expect(withLabels(bare, labels)).toBe(text);
    expectSound(draft);
    const windows = draftOf(bare.replace(/\n/g, '\r\n'), language);
    expectSound(windows);
    expect(render(windows).map((it) => it.words)).toEqual(render(draft).map((it) => it.words));
  };
}

/** A label stands under the first line of its stretch; where that goes on, the label says how it ends. */
function lastLine(draft: Draft, it: Span): string {
  const last = sliceOf(draft, it).split('\n').slice(1).at(-1);
  return last === undefined ? '' : `(to "${last.slice(-12)}") `;
}

function wordsOf(draft: Draft, it: Draft['statements'][number]): string {
  return [
    `${it.kind} "${it.text}"`,
    ...(it.notCheckable ? [`not a claim: ${it.notCheckable}`] : []),
    ...(it.citations.length > 0 ? [`cites ${it.citations.map((i) => draft.citations[i]!.key).join(' ')}`] : []),
    ...(it.quotations.length > 0 ? [`quotes ${it.quotations.join(' ')}`] : []),
    ...(it.checked ? ['checked'] : []),
  ].join(', ');
}

function sliceOf(draft: Draft, it: Span): string {
  return draft.text.slice(it.start, it.end);
}

/** Where a run is as wide as it is long, its letters are the draft's own; white space may stand for other white space. */
function expectTrueMap(text: string, prose: string, map: OffsetMap): void {
  map.derived.forEach((from, run) => {
    const length = map.length[run]!;
    if ((map.width?.[run] ?? length) !== length) return;
    for (let i = from; i < from + length; i++) {
      const letter = text[originalAt(map, i)];
      if (prose[i] !== letter) expect([prose[i], /\s/.test(letter ?? '')]).toEqual([' ', true]);
    }
  });
}

function spansOf(draft: Draft): readonly Span[] {
  const { statements, citations, quotations, marks, ignores, opaque, headings, footnotes } = draft;
  return [
    ...[...statements, ...marks, ...headings].map((it) => it.span),
    ...citations.flatMap((it) => [it.span, it.keySpan, it.group, ...(it.locator ? [it.locator.span] : [])]),
    ...quotations.flatMap((it) => [it.span, it.outer, ...(it.speaker ? [it.speaker.span] : []), ...(it.cue ? [it.cue] : [])]),
    ...ignores.flatMap((it) => [it.span, it.covers]),
    ...footnotes.flatMap((it) => [...it.references, ...(it.definition ? [it.definition] : [])]),
    ...opaque,
  ];
}

/** All that a draft tells, in its lists and by parts. */
function plain(draft: Draft): object {
  const { uri, version, language, text, frontMatter, headings, statements, citations, footnotes, quotations, marks, ignores, referenceList, opaque, starts, lines } = draft;
  const lists = { uri, version, language, text, frontMatter, headings, statements, citations, footnotes, quotations, marks, ignores, referenceList, opaque, starts };
  const lineStarts = Array.from({ length: lines.lineCount }, (_, line) => lines.offsetAt({ line, character: 0 }));
  return { ...lists, lineStarts, parts: draft.parts.map(plainPart) };
}

function plainPart({ block: _, names, reached, ...part }: DraftPart): object {
  const { inputs: __, ...rest } = part as typeof part & { readonly inputs?: unknown };
  return { ...rest, names: part.statements.map(({ text }) => knownIn(names, text)), reached: reached.map((it) => it.citation) };
}
