/** Finds citations of a source that does not have what the statement says, while another source does. */

import { hasText } from '../../corpus/entry-source';
import type { Source } from '../../corpus/source';
import type { BlockIdentity, Citation } from '../../draft/draft';
import type { Evidence } from '../../evidence/verdict';
import type { Check, CheckContext, CheckReport, Fix } from '../check';
import { citedSources } from '../citations';
import type { JudgedStatement } from '../judged';
import { judgedStatements, quotationEvidence } from '../judged';
import { placeName, sourceName } from '../wording';

/** So many passages that support may have crowded out the one of the cited source; then nothing is proved. */
const fullList = 5;

export const wrongSource: Check = {
  meta: {
    id: 'wrong-source',
    summary: 'The cited source does not have it, another source does.',
    severity: 'warning',
    fixable: true,
    needsWholeCorpus: false,
  },
  *run(context) {
    for (const judged of judgedStatements(context)) {
      const right = evidenceElsewhere(judged);
      if (right.length > 0) yield* reports(context, judged, right);
    }
  },
};

/** What bears the statement out: for a quotation its match, else the passages that support. */
function evidenceElsewhere({ verdict }: JudgedStatement): readonly Evidence[] {
  const moved = verdict.quotations.filter((it) => it.outcome === 'wrong-source');
  if (moved.length > 0) return moved.flatMap((it) => quotationEvidence(verdict, it));
  const supporting = verdict.evidence.filter((it) => it.relation === 'supports');
  return verdict.kind === 'supported' && supporting.length < fullList ? supporting : [];
}

/** Silent while one cited source bears the statement out, or while one of them is not known (that has a check of its own). */
function* reports(context: CheckContext, { statement }: JudgedStatement, right: readonly Evidence[]): Generator<CheckReport> {
  const cited = citedSources(context.part, statement, (citation) => context.sourceOf(citation));
  if (cited.length === 0 || cited.some(({ source }) => !source || !hasText(source))) return;
  if (right.some(({ passage }) => cited.some(({ source }) => source?.id === passage.source))) return;
  const [wrong] = cited;
  const [best] = right;
  const source = best && context.source(best.passage.source);
  if (wrong?.source && source) yield { ...reportOf(wrong.citation, wrong.source, source, right), home: homeOf(context, wrong.citation) };
}

/** A citation in the text of a footnote mostly stands in another block. */
function homeOf({ part }: CheckContext, citation: Citation): BlockIdentity | undefined {
  return part.reached.find((it) => it.citation === citation)?.block;
}

function reportOf(citation: Citation, cited: Source, source: Source, right: readonly Evidence[]): CheckReport {
  const place = right[0] ? placeName(source, right[0].passage) : sourceName(source);
  return {
    span: citation.span,
    message: `${sourceName(cited)} does not have this; it is in ${place}.`,
    evidence: right.slice(0, 3),
    fixes: fixesOf(citation, source),
  };
}

/** A locator belongs to the source that was cited, so it goes with it. */
function fixesOf(citation: Citation, source: Source): readonly Fix[] {
  if (citation.form !== 'pandoc' && citation.form !== 'in-text') return [];
  const key = { span: citation.keySpan, newText: source.citationKey };
  const { locator } = citation;
  const dropped = locator ? [{ span: { start: citation.span.end, end: locator.span.end }, newText: '' }] : [];
  const edits = citation.form === 'pandoc' ? [key, ...dropped] : [key];
  return [{ title: `Cite ${sourceName(source)} instead`, edits, preferred: true, fixAll: false }];
}
