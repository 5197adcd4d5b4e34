/** For the setting `paranoid`: where an incrementally edited draft differs from one read afresh. */

import type { Draft } from './draft/draft';
import { parseDraft } from './draft/parse-draft';

const compared = ['frontMatter', 'headings', 'statements', 'citations', 'footnotes', 'quotations', 'marks', 'ignores', 'opaque'] as const;

/** Names of the parts that differ; none when incremental equals rebuild. */
export function unlikeRebuild(draft: Draft): readonly string[] {
  const fresh = parseDraft(draft);
  return compared.filter((part) => JSON.stringify(draft[part]) !== JSON.stringify(fresh[part]));
}
