/** wellsourced/evidence: the statement at a position beside its passages, for the panel that follows the cursor. */

import { evidenceRequest, type EvidenceAnswer, type EvidenceParams, type EvidencePassage, type Stretch } from '../../desk-protocol';
import type { Draft } from '../../engine/draft/draft';
import { evidenceAt, type ComparedPassage, type EvidenceView } from '../../engine/features/evidence-at';
import type { Span } from '../../engine/text/span';
import { locatorWords, notCheckableWords, titleOf, verdictWordsOf } from '../../wording';
import { toOffset } from '../from-lsp';
import type { ClientAbilities } from '../client-abilities';
import type { ServerContext } from '../server-context';
import { locationOf } from '../source-target';
import { toRange } from '../to-lsp';

export function handleEvidence(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onRequest(
    evidenceRequest,
    registrar.request<EvidenceParams, EvidenceAnswer | null>('evidence', null, async ({ uri, position }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return null;
      const view = await evidenceAt(snapshot, uri, toOffset(draft.lines, position), signal);
      return view ? toAnswer(view, draft, snapshot.corpus.complete, context.abilities) : null;
    }),
  );
}

function toAnswer({ statement, verdict, passages }: EvidenceView, draft: Draft, complete: boolean, abilities: ClientAbilities): EvidenceAnswer {
  const reason = verdict.notCheckable === undefined ? '' : `: ${notCheckableWords[verdict.notCheckable]}`;
  return {
    range: toRange(draft.lines, statement.span),
    text: statement.text,
    verdict: verdict.kind,
    words: `${verdictWordsOf(verdict.kind, complete)}${reason}`,
    explanation: verdict.kind === 'not-found' && !complete ? 'Not all sources have been read.' : verdict.explanation,
    notes: [...(verdict.sourcesDisagree ? ['Your sources disagree about this.'] : []), ...(statement.checked ? ['You have marked it CQ.'] : [])],
    passages: passages.map((it) => toPassage(it, abilities)),
  };
}

function toPassage(view: ComparedPassage, abilities: ClientAbilities): EvidencePassage {
  const { passage, source, relation } = view;
  const { publisher, issued } = source.metadata;
  return {
    key: source.citationKey,
    passage: passage.id,
    title: titleOf(source),
    line: [publisher, issued, locatorWords(passage.locator)].filter(Boolean).join(' · '),
    ...(passage.speaker === undefined ? {} : { speaker: passage.speaker }),
    relation,
    before: passage.before,
    text: passage.text,
    after: passage.after,
    matches: view.matches.map(toStretch),
    differences: view.differences.map(toStretch),
    statementMatches: view.statementMatches.map(toStretch),
    statementDifferences: view.statementDifferences.map(toStretch),
    target: locationOf(source, view.target, abilities),
  };
}

function toStretch({ start, end }: Span): Stretch {
  return [start, end];
}
