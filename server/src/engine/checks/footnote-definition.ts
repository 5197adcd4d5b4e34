/** The edit that adds a footnote's text at the end of a draft. */

import type { Locator, Source } from '../corpus/source';
import type { Draft } from '../draft/draft';
import type { TextEdit } from '../text/edit';
import { noteFor, referenceFormOf, type ReferenceStyleName } from '../references/format-reference';
import { markdownText } from '../references/rich-text';

export interface FootnoteContent {
  readonly source: Source;
  readonly locator: Locator | undefined;
  readonly referenceStyle: ReferenceStyleName;
}

/** Each begins and ends a paragraph of its own, so that several can be added at once. */
export function footnoteDefinition(draft: Pick<Draft, 'text' | 'uri'> & Partial<Pick<Draft, 'frontMatter'>>, label: string, { source, locator, referenceStyle }: FootnoteContent): TextEdit {
  const end = draft.text.length;
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const before = draft.text === '' || draft.text.endsWith('\n') ? eol : eol + eol;
  const text = markdownText(noteFor(source, locator, referenceFormOf(draft, referenceStyle)));
  return { span: { start: end, end }, newText: `${before}[^${label}]: ${text}${eol}` };
}
