/** A source dragged from the Sources view into a draft is cited where it is dropped, in the writer's citing style. */

import * as vscode from 'vscode';
import { insertionRequest, type Edit, type InsertionParams } from '../../../server/src/protocol';
import { draftLanguages, type ServerProcess } from '../server-process';
import { sourceMime } from './sources-view';

export function registerSourceDrop(server: ServerProcess): vscode.Disposable {
  const selector = draftLanguages.map((language) => ({ language }));
  return vscode.languages.registerDocumentDropEditProvider(
    selector,
    { provideDocumentDropEdits: (document, position, data, token) => dropEdit(server, document, position, data, token) },
    { dropMimeTypes: [sourceMime] },
  );
}

async function dropEdit(
  server: ServerProcess,
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
  data: vscode.DataTransfer,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentDropEdit | undefined> {
  const dropped = await data.get(sourceMime)?.asString();
  if (dropped === undefined) return undefined;
  const additionalEdit = new vscode.WorkspaceEdit();
  const [key] = JSON.parse(dropped) as readonly string[];
  if (key === undefined) return undefined;
  const params: InsertionParams = { uri: document.uri.toString(), position: { line, character }, key, what: 'citation' };
  const edits = await server.ask<readonly Edit[]>(insertionRequest, params, token);
  for (const { range, newText } of edits) additionalEdit.replace(document.uri, server.toRange(range), newText);
  const drop = new vscode.DocumentDropEdit('', 'Cite this source');
  drop.additionalEdit = additionalEdit;
  return drop;
}
