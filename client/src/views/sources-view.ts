/** The Sources view: what there is to cite, in the order the writer wants, with what each is used for and what is wrong with it. */

import * as vscode from 'vscode';
import { sourcesRequest, type CorpusSources, type SourcesAnswer } from '../../../server/src/desk-protocol';
import { statusNotification } from '../../../server/src/protocol';
import type { DraftFollower } from '../draft-follower';
import type { ServerProcess } from '../server-process';
import { countOf, sourceTree, type SourceGrouping, type SourceLeaf, type SourceNode } from './sources-tree';

/** What a source dragged out of the view carries: its citation key. */
export const sourceMime = 'application/vnd.wellsourced.source';

/** Milliseconds of quiet before the list is asked for anew, as reading many sources says so many times. */
const quiet = 250;

export class SourcesView implements vscode.TreeDataProvider<SourceNode>, vscode.TreeDragAndDropController<SourceNode>, vscode.FileDecorationProvider, vscode.Disposable {
  readonly #server: ServerProcess;
  readonly #view: vscode.TreeView<SourceNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #decorated = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  readonly onDidChangeFileDecorations = this.#decorated.event;
  readonly dropMimeTypes: readonly string[] = [];
  readonly dragMimeTypes: readonly string[] = [sourceMime, 'text/plain'];
  #corpora: readonly CorpusSources[] = [];
  #roots: readonly SourceNode[] = [];
  #grouping: SourceGrouping = 'folder';
  #filter = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(server: ServerProcess, follower: DraftFollower) {
    this.#server = server;
    this.#view = vscode.window.createTreeView('wellsourced.sources', { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      this.#decorated,
      vscode.window.registerFileDecorationProvider(this),
      follower.onDidChange(() => this.#soon()),
      this.#view.onDidChangeVisibility(() => this.#soon()),
    ];
    server.on(statusNotification, () => this.#soon());
    void server.ready.then(() => this.refresh());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const it of this.#subscriptions) it.dispose();
  }

  async refresh(): Promise<void> {
    try {
      this.#corpora = (await this.#server.ask<SourcesAnswer>(sourcesRequest)).corpora;
      this.#rebuild();
    } catch (error) {
      this.#server.log.error('The sources could not be listed', error);
    }
  }

  get corpora(): readonly CorpusSources[] {
    return this.#corpora;
  }

