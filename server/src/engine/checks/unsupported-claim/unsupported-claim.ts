/** Finds checkable claims that no source bears out. Says "not found", never "false". */

import type { DraftPart, Statement } from '../../draft/draft';
import type { ItemFinding, Verdict } from '../../evidence/verdict';
import { isFact } from '../../evidence/verdict';
import { toOriginal } from '../../text/offset-map';
import { covers, overlaps } from '../../text/span';
import type { Check, CheckContext, CheckReport } from '../check';
import type { JudgedStatement } from '../judged';
import { citesUnread, faultySpan, isQuoted, judgedStatements } from '../judged';
import { quoted } from '../wording';

export const unsupportedClaim: Check = {
  meta: {
    id: 'unsupported-claim',
    summary: 'A checkable claim is not found in the sources.',
    severity: 'warning',
    fixable: false,
    needsWholeCorpus: true,
  },
  *run(context) {
    for (const judged of judgedStatements(context)) {
      if (judged.verdict.kind === 'not-found' && !citesUnread(context, judged.statement) && !isToldElsewhere(context.part, judged)) yield reportOf(context, judged);
    }
  },
};

/** Whether the fault is a quotation, a conflict or something still to come, which have findings of their own: one fault, one finding. */
function isToldElsewhere(part: DraftPart, { statement, verdict }: JudgedStatement): boolean {
  if (part.marks.some((mark) => mark.kind === 'TK' && covers(statement.span, mark.span))) return true;
  if (verdict.items.some((item) => item.state === 'conflict')) return true;
  if (verdict.quotations.some((it) => it.outcome !== 'verbatim')) return true;
  return verdict.quotations.length > 0 && missing(part, statement, verdict).length === 0;
}

function reportOf(context: CheckContext, { statement, verdict }: JudgedStatement): CheckReport {
  const span = faultySpan({ statement, verdict });
  const lacking = missing(context.part, statement, verdict).slice(0, 3).map((item) => quoted(item.text, 40));
  return {
    span,
    message: `Not found in your sources${lacking.length > 0 ? `: nothing bears out ${lacking.join(', ')} here` : ''}.`,
    evidence: verdict.evidence.slice(0, 3),
    fixes: [],
    severity: verdict.items.some((item) => isFact(item) && overlaps(span, toOriginal(statement.map, item.span))) ? 'warning' : 'information',
  };
}

/** Values and names, outside quotations, that no source has or has in this place. */
function missing(part: DraftPart, statement: Statement, verdict: Verdict): readonly ItemFinding[] {
  return verdict.items.filter(
    (item) =>
      isFact(item) &&
      (item.state === 'absent' || item.state === 'elsewhere') &&
      !isQuoted(part, verdict, toOriginal(statement.map, item.span)),
  );
}
