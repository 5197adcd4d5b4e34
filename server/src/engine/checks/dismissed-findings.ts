/** Which of the findings that a draft has just now were dismissed. */

import type { Draft, DraftPart } from '../draft/draft';
import { covers } from '../text/span';
import type { Finding } from './check';
import type { Dismissals, FindingIdentity } from './dismissals';
import { identityAt, identityIn } from './dismissals';
import type { PartFinding } from './part-findings';

/** Whether a finding of a part was dismissed, given with its place; `undefined` where nothing was. */
export function dismissedIn({ dismissed, accepted }: Dismissals, draft: Draft): ((part: DraftPart, it: PartFinding, placed: Finding) => boolean) | undefined {
  if (dismissed.length === 0 && accepted.length === 0) return undefined;
  const keys = new Set(dismissed.map((it) => it.key));
  return (part, it, placed) => {
    const { key, words } = identityOf(part, it, placed, draft);
    return keys.has(key) || accepted.some((other) => other.check === placed.check && other.words === words);
  };
}

const known = new WeakMap<PartFinding, FindingIdentity>();

/** What a finding says stays the same wherever its part moves, unless it lies in another part. */
function identityOf(part: DraftPart, it: PartFinding, placed: Finding, draft: Draft): FindingIdentity {
  if (it.home || !covers({ start: 0, end: part.text.length }, it.span)) return identityAt(draft, placed);
  const made = known.get(it) ?? identityIn(part, it.span, placed);
  known.set(it, made);
  return made;
}
