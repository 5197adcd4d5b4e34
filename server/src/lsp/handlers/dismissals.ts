/** Dismissing a finding, accepting words, turning a check off: as a command of the server, so that every editor has it; and the list to undo it. */

import { dismissCommand, dismissalsRequest, restoreRequest, type DismissalItem, type DismissParams } from '../../desk-protocol';
import type { ExecuteCommandParams } from 'vscode-languageserver/node';
import { dismissalOf, wordsOf } from '../../engine/checks/dismissals';
import type { Finding } from '../../engine/checks/check';
import { findingsOf } from '../../engine/features/diagnostics';
import { overlaps } from '../../engine/text/span';
import { toSpan } from '../from-lsp';
import { fileOf, folderUri } from '../file-uri';
import type { ServerContext } from '../server-context';

export function handleDismissals(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onExecuteCommand(
    registrar.request<ExecuteCommandParams, string>('execute command', 'that could not be done; the log says why.', async ({ command, arguments: [params] = [] }) =>
      command === dismissCommand ? dismiss(context, params as DismissParams) : 'no such command.',
    ),
  );
  connection.onRequest(
    dismissalsRequest,
    registrar.request<unknown, readonly DismissalItem[]>('dismissals', [], () =>
      projects.all().flatMap(({ root, engine }) => {
        const { dismissed, accepted } = engine.snapshot().dismissals;
        const at = { root: folderUri(root) };
        return [
          ...dismissed.map((it): DismissalItem => ({ ...at, check: it.check, key: it.key, text: it.statement, reason: it.reason, kind: 'finding' })),
          ...accepted.map((it): DismissalItem => ({ ...at, check: it.check, key: it.words, text: it.words, reason: it.reason, kind: 'words' })),
        ];
      }),
    ),
  );
  connection.onRequest(
    restoreRequest,
    registrar.request<DismissalItem, null>('restore', null, async ({ root, kind, key, check }) => {
      const project = projects.all().find((it) => it.root === fileOf(root));
      await project?.dismiss((before) => ({
        dismissed: kind === 'finding' ? before.dismissed.filter((it) => it.key !== key) : before.dismissed,
        accepted: kind === 'words' ? before.accepted.filter((it) => it.words !== key || it.check !== check) : before.accepted,
      }));
      context.diagnostics.touchedAll();
      return null;
    }),
  );
}

async function dismiss({ projects, diagnostics }: ServerContext, { uri, range, check, scope, reason = '' }: DismissParams): Promise<string> {
  const { snapshot, draft } = await projects.draft(uri);
  const project = await projects.of(uri);
  if (!snapshot || !draft || !project) return 'this document is no draft.';
  if (scope === 'check') return projects.changeConfig(project.root, { checkOff: check });
  const span = toSpan(draft.lines, range);
  const found = (await findingsOf(snapshot, uri)).find((it: Finding) => it.check === check && (overlaps(it.span, span) || it.span.start === span.start));
  if (!found) return 'that finding is not there any more.';
  await project.dismiss(({ dismissed, accepted }) =>
    scope === 'words'
      ? { dismissed, accepted: [...accepted, { check, words: wordsOf(draft, found), reason }] }
      : { dismissed: [...dismissed, dismissalOf(draft, found, reason)], accepted },
  );
  diagnostics.touchedAll();
  return scope === 'words' ? `“${wordsOf(draft, found)}” is accepted.` : 'dismissed, until the statement or its source changes.';
}
