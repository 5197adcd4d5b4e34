/** A draft with what it was made of, so that the next edit needs to read only what it touches. */

import { lineIndexOf } from '../text/line-index';
import { contains, shifted } from '../text/span';
import type { Span } from '../text/span';
import { footnotesOf, placeAfter, placeBlock, withNotes } from './assemble';
import type { Place, PlacedBlock } from './assemble';
import { readQuotations } from './block-quotations';
import type { BlockQuotation, KnownQuotations, LeafAt } from './block-quotations';
import type { BodyReading } from './body-reading';
import type { Draft, DraftLanguage, FrontMatter, Statement } from './draft';
import { frontMatterOf } from './front-matter';
import { resolvedIgnores } from './ignores';
import { referenceListIn } from './reference-list';
import { readMarkdown } from './markdown/read-markdown';
import type { MarkdownReading } from './markdown/read-markdown';
import { readPlain } from './plain/read-plain';
import type { PlainReading } from './plain/read-plain';

export interface DraftInput {
  readonly uri: string;
  readonly version: number;
  readonly language: DraftLanguage;
  readonly text: string;
}

export interface ParsedDraft extends Draft {
  readonly parts: DraftParts;
}

type Body = MarkdownReading | PlainReading;

interface DraftParts {
  readonly bodyStart: number;
  readonly body: Body;
  readonly blocks: readonly PlacedBlock[];
  readonly known: KnownQuotations;
}

export function isParsed(draft: Draft): draft is ParsedDraft {
  return 'parts' in draft;
}

/** Reads `input`; what `previous` holds of the same blocks is taken over, and the result is the same without it. */
export function readDraft(input: DraftInput, previous?: ParsedDraft): ParsedDraft {
  const { uri, version, language, text } = input;
  const frontMatter: FrontMatter = language === 'markdown' ? frontMatterOf(text) : { bibliography: [] };
  const bodyStart = frontMatter.span?.end ?? 0;
  const body = readBody(language, text.slice(bodyStart), previous?.parts.body);
  const leaves = leavesOf(body);
  const quotations = readQuotations(body.blocks, leaves, previous?.parts.known);
  const blocks = placedBlocks({ body, leaves, found: quotations.byBlock, bodyStart }, previous?.parts);
  const lines = lineIndexOf(text);
  const citations = blocks.flatMap((it) => it.citations);
  const byNote = citationsByNote(citations);
  const referenceList = referenceListIn(text);
  const isProse = (it: Statement): boolean => !referenceList || !contains(referenceList, it.span.start);
  const parts: DraftParts = { bodyStart, body, blocks, known: quotations.known };
  return {
    uri,
    version,
    language,
    text,
    lines,
    frontMatter,
    headings: blocks.flatMap((it) => it.headings),
    statements: blocks.flatMap((it) => withNotes(it, byNote)).filter(isProse),
    citations,
    footnotes: footnotesOf(blocks),
    quotations: blocks.flatMap((it) => it.quotations),
    marks: blocks.flatMap(({ at, place }) => at.reading.marks.map((it) => ({ kind: it.kind, span: shifted(it.span, place.start) }))),
    ignores: resolvedIgnores(text, lines, blocks.flatMap(({ at, place }) => (
      at.reading.directives.map((it) => ({ ...it, span: shifted(it.span, place.start) }))))),
    ...(referenceList && { referenceList }),
    opaque: opaqueOf(frontMatter, blocks),
    parts,
  };
}

function readBody(language: DraftLanguage, text: string, previous: Body | undefined): Body {
  if (language === 'plaintext') return readPlain(text, previous?.kind === 'plaintext' ? previous : undefined);
  return readMarkdown(text, previous?.kind === 'markdown' ? previous : undefined) ?? readPlain(text);
}

function leavesOf({ blocks }: BodyReading): readonly LeafAt[] {
  return blocks.flatMap(({ start, reading }) => reading.leaves.map((leaf) => ({ leaf, start })));
}

interface Assembly {
  readonly body: BodyReading;
  readonly leaves: readonly LeafAt[];
  readonly found: readonly (readonly BlockQuotation[])[];
  readonly bodyStart: number;
}

function placedBlocks({ body, leaves, found, bodyStart }: Assembly, previous: DraftParts | undefined): readonly PlacedBlock[] {
  let place: Place = { start: bodyStart, headings: 0, leaves: 0, citations: 0, quotations: 0, inlineNotes: 0 };
  return body.blocks.map((at, i) => {
    place = { ...place, start: at.start + bodyStart };
    const quotations = found[i] ?? [];
    const old = previous?.blocks[i];
    const block = old && isSame(old, at, place, quotations) ? old : placeBlock(at, place, quotations, { leaves, bodyStart });
    place = placeAfter(block, 0);
    return block;
  });
}

/** Whether a block stands as it stood; one with quotations is placed again, for their speakers stand in other blocks. */
function isSame(old: PlacedBlock, at: BlockAtReading, place: Place, found: readonly BlockQuotation[]): boolean {
  return old.at.reading === at.reading && found.length === 0 && old.found.length === 0 && samePlace(old.place, place);
}

type BlockAtReading = PlacedBlock['at'];

function samePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.headings === b.headings && a.leaves === b.leaves && a.citations === b.citations
    && a.quotations === b.quotations && a.inlineNotes === b.inlineNotes;
}

/** Numbers of the citations in the text of each footnote that has a reference of its own; an inline note stands in its statement. */
function citationsByNote(citations: Draft['citations']): ReadonlyMap<string, readonly number[]> {
  const byNote = new Map<string, number[]>();
  citations.forEach(({ footnote }, i) => {
    if (footnote === undefined || footnote.startsWith('^')) return;
    const list = byNote.get(footnote);
    if (list) list.push(i);
    else byNote.set(footnote, [i]);
  });
  return byNote;
}

/** In order, not overlapping. */
function opaqueOf({ span }: FrontMatter, blocks: readonly PlacedBlock[]): readonly Span[] {
  const all = [...(span ? [span] : []), ...blocks.flatMap(({ at, place }) => at.reading.opaque.map((it) => shifted(it, place.start)))];
  const merged: Span[] = [];
  for (const it of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && it.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, it.end) };
    else merged.push(it);
  }
  return merged;
}
