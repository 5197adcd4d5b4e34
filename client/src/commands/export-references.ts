/** Export References: CSL-JSON or BibLaTeX for Pandoc and reference managers, of what the draft cites or of all sources. */

import * as vscode from 'vscode';
import { exportReferencesRequest, type ExportedReferences, type ExportReferencesParams } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { requireDraft, say } from './active-draft';

interface Choice extends vscode.QuickPickItem {
  readonly format: ExportReferencesParams['format'];
  readonly citedOnly: boolean;
}

const choices: readonly Choice[] = [
  { label: 'CSL-JSON, what this draft cites', detail: 'For pandoc --citeproc, Zotero and every style they know', format: 'csl-json', citedOnly: true },
  { label: 'BibTeX, what this draft cites', detail: 'BibLaTeX fields, for Pandoc and reference managers', format: 'bibtex', citedOnly: true },
  { label: 'CSL-JSON, all sources', format: 'csl-json', citedOnly: false },
  { label: 'BibTeX, all sources', format: 'bibtex', citedOnly: false },
];

export async function exportReferences(server: ServerProcess): Promise<void> {
  const editor = requireDraft();
  if (!editor) return;
  const choice = await vscode.window.showQuickPick(choices, { title: 'Wellsourced: Export References', placeHolder: 'Which references, and for whom' });
  if (!choice) return;
  const { format, citedOnly } = choice;
  const answer = await server.ask<ExportedReferences | null>(exportReferencesRequest, { uri: editor.document.uri.toString(), format, citedOnly });
  if (!answer || answer.entries === 0) return say(citedOnly ? 'nothing in this draft cites a source yet.' : 'there are no sources to export.');
  const name = format === 'bibtex' ? 'references.bib' : 'references.json';
  const target = await vscode.window.showSaveDialog({
    title: 'Export References',
    defaultUri: vscode.Uri.joinPath(editor.document.uri, '..', name),
    filters: format === 'bibtex' ? { BibTeX: ['bib'] } : { 'CSL-JSON': ['json'] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  say(`${answer.entries} references are in ${vscode.workspace.asRelativePath(target)}.`);
}
