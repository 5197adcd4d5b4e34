/** The evidence for the statement at a place, side by side with it: what matches and what differs is marked in both. */

import type { Draft, Statement } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import { overlaps, type Span } from '../text/span';
import { matchingWords } from './matching-words';
import { passageViews, type PassageView } from './passage-view';
import { statementBefore } from './place';

export interface EvidenceView {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** Those that tell something first. */
  readonly passages: readonly ComparedPassage[];
}

export interface ComparedPassage extends PassageView {
  /** In the statement's `text`: what this passage has too. */
  readonly statementMatches: readonly Span[];
  /** In the statement's `text`: what this passage has otherwise. */
  readonly statementDifferences: readonly Span[];
}

/** More than anyone would page through. */
const most = 8;

/** Of the statement at the offset, else the last one before it in the same paragraph; `undefined` where none is. */
export async function evidenceAt(snapshot: Snapshot, uri: string, offset: number, signal?: Signal): Promise<EvidenceView | undefined> {
  const draft = snapshot.drafts.get(uri);
  const statement = draft && nearestStatement(draft, offset);
  if (!draft || !statement) return undefined;
  const verdict = await snapshot.verdict(draft, statement, signal);
  const views = passageViews(snapshot.corpus, verdict, Infinity);
  const order: readonly PassageView['relation'][] = verdict.kind === 'differs' ? ['differs', 'supports', 'related'] : ['supports', 'differs', 'related'];
  const sorted = order.flatMap((relation) => views.filter((it) => it.relation === relation));
  return { statement, verdict, passages: sorted.slice(0, most).map((it) => compared(it, statement, verdict)) };
}

function nearestStatement(draft: Draft, offset: number): Statement | undefined {
  const found = statementBefore(draft, offset);
  if (!found || offset <= found.span.end) return found;
  return /\n\s*\n/.test(draft.text.slice(found.span.end, offset)) ? undefined : found;
}

function compared(view: PassageView, statement: Statement, verdict: Verdict): ComparedPassage {
  const { passage } = view;
  const items = verdict.items.filter((it) => it.state === 'conflict' && it.rival?.passage.id === passage.id);
  const statementDifferences = items.map((it) => it.span);
  const rivals = items.flatMap((it) => (it.rival ? [it.rival.span] : []));
  const differences = [...view.differences, ...rivals.filter((it) => !view.differences.some((other) => overlaps(it, other)))];
  const apart = (spans: readonly Span[], others: readonly Span[]): readonly Span[] => spans.filter((it) => !others.some((other) => overlaps(it, other)));
  return {
    ...view,
    differences,
    matches: apart(view.matches, differences),
    statementMatches: apart(view.claimMatches ?? matchingWords(statement.text, passage.text), statementDifferences),
    statementDifferences,
  };
}
