/** Asks the writer why a finding is dismissed. */

import * as vscode from 'vscode';
import type { DismissParams } from '../../server/src/desk-protocol';

/** Asks why before a finding or words are dismissed; the reason may be left empty, Escape leaves the finding. */
export async function withReason(params: DismissParams): Promise<DismissParams | undefined> {
  if (params.scope === 'check' || params.reason !== undefined) return params;
  const reason = await vscode.window.showInputBox({
    title: params.scope === 'words' ? 'Wellsourced: accept these words' : 'Wellsourced: dismiss this finding',
    prompt: 'Why? It is kept with the dismissal, for you and whoever checks the story.',
    placeHolder: 'confirmed by phone, 12 March',
  });
  return reason === undefined ? undefined : { ...params, reason };
}
