/** textDocument/rename and prepareRename: a source's key, in every draft of the folder and in the source's sidecar; nothing else changes. */

import { LSPErrorCodes, ResponseError, type CreateFile, type PrepareRenameParams, type Range, type RenameParams, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { parseDraft } from '../../engine/draft/parse-draft';
import { keyAt, keyEdits, whyNotRenamed } from '../../engine/features/rename';
import { lineIndexOf } from '../../engine/text/line-index';
import { nodeFiles } from '../../host/file-access';
import { draftFiles } from '../../host/draft-files';
import { sidecarEdit } from '../../host/sidecar-file';
import type { Source } from '../../engine/corpus/source';
import type { Snapshot } from '../../engine/snapshot';
import { fileOf, folderUri } from '../file-uri';
import { toOffset } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { toEdit, toRange } from '../to-lsp';

type PreparedRename = { readonly range: Range; readonly placeholder: string };

export function handleRename({ connection, registrar, projects }: ServerContext): void {
  connection.onPrepareRename(
    registrar.request<PrepareRenameParams, PreparedRename | null>('prepare rename', null, async ({ textDocument: { uri }, position }) => {
      const { snapshot, draft } = await projects.draft(uri);
      const found = snapshot && draft && keyAt(snapshot, uri, toOffset(draft.lines, position));
      return found ? { range: toRange(draft.lines, found.span), placeholder: found.source.citationKey } : null;
    }),
  );
  connection.onRenameRequest(
    registrar.request<RenameParams, WorkspaceEdit | null>('rename', null, async ({ textDocument: { uri }, position, newName }) => {
      const { snapshot, draft } = await projects.draft(uri);
      const found = snapshot && draft && keyAt(snapshot, uri, toOffset(draft.lines, position));
      const project = await projects.of(uri);
      if (!found || !project) return null;
      const key = newName.trim().replace(/^@/, '');
      const reason = whyNotRenamed(snapshot.corpus, found.source, key);
      if (reason !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
      const closed = await draftFiles({ root: project.root, settings: project.settings, files: nodeFiles, isSource: (id) => snapshot.corpus.files.includes(id) });
      return { documentChanges: [...draftChanges(snapshot, closed, found.source.citationKey, key), ...(await sidecarChanges(found.source, key))] };
    }),
  );
}

/** Open drafts as they are on the screen, the others as they are on disk. */
function draftChanges(snapshot: Snapshot, closed: Awaited<ReturnType<typeof draftFiles>>, key: string, newKey: string): readonly TextDocumentEdit[] {
  const open = [...snapshot.drafts.values()];
  const others = closed.filter(({ uri }) => !snapshot.drafts.has(uri)).map(({ uri, text }) => parseDraft({ uri, language: /\.txt$/i.test(uri) ? 'plaintext' : 'markdown', text, version: 0 }));
  return [...open, ...others].flatMap((draft) => {
    const edits = keyEdits(draft, key, newKey).map((edit) => toEdit(draft.lines, edit));
    const version = snapshot.drafts.has(draft.uri) ? draft.version : null;
    return edits.length === 0 ? [] : [{ textDocument: { uri: draft.uri, version }, edits }];
  });
}

async function sidecarChanges(source: Source, key: string): Promise<readonly (CreateFile | TextDocumentEdit)[]> {
  const file = fileOf(source.uri);
  if (file === undefined) return [];
  const { path, text, edit } = await sidecarEdit(file, key);
  const uri = folderUri(path);
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits: [toEdit(lineIndexOf(text ?? ''), edit)] };
  return text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change];
}
