/** Finds quotations that are in no source, not even nearly. */

import type { Check } from '../check';
import { citedUnread, judgedQuotations } from '../judged';
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
      const unread = citedUnread(context, statement);
      if (unread) {
        yield { span: quotation.span, message: `No text stands behind ${quoted(unread.metadata.title ?? unread.citationKey)}, so this quotation cannot be checked.`, evidence: [], fixes: [], severity: 'information' };
        continue;
      }
      yield {
        span: quotation.span,
        message: `This quotation is not found in your sources: ${quoted(quotation.text.replace(/[,;.]$/, ''))}.`,
        evidence: verdict.evidence.slice(0, 3),
        fixes: [],
      };
    }
  },
};
