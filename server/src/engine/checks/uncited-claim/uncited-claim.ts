/** Finds claims that a source bears out and no citation names, and offers to insert it. */

import { sureScore } from '../../evidence/support-score';
import type { Evidence, Verdict } from '../../evidence/verdict';
import type { Check, CheckContext, CheckReport, Fix } from '../check';
import { citedBlocks } from '../citations';
import type { JudgedStatement } from '../judged';
import { judgedStatements, proseSpan, quotationEvidence } from '../judged';
import { placeName } from '../wording';

const alternatives = 3;

export const uncitedClaim: Check = {
  meta: {
    id: 'uncited-claim',
    summary: 'A source bears the claim out, but neither statement nor paragraph cites one.',
    severity: 'information',
    fixable: true,
    needsWholeCorpus: false,
  },
  *run(context) {
    const cited = citedBlocks(context.part);
    for (const judged of judgedStatements(context)) {
      const { statement, verdict } = judged;
      if (verdict.kind !== 'supported' || statement.citations.length > 0 || cited.has(statement.block)) continue;
      yield reportOf(context, judged);
    }
  },
};

function reportOf(context: CheckContext, { statement, verdict }: JudgedStatement): CheckReport {
  const best = bestOfEachSource(verdict).slice(0, alternatives);
  const [first] = best;
  const where = first ? `: ${placeName(context.source(first.passage.source), first.passage)}` : '';
  const fixes = best.map((evidence, index): Fix => ({
    title: `Cite ${placeName(context.source(evidence.passage.source), evidence.passage)}`,
    edits: context.citationEdits(statement, evidence),
    preferred: index === 0,
    fixAll: index === 0 && verdict.confidence >= sureScore && !verdict.sourcesDisagree,
  }));
  return {
    span: proseSpan(statement),
    message: `A source bears this out, but none is cited${where}.`,
    evidence: best,
    fixes: fixes.filter((fix) => fix.edits.length > 0),
  };
}

/** What has the quoted words comes before what has the rest. */
function bestOfEachSource(verdict: Verdict): readonly Evidence[] {
  const seen = new Set<string>();
  const quoted = verdict.quotations.flatMap((it) => quotationEvidence(verdict, it));
  return [...quoted, ...verdict.evidence].filter(({ relation, passage }) => {
    if (relation !== 'supports' || seen.has(passage.source)) return false;
    seen.add(passage.source);
    return true;
  });
}
