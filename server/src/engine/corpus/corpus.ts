/** The sources as one unchanging whole, found by id, key and link. */

import { isEntry } from './entry-source';
import { comparable, fileAddress, pageAddress } from './links';
import type { SameOrigin } from './same-origin';
import type { Source, SourceId, SourceProblem } from './source';

export interface Corpus {
  /** Sorted by id. */
  readonly sources: readonly Source[];
  readonly problems: readonly SourceProblem[];
  /** Every file that is held: the sources', and those of bibliographies and sidecars. */
  readonly files: readonly SourceId[];
  /** Whether every source has been read; until then nothing is "not found". */
  readonly complete: boolean;
  /** The sources that go back to the same text as this one; `undefined` where none does. */
  sameOrigin(id: SourceId): SameOrigin | undefined;
  byId(id: SourceId): Source | undefined;
  byKey(citationKey: string): Source | undefined;
  /** The key that a source has now which went by this one before. */
  keySince(formerKey: string): string | undefined;
  /** By address or path as a link in a draft at `fromUri` writes it. */
  byLink(href: string, fromUri: string): Source | undefined;
}

/** Which place each source has in the list, by id and by key: the same as long as no source comes, goes or gets another key. */
export interface CorpusOrder {
  readonly ids: ReadonlyMap<SourceId, number>;
  readonly keys: ReadonlyMap<string, number>;
}

export interface CorpusDetails {
  /** Of the sources given, where it is known already; they are sorted then. */
  readonly order?: CorpusOrder;
  readonly files?: readonly SourceId[];
  readonly origins?: ReadonlyMap<SourceId, SameOrigin>;
  readonly formerKeys?: ReadonlyMap<string, string>;
}

export function createCorpus(sources: readonly Source[], problems: readonly SourceProblem[], complete: boolean, more: CorpusDetails = {}): Corpus {
  const sorted = more.order ? sources : sortedById(sources);
  const { ids, keys } = more.order ?? orderOf(sorted);
  const at = (place: number | undefined): Source | undefined => (place === undefined ? undefined : sorted[place]);
  const links = lazily(() => linksOf(sorted));
  return {
    sources: sorted,
    problems,
    files: more.files ?? sources.map(({ id }) => id),
    complete,
    sameOrigin: (id) => more.origins?.get(id),
    byId: (id) => at(ids.get(id)),
    byKey: (key) => at(keys.get(key) ?? keys.get(key.toLowerCase())),
    keySince: (former) => more.formerKeys?.get(former),
    byLink(href, fromUri) {
      const address = pageAddress(href) ?? fileAddress(href, fromUri);
      return address === undefined ? undefined : links().get(address);
    },
  };
}

export function sortedById(sources: readonly Source[]): readonly Source[] {
  return [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** `sources`: sorted. */
export function orderOf(sources: readonly Source[]): CorpusOrder {
  return { ids: new Map(sources.map(({ id }, place) => [id, place])), keys: keysOf(sources) };
}

/** As written, and lower-cased where that names one source only; the first id wins a tie. */
function keysOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  sources.forEach(({ citationKey }, place) => {
    if (!keys.has(citationKey)) keys.set(citationKey, place);
  });
  sources.forEach(({ aliases = [] }, place) => {
    for (const alias of aliases) if (!keys.has(alias)) keys.set(alias, place);
  });
  return keys;
}

function linksOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const links = new Map<string, Source>();
  for (const source of sources) {
    const page = source.metadata.url === undefined ? undefined : pageAddress(source.metadata.url);
    for (const address of [isEntry(source) ? undefined : comparable(source.uri), page]) {
      if (address !== undefined && !links.has(address)) links.set(address, source);
    }
  }
  return links;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
