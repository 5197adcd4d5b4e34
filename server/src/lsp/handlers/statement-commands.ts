/** The commands on the statement at the cursor: cite it, open its best passage. */

import { hoverAt } from '../../engine/features/hover';
import { citeStatementAt } from '../../engine/features/insert-citation';
import { statementBefore } from '../../engine/features/place';
import {
  bestPassageRequest,
  citeStatementRequest,
  type BestPassageAnswer,
  type CiteStatementAnswer,
  type DocumentPosition,
} from '../../protocol';
import { shortened, titleOf, verdictWordsOf } from '../../wording';
import { toOffset } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { locationOf } from '../source-target';
import { toEdit } from '../to-lsp';

const noStatement = 'the cursor is in no statement of a draft.';
const failed = 'that could not be done; the log says why.';

export function handleStatementCommands(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onRequest(
    citeStatementRequest,
    registrar.request<DocumentPosition, CiteStatementAnswer>('cite statement', { edits: [], message: failed }, async (at, signal) => {
      const { snapshot, draft } = await projects.draft(at.uri);
      const answer = snapshot && draft && (await citeStatementAt(snapshot, at.uri, toOffset(draft.lines, at.position), signal));
      if (!draft || !answer) return { edits: [], message: noStatement };
      if (!answer.passage) return { edits: [], message: `nothing to cite: ${verdictWordsOf(answer.verdict.kind, snapshot?.corpus.complete ?? false).toLowerCase()}.` };
      const title = shortened(titleOf(answer.passage.source), 80);
      const message = answer.edits.length > 0 ? `cited ${title}.` : `${title} is cited here already.`;
      return { edits: answer.edits.map((edit) => toEdit(draft.lines, edit)), message };
    }),
  );
  connection.onRequest(
    bestPassageRequest,
    registrar.request<DocumentPosition, BestPassageAnswer>('best passage', { message: failed }, async ({ uri, position }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      const statement = draft && statementBefore(draft, toOffset(draft.lines, position));
      if (!snapshot || !statement) return { message: noStatement };
      // The cursor may be on a citation; the statement's own beginning asks for the statement.
      const hover = await hoverAt(snapshot, uri, statement.span.start, signal);
      const [view] = hover?.kind === 'statement' ? hover.passages : [];
      return view ? { target: locationOf(view.source, view.target, context.abilities), message: '' } : { message: 'no passage comes near this statement.' };
    }),
  );
}
