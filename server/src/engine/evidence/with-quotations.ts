/** How the quotations of a statement weigh in its verdict: words that differ are a difference, verbatim words bear it out. */

import type { DraftPart, Statement } from '../draft/draft';
import { isStopWord } from '../text/terms';
import { tokensOf } from '../text/tokens';
import { explainQuotations } from './explain';
import type { QuotationFinding, Verdict, VerdictKind } from './verdict';

/** Content words outside the quotations (a speaker and a cue) up to which the quotations decide alone. */
const FEW_WORDS = 6;

export function withQuotations(verdict: Verdict, quotations: readonly QuotationFinding[], statement: Statement, part: DraftPart): Verdict {
  const outcomes = new Set(quotations.map((it) => it.outcome));
  const kind = kindOf(verdict, outcomes, wordsOutside(statement, part, quotations));
  if (kind === verdict.kind) return { ...verdict, quotations };
  const score = kind === 'supported' ? Math.max(verdict.score, SURE) : Math.min(verdict.score, UNSURE);
  return { ...verdict, kind, score, confidence: SURE, quotations, explanation: explainQuotations(quotations, (it) => part.quotations[it]?.text ?? '') };
}

const SURE = 0.9;
const UNSURE = 0.5;

function kindOf(verdict: Verdict, outcomes: ReadonlySet<string>, outside: number): VerdictKind {
  if (outcomes.has('altered') || outcomes.has('wrong-speaker')) return 'differs';
  if (outcomes.has('not-found')) return verdict.kind === 'differs' ? 'differs' : 'not-found';
  return verdict.kind === 'not-found' && outside <= FEW_WORDS ? 'supported' : verdict.kind;
}

function wordsOutside(statement: Statement, part: DraftPart, quotations: readonly QuotationFinding[]): number {
  const all = contentWords(statement.text);
  const quoted = quotations.reduce((sum, it) => sum + contentWords(part.quotations[it.quotation]?.text ?? ''), 0);
  return Math.max(0, all - quoted);
}

function contentWords(text: string): number {
  return tokensOf(text).filter((it) => it.kind !== 'symbol' && !isStopWord(it.lower)).length;
}
