/** What the Markdown preview shows of a draft's citations: a short reference each, its passage, and the list at the end. */

import type { Source } from '../corpus/source';
import type { Draft } from '../draft/draft';
import { entryFor, referenceFormOf } from '../references/format-reference';
import { familyOf, personNameOf } from '../references/person-name';
import type { RichText } from '../references/rich-text';
import { termsIn } from '../references/terms';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import { contains } from '../text/span';
import type { Span } from '../text/span';
import { bearingOf } from './bearing-of-source';
import { sourceAt, statementOf } from './place';
import { citedSourcesOf } from './reference-list';

export interface PreviewedDraft {
  /** In order of position. */
  readonly citations: readonly PreviewedCitation[];
  /** In order of first citation. */
  readonly entries: readonly { readonly key: string; readonly text: RichText }[];
  /** Over the list of references, in the draft's language. */
  readonly heading: string;
  /** Whether the draft has a list of its own, so that the preview needs none. */
  readonly hasList: boolean;
}

/** One bracket or bare key, with all its sources. */
export interface PreviewedCitation {
  /** Of the whole bracket, in the draft. */
  readonly span: Span;
  readonly parts: readonly PreviewedPart[];
}

export interface PreviewedPart {
  readonly key: string;
  /** "Harbour Gazette 2024", with the locator as the draft has it; the key alone where no source has it. */
  readonly label: string;
  readonly known: boolean;
  /** The passage of this source that bears on the statement; absent where none does. */
  readonly passage?: string;
}

/** Links are left as they are, and a footnote is the preview's own business. */
export async function previewOf(snapshot: Snapshot, draft: Draft, signal?: Signal): Promise<PreviewedDraft> {
  const groups = new Map<number, PreviewedCitation & { readonly parts: PreviewedPart[] }>();
  for (const citation of draft.citations) {
    const isShown = (citation.form === 'pandoc' || citation.form === 'in-text') && citation.footnote === undefined;
    if (!isShown || (draft.referenceList && contains(draft.referenceList, citation.span.start))) continue;
    signal?.throwIfAborted();
    const group = groups.get(citation.group.start) ?? { span: citation.group, parts: [] };
    groups.set(citation.group.start, group);
    const source = sourceAt(snapshot, draft, citation);
    const statement = source && statementOf(draft, citation);
    const [best] = source && statement ? await bearingOf(snapshot, draft, statement, source, signal) : [];
    const label = [source ? shortReference(source) : citation.key, citation.locator?.text].filter(Boolean).join(', ');
    group.parts.push({ key: citation.key, label, known: source !== undefined, ...(best && { passage: best.passage.text }) });
  }
  const form = referenceFormOf(draft, snapshot.settings.referenceStyle);
  return {
    citations: [...groups.values()],
    entries: citedSourcesOf(snapshot, draft).map((source) => ({ key: source.citationKey, text: entryFor(source, form) })),
    heading: termsIn(form.language).heading,
    hasList: draft.referenceList !== undefined,
  };
}

/** "Quill 2024", "Quill and Berg 2024", "Harbour Gazette 2024"; the title where nobody is named. */
export function shortReference({ metadata, citationKey }: Source): string {
  const { authors, publisher, title, issued } = metadata;
  const families = authors.map((it) => familyOf(personNameOf(it)));
  const by = families.length > 2 ? `${families[0] ?? ''} et al.` : families.join(' and ');
  const name = by || publisher || (title !== undefined && title.length > 40 ? `${title.slice(0, 39).trimEnd()}…` : title) || citationKey;
  return [name, issued?.slice(0, 4)].filter(Boolean).join(' ');
}
