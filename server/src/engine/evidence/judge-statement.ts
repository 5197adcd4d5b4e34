/** THE one path from a statement of a draft to its verdict: not checkable, quotations, then the claim itself. */

import type { SourceId } from '../corpus/source';
import type { Citation, DraftPart, Statement } from '../draft/draft';
import type { PassageSearch, Signal } from '../ports';
import type { Span } from '../text/span';
import type { Corpus } from '../corpus/corpus';
import { judgeClaim } from './judge-claim';
import type { JudgementMemo } from './memo';
import { judgeQuotation } from './quotations/judge-quotation';
import type { AroundMarks } from './quotations/is-quotation';
import { isQuotation, mayBeScareQuote } from './quotations/is-quotation';
import type { QuotationFinding, Verdict } from './verdict';
import { withQuotations } from './with-quotations';

export interface StatementRequest {
  readonly part: DraftPart;
  /** Of the part. */
  readonly statement: Statement;
  readonly search: PassageSearch;
  readonly corpus: Corpus;
  readonly memo?: JudgementMemo;
}

export async function judgeStatement(request: StatementRequest, signal?: Signal): Promise<Verdict> {
  const { part, statement, search, corpus, memo } = request;
  signal?.throwIfAborted();
  if (statement.notCheckable !== undefined) return notCheckable(statement);
  const cited = citedBy(request);
  const quotations: QuotationFinding[] = [];
  for (const index of statement.quotations) {
    const quotation = part.quotations[index];
    if (quotation === undefined || !isQuotation(quotation.text, around(part.text, statement.span, quotation.outer))) continue;
    const query = { text: quotation.text, speaker: quotation.speaker?.name, cited };
    const judged = await judgeQuotation(query, search, corpus, signal);
    if (judged.outcome !== 'not-found' || !mayBeScareQuote(quotation.text, query.speaker)) quotations.push({ quotation: index, ...judged });
  }
  const verdict = await judgeClaim({ text: statement.text, cited, date: part.date, names: part.names, memo }, search, corpus, signal);
  return quotations.length === 0 ? verdict : withQuotations(verdict, quotations, statement, part);
}

/** Within the statement, which is what a remembered verdict knows of. */
function around(text: string, statement: Span, { start, end }: Span): AroundMarks {
  return { before: text.slice(Math.max(statement.start, start - AROUND), Math.max(statement.start, start)), after: text.slice(end, Math.min(statement.end, end + AROUND)) };
}

/** Code units. */
const AROUND = 30;

function notCheckable(statement: Statement): Verdict {
  return {
    kind: 'not-checkable',
    confidence: 1,
    score: 0,
    evidence: [],
    items: [],
    quotations: [],
    sourcesDisagree: false,
    clauses: [],
    account: { matched: [], differs: [], missing: [] },
    notCheckable: statement.notCheckable,
    explanation: 'Asserts nothing that sources could bear out.',
  };
}

function citedBy({ part, statement, corpus }: StatementRequest): ReadonlySet<SourceId> {
  const cited = new Set<SourceId>();
  for (const index of statement.citations) {
    const citation = part.citations[index];
    const source = citation && sourceOf(citation, part.uri, corpus);
    if (source !== undefined) cited.add(source);
  }
  return cited;
}

function sourceOf(citation: Citation, uri: string, corpus: Corpus): SourceId | undefined {
  const source = citation.form === 'link' ? corpus.byLink(citation.key, uri) : (corpus.byKey(citation.key) ?? corpus.byLink(citation.key, uri));
  return source?.id;
}
