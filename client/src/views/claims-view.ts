/** The Claims view: what the draft says, heading by heading or by verdict, how far it is sourced, and one key to each place. */

import * as vscode from 'vscode';
import type { ClaimItem, ClaimsAnswer } from '../../../server/src/protocol';
import type { DraftFollower } from '../draft-follower';
import type { FollowedClaims } from '../followed-claims';
import type { ServerProcess } from '../server-process';
import { claimStates, claimTree, leavesOf, progressLine, stateOf, type ClaimNode, type ClaimState, type LeafNode, type TreeOptions } from './claims-tree';

export class ClaimsView implements vscode.TreeDataProvider<ClaimNode>, vscode.Disposable {
  readonly #server: ServerProcess;
  readonly #view: vscode.TreeView<ClaimNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #answer: ClaimsAnswer | undefined;
  #document: vscode.TextDocument | undefined;
  #options: TreeOptions = { grouping: 'heading', shown: new Set() };
  #roots: readonly ClaimNode[] = [];
  #parents = new Map<string, ClaimNode>();

  constructor(server: ServerProcess, follower: DraftFollower, claims: FollowedClaims) {
    this.#server = server;
    this.#view = vscode.window.createTreeView('wellsourced.claims', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      claims.onDidChange(({ document, answer }) => this.#show(document, answer)),
      follower.onDidMove(({ position }) => void this.#follow(position)),
      this.#view.onDidChangeVisibility(({ visible }) => void (visible && claims.refresh())),
    ];
    this.setGrouping('heading');
  }

  dispose(): void {
    for (const it of this.#subscriptions) it.dispose();
  }

  setGrouping(grouping: TreeOptions['grouping']): void {
    this.#options = { ...this.#options, grouping };
    void vscode.commands.executeCommand('setContext', 'wellsourced.claimsByVerdict', grouping === 'verdict');
    this.#rebuild();
  }

  /** Lets the writer choose which claims are listed; nothing chosen lists all. */
  async chooseFilter(): Promise<void> {
    const count = (state: ClaimState): number => (this.#answer?.claims ?? []).filter((it) => stateOf(it) === state).length;
    const items = (Object.keys(claimStates) as ClaimState[]).map((state) => ({
      label: claimStates[state].label,
      description: String(count(state)),
      iconPath: new vscode.ThemeIcon(claimStates[state].icon),
      picked: this.#options.shown.has(state),
      state,
    }));
    const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: 'Wellsourced: which claims to list', placeHolder: 'Choose none to list all' });
    if (chosen) this.setFilter(chosen.length === items.length ? [] : chosen.map((it) => it.state));
  }

  setFilter(shown: readonly ClaimState[]): void {
    this.#options = { ...this.#options, shown: new Set(shown) };
    void vscode.commands.executeCommand('setContext', 'wellsourced.claimsFiltered', shown.length > 0);
    this.#rebuild();
  }

  /** The draft whose claims are shown. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** Shows the view with what stands under the heading at a line, for the lens above it. */
  async reveal(line: number): Promise<void> {
    await vscode.commands.executeCommand('wellsourced.claims.focus');
    const group = [...this.#parents.values(), ...this.#roots].find((it) => it.kind === 'group' && it.line === line);
    if (group) await this.#view.reveal(group, { select: true, focus: true, expand: true });
  }

  getChildren(node?: ClaimNode): ClaimNode[] {
    return [...(node === undefined ? this.#roots : childrenOf(node))];
  }

  getParent(node: ClaimNode): ClaimNode | undefined {
    return this.#parents.get(node.id);
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node) : claimItem(node);
  }

  #show(document: vscode.TextDocument | undefined, answer: ClaimsAnswer | undefined): void {
    this.#document = document;
    this.#answer = answer;
    void vscode.commands.executeCommand('setContext', 'wellsourced.hasDraft', answer !== undefined);
    this.#rebuild();
  }

  #rebuild(): void {
    const answer = this.#answer;
    this.#roots = answer ? claimTree(answer, this.#options) : [];
    this.#parents = new Map();
    const note = (node: ClaimNode): void => {
      for (const child of childrenOf(node)) {
        this.#parents.set(child.id, node);
        note(child);
      }
    };
    this.#roots.forEach(note);
    this.#view.description = this.#document && vscode.workspace.asRelativePath(this.#document.uri);
    this.#view.message = answer && this.#messageOf(answer);
    const open = answer ? answer.progress.differs + answer.progress.notFound : 0;
    this.#view.badge = open > 0 ? { value: open, tooltip: `${open} claims differ from your sources or are not found in them` } : undefined;
    this.#changed.fire(undefined);
  }

  #messageOf({ progress, complete }: ClaimsAnswer): string {
    const filtered = this.#options.shown.size > 0 ? ` Only: ${[...this.#options.shown].join(', ')}.` : '';
    return `${progressLine(progress)}${complete ? '' : ' (sources are still being read)'}${filtered}`;
  }

  /** Selects the claim under the cursor, as long as the view is seen and the writer is elsewhere. */
  async #follow(position: vscode.Position): Promise<void> {
    if (!this.#view.visible) return;
    const here = leavesOf(this.#roots).find(({ claim }) => this.#server.toRange(claim.range).contains(position));
    if (!here || this.#view.selection.some((it) => it.id === here.id)) return;
    try {
      await this.#view.reveal(here, { select: true, focus: false });
    } catch {
      // The list was built anew meanwhile; the next move finds its way.
    }
  }
}

function childrenOf(node: ClaimNode): readonly ClaimNode[] {
  return node.kind === 'group' ? node.children : [];
}

function groupItem({ id, label, count, icon }: Extract<ClaimNode, { kind: 'group' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = count;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function claimItem(node: LeafNode): vscode.TreeItem {
  const { claim, state, id } = node;
  const item = new vscode.TreeItem(claim.text || '…');
  item.id = id;
  item.description = describe(claim, state);
  item.iconPath = new vscode.ThemeIcon(claimStates[state].icon);
  item.tooltip = tooltipOf(claim);
  item.contextValue = ['claim', ...(claim.findings.length > 0 ? ['found'] : []), ...(claim.verdict === 'supported' && !claim.cited ? ['citable'] : [])].join(' ');
  item.command = { command: 'wellsourced.goToClaim', title: 'Go to Claim', arguments: [node] };
  item.accessibilityInformation = { label: `${claim.text}. ${describe(claim, state)}. Line ${claim.range.start.line + 1}.` };
  return item;
}

/** The state in words, as icon and colour alone say nothing to some, and what else was found. */
function describe(claim: ClaimItem, state: ClaimState): string {
  const others = [...new Set(claim.findings.map((it) => it.check))].filter((it) => it !== 'unsupported-claim' && it !== 'uncited-claim');
  return [state, ...others].join(' · ');
}

function tooltipOf({ text, words, explanation, findings }: ClaimItem): string {
  return [text, `${words}. ${explanation}`, ...findings.map((it) => `${it.check}: ${it.message}`)].join('\n\n');
}
