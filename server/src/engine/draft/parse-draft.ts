/** Reads the text of a draft into statements, citations, quotations, marks and ignores. */

import type { Draft } from './draft';
import { readDraft } from './parsed-draft';
import type { DraftInput } from './parsed-draft';

/** Any text gives a draft; what could not be read of its front matter is said in `frontMatter.problem`. */
export function parseDraft(input: DraftInput): Draft {
  return readDraft(input);
}