  async chooseGrouping(): Promise<void> {
    const items = (['folder', 'publisher', 'date', 'kind'] as const).map((grouping) => ({ label: `By ${grouping}`, grouping, description: grouping === this.#grouping ? 'now' : '' }));
    const chosen = await vscode.window.showQuickPick(items, { title: 'Wellsourced: how to group sources' });
    if (!chosen) return;
    this.#grouping = chosen.grouping;
    this.#rebuild();
  }

  /** The list narrows with each letter typed; Escape leaves it as it was. */
  chooseFilter(): void {
    const before = this.#filter;
    const input = vscode.window.createInputBox();
    input.title = 'Wellsourced: filter sources';
    input.placeholder = 'Words of a title, author, publisher, date, key or path';
    input.value = before;
    let accepted = false;
    input.onDidChangeValue((value) => this.setFilter(value));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) this.setFilter(before);
      input.dispose();
    });
    input.show();
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    void vscode.commands.executeCommand('setContext', 'wellsourced.sourcesFiltered', this.#filter !== '');
    this.#rebuild();
  }

  getChildren(node?: SourceNode): SourceNode[] {
    return [...(node === undefined ? this.#roots : node.kind === 'group' ? node.children : [])];
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    if (node.kind === 'source') return sourceItem(node);
    if (node.kind === 'group') return groupItem(node);
    const item = new vscode.TreeItem(node.file.path);
    item.id = node.id;
    item.description = node.file.message;
    item.tooltip = `${node.file.path}\n\n${node.file.message}`;
    item.iconPath = new vscode.ThemeIcon('warning');
    item.contextValue = 'unread';
    if (node.file.uri) item.command = { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(node.file.uri)] };
    return item;
  }

  handleDrag(nodes: readonly SourceNode[], data: vscode.DataTransfer): void {
    const keys = nodes.flatMap((it) => (it.kind === 'source' ? [it.source.key] : []));
    if (keys.length === 0) return;
    data.set(sourceMime, new vscode.DataTransferItem(JSON.stringify(keys)));
    data.set('text/plain', new vscode.DataTransferItem(`[${keys.map((key) => `@${key}`).join('; ')}]`));
  }

  /** How often the open drafts cite a source, as a badge; the words are in its description too. */
  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== 'wellsourced-source') return undefined;
    const uses = Number(uri.query);
    if (!(uses > 0)) return undefined;
    return { badge: uses > 9 ? '9+' : String(uses), tooltip: usesWords(uses) };
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.refresh();
    }, quiet);
  }

  #rebuild(): void {
    this.#roots = sourceTree(this.#corpora, this.#grouping, this.#filter, nameOfRoot);
    const all = this.#corpora.reduce((sum, it) => sum + it.sources.length, 0);
    const unread = this.#corpora.reduce((sum, it) => sum + it.unread.length, 0);
    void vscode.commands.executeCommand('setContext', 'wellsourced.hasSources', all + unread > 0);
    this.#view.message = this.#filter === '' ? undefined : `${countOf(this.#roots)} of ${all} sources match “${this.#filter}”.`;
    this.#view.description = all === 0 ? undefined : `by ${this.#grouping}`;
    this.#view.badge = unread > 0 ? { value: unread, tooltip: `${unread} files could not be read` } : undefined;
    this.#changed.fire(undefined);
    this.#decorated.fire(undefined);
  }
}

function nameOfRoot(root: string): string {
  const uri = vscode.Uri.parse(root);
  return vscode.workspace.getWorkspaceFolder(uri)?.name ?? vscode.workspace.asRelativePath(uri, true);
}

function groupItem({ id, label, count, icon }: Extract<SourceNode, { kind: 'group' }>): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

const kindIcons: Readonly<Record<string, string>> = { html: 'globe', transcript: 'comment-discussion', email: 'mail', markdown: 'markdown', bibliography: 'library' };

function sourceItem({ id, source }: SourceLeaf): vscode.TreeItem {
  const item = new vscode.TreeItem(source.title);
  const facts = [source.publisher, source.issued, ...(source.uses.length > 0 ? [usesWords(source.uses.length)] : []), ...(source.problems.length > 0 ? ['has problems'] : []), ...(source.sameOrigin.length > 0 ? [`same text as ${source.sameOrigin.length === 1 ? 'another' : `${source.sameOrigin.length} others`}`] : [])];
  item.id = id;
  item.description = facts.filter(Boolean).join(' · ');
  item.resourceUri = vscode.Uri.from({ scheme: 'wellsourced-source', path: `/${source.key}`, query: String(source.uses.length) });
  item.iconPath = new vscode.ThemeIcon(source.problems.length > 0 ? 'warning' : (kindIcons[source.kind] ?? 'file-text'));
  item.tooltip = [source.reference, `@${source.key}`, source.path, `${source.passages} passages`, ...(source.metadataFrom === '' ? [] : [source.metadataFrom]), ...source.problems, ...source.sameOrigin.map((it) => `Goes back to the same text as “${it}”`)].join('\n\n');
  item.contextValue = source.uses.length > 0 ? 'source used' : 'source';
  item.accessibilityInformation = { label: [source.title, ...facts].filter(Boolean).join(', ') };
  item.command = { command: 'wellsourced.openSource', title: 'Open Source', arguments: [{ kind: 'source', source }] };
  return item;
}

function usesWords(uses: number): string {
  return uses === 1 ? 'cited once' : `cited ${uses} times`;
}
