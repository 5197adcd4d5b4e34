/** Finds quotations whose words are the source's but are given to someone else. */

import type { Quotation } from '../../draft/draft';
import type { QuotationMatch } from '../../evidence/verdict';
import type { Check, CheckContext, CheckReport, Fix } from '../check';
import type { JudgedQuotation } from '../judged';
import { judgedQuotations, quotationEvidence } from '../judged';
import { placeName } from '../wording';

export const wrongSpeaker: Check = {
  meta: {
    id: 'wrong-speaker',
    summary: 'The words are verbatim, but the source gives them to someone else.',
    severity: 'error',
    fixable: true,
    needsWholeCorpus: false,
  },
  *run(context) {
    for (const judged of judgedQuotations(context, 'wrong-speaker')) {
      if (judged.finding.match) yield reportOf(context, judged, judged.finding.match);
    }
  },
};

function reportOf(context: CheckContext, { quotation, finding, verdict }: JudgedQuotation, match: QuotationMatch): CheckReport {
  const place = placeName(context.source(match.passage.source), match.passage);
  const given = quotation.speaker ? `, not to ${quotation.speaker.name}` : '';
  return {
    span: quotation.speaker?.span ?? quotation.span,
    message: `The source gives these words to ${match.speaker ?? 'someone else'}${given} (${place}).`,
    evidence: quotationEvidence(verdict, finding),
    fixes: fixesOf(context, quotation, match),
  };
}

/** A pronoun may refer on to other sentences, so naming the speaker in its place is offered but not preferred. */
function fixesOf(context: CheckContext, { speaker }: Quotation, match: QuotationMatch): readonly Fix[] {
  if (!speaker || match.speaker === undefined) return [];
  const edits = [{ span: speaker.span, newText: match.speaker }];
  const written = context.written(speaker.span);
  return [{ title: `Change “${written}” to “${match.speaker}”`, edits, preferred: !speaker.pronoun, fixAll: false }];
}
