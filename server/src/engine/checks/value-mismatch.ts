/** What a mismatch of a number, a date or a name has in common: the value is marked, the source's is offered. */

import type { Source } from '../corpus/source';
import type { Evidence, ItemKind, Verdict } from '../evidence/verdict';
import type { CheckContext, CheckReport, Fix } from './check';
import type { Conflict } from './judged';
import { conflicts } from './judged';
import { placeName, quoted, shortName } from './wording';

/** Reports for the conflicts of one kind; a value that another source bears out is the sources' quarrel, not the draft's. */
export function* mismatches(context: CheckContext, kind: ItemKind): Generator<CheckReport> {
  for (const conflict of conflicts(context, kind)) {
    if (conflict.verdict.kind === 'differs' && !conflict.verdict.sourcesDisagree) yield mismatch(context, conflict);
  }
}

export function mismatch(context: CheckContext, { item, span, verdict }: Conflict): CheckReport {
  const passage = item.rival?.passage;
  const source = passage && context.source(passage.source);
  const place = passage ? ` (${placeName(source, passage)})` : '';
  const theirs = item.rival ? quoted(item.rival.text) : 'something else';
  return {
    span,
    message: `The source has ${theirs} here, not ${quoted(item.text)}${place}.`,
    evidence: conflictEvidence(verdict, passage?.id),
    fixes: item.replacement === undefined ? [] : [replacement(span, item.replacement, source)],
  };
}

/** The rival's passage first, then the others that differ. */
function conflictEvidence(verdict: Verdict, first: string | undefined): readonly Evidence[] {
  const differing = verdict.evidence.filter((it) => it.relation === 'differs' || it.passage.id === first);
  return [...differing].sort((a, b) => Number(b.passage.id === first) - Number(a.passage.id === first)).slice(0, 3);
}

function replacement(span: CheckReport['span'], newText: string, source: Source | undefined): Fix {
  const title = `Change to “${newText}”${source ? ` (${shortName(source)})` : ''}`;
  return { title, edits: [{ span, newText }], preferred: true, fixAll: false };
}
