/** The register of commands: one file per command, one line here. */

import * as vscode from 'vscode';
import type { ServerProcess } from '../server-process';
import type { StatusBar } from '../views/status-bar';
import { checkDraft } from './check-draft';
import { exportReferences } from './export-references';
import { insertCitation } from './insert-citation';
import { openBestPassage } from './open-best-passage';
import { rebuildIndex } from './rebuild-index';
import { searchSources } from './search-sources';
import { showStatus } from './show-status';
import { updateReferenceList } from './update-reference-list';

export function registerCommands(server: ServerProcess, status: StatusBar): readonly vscode.Disposable[] {
  const commands: Readonly<Record<string, () => unknown>> = {
    'wellsourced.searchSources': searchSources(server),
    'wellsourced.insertCitation': () => insertCitation(server),
    'wellsourced.openBestPassage': () => openBestPassage(server),
    'wellsourced.checkDraft': () => checkDraft(server),
    'wellsourced.updateReferenceList': () => updateReferenceList(server),
    'wellsourced.exportReferences': () => exportReferences(server),
    'wellsourced.rebuildIndex': () => rebuildIndex(server),
    'wellsourced.showStatus': () => showStatus(server, status),
    'wellsourced.showLog': () => server.log.show(),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, guarded(server, run)));
}

/** A command that fails says so in the log and in one sentence; it never throws at the writer. */
function guarded(server: ServerProcess, run: () => unknown): () => Promise<void> {
  return async () => {
    try {
      await run();
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      server.log.error('A command failed', error);
      void vscode.window.showErrorMessage('Wellsourced could not do that. The log says why.');
    }
  };
}
