/** textDocument/codeAction: the fixes of the findings at a place, and `source.fixAll.wellsourced`. */

import { CodeActionKind, type CodeAction, type Command, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver/node';
import { dismissCommand, type DismissParams } from '../../desk-protocol';
import type { Finding } from '../../engine/checks/check';
import type { Draft } from '../../engine/draft/draft';
import { actionsAt, fixAllEdits, type Action, type ActionEdit } from '../../engine/features/code-actions';
import type { Snapshot } from '../../engine/snapshot';
import type { Signal } from '../../engine/ports';
import type { ClientAbilities } from '../client-abilities';
import { toSpan } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { toDiagnostic } from '../to-diagnostic';
import { toEdit, toRange, toSnippetEdit } from '../to-lsp';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.wellsourced`;

export function handleCodeAction(server: ServerContext): void {
  const { connection, registrar, projects } = server;
  connection.onCodeAction(
    registrar.request<CodeActionParams, CodeAction[]>('code action', [], async ({ textDocument: { uri }, range, context }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return [];
      const edit = (edits: readonly ActionEdit[]): WorkspaceEdit => workspaceEdit(draft, edits, server.abilities);
      const asked = (kind: string): boolean => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
      const quick = asked(CodeActionKind.QuickFix) ? await actionsAt(snapshot, uri, toSpan(draft.lines, range), signal) : [];
      const all = context.only && asked(fixAllKind) ? await fixAll(snapshot, uri, edit, signal) : [];
      return [...quick.map((action) => toAction(action, draft, snapshot, { edit, abilities: server.abilities })), ...all];
    }),
  );
}

interface ClientWays {
  readonly abilities: ClientAbilities;
  edit(edits: readonly ActionEdit[]): WorkspaceEdit;
}

function toAction(action: Action, draft: Draft, snapshot: Snapshot, { edit, abilities }: ClientWays): CodeAction {
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: action.preferred,
    ...(action.finding ? { diagnostics: [toDiagnostic(action.finding, draft, snapshot, abilities)] } : {}),
    ...(action.dismiss && action.finding ? { command: dismissal(action.title, action.dismiss, action.finding, draft) } : { edit: edit(action.edits) }),
  };
}

function dismissal(title: string, scope: DismissParams['scope'], { check, span }: Finding, draft: Draft): Command {
  const params: DismissParams = { uri: draft.uri, range: toRange(draft.lines, span), check, scope };
  return { title, command: dismissCommand, arguments: [params] };
}

async function fixAll(
  snapshot: Snapshot,
  uri: string,
  edit: (edits: readonly ActionEdit[]) => WorkspaceEdit,
  signal: Signal,
): Promise<CodeAction[]> {
  const edits = await fixAllEdits(snapshot, uri, signal);
  return edits.length === 0 ? [] : [{ title: 'Insert all citations of high confidence', kind: fixAllKind, edit: edit(edits) }];
}

function workspaceEdit(draft: Draft, edits: readonly ActionEdit[], { versionedEdits, snippetEdits }: ClientAbilities): WorkspaceEdit {
  if (!versionedEdits) return { changes: { [draft.uri]: edits.map((it) => toEdit(draft.lines, it)) } };
  const changes = edits.map((it) => (snippetEdits && it.toFill ? toSnippetEdit(draft.lines, it, it.toFill) : toEdit(draft.lines, it)));
  return { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits: changes }] };
}
