/** textDocument/codeAction: the fixes of the findings at a place, and `source.fixAll.wellsourced`. */

import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { Draft } from '../../engine/draft/draft';
import { actionsAt, fixAllEdits, type Action } from '../../engine/features/code-actions';
import type { Snapshot } from '../../engine/snapshot';
import type { Signal } from '../../engine/ports';
import type { TextEdit } from '../../engine/text/edit';
import { toSpan } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { toDiagnostic } from '../to-diagnostic';
import { toEdit } from '../to-lsp';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.wellsourced`;

export function handleCodeAction({ connection, registrar, projects, abilities }: ServerContext): void {
  connection.onCodeAction(
    registrar.request<CodeActionParams, CodeAction[]>('code action', [], async ({ textDocument: { uri }, range, context }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return [];
      const edit = (edits: readonly TextEdit[]): WorkspaceEdit => workspaceEdit(draft, edits, abilities.versionedEdits);
      const asked = (kind: string): boolean => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
      const quick = asked(CodeActionKind.QuickFix) ? await actionsAt(snapshot, uri, toSpan(draft.lines, range), signal) : [];
      const all = context.only && asked(fixAllKind) ? await fixAll(snapshot, uri, edit, signal) : [];
      return [...quick.filter(({ kind }) => kind === 'quickfix').map((action) => toAction(action, draft, snapshot, edit)), ...all];
    }),
  );
}

function toAction(action: Action, draft: Draft, snapshot: Snapshot, edit: (edits: readonly TextEdit[]) => WorkspaceEdit): CodeAction {
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: action.preferred,
    ...(action.finding ? { diagnostics: [toDiagnostic(action.finding, draft, snapshot)] } : {}),
    edit: edit(action.edits),
  };
}

async function fixAll(
  snapshot: Snapshot,
  uri: string,
  edit: (edits: readonly TextEdit[]) => WorkspaceEdit,
  signal: Signal,
): Promise<CodeAction[]> {
  const edits = await fixAllEdits(snapshot, uri, signal);
  return edits.length === 0 ? [] : [{ title: 'Insert all citations of high confidence', kind: fixAllKind, edit: edit(edits) }];
}

function workspaceEdit(draft: Draft, edits: readonly TextEdit[], versioned: boolean): WorkspaceEdit {
  const changes = edits.map((it) => toEdit(draft.lines, it));
  return versioned
    ? { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits: changes }] }
    : { changes: { [draft.uri]: changes } };
}
