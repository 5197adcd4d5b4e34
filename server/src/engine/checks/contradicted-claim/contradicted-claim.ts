/** Finds statements that say the opposite of what the sources say. */

import type { Check, CheckContext, CheckReport } from '../check';
import type { Conflict } from '../judged';
import { conflicts, faultySpan } from '../judged';
import { placeName, quoted } from '../wording';

export const contradictedClaim: Check = {
  meta: {
    id: 'contradicted-claim',
    summary: 'A statement says the opposite of every aligned passage.',
    severity: 'warning',
    fixable: false,
    needsWholeCorpus: false,
  },
  *run(context) {
    for (const conflict of conflicts(context, 'polarity')) {
      if (conflict.verdict.kind === 'differs' && !conflict.verdict.sourcesDisagree) yield reportOf(context, conflict);
    }
  },
};

function reportOf(context: CheckContext, { statement, verdict, item }: Conflict): CheckReport {
  const passage = item.rival?.passage ?? verdict.evidence.find((it) => it.relation === 'differs')?.passage;
  const said = passage ? `: ${quoted(passage.text, 120)} (${placeName(context.source(passage.source), passage)})` : '';
  return {
    span: faultySpan({ statement, verdict }, item.span),
    message: `The source says ${item.opposition === 'contrast' ? 'something else than' : 'the opposite of'} this${said}.`,
    evidence: verdict.evidence.filter((it) => it.relation === 'differs').slice(0, 3),
    fixes: [],
  };
}
