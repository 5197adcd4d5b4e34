/** The commands on a whole draft or corpus: check, rebuild, stop, status. */

import type { CancellationToken } from 'vscode-languageserver/node';
import { hasText } from '../../engine/corpus/entry-source';
import { unreadFiles } from '../../engine/corpus/source';
import { reportOf } from '../../engine/features/report';
import {
  checkDraftRequest,
  rebuildIndexRequest,
  statusRequest,
  stopIndexingRequest,
  type CheckDraftParams,
  type DraftSummary,
  type Status,
} from '../../protocol';
import { ResponseError } from 'vscode-languageserver/node';
import type { ServerContext } from '../server-context';

/** JSON-RPC's code for a request that cannot be carried out. */
const requestFailed = -32803;

export function handleCorpusCommands({ connection, registrar, projects, diagnostics }: ServerContext): void {
  connection.onRequest(checkDraftRequest, (params: CheckDraftParams, token: CancellationToken) => {
    const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
    return registrar.request<CheckDraftParams, DraftSummary | null>('check draft', null, async ({ uri }, signal) => {
      const { snapshot } = await projects.draft(uri);
      if (!snapshot) throw new ResponseError(requestFailed, 'This document is no draft.');
      diagnostics.released(uri);
      progress.begin('Checking the draft', 0, undefined, true);
      const report = await reportOf(snapshot, uri, signal, ({ done, total }) =>
        progress.report(Math.round((100 * done) / Math.max(1, total))),
      );
      progress.done();
      return { ...report.coverage, findings: report.findings.length, sourcesRead: snapshot.corpus.sources.filter(hasText).length, sourcesUnread: unreadFiles(snapshot.corpus.problems).length };
    })(params, token);
  });
  connection.onRequest(rebuildIndexRequest, registrar.request<unknown, null>('rebuild index', null, async () => {
    await projects.rebuild();
    return null;
  }));
  connection.onRequest(stopIndexingRequest, registrar.request<unknown, null>('stop indexing', null, () => {
    projects.stopIndexing();
    return null;
  }));
  connection.onRequest(statusRequest, registrar.request<unknown, readonly Status[]>('status', [], () => projects.states()));
}
