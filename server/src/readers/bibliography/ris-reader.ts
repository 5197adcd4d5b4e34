/** Reads RIS exports: a line per field, `TY  - NEWS` to `ER  - `; own code, as the library for it needs a citation engine beside it. */

import type { BibliographyEntry, Problem } from '../../engine/corpus/source';
import { issuedDate } from '../issued-date';
import type { TextReader } from '../reader';
import { bibliographyDocument } from './bibliography-document';
import { entryText } from './entry-text';

export const risReader: TextReader = {
  kind: 'bibliography',
  extensions: ['ris'],
  read(input) {
    const { records, problems } = recordsOf(input.text);
    return bibliographyDocument(input, { entries: records.map((it, n) => entryOf(it, n, input.text)), problems: [...input.problems, ...problems] });
  },
};

interface RisRecord {
  readonly start: number;
  readonly end: number;
  readonly fields: Map<string, string[]>;
}

function recordsOf(text: string): { readonly records: readonly RisRecord[]; readonly problems: readonly Problem[] } {
  const records: RisRecord[] = [];
  const problems: Problem[] = [];
  let fields: Map<string, string[]> | undefined;
  let start = 0;
  let line = 0;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    line++;
    const [tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(match[1] ?? '')?.slice(1) ?? [];
    if (tag === 'TY') {
      if (fields) problems.push({ message: `Line ${line}: the entry before it has no end` });
      fields = new Map();
      start = match.index;
    }
    if (tag === undefined || !fields) continue;
    fields.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
    if (tag !== 'ER') continue;
    records.push({ start, end: match.index, fields });
    fields = undefined;
  }
  if (fields) records.push({ start, end: text.length, fields });
  if (records.length === 0) problems.push({ message: 'No entry was found in it' });
  return { records, problems };
}

function entryOf({ start, end, fields }: RisRecord, n: number, file: string): BibliographyEntry {
  const first = (...tags: readonly string[]): string | undefined => tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== '');
  const issued = first('DA', 'PY', 'Y1');
  const authors = (fields.get('AU') ?? fields.get('A1') ?? []).filter((it) => it !== '').map((name) => name.replace(/^([^,]+),\s*(.+)$/, '$2 $1'));
  const url = first('UR', 'L2');
  const doi = first('DO');
  const language = first('LA');
  const text = entryText(file, { start, end }, textFields.flatMap(([name, part]) => (fields.get(name) ?? []).map((value) => ({ name, part, value }))));
  const key = first('ID', 'LB') ?? madeKey(authors[0], issued, n);
  return {
    key,
    type: typeNames[first('TY') ?? ''] ?? 'document',
    metadata: {
      title: first('TI', 'T1', 'CT'), authors, publisher: first('T2', 'JO', 'JF', 'JA', 'PB'), issued: issued === undefined ? undefined : issuedDate(issued.replace(/\/+$/, '')),
      url: url !== undefined && /^https?:/i.test(url) ? url : undefined, language: language !== undefined && /^[a-z]{2,3}(?:-\w+)*$/i.test(language) ? language : undefined,
    },
    ...(doi === undefined ? {} : { doi }),
    files: [...(fields.get('L1') ?? []), ...(fields.get('L4') ?? [])].filter((it) => it !== ''),
    span: { start, end },
    ...(text ? { text } : {}),
  };
}

const textFields = [['AB', 'abstract'], ['N2', 'abstract'], ['N1', 'note'], ['RN', 'note']] as const;

const typeNames: Readonly<Record<string, string>> = { NEWS: 'article-newspaper', JOUR: 'article-journal', MGZN: 'article-magazine', BOOK: 'book', CHAP: 'chapter', RPRT: 'report', ELEC: 'webpage', WEB: 'webpage', ICOMM: 'webpage', VIDEO: 'motion_picture', THES: 'thesis', HEAR: 'hearing', CASE: 'legal_case' };

function madeKey(author: string | undefined, issued: string | undefined, n: number): string {
  const name = author?.split(' ').pop()?.toLowerCase().replace(/[^a-z0-9]/g, '');
  return name ? `${name}${/\d{4}/.exec(issued ?? '')?.[0] ?? ''}` : `entry${n + 1}`;
}
