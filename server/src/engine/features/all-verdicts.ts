/** The verdicts of all statements of a draft: what lists, counts and reports go through after each edit, so most are at hand. */

import type { Draft } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import { numbered } from '../verdict-memo';

const answered = new WeakMap<Snapshot, WeakMap<Draft, readonly Verdict[]>>();

/** One for each of `draft.statements`, in order. `progress` hears how many there are so far. Rejects when aborted. */
export async function allVerdicts(snapshot: Snapshot, draft: Draft, signal?: Signal, progress?: (done: number) => void): Promise<readonly Verdict[]> {
  const known = answered.get(snapshot)?.get(draft);
  if (known) return known;
  const verdicts: Verdict[] = [];
  let quotations = 0;
  for (const part of draft.parts) {
    signal?.throwIfAborted();
    const before = quotations;
    for (const statement of part.statements) {
      const verdict = snapshot.knownVerdict(statement) ?? (await snapshot.verdictIn(part, statement, signal));
      verdicts.push(numbered(verdict, (number) => number + before));
      progress?.(verdicts.length);
    }
    quotations += part.quotations.length;
  }
  const ofSnapshot = answered.get(snapshot) ?? new WeakMap<Draft, readonly Verdict[]>();
  answered.set(snapshot, ofSnapshot.set(draft, verdicts));
  return verdicts;
}
