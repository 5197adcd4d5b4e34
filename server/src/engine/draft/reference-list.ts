/** Where the list of references stands that Wellsourced keeps up to date: between two comments, invisible when published. */

import type { Span } from '../text/span';

export const referenceListStart = '<!-- wellsourced-references -->';
export const referenceListEnd = '<!-- /wellsourced-references -->';

/** From the first comment to the end of the last; to nowhere where one of the two is missing, so that no prose is lost to it. */
export function referenceListIn(text: string): Span | undefined {
  const start = text.indexOf(referenceListStart);
  const end = start < 0 ? -1 : text.indexOf(referenceListEnd, start + referenceListStart.length);
  return end < 0 ? undefined : { start, end: end + referenceListEnd.length };
}
