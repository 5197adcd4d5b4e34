/** A mark beside each claim: its shape says what the sources have on it, in the gutter, in the overview ruler, or at both places. */

import * as vscode from 'vscode';
import type { DraftClaims, FollowedClaims } from '../followed-claims';
import { claimStates, linesByState, type ClaimState } from './claims-tree';

interface Mark {
  /** Strokes within a square of 16. */
  readonly shape: string;
  /** Three to one and more against the themes' own backgrounds. */
  readonly light: string;
  readonly dark: string;
  readonly ruler: string;
}

/** What need not be looked at is marked as well, as the writer wants to see that it is done. */
const marks: Readonly<Record<ClaimState, Mark>> = {
  differs: { shape: 'M8 2.5 14 13H2zM8 6.5v3M8 11v.6', light: '#b5200d', dark: '#f48771', ruler: 'editorOverviewRuler.errorForeground' },
  'not found': { shape: 'M5.5 5.5a2.5 2.5 0 1 1 3.6 2.3C8.3 8.2 8 8.6 8 9.6M8 12v.6', light: '#895503', dark: '#e2b714', ruler: 'editorOverviewRuler.warningForeground' },
  uncited: { shape: 'M6.5 9.5l3-3M7.5 5l1.6-1.6a2.5 2.5 0 0 1 3.5 3.5L11 8.5M8.5 11l-1.6 1.6a2.5 2.5 0 0 1-3.5-3.5L5 7.5', light: '#0b61a4', dark: '#75beff', ruler: 'editorOverviewRuler.infoForeground' },
  'not checkable': { shape: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M4.1 11.9l7.8-7.8', light: '#5c5c5c', dark: '#b0b0b0', ruler: 'editorLineNumber.foreground' },
  checked: { shape: 'M2 8.5l3 3 5.5-7M8 10.5l1 1 5-7', light: '#5c5c5c', dark: '#b0b0b0', ruler: 'editorLineNumber.foreground' },
  sourced: { shape: 'M3 8.5l3.5 3.5L13 4.5', light: '#2b6e2b', dark: '#89d185', ruler: 'testing.iconPassed' },
};

const states = Object.keys(claimStates) as ClaimState[];

type Place = 'gutter' | 'overview';

export class ClaimMarks implements vscode.Disposable {
  readonly #decorations = new Map<string, vscode.TextEditorDecorationType>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #shown: DraftClaims = { document: undefined, answer: undefined };

  constructor(claims: FollowedClaims) {
    this.#subscriptions = [
      claims.onDidChange((it) => this.#show(it)),
      // A draft that comes to sight again has lost its marks.
      vscode.window.onDidChangeVisibleTextEditors(() => this.#draw()),
    ];
  }

  dispose(): void {
    for (const it of [...this.#subscriptions, ...this.#decorations.values()]) it.dispose();
  }

  #show(claims: DraftClaims): void {
    if (!claims.answer) return;
    this.#shown = claims;
    this.#draw();
  }

  #draw(): void {
    const { document, answer } = this.#shown;
    if (!document || !answer) return;
    const lines = linesByState(answer.claims);
    for (const editor of vscode.window.visibleTextEditors.filter((it) => it.document === document)) {
      for (const state of states) {
        for (const place of ['gutter', 'overview'] as const) {
          // Empty ranges, as a mark is repeated on every row that its range is wrapped to.
          const wanted = answer.marks === place || answer.marks === 'both' ? (lines.get(state) ?? []) : [];
          editor.setDecorations(this.#decorationOf(state, place), wanted.map((line) => new vscode.Range(line, 0, line, 0)));
        }
      }
    }
  }

  #decorationOf(state: ClaimState, place: Place): vscode.TextEditorDecorationType {
    const key = `${state} ${place}`;
    const made = this.#decorations.get(key) ?? vscode.window.createTextEditorDecorationType(decorationOf(marks[state], place));
    this.#decorations.set(key, made);
    return made;
  }
}

function decorationOf(mark: Mark, place: Place): vscode.DecorationRenderOptions {
  if (place === 'overview') return { overviewRulerColor: new vscode.ThemeColor(mark.ruler), overviewRulerLane: vscode.OverviewRulerLane.Left };
  const icon = (colour: string): vscode.Uri => vscode.Uri.parse(`data:image/svg+xml;base64,${Buffer.from(picture(mark.shape, colour)).toString('base64')}`);
  return { gutterIconSize: 'contain', light: { gutterIconPath: icon(mark.light) }, dark: { gutterIconPath: icon(mark.dark) } };
}

function picture(shape: string, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${shape}" fill="none" stroke="${colour}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}
