/** wellsourced/sources and wellsourced/configure: the corpora for the view that lists them, and what it changes in their settings. */

import { configureRequest, sourcesRequest, type ConfigureAnswer, type ConfigureParams, type CorpusSources, type SourceItem, type SourcesAnswer } from '../../desk-protocol';
import { unreadFiles } from '../../engine/corpus/source';
import { listSources, type ListedSource } from '../../engine/features/source-list';
import { startOf } from '../../engine/features/passage-view';
import { entryFor, referenceFormOf } from '../../engine/references/format-reference';
import { plainText } from '../../engine/references/rich-text';
import type { Snapshot } from '../../engine/snapshot';
import { provenanceWords, titleOf } from '../../wording';
import { fileOf, folderUri } from '../file-uri';
import type { ClientAbilities } from '../client-abilities';
import type { OpenCorpus } from '../open-corpus';
import type { ServerContext } from '../server-context';
import { locationOf } from '../source-target';
import { toRange } from '../to-lsp';

export function handleSources(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onRequest(
    sourcesRequest,
    registrar.request<unknown, SourcesAnswer>('sources', { corpora: [] }, () => ({ corpora: projects.all().map((it) => corpusOf(it, context.abilities)) })),
  );
  connection.onRequest(
    configureRequest,
    registrar.request<ConfigureParams, ConfigureAnswer>('configure', { message: 'that could not be done; the log says why.' }, async (params) => {
      const root = params.root === undefined ? undefined : fileOf(params.root);
      return { message: await projects.changeConfig(root, params) };
    }),
  );
}

function corpusOf({ root, engine }: OpenCorpus['project'], abilities: ClientAbilities): CorpusSources {
  const snapshot = engine.snapshot();
  return {
    root: folderUri(root),
    sources: listSources(snapshot).map((it) => toItem(it, snapshot, { root, abilities })),
    unread: unreadFiles(snapshot.corpus.problems).map(({ path, message }) => ({ path, message, uri: `${folderUri(root)}/${encodeURI(path)}` })),
  };
}

function toItem({ source, uses, problems }: ListedSource, { drafts, settings, corpus }: Snapshot, { root, abilities }: { readonly root: string; readonly abilities: ClientAbilities }): SourceItem {
  const { authors, publisher, issued } = source.metadata;
  const form = referenceFormOf({ uri: `${folderUri(root)}/`, frontMatter: {} }, settings.referenceStyle);
  return {
    key: source.citationKey,
    path: source.id,
    uri: source.uri,
    title: titleOf(source),
    authors,
    ...(publisher === undefined ? {} : { publisher }),
    ...(issued === undefined ? {} : { issued }),
    kind: source.kind,
    passages: source.passageCount ?? 0,
    metadataFrom: provenanceWords(source.provenance),
    reference: plainText(entryFor(source, form)),
    uses: uses.flatMap(({ uri, span }) => {
      const lines = drafts.get(uri)?.lines;
      return lines ? [{ uri, range: toRange(lines, span) }] : [];
    }),
    problems,
    sameOrigin: (corpus.sameOrigin(source.id)?.sources ?? []).flatMap((id) => {
      const other = id === source.id ? undefined : corpus.byId(id);
      return other ? [titleOf(other)] : [];
    }),
    start: locationOf(source, startOf(source), abilities),
  };
}
