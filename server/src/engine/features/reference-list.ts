/** The list of references at a draft's end: what the draft cites, and the edits that insert the list or bring it up to date. */

import { sourceOfCitation } from '../checks/source-of';
import type { Source } from '../corpus/source';
import type { Draft } from '../draft/draft';
import { referenceListEnd, referenceListStart } from '../draft/reference-list';
import { entryFor, referenceFormOf, type ReferenceForm } from '../references/format-reference';
import { markdownText, plainText } from '../references/rich-text';
import { termsIn } from '../references/terms';
import type { Snapshot } from '../snapshot';
import type { TextEdit } from '../text/edit';
import { contains } from '../text/span';

/** The sources that a draft cites, each once, in order of first citation; the list of references itself cites nothing. */
export function citedSourcesOf({ corpus }: Snapshot, draft: Draft): readonly Source[] {
  const cited = new Set<Source>();
  for (const citation of draft.citations) {
    if (draft.referenceList && contains(draft.referenceList, citation.span.start)) continue;
    const source = sourceOfCitation(corpus, draft, citation);
    if (source) cited.add(source);
  }
  return [...cited];
}

export interface ReferenceListAnswer {
  /** None where the list is up to date, or nothing is cited. */
  readonly edits: readonly TextEdit[];
  readonly entries: number;
  /** Whether a list stood there before. */
  readonly found: boolean;
}

export function referenceListEdits(snapshot: Snapshot, draft: Draft): ReferenceListAnswer {
  const form = referenceFormOf(draft, snapshot.settings.referenceStyle);
  const sources = inOrderOf(form, citedSourcesOf(snapshot, draft));
  const found = draft.referenceList !== undefined;
  if (sources.length === 0 && !found) return { edits: [], entries: 0, found };
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const span = draft.referenceList ?? { start: draft.text.length, end: draft.text.length };
  const list = listText(draft, form, sources, eol);
  const before = found || draft.text === '' ? '' : draft.text.endsWith(eol + eol) ? '' : draft.text.endsWith(eol) ? eol : eol + eol;
  const newText = found ? list : `${before}${list}${eol}`;
  return { edits: newText === draft.text.slice(span.start, span.end) ? [] : [{ span, newText }], entries: sources.length, found };
}

/** A heading of the writer's own stays. */
function listText(draft: Draft, form: ReferenceForm, sources: readonly Source[], eol: string): string {
  const held = draft.referenceList ? draft.text.slice(draft.referenceList.start + referenceListStart.length, draft.referenceList.end) : '';
  const heading = /^\s*(#{1,6} [^\r\n]+)/.exec(held)?.[1] ?? `## ${termsIn(form.language).heading}`;
  const entries = sources.map((source) => `- ${markdownText(entryFor(source, form))}${eol}`).join('');
  return [referenceListStart, heading, ...(entries === '' ? [] : [entries.trimEnd()]), referenceListEnd].join(eol + eol);
}

/** A newsroom lists as it cites; the styles of scholars list by name. */
function inOrderOf(form: ReferenceForm, sources: readonly Source[]): readonly Source[] {
  const { style, language } = form;
  if (style === 'newsroom') return sources;
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const keyed = sources.map((source) => ({ source, by: sortKey(source, form) }));
  return keyed.sort((a, b) => collator.compare(a.by, b.by) || collator.compare(a.source.citationKey, b.source.citationKey)).map((it) => it.source);
}

/** What is read first: the entry's own beginning, without marks and articles. */
function sortKey(source: Source, form: ReferenceForm): string {
  return plainText(entryFor(source, form)).replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:an?|the) /i, '');
}
