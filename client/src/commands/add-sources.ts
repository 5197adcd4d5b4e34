/** The two ways to come by sources: a folder that has them, or text pasted with its address. */

import * as path from 'node:path';
import * as vscode from 'vscode';
import { configureRequest, type ConfigureAnswer, type ConfigureParams } from '../../../server/src/desk-protocol';
import type { Status } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { say } from './active-draft';

export async function addSourceFolder(server: ServerProcess): Promise<void> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (!workspace) return void vscode.commands.executeCommand('workbench.action.files.openFolder');
  const [chosen] = (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, defaultUri: workspace.uri, openLabel: 'Use as Sources' })) ?? [];
  if (!chosen) return;
  const folder = vscode.workspace.getWorkspaceFolder(chosen) ?? workspace;
  const inside = path.relative(folder.uri.fsPath, chosen.fsPath).split(path.sep).join('/');
  const isInside = inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside);
  const params: ConfigureParams = { root: folder.uri.toString(), addSources: isInside ? `${inside}/**` : `${chosen.fsPath.split(path.sep).join('/')}/**` };
  say((await server.ask<ConfigureAnswer>(configureRequest, params)).message);
}

/** Text and address come from the clipboard and a box; title and date are the file's own front matter, to be corrected there. */
export async function addSourceFromText(states: readonly Status[]): Promise<void> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (!workspace) return void vscode.commands.executeCommand('workbench.action.files.openFolder');
  const pasted = (await vscode.env.clipboard.readText()).trim();
  const isAddress = /^https?:\/\/\S+$/i.test(pasted);
  const address = await vscode.window.showInputBox({
    title: 'Wellsourced: new source (1 of 2)',
    prompt: 'Where does it come from? Its web address, or a few words such as “phone call with the clerk”.',
    value: isAddress ? pasted : '',
  });
  if (address === undefined) return;
  const text = isAddress ? '' : pasted;
  const title = await vscode.window.showInputBox({
    title: 'Wellsourced: new source (2 of 2)',
    prompt: text === '' ? 'Its title. The text is pasted into the file that opens.' : `Its title. The text is what you copied: ${text.slice(0, 60)}…`,
    value: text.split('\n')[0]?.slice(0, 100) ?? '',
    validateInput: (value) => (value.trim() === '' ? 'A source needs a title.' : undefined),
  });
  if (title === undefined) return;
  const root = vscode.Uri.parse(states[0]?.root ?? workspace.uri.toString());
  const file = await freeFile(vscode.Uri.joinPath(root, folderOf(states[0]?.sourceGlobs ?? [])), title);
  await vscode.workspace.fs.writeFile(file, Buffer.from(sourceFile(title.trim(), address.trim(), text)));
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
}

/** JSON's strings are YAML's too, so nothing in a title or an address can be read as markup. */
export function sourceFile(title: string, address: string, text: string): string {
  const isAddress = /^https?:\/\/\S+$/i.test(address);
  const from = address === '' ? [] : [isAddress ? `url: ${JSON.stringify(address)}` : `publisher: ${JSON.stringify(address)}`];
  return ['---', `title: ${JSON.stringify(title)}`, ...from, `accessed: ${new Date().toISOString().slice(0, 10)}`, '---', '', text, ''].join('\n');
}

/** The folder that the first plain glob names: `sources/**` is `sources`. */
function folderOf(globs: readonly string[]): string {
  const plain = globs.map((it) => /^([^*?[\]{}()!\\/]+(?:\/[^*?[\]{}()!\\/]+)*)\/\*\*/.exec(it)?.[1]).find((it) => it !== undefined);
  return plain ?? 'sources';
}

async function freeFile(folder: vscode.Uri, title: string): Promise<vscode.Uri> {
  const name = title.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').toLowerCase().slice(0, 60) || 'source';
  for (let number = 1; ; number++) {
    const file = vscode.Uri.joinPath(folder, number === 1 ? `${name}.md` : `${name}-${number}.md`);
    const isThere = await Promise.resolve(vscode.workspace.fs.stat(file)).then(() => true, () => false);
    if (!isThere) return file;
  }
}
