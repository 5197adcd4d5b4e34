/** The claims of the draft that is followed, asked for once for all that show them. */

import * as vscode from 'vscode';
import { claimsRequest, type ClaimsAnswer } from '../../server/src/protocol';
import type { DraftFollower } from './draft-follower';
import type { ServerProcess } from './server-process';

export interface DraftClaims {
  readonly document: vscode.TextDocument | undefined;
  readonly answer: ClaimsAnswer | undefined;
}

export class FollowedClaims implements vscode.Disposable {
  readonly #server: ServerProcess;
  readonly #follower: DraftFollower;
  readonly #changed = new vscode.EventEmitter<DraftClaims>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #asking: vscode.CancellationTokenSource | undefined;

  constructor(server: ServerProcess, follower: DraftFollower) {
    this.#server = server;
    this.#follower = follower;
    this.#subscription = follower.onDidChange(() => void this.refresh());
    void server.ready.then(() => this.refresh());
  }

  dispose(): void {
    this.#asking?.cancel();
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  /** A newer question takes the place of one that is being answered; a document that is no draft leaves what is shown. */
  async refresh(): Promise<void> {
    const document = this.#follower.document;
    this.#asking?.cancel();
    if (!document) return this.#changed.fire({ document: undefined, answer: undefined });
    const mine = (this.#asking = new vscode.CancellationTokenSource());
    try {
      const answer = await this.#server.ask<ClaimsAnswer | null>(claimsRequest, { uri: document.uri.toString() }, mine.token);
      if (mine !== this.#asking) return;
      if (answer) this.#changed.fire({ document, answer });
      else this.#follower.reject(document);
    } catch (error) {
      if (!mine.token.isCancellationRequested) this.#server.log.error('The claims could not be listed', error);
    }
  }
}
