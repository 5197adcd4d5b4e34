/** Dismissing with a reason, and the list of what was dismissed, to review and undo it. */

import * as vscode from 'vscode';
import { dismissalsRequest, dismissCommand, restoreRequest, type DismissalItem } from '../../../server/src/desk-protocol';
import type { ServerProcess } from '../server-process';
import type { ClaimsView } from '../views/claims-view';
import { say } from './active-draft';
import { withReason } from '../with-reason';
import { isClaim } from './claim-commands';

/** From the Claims view: each finding of the claim, with one reason for all. */
export async function dismissClaim(view: ClaimsView, node: unknown): Promise<void> {
  const { document } = view;
  if (!document || !isClaim(node)) return;
  const [first, ...others] = node.claim.findings;
  if (!first) return;
  const params = { uri: document.uri.toString(), range: first.range, check: first.check, scope: 'finding' } as const;
  const withWhy = await withReason(params);
  if (!withWhy) return;
  for (const { range, check } of [first, ...others]) await vscode.commands.executeCommand(dismissCommand, { ...withWhy, range, check });
}

export async function reviewDismissals(server: ServerProcess): Promise<void> {
  const items = await server.ask<readonly DismissalItem[]>(dismissalsRequest);
  if (items.length === 0) return say('nothing was dismissed.');
  const chosen = await vscode.window.showQuickPick(
    items.map((item) => ({
      label: item.text,
      description: item.kind === 'words' ? `${item.check}: accepted everywhere` : item.check,
      detail: item.reason === '' ? 'No reason given' : item.reason,
      item,
    })),
    { canPickMany: true, matchOnDescription: true, matchOnDetail: true, title: 'Wellsourced: dismissed findings', placeHolder: 'Choose those that shall be reported again' },
  );
  for (const { item } of chosen ?? []) await server.ask<null>(restoreRequest, item);
  if (chosen && chosen.length > 0) say(chosen.length === 1 ? 'it is reported again.' : `${chosen.length} are reported again.`);
}
