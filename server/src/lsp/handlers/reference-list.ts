/** A draft's references: the list at its end, their export, and what the Markdown preview shows of them. */

import type { Draft } from '../../engine/draft/draft';
import { previewOf } from '../../engine/features/preview';
import { citedSourcesOf, referenceListEdits } from '../../engine/features/reference-list';
import { bibtex } from '../../engine/references/bibtex';
import { cslJson } from '../../engine/references/csl-json';
import { referenceOf } from '../../engine/references/reference-of';
import type { Snapshot } from '../../engine/snapshot';
import {
  exportReferencesRequest,
  previewRequest,
  referenceListRequest,
  type ExportedReferences,
  type ExportReferencesParams,
  type PreviewAnswer,
  type ReferenceListAnswer,
} from '../../protocol';
import type { ServerContext } from '../server-context';
import { toEdit } from '../to-lsp';

interface DraftAddress {
  readonly uri: string;
}

const failed = 'that could not be done; the log says why.';

export function handleReferenceList({ connection, registrar, projects }: ServerContext): void {
  connection.onRequest(
    referenceListRequest,
    registrar.request<DraftAddress, ReferenceListAnswer>('reference list', { edits: [], message: failed }, async ({ uri }) => {
      const { snapshot, draft } = await projects.draft(uri);
      return snapshot && draft ? listAnswer(snapshot, draft) : { edits: [], message: 'this document is no draft.' };
    }),
  );
  connection.onRequest(
    exportReferencesRequest,
    registrar.request<ExportReferencesParams, ExportedReferences | null>('export references', null, async ({ uri, format, citedOnly }) => {
      const home = await projects.of(uri);
      const snapshot = home?.engine.snapshot();
      if (!snapshot) return null;
      const draft = snapshot.drafts.get(uri);
      const sources = citedOnly ? (draft ? citedSourcesOf(snapshot, draft) : []) : snapshot.corpus.sources;
      const references = sources.map(referenceOf);
      return { text: format === 'bibtex' ? bibtex(references) : cslJson(references), entries: references.length };
    }),
  );
  connection.onRequest(
    previewRequest,
    registrar.request<DraftAddress, PreviewAnswer | null>('preview', null, async ({ uri }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return null;
      const { citations, entries, heading, hasList } = await previewOf(snapshot, draft, signal);
      return {
        citations: citations.map(({ span, parts }) => ({ raw: draft.text.slice(span.start, span.end), parts })),
        entries: entries.map(({ key, text }) => ({ key, runs: text })),
        heading,
        hasList,
      };
    }),
  );
}

function listAnswer(snapshot: Snapshot, draft: Draft): ReferenceListAnswer {
  const { edits, entries, found } = referenceListEdits(snapshot, draft);
  const message = edits.length === 0
    ? entries === 0 ? 'nothing in this draft cites a source yet.' : 'the list of references is up to date.'
    : found ? `the list of references has ${entries} entries now.` : `a list of ${entries} references stands at the end.`;
  return { edits: edits.map((it) => toEdit(draft.lines, it)), message };
}
