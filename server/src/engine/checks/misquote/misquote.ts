/** Finds quotations whose words differ from a close match in the sources, and offers the exact words. */

import type { Source } from '../../corpus/source';
import type { Quotation, Statement } from '../../draft/draft';
import { onlyChange, type OnlyChange } from '../../evidence/only-change';
import type { Evidence, QuotationMatch } from '../../evidence/verdict';
import type { Check, CheckContext, CheckReport, Fix } from '../check';
import { citedOf, citedUnread, judgedQuotations, quotationEvidence } from '../judged';
import { correctedWords } from '../quotation-edit';
import { placeName, quoted } from '../wording';

export const misquote: Check = {
  meta: {
    id: 'misquote',
    summary: 'A quotation’s words differ from a close match in the sources.',
    severity: 'error',
    fixable: true,
    needsWholeCorpus: false,
  },
  *run(context) {
    for (const { quotation, finding, verdict, statement } of judgedQuotations(context, 'altered')) {
      if (!finding.match) continue;
      const report = reportOf(context, quotation, finding.match, quotationEvidence(verdict, finding));
      const unread = citedUnread(context, statement);
      yield unread && !isCited(context, statement, finding.match) ? { ...report, ...unsure(unread, report.message) } : report;
    }
  },
};

function isCited(context: CheckContext, statement: Statement, { passage }: QuotationMatch): boolean {
  return citedOf(context, statement).some(({ id }) => id === passage.source);
}

/** The words may be exact in what is cited: another source that has them otherwise proves nothing. */
function unsure(unread: Source, message: string): Pick<CheckReport, 'message' | 'severity' | 'fixes'> {
  return { message: `No text stands behind ${quoted(unread.metadata.title ?? unread.citationKey)}. Elsewhere: ${message}`, severity: 'information', fixes: [] };
}

function reportOf(
  context: CheckContext,
  quotation: Quotation,
  match: QuotationMatch,
  evidence: readonly Evidence[],
): CheckReport {
  const place = placeName(context.source(match.passage.source), match.passage);
  return {
    span: quotation.span,
    message: `${difference(match)} (${place}).`,
    evidence,
    fixes: fixesOf(context, quotation, match),
  };
}

/** One change is told as such; several are told by the whole of the exact words. */
function difference(match: QuotationMatch): string {
  const change = onlyChange(match.diff);
  return change ? changeWords(change) : `The source’s words are ${quoted(match.exact.replace(/,$/, ''), 200)}`;
}

function changeWords({ ours, theirs }: OnlyChange): string {
  if (ours && theirs) return `The source has ${quoted(theirs.text)} here, not ${quoted(ours.text)}`;
  if (ours) return `The source does not have ${quoted(ours.text)} here`;
  return `The source has ${quoted(theirs?.text ?? '')} here, which the quotation leaves out`;
}

/** Where the exact words are only a part, what becomes of the rest is for the writer to say. */
function fixesOf(context: CheckContext, quotation: Quotation, match: QuotationMatch): readonly Fix[] {
  if (match.partial) return [];
  const edit = correctedWords(context.part, quotation, match.exact);
  if (!edit) return [];
  return [{ title: 'Correct to the source’s exact words', edits: [edit], preferred: true, fixAll: false }];
}
