/** The commands on the statement at the cursor: cite it, open its best passage. */

import type { Signal } from '../../engine/ports';
import { hoverAt, type HoverData } from '../../engine/features/hover';
import { citationEdits } from '../../engine/features/insert-citation';
import {
  bestPassageRequest,
  citeStatementRequest,
  type BestPassageAnswer,
  type CiteStatementAnswer,
  type DocumentPosition,
} from '../../protocol';
import { shortened, titleOf, verdictWords } from '../../wording';
import { toOffset } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { targetOf } from '../source-target';
import { toEdit } from '../to-lsp';

export function handleStatementCommands(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  const failed = { edits: [], message: 'that could not be done; the log says why.' };
  connection.onRequest(
    citeStatementRequest,
    registrar.request<DocumentPosition, CiteStatementAnswer>('cite statement', failed, async (at, signal) => {
      const { snapshot, draft } = await projects.draft(at.uri);
      const hover = await statementAt(context, at, signal);
      if (!snapshot || !draft || !hover) return { edits: [], message: 'the cursor is in no statement of a draft.' };
      const best = hover.verdict.evidence.find((it) => it.relation === 'supports');
      const source = best && snapshot.corpus.byId(best.passage.source);
      if (!best || !source) return { edits: [], message: `nothing to cite: ${verdictWords[hover.verdict.kind].toLowerCase()}.` };
      const edits = citationEdits(snapshot, draft, hover.statement, best);
      const message = edits.length > 0 ? `cited ${shortened(titleOf(source), 80)}.` : `${shortened(titleOf(source), 80)} is cited here already.`;
      return { edits: edits.map((edit) => toEdit(draft.lines, edit)), message };
    }),
  );
  connection.onRequest(
    bestPassageRequest,
    registrar.request<DocumentPosition, BestPassageAnswer>('best passage', { message: failed.message }, async (at, signal) => {
      const hover = await statementAt(context, at, signal);
      const [view] = hover?.passages ?? [];
      if (!view) return { message: hover ? 'no passage comes near this statement.' : 'the cursor is in no statement of a draft.' };
      return { target: targetOf(view.source, view.passage.span), message: '' };
    }),
  );
}

type StatementHover = Extract<HoverData, { kind: 'statement' }>;

async function statementAt({ projects }: ServerContext, { uri, position }: DocumentPosition, signal: Signal): Promise<StatementHover | undefined> {
  const { snapshot, draft } = await projects.draft(uri);
  if (!snapshot || !draft) return undefined;
  const offset = toOffset(draft.lines, position);
  const statement = draft.statements.find((it) => it.span.start <= offset && offset <= it.span.end);
  // A cursor on a citation means the statement that it stands in, so the statement's own beginning is asked about.
  const hover = statement && (await hoverAt(snapshot, uri, statement.span.start, signal));
  return hover?.kind === 'statement' ? hover : undefined;
}
