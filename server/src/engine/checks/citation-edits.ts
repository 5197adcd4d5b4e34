/** The edits that cite a source for a statement, in the writer's citing style. */

import type { Locator, Source } from '../corpus/source';
import type { Draft, Statement } from '../draft/draft';
import type { TextEdit } from '../text/edit';
import { lastGroup, placeAfterProse, placeBeforeStop } from './citation-place';
import { footnoteDefinition } from './footnote-definition';
import { linkAddress, type ReferenceStyleName } from '../references/format-reference';
import { escapeMarkdown } from '../references/rich-text';
import { locatorText } from './wording';

export type CitationStyle = 'pandoc' | 'footnote' | 'link';

/** A draft, or for a citation in brackets or as a link the part of one that the statement stands in. */
export type CitingDraft = Pick<Draft, 'text' | 'uri' | 'citations'> & Partial<Pick<Draft, 'frontMatter'>>;

export interface CitationRequest {
  readonly draft: CitingDraft;
  readonly statement: Statement;
  readonly source: Source;
  readonly locator?: Locator;
  readonly style: CitationStyle;
  /** In which a footnote's text names the source. */
  readonly referenceStyle: ReferenceStyleName;
  /** The label of a new footnote; a list of edits made for one draft must not use one twice. */
  readonly footnoteLabel: string;
}

/** No edits when the statement cites the source in this way already. */
export function citationEditsFor(request: CitationRequest): readonly TextEdit[] {
  if (request.style === 'footnote') return footnoteEdits(request);
  return request.style === 'link' ? linkEdits(request) : pandocEdits(request);
}

/** `@key`, in braces where Pandoc would read the key otherwise. */
export function keyReference(key: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key) ? `@${key}` : `@{${key}}`;
}

/** `@key, para. 3`. */
export function pandocCitation(source: Source, locator: Locator | undefined): string {
  const where = locator ? locatorText(locator) : '';
  return keyReference(source.citationKey) + (where === '' ? '' : `, ${where}`);
}

/** One-based numbers that no footnote of the draft has, in order; each call gives the next. */
export function freeFootnoteLabels(draft: Draft): () => string {
  const taken = new Set(draft.footnotes.map((it) => it.label));
  let next = 1;
  return () => {
    while (taken.has(String(next))) next++;
    return String(next++);
  };
}

function pandocEdits({ draft, statement, source, locator }: CitationRequest): readonly TextEdit[] {
  const citation = pandocCitation(source, locator);
  const group = lastGroup(draft, statement);
  const at = placeBeforeStop(draft, statement);
  if (!group) return insertion(at, spaced(draft, at, `[${citation}]`));
  if (draft.citations.some((it) => it.group.start === group.group.start && it.key === source.citationKey)) return [];
  return insertion(group.group.end - 1, `; ${citation}`);
}

function linkEdits({ draft, statement, source }: CitationRequest): readonly TextEdit[] {
  const at = placeBeforeStop(draft, statement);
  const name = source.metadata.publisher ?? source.metadata.title ?? source.citationKey;
  return insertion(at, spaced(draft, at, `([${escapeMarkdown(name)}](${linkAddress(source, draft.uri)}))`));
}

function footnoteEdits({ draft, statement, source, locator, footnoteLabel, referenceStyle }: CitationRequest): readonly TextEdit[] {
  const reference = `[^${footnoteLabel}]`;
  return [...insertion(placeAfterProse(draft, statement), reference), footnoteDefinition(draft, footnoteLabel, { source, locator, referenceStyle })];
}

function insertion(at: number, newText: string): readonly TextEdit[] {
  return [{ span: { start: at, end: at }, newText }];
}

function spaced(draft: CitingDraft, at: number, text: string): string {
  return /\s/.test(draft.text.charAt(at - 1)) ? text : ` ${text}`;
}
