/** The status bar item: how many sources were read, how many could not be, and how far indexing is. */

import * as vscode from 'vscode';
import { statusNotification, statusRequest, type Status, type StatusProblem } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';

export class StatusBar implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #byRoot = new Map<string, Status>();

  constructor(server: ServerProcess) {
    this.#item = vscode.window.createStatusBarItem('wellsourced.status', vscode.StatusBarAlignment.Right, 90);
    this.#item.name = 'Wellsourced';
    this.#item.command = 'wellsourced.showStatus';
    this.#show({ text: '$(book) Wellsourced', tooltip: 'Wellsourced is starting.' });
    this.#item.show();
    server.on<Status>(statusNotification, (status) => this.#take(status));
    server.onRestarted(() => void vscode.window.setStatusBarMessage('Wellsourced started again after a fault; its log says more.', 10_000));
    void server.ready.then(async () => {
      for (const status of await server.ask<readonly Status[]>(statusRequest)) this.#take(status);
      if (this.#byRoot.size === 0) this.#show({ text: '$(book) Wellsourced', tooltip: 'Open a draft in Markdown or plain text to begin.' });
    });
  }

  /** One status per corpus, in order of their folders. */
  get states(): readonly Status[] {
    return [...this.#byRoot.values()].sort((a, b) => a.root.localeCompare(b.root));
  }

  dispose(): void {
    this.#item.dispose();
  }

  #take(status: Status): void {
    this.#byRoot.set(status.root, status);
    this.#show(summaryOf(this.states));
  }

  #show({ text, tooltip }: Summary): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    // The icon is drawn; a screen reader gets the words.
    this.#item.accessibilityInformation = { label: `Wellsourced: ${text.replace(/\$\([^)]*\)\s*/g, '')}. ${tooltip}` };
  }
}

interface Summary {
  readonly text: string;
  readonly tooltip: string;
}

export function summaryOf(states: readonly Status[]): Summary {
  const indexing = states.filter((it) => it.state === 'indexing');
  const read = sum(states, (it) => it.sourcesRead);
  const unread = sum(states, (it) => it.sourcesUnread);
  if (indexing.length > 0) {
    const [done, total] = [sum(indexing, (it) => it.done), sum(indexing, (it) => it.total)];
    return { text: `$(sync~spin) Reading sources ${done}/${total}`, tooltip: 'Select to see the sources or to stop reading.' };
  }
  if (read === 0 && unread === 0) {
    return { text: '$(book) No sources', tooltip: 'No sources were found. Select to see where Wellsourced looked.' };
  }
  const parts = [
    countOf(read),
    ...(unread > 0 ? [`${unread} not read`] : []),
    ...(states.some((it) => it.state === 'stopped') ? ['reading stopped'] : []),
    ...(states.some((it) => it.problems.some(isSettingsFile)) ? ['faulty settings'] : []),
  ];
  const text = `${parts.length > 1 ? '$(warning)' : '$(book)'} ${parts.join(', ')}`;
  return { text, tooltip: 'Select to see what was read, what was not, and why.' };
}

/** Its faults are no source's. */
export function isSettingsFile({ about }: StatusProblem): boolean {
  return about === 'settings';
}

export function countOf(sources: number): string {
  return sources === 1 ? '1 source' : `${sources} sources`;
}

function sum(states: readonly Status[], of: (status: Status) => number): number {
  return states.reduce((total, status) => total + of(status), 0);
}
