/** Next Finding and Previous Finding: within Wellsourced only, round the draft, with the finding's words shown. */

import * as vscode from 'vscode';
import { requireDraft, say } from './active-draft';

export async function stepFindings(by: 1 | -1): Promise<void> {
  const editor = requireDraft();
  if (!editor) return;
  const findings = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((it) => it.source === 'wellsourced')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));
  const at = editor.selection.active;
  const next = by > 0 ? findings.find((it) => it.range.start.isAfter(at)) ?? findings[0] : findings.findLast((it) => it.range.start.isBefore(at)) ?? findings.at(-1);
  if (!next) return say('nothing was found in this draft.');
  const { start } = next.range;
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(next.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  say(`${findings.indexOf(next) + 1} of ${findings.length}: ${next.message}`);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
