/** Reads YAML: a bibliography in CSL-YAML, or a sidecar, the fields of the source that lies beside it. */

import { isCollection, isMap, isNode, parseDocument, type Document } from 'yaml';
import type { ReadDocument } from '../../engine/corpus/source';
import type { Span } from '../../engine/text/span';
import { metadataOfFields } from '../markdown/front-matter';
import { bracketDepth } from '../nesting';
import type { TextReader } from '../reader';
import { bibliographyDocument } from './bibliography-document';
import { cslEntries, itemLists } from './csl-entries';

export const yamlReader: TextReader = {
  kind: 'sidecar',
  extensions: ['yaml', 'yml'],
  read(input): ReadDocument {
    const { data, places, problems } = dataOf(input.text);
    const entries = cslEntries(data, { text: input.text, places });
    if (entries) return bibliographyDocument(input, { entries, problems: [...input.problems, ...problems] });
    const { metadata, key } = metadataOfFields(data);
    const says = key !== undefined || Object.values(metadata).some((value) => value !== undefined && value.length > 0);
    const nothing = says ? [] : [{ message: 'It is neither a bibliography nor the metadata of a source beside it' }];
    return bibliographyDocument(input, { entries: says ? [{ metadata, ...(key ? { key } : {}), files: [] }] : [], problems: [...input.problems, ...problems, ...nothing] }, 'sidecar');
  },
};

const deepest = 50;

interface YamlData {
  readonly data: unknown;
  /** Where the members of the list stand that a bibliography would be. */
  readonly places: readonly Span[];
  readonly problems: readonly { readonly message: string }[];
}

function dataOf(text: string): YamlData {
  if (bracketDepth(text) > deepest) return { data: undefined, places: [], problems: [{ message: `It is nested more than ${deepest} deep` }] };
  try {
    const opening = /^---\s*\n(?=[\s\S]*\n(?:---|\.\.\.)\s*$)/.exec(text)?.[0].length ?? 0;
    const body = opening === 0 ? text : text.slice(opening).replace(/\n(?:---|\.\.\.)\s*$/, '');
    const document = parseDocument(body, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    const problems = document.errors.slice(0, 1).map(({ message }) => ({ message: message.split('\n')[0] ?? message }));
    return { data: document.toJS({ maxAliasCount: 50 }), places: itemPlaces(document, opening), problems };
  } catch (error) {
    return { data: undefined, places: [], problems: [{ message: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }] };
  }
}

function itemPlaces({ contents }: Document, shift: number): readonly Span[] {
  const list = isMap(contents) ? itemLists.map((name) => contents.get(name)).find(isCollection) : contents;
  if (!isCollection(list)) return [];
  return list.items.map((it) => (isNode(it) && it.range ? { start: it.range[0] + shift, end: it.range[2] + shift } : { start: 0, end: 0 }));
}
