/** wellsourced/claims: the claims of a draft, for the view that lists them. */

import type { Draft } from '../../engine/draft/draft';
import { claimsOf, type Claim } from '../../engine/features/claims';
import { claimsRequest, type ClaimItem, type ClaimsAnswer } from '../../protocol';
import { shortened, verdictWordsOf } from '../../wording';
import type { ServerContext } from '../server-context';
import { toRange } from '../to-lsp';

/** UTF-16 units of a statement that a list shows. */
const shownLength = 160;

export function handleClaims({ connection, registrar, projects, typing }: ServerContext): void {
  connection.onRequest(
    claimsRequest,
    registrar.request<{ readonly uri: string }, ClaimsAnswer | null>('claims', null, async ({ uri }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return null;
      const typingAt = typing.offsetIn(uri);
      const { headings, claims, progress } = await claimsOf(snapshot, uri, typingAt === undefined ? {} : { typingAt }, signal);
      const { complete } = snapshot.corpus;
      return {
        version: draft.version,
        complete,
        headings: headings.map(({ text, level, span }) => ({ name: shortened(text, shownLength), level, range: toRange(draft.lines, span) })),
        claims: claims.map((it) => toItem(it, draft, complete)),
        progress,
        marks: snapshot.settings.claimMarks,
      };
    }),
  );
}

function toItem({ statement, verdict, cited, checked, findings }: Claim, draft: Draft, complete: boolean): ClaimItem {
  return {
    range: toRange(draft.lines, statement.span),
    text: shortened(statement.text, shownLength),
    verdict: verdict.kind,
    words: verdictWordsOf(verdict.kind, complete),
    explanation: verdict.explanation,
    heading: statement.heading,
    cited,
    checked,
    findings: findings.map(({ check, severity, message, span }) => ({ check, severity, message, range: toRange(draft.lines, span) })),
  };
}
