/** What the server says of the drafts that are previewed, kept until it says something new; a preview is drawn at once and cannot wait. */

import * as vscode from 'vscode';
import { previewRequest, statusNotification, type PreviewAnswer } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';

export interface PreviewData extends vscode.Disposable {
  /** What is known now; what is newer is asked for, and the preview drawn again when it has come. */
  of(uri: vscode.Uri): PreviewAnswer | undefined;
}

/** Milliseconds of quiet before a changed draft is asked about. */
const quiet = 300;
/** Drafts kept; a preview that is opened again asks again. */
const most = 20;

export function createPreviewData(server: ServerProcess): PreviewData {
  const known = new Map<string, { answer: PreviewAnswer | undefined; words: string }>();
  const timers = new Map<string, NodeJS.Timeout>();
  const ask = (uri: string, wait: number): void => {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(() => void refresh(uri), wait));
  };
  const refresh = async (uri: string): Promise<void> => {
    timers.delete(uri);
    try {
      const answer = (await server.ask<PreviewAnswer | null>(previewRequest, { uri })) ?? undefined;
      const words = JSON.stringify(answer ?? null);
      if (!known.has(uri) || known.get(uri)?.words === words) return;
      known.set(uri, { answer, words });
      await vscode.commands.executeCommand('markdown.preview.refresh');
    } catch (error) {
      server.log.error('The preview could not be told of its citations', error);
    }
  };
  const askAll = (): void => {
    for (const uri of known.keys()) ask(uri, quiet);
  };
  server.on(statusNotification, askAll);
  const changes = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (known.has(document.uri.toString())) ask(document.uri.toString(), quiet);
  });
  return {
    of(uri) {
      const key = uri.toString();
      const held = known.get(key);
      if (held) return held.answer;
      known.set(key, { answer: undefined, words: '' });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      ask(key, 0);
      return undefined;
    },
    dispose() {
      changes.dispose();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
