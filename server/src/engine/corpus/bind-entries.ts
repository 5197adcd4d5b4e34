/** Finds for each entry of the bibliographies the source it describes: by file, address, DOI or title. */

import { comparable, fileAddress, pageAddress } from './links';
import type { BibliographyEntry, Metadata, ReadDocument, SourceId } from './source';

export interface ListedEntry {
  readonly entry: BibliographyEntry;
  /** The bibliography it stands in. */
  readonly bibliography: SourceId;
  readonly uri: string;
}

export interface Bindable {
  readonly id: SourceId;
  readonly uri: string;
  readonly document: Pick<ReadDocument, 'metadata' | 'doi'>;
}

export interface Binding {
  readonly bySource: ReadonlyMap<SourceId, ListedEntry>;
  /** Entries that describe no source; of two with the same key the first. */
  readonly alone: readonly ListedEntry[];
}

/** A source is described by one entry at most: the first that names it by the surest sign. */
export function bindEntries(sources: readonly Bindable[], entries: readonly ListedEntry[]): Binding {
  const bySource = new Map<SourceId, ListedEntry>();
  let left = entries;
  for (const signsOf of [fileSigns, nameSigns, addressSigns, titleSigns]) {
    if (left.length === 0) break;
    const known = unambiguous(sources.filter(({ id }) => !bySource.has(id)), signsOf.ofSource);
    left = left.filter((listed) => {
      const id = signsOf.ofEntry(listed).map((sign) => known.get(sign)).find((it) => it !== undefined && !bySource.has(it));
      if (id !== undefined) bySource.set(id, listed);
      return id === undefined;
    });
  }
  const described = new Set([...bySource.values()].map(({ entry }) => entry.key));
  const seen = new Set<string>();
  const alone = left.filter(({ entry: { key = '' } }) => key !== '' && !described.has(key) && !seen.has(key) && seen.add(key) !== undefined);
  return { bySource, alone };
}

interface Signs {
  ofSource(source: Bindable): readonly string[];
  ofEntry(listed: ListedEntry): readonly string[];
}

const fileSigns: Signs = {
  ofSource: ({ uri }) => [comparable(uri)],
  ofEntry: ({ entry, uri }) => entry.files.flatMap((file) => fileAddress(encodeURI(file.replace(/%/g, '%25')), uri) ?? []),
};

/** Reference managers keep copies elsewhere under the same name. */
const nameSigns: Signs = {
  ofSource: ({ id }) => [nameOf(id)],
  ofEntry: ({ entry }) => entry.files.map(nameOf),
};

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').normalize('NFC').toLowerCase();
}

const addressSigns: Signs = {
  ofSource: ({ document: { metadata, doi } }) => [...signsOfUrl(metadata.url), ...(doi === undefined ? [] : [`doi:${doi}`])],
  ofEntry: ({ entry }) => [...signsOfUrl(entry.metadata.url), ...(entry.doi === undefined ? [] : [`doi:${bareDoi(entry.doi)}`])],
};

function signsOfUrl(url: string | undefined): readonly string[] {
  const address = url === undefined ? undefined : pageAddress(url);
  if (address === undefined) return [];
  const doi = /^(?:dx\.)?doi\.org\/(.+)$/.exec(address)?.[1];
  return doi === undefined ? [address] : [address, `doi:${doi.toLowerCase()}`];
}

function bareDoi(doi: string): string {
  return doi.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
}

const titleSigns: Signs = {
  ofSource: ({ document: { metadata } }) => signsOfTitle(metadata),
  ofEntry: ({ entry }) => signsOfTitle(entry.metadata),
};

/** Short titles are shared by many texts. */
function signsOfTitle({ title }: Partial<Metadata>): readonly string[] {
  const words = title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= 3 ? [words.join(' ')] : [];
}

/** Signs that only one source has. */
function unambiguous(sources: readonly Bindable[], ofSource: Signs['ofSource']): ReadonlyMap<string, SourceId> {
  const known = new Map<string, SourceId>();
  const shared = new Set<string>();
  for (const source of sources) {
    for (const sign of new Set(ofSource(source))) {
      if (known.has(sign)) shared.add(sign);
      known.set(sign, source.id);
    }
  }
  for (const sign of shared) known.delete(sign);
  return known;
}
