/** What can be done with a claim in the Claims view: go to it, cite it. */

import * as vscode from 'vscode';
import { citeStatementRequest, type CiteStatementAnswer } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import type { ClaimsView } from '../views/claims-view';
import type { ClaimNode } from '../views/claims-tree';
import { applyEdits, say } from './active-draft';

export async function goToClaim(server: ServerProcess, view: ClaimsView, node: unknown): Promise<void> {
  const { document } = view;
  if (!document || !isClaim(node)) return;
  const range = server.toRange(node.claim.range);
  const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(range.start, range.start), preview: false });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

export async function citeClaim(server: ServerProcess, view: ClaimsView, node: unknown): Promise<void> {
  const { document } = view;
  if (!document || !isClaim(node)) return;
  const answer = await server.ask<CiteStatementAnswer>(citeStatementRequest, { uri: document.uri.toString(), position: node.claim.range.start });
  await applyEdits(server, document, answer.edits);
  say(answer.message);
}

export function isClaim(node: unknown): node is Extract<ClaimNode, { kind: 'claim' }> {
  return typeof node === 'object' && node !== null && (node as { kind?: unknown }).kind === 'claim';
}
