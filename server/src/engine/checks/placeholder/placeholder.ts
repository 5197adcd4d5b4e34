/** Finds TK left in: what is still to come must not be published. */

import type { Check, CheckContext, CheckReport } from '../check';

export const placeholder: Check = {
  meta: {
    id: 'placeholder',
    summary: 'TK is left in: something is still to come.',
    severity: 'information',
    fixable: false,
    needsWholeCorpus: false,
  },
  *run(context) {
    for (const mark of context.part.marks) {
      if (mark.kind === 'TK') yield reportOf(context, mark.span);
    }
  },
};

function reportOf({ part }: CheckContext, span: CheckReport['span']): CheckReport {
  const text = part.text.slice(span.start, span.end);
  return { span, message: `Still to come: “${text}” must not be published.`, evidence: [], fixes: [] };
}
