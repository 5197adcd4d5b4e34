/** THE one path from a statement of a draft to its verdict: not checkable, quotations, then the claim itself. */

import type { SourceId } from '../corpus/source';
import type { Citation, Draft, Statement } from '../draft/draft';
import type { PassageSearch, Signal } from '../ports';
import type { Corpus } from '../corpus/corpus';
import { judgeClaim } from './judge-claim';
import { namesOfDraft } from './known-names';
import type { JudgementMemo } from './memo';
import { judgeQuotation } from './quotations/judge-quotation';
import { isQuotation } from './quotations/is-quotation';
import type { QuotationFinding, Verdict } from './verdict';
import { withQuotations } from './with-quotations';

export interface StatementRequest {
  readonly draft: Draft;
  readonly statement: Statement;
  readonly search: PassageSearch;
  readonly corpus: Corpus;
  readonly memo?: JudgementMemo;
}

export async function judgeStatement(request: StatementRequest, signal?: Signal): Promise<Verdict> {
  const { draft, statement, search, corpus, memo } = request;
  signal?.throwIfAborted();
  if (statement.notCheckable !== undefined) return notCheckable(statement);
  const cited = citedBy(request);
  const quotations: QuotationFinding[] = [];
  for (const index of statement.quotations) {
    const quotation = draft.quotations[index];
    if (quotation === undefined || !isQuotation(quotation.text)) continue;
    const query = { text: quotation.text, speaker: quotation.speaker?.name, cited };
    quotations.push({ quotation: index, ...(await judgeQuotation(query, search, corpus, signal)) });
  }
  const verdict = await judgeClaim({ text: statement.text, cited, date: draft.frontMatter.date, names: namesOfDraft(draft), memo }, search, corpus, signal);
  return quotations.length === 0 ? verdict : withQuotations(verdict, quotations, statement, draft);
}

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

function citedBy({ draft, statement, corpus }: StatementRequest): ReadonlySet<SourceId> {
  const cited = new Set<SourceId>();
  for (const index of statement.citations) {
    const citation = draft.citations[index];
    const source = citation && sourceOf(citation, draft.uri, corpus);
    if (source !== undefined) cited.add(source);
  }
  return cited;
}

function sourceOf(citation: Citation, uri: string, corpus: Corpus): SourceId | undefined {
  const source = citation.form === 'link' ? corpus.byLink(citation.key, uri) : (corpus.byKey(citation.key) ?? corpus.byLink(citation.key, uri));
  return source?.id;
}
