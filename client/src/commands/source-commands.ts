/** What can be done with a source in the Sources view: open, cite, copy, reveal, show its uses, leave it out. */

import * as vscode from 'vscode';
import { configureRequest, type ConfigureAnswer, type ConfigureParams } from '../../../server/src/desk-protocol';
import { insertionRequest, type Edit, type InsertionParams } from '../../../server/src/protocol';
import type { DraftFollower } from '../draft-follower';
import type { ServerProcess } from '../server-process';
import type { SourceLeaf } from '../views/sources-tree';
import { applyEdits, open, say } from './active-draft';

export function sourceCommands(server: ServerProcess, follower: DraftFollower): Readonly<Record<string, (node?: unknown) => unknown>> {
  return {
    'wellsourced.openSource': onSource((it) => open(server, it.source.start)),
    'wellsourced.citeSource': onSource((it) => citeHere(server, follower, it)),
    'wellsourced.copySourceKey': onSource((it) => copy(`@${it.source.key}`)),
    'wellsourced.copyReference': onSource((it) => copy(it.source.reference)),
    'wellsourced.revealSource': onSource((it) => vscode.commands.executeCommand('revealInExplorer', vscode.Uri.parse(it.source.uri))),
    'wellsourced.showSourceUses': onSource((it) => showUses(server, it)),
    'wellsourced.excludeSource': onSource((it) => exclude(server, it)),
  };
}

function onSource(run: (leaf: SourceLeaf) => unknown): (node?: unknown) => unknown {
  return (node) => (typeof node === 'object' && node !== null && (node as { kind?: unknown }).kind === 'source' ? run(node as SourceLeaf) : undefined);
}

/** At the cursor of the draft that was last written in. */
async function citeHere(server: ServerProcess, follower: DraftFollower, { source }: SourceLeaf): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((it) => it.document === follower.document);
  if (!editor) return say('open a draft to cite this in.');
  const { line, character } = editor.selection.active;
  const params: InsertionParams = { uri: editor.document.uri.toString(), position: { line, character }, key: source.key, what: 'citation' };
  const edits = await server.ask<readonly Edit[]>(insertionRequest, params);
  if (!(await applyEdits(server, editor.document, edits))) return say('it is cited here already.');
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  say(`copied ${text}`);
}

async function showUses(server: ServerProcess, { source }: SourceLeaf): Promise<void> {
  const places = source.uses.map(({ uri, range }) => new vscode.Location(vscode.Uri.parse(uri), server.toRange(range)));
  const [first] = places;
  if (!first) return say('no open draft cites this source.');
  await vscode.window.showTextDocument(first.uri, { selection: first.range, preview: true });
  await vscode.commands.executeCommand('editor.action.goToLocations', first.uri, first.range.start, places, 'peek', 'No open draft cites this source.');
}

async function exclude(server: ServerProcess, { source, root }: SourceLeaf): Promise<void> {
  const params: ConfigureParams = { root, excludePath: source.path };
  say((await server.ask<ConfigureAnswer>(configureRequest, params)).message);
}
