/** What the checks that rest on verdicts share: walking the judged statements, and mapping what was found to the draft. */

import type { DraftPart, Quotation, Statement } from '../draft/draft';
import type { Evidence, ItemFinding, ItemKind, QuotationFinding, QuotationOutcome, Verdict } from '../evidence/verdict';
import { toOriginal } from '../text/offset-map';
import type { Span } from '../text/span';
import { covers, overlaps } from '../text/span';
import { hasText } from '../corpus/entry-source';
import type { Source } from '../corpus/source';
import type { CheckContext } from './check';
import { citedSources } from './citations';

export interface JudgedStatement {
  readonly statement: Statement;
  readonly verdict: Verdict;
}

/** Statements with a verdict, in order; one being typed or marked CQ has none. Half of the checks walk them, so the list is made once. */
export function judgedStatements(context: CheckContext): readonly JudgedStatement[] {
  const known = judged.get(context);
  if (known) return known;
  const made: JudgedStatement[] = [];
  for (const statement of context.part.statements) {
    const verdict = context.verdict(statement);
    if (verdict && verdict.kind !== 'not-checkable') made.push({ statement, verdict });
  }
  judged.set(context, made);
  return made;
}

const judged = new WeakMap<CheckContext, readonly JudgedStatement[]>();

/** Whether it cites something of which no text is at hand: then "not found" says nothing. */
export function citesUnread(context: CheckContext, statement: Statement): boolean {
  return citedUnread(context, statement) !== undefined;
}

/** The first source it cites of which no text is at hand. */
export function citedUnread(context: CheckContext, statement: Statement): Source | undefined {
  return citedOf(context, statement).find((source) => !hasText(source));
}

/** Sources that it cites. */
export function citedOf(context: CheckContext, statement: Statement): readonly Source[] {
  return citedSources(context.part, statement, (citation) => context.sourceOf(citation)).flatMap(({ source }) => source ?? []);
}

export interface JudgedQuotation extends JudgedStatement {
  readonly quotation: Quotation;
  readonly finding: QuotationFinding;
}

/**
 * Quotations with the given outcome, each once, however many statements it reaches over. One that stands in a
 * question or a remark is judged all the same: its words are the source's or they are not.
 */
export function* judgedQuotations(context: CheckContext, outcome: QuotationOutcome): Generator<JudgedQuotation> {
  const seen = new Set<number>();
  for (const statement of context.part.statements) {
    const verdict = context.verdict(statement);
    for (const finding of verdict?.quotations ?? []) {
      const quotation = context.part.quotations[finding.quotation];
      if (!verdict || !quotation || finding.outcome !== outcome || seen.has(finding.quotation)) continue;
      seen.add(finding.quotation);
      yield { statement, verdict, quotation, finding };
    }
  }
}

/** The passage a quotation was matched with, as evidence; none where it was matched with nothing. */
export function quotationEvidence(verdict: Verdict, { match, outcome }: QuotationFinding): readonly Evidence[] {
  if (!match) return [];
  const { passage, span, similarity: score } = match;
  const relation = outcome === 'verbatim' || outcome === 'wrong-source' ? 'supports' : 'differs';
  const weighed = verdict.evidence.find((it) => it.passage.id === passage.id);
  if (weighed) return [{ ...weighed, relation }];
  const start = Math.max(0, span.start - passage.span.start);
  const end = Math.min(passage.text.length, span.end - passage.span.start);
  return [{ passage, score, relation, matches: start < end ? [{ start, end }] : [], differences: [] }];
}

export interface Conflict extends JudgedStatement {
  readonly item: ItemFinding;
  /** Of the value in the draft. */
  readonly span: Span;
}

/** Items of a kind in conflict; those inside a quotation, and the speaker of one that has a fault, belong to the checks of quotations. */
export function conflicts(context: CheckContext, kind: ItemKind): readonly Conflict[] {
  return conflictsOf(context).filter(({ item }) => item.kind === kind);
}

/** Of all kinds: few statements have any, and each kind is a check's own. */
function conflictsOf(context: CheckContext): readonly Conflict[] {
  const known = conflicting.get(context);
  if (known) return known;
  const made: Conflict[] = [];
  for (const { statement, verdict } of judgedStatements(context)) {
    for (const item of verdict.items) {
      if (item.state !== 'conflict') continue;
      const span = toOriginal(statement.map, item.span);
      if (!isQuoted(context.part, verdict, span) && !speaksFaultily(context.part, verdict, span)) made.push({ statement, verdict, item, span });
    }
  }
  conflicting.set(context, made);
  return made;
}

const conflicting = new WeakMap<CheckContext, readonly Conflict[]>();

/** Whether a stretch of the part lies in a quotation that the verdict has judged. */
export function isQuoted(part: DraftPart, verdict: Verdict, it: Span): boolean {
  return verdict.quotations.some(({ quotation }) => {
    const outer = part.quotations[quotation]?.outer;
    return outer !== undefined && covers(outer, it);
  });
}

function speaksFaultily(part: DraftPart, verdict: Verdict, it: Span): boolean {
  return verdict.quotations.some(({ quotation, outcome }) => {
    const speaker = part.quotations[quotation]?.speaker?.span;
    return (outcome === 'wrong-speaker' || outcome === 'altered') && speaker !== undefined && overlaps(speaker, it);
  });
}

/** Of the clause that a fault lies in, where the statement has several and just one is of that kind; else of the statement's prose. */
export function faultySpan({ statement, verdict }: JudgedStatement, at?: Span): Span {
  const { kind, clauses } = verdict;
  const faulty = clauses.filter((it) => it.kind === kind && (at === undefined || covers(it.span, at)));
  const [only] = faulty;
  return only && faulty.length === 1 && clauses.length > 1 ? toOriginal(statement.map, withoutSigns(statement.text, only.span)) : proseSpan(statement);
}

/** Without the comma, dash or stop at either end. */
function withoutSigns(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[\s,;:–—-]+/u.exec(words)?.[0].length ?? 0;
  const after = /[\s,;:.–—-]+$/u.exec(words)?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end };
}

/** Of the statement's prose in the draft, without the citations that trail it. */
export function proseSpan(statement: Statement): Span {
  return statement.text === '' ? statement.span : toOriginal(statement.map, { start: 0, end: statement.text.length });
}
