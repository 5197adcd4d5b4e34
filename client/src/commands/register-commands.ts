/** The register of commands: one file per command, one line here. */

import * as vscode from 'vscode';
import type { ServerProcess } from '../server-process';
import type { DraftFollower } from '../draft-follower';
import type { ClaimsView } from '../views/claims-view';
import type { EvidenceView } from '../views/evidence-view';
import { openOriginalCommand, type ExtractedDocuments } from '../views/extracted-documents';
import type { SourcesView } from '../views/sources-view';
import type { StatusBar } from '../views/status-bar';
import { citeClaim, goToClaim } from './claim-commands';
import { addSourceFolder, addSourceFromText } from './add-sources';
import { checkDraft } from './check-draft';
import { exportReferences } from './export-references';
import { dismissClaim, reviewDismissals } from './dismissals';
import { insertCitation } from './insert-citation';
import { openBestPassage } from './open-best-passage';
import { openExtractedCommand } from '../../../server/src/protocol';
import { openExtracted } from './open-extracted';
import { openOriginal } from './open-original';
import { openExample } from './open-example';
import { rebuildIndex } from './rebuild-index';
import { searchSources } from './search-sources';
import { showStatus } from './show-status';
import { updateReferenceList } from './update-reference-list';
import { sourceCommands } from './source-commands';
import { stepFindings } from './step-findings';

export interface Views {
  readonly status: StatusBar;
  readonly claims: ClaimsView;
  readonly sources: SourcesView;
  readonly evidence: EvidenceView;
  readonly extracted: ExtractedDocuments;
  readonly follower: DraftFollower;
  /** Where the extension lies. */
  readonly extension: vscode.Uri;
}

export function registerCommands(server: ServerProcess, { status, claims, sources, evidence, extracted, follower, extension }: Views): readonly vscode.Disposable[] {
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    'wellsourced.searchSources': searchSources(server),
    'wellsourced.insertCitation': () => insertCitation(server),
    'wellsourced.openBestPassage': () => openBestPassage(server),
    [openExtractedCommand]: (target) => openExtracted(server, target),
    [openOriginalCommand]: (argument) => openOriginal(extracted, argument),
    'wellsourced.checkDraft': () => checkDraft(server),
    'wellsourced.updateReferenceList': () => updateReferenceList(server),
    'wellsourced.exportReferences': () => exportReferences(server),
    ...sourceCommands(server, follower),
    'wellsourced.showEvidence': () => vscode.commands.executeCommand('wellsourced.evidence.focus'),
    'wellsourced.nextPassage': () => evidence.act('next'),
    'wellsourced.previousPassage': () => evidence.act('previous'),
    'wellsourced.addSourceFolder': () => addSourceFolder(server),
    'wellsourced.addSourceFromText': () => addSourceFromText(status.states),
    'wellsourced.groupSources': () => sources.chooseGrouping(),
    'wellsourced.filterSources': () => sources.chooseFilter(),
    'wellsourced.showAllSources': () => sources.setFilter(''),
    'wellsourced.nextFinding': () => stepFindings(1),
    'wellsourced.previousFinding': () => stepFindings(-1),
    'wellsourced.goToClaim': (node) => goToClaim(server, claims, node),
    'wellsourced.citeClaim': (node) => citeClaim(server, claims, node),
    'wellsourced.dismissClaim': (node) => dismissClaim(claims, node),
    'wellsourced.reviewDismissals': () => reviewDismissals(server),
    'wellsourced.showClaimsAt': (line) => (typeof line === 'number' ? claims.reveal(line) : undefined),
    'wellsourced.openExample': () => openExample(extension),
    'wellsourced.filterClaims': () => claims.chooseFilter(),
    'wellsourced.showAllClaims': () => claims.setFilter([]),
    'wellsourced.groupClaimsByVerdict': () => claims.setGrouping('verdict'),
    'wellsourced.groupClaimsByHeading': () => claims.setGrouping('heading'),
    'wellsourced.rebuildIndex': () => rebuildIndex(server),
    'wellsourced.showStatus': () => showStatus(server, status),
    'wellsourced.showLog': () => server.log.show(),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, guarded(server, run)));
}

/** A command that fails says so in the log and in one sentence; it never throws at the writer. */
function guarded(server: ServerProcess, run: (argument?: unknown) => unknown): (argument?: unknown) => Promise<void> {
  return async (argument) => {
    try {
      await run(argument);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      server.log.error('A command failed', error);
      void vscode.window.showErrorMessage('Wellsourced could not do that. The log says why.');
    }
  };
}
