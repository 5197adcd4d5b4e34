/** Reads CSL data (CSL-JSON, CSL-YAML): items with an id and a type of the standard. */

import type { BibliographyEntry } from '../../engine/corpus/source';
import { issuedDate } from '../issued-date';
import type { Span } from '../../engine/text/span';
import { filesOf } from './bibtex-reader';
import { entryText } from './entry-text';

type Item = Readonly<Record<string, unknown>>;

const types = new Set(('article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic '
  + 'hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report '
  + 'review review-book software song speech standard thesis treaty webpage').split(' '));

/** The file that the data was read from. */
export interface CslFile {
  readonly text: string;
  /** Where each member of the list of items stands in it, in their order. */
  readonly places: readonly Span[];
}

/** `undefined` where the data is no bibliography: not a list of items, alone or under `references` or `items`. */
export function cslEntries(data: unknown, file: CslFile): readonly BibliographyEntry[] | undefined {
  const list = listIn(data);
  const items = list?.map((item, i) => ({ item, span: file.places[i] })).filter((it): it is PlacedItem => isItem(it.item)) ?? [];
  if (list === undefined || items.length === 0 || items.length * 2 < list.length) return undefined;
  const seen = new Set<string>();
  return items.map((it) => entryOf(it, file.text)).filter(({ key }) => key === undefined || (!seen.has(key) && seen.add(key)));
}

/** Names of the lists that hold the items where they are not all there is. */
export const itemLists: readonly string[] = ['references', 'items'];

interface PlacedItem {
  readonly item: Item;
  readonly span: Span | undefined;
}

function listIn(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null) return undefined;
  return itemLists.map((name) => (data as Item)[name]).find((it): it is readonly unknown[] => Array.isArray(it));
}

function isItem(value: unknown): value is Item {
  if (typeof value !== 'object' || value === null) return false;
  const { id, type } = value as Item;
  return (typeof id === 'string' || typeof id === 'number') && typeof type === 'string' && types.has(type);
}

function entryOf({ item, span }: PlacedItem, file: string): BibliographyEntry {
  const url = textOf(item['URL']);
  const doi = textOf(item['DOI']);
  const language = textOf(item['language']);
  const key = textOf(item['citation-key']) ?? textOf(item['id']);
  const text = span && entryText(file, span, textFields.map(([name, part]) => ({ name, part, value: item[name] })));
  return {
    ...(key === undefined ? {} : { key }),
    type: textOf(item['type']) ?? 'document',
    metadata: {
      title: textOf(item['title']),
      authors: namesOf(item['author'] ?? item['editor']),
      publisher: textOf(item['container-title']) ?? textOf(item['publisher']),
      issued: issuedOf(item['issued']),
      url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
      language: language !== undefined && /^[a-z]{2,3}(?:-\w+)*$/i.test(language) ? language : undefined,
    },
    ...(doi === undefined ? {} : { doi }),
    files: filesOf(textOf(item['file']) ?? ''),
    ...(span ? { span } : {}),
    ...(text ? { text } : {}),
  };
}

/** Reference managers write annotations in a field of their own (`annote`). */
const textFields = [['abstract', 'abstract'], ['note', 'note'], ['annote', 'note']] as const;

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' && typeof first !== 'number') return undefined;
  const text = String(first).replace(/<\/?[a-z][^<>]{0,100}>/gi, '').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text.slice(0, 2000);
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 50).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return textOf(one) ?? [];
    const name = one as Item;
    const given = [name['given'], name['non-dropping-particle'], name['family']].map(textOf).filter((it) => it !== undefined).join(' ');
    return textOf(name['literal']) ?? (given === '' ? [] : given);
  });
}

/** `{ "date-parts": [[2024, 6, 3]] }`, `{ "raw": "3 June 2024" }`, or the text itself. */
function issuedOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return issuedDate(String(value));
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'object' || one === null) return undefined;
  const date = one as Item;
  const parts: unknown = Array.isArray(date['date-parts']) ? date['date-parts'][0] : [date['year'], date['month'], date['day']].filter((it) => it !== undefined);
  const written = Array.isArray(parts) && parts.length > 0 ? parts.slice(0, 3).map((part) => String(part).padStart(2, '0')).join('-') : (textOf(date['raw']) ?? textOf(date['literal']));
  return written === undefined ? undefined : issuedDate(written);
}
