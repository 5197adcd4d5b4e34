/** Finds quotations that are in no source, not even nearly. */

import type { Check } from '../check';
import { citesUnread, judgedQuotations } from '../judged';
import { quoted } from '../wording';

export const unsourcedQuotation: Check = {
  meta: {
    id: 'unsourced-quotation',
    summary: 'A quotation is in no source.',
    severity: 'warning',
    fixable: false,
    needsWholeCorpus: true,
  },
  *run(context) {
    for (const { quotation, verdict, statement } of judgedQuotations(context, 'not-found')) {
      if (citesUnread(context, statement)) continue;
      yield {
        span: quotation.span,
        message: `This quotation is not found in your sources: ${quoted(quotation.text.replace(/[,;.]$/, ''))}.`,
        evidence: verdict.evidence.slice(0, 3),
        fixes: [],
      };
    }
  },
};
