/** Which source a citation of a draft names, whatever its form. */

import type { Source } from '../corpus/source';
import type { Citation, Draft } from '../draft/draft';
import type { Corpus } from '../corpus/corpus';
import { footnoteCitations, type Citing } from './citations';

/** `undefined` when no source is named: an unknown key, an ordinary link, a footnote of plain words. */
export function sourceOfCitation(corpus: Corpus, draft: Citing & Pick<Draft, 'uri'>, citation: Citation): Source | undefined {
  if (citation.form === 'link') return corpus.byLink(citation.key, draft.uri);
  if (citation.form !== 'footnote') return corpus.byKey(citation.key);
  for (const inside of footnoteCitations(draft, citation.key)) {
    const source = sourceOfCitation(corpus, draft, inside);
    if (source) return source;
  }
  return undefined;
}
