/** Reads BibTeX and BibLaTeX, as people write it and as Better BibTeX and JabRef export it; good entries survive bad ones. */

import { parse, type Entry, type Library } from '@retorquere/bibtex-parser';
import type { BibliographyEntry, Problem } from '../../engine/corpus/source';
import type { Span } from '../../engine/text/span';
import { issuedDate } from '../issued-date';
import type { ReaderInput, TextReader } from '../reader';
import { bibliographyDocument, type ReadEntries } from './bibliography-document';
import { soundText } from './bibtex-chunks';
import { entryText } from './entry-text';

export const bibtexReader: TextReader = {
  kind: 'bibliography',
  extensions: ['bib', 'bibtex', 'biblatex'],
  read: (input) => bibliographyDocument(input, entriesOf(input)),
};

type Fields = Readonly<Record<string, unknown>>;

function entriesOf({ text, problems }: ReaderInput): ReadEntries {
  const sound = soundText(text);
  const library = parsed(sound.text);
  if (typeof library === 'string') return { entries: [], problems: [...problems, { message: library }] };
  const places = placesOf(text);
  const bad = new Set(library.errors.flatMap(({ input }) => /^@\w+\s*[{(]\s*([^\s,{}()]+)/.exec(input ?? '')?.[1] ?? []));
  const good = library.entries.filter(({ key }) => !bad.has(key));
  const faults: Problem[] = [...sound.problems, ...library.errors.map(({ error }) => ({ message: faultWords(error) }))];
  return { entries: firstOfEach(good).map((it) => entryOf(it, text, places.get(it.key))), problems: [...problems, ...faults] };
}

function parsed(text: string): Library | string {
  try {
    return parse(text, { english: false, sentenceCase: false, caseProtection: false, unsupported: 'ignore' });
  } catch (error) {
    return `The bibliography could not be read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}

/** “Line 7: Unterminated brace-value …”; long stretches of the file are not repeated. */
function faultWords(error: string): string {
  const found = /^(.*?) at line (\d+)(?:, column \d+)?/s.exec(error);
  const words = (found?.[1] ?? error).replace(/\s+/g, ' ').slice(0, 120);
  return found ? `Line ${found[2]}: ${words}` : words;
}

/** A key that comes again is the first one's. */
function firstOfEach(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ key }) => key === '' || (!seen.has(key) && seen.add(key)));
}

function entryOf({ key, type, fields }: Entry, file: string, at: Span | undefined): BibliographyEntry {
  const written: Fields = fields;
  const issued = textOf(written['date']) ?? dateOf(written);
  const url = [written['url'], written['howpublished'], written['eprint']].map(textOf).find((it) => it !== undefined && /https?:\/\//.test(it));
  const aliases = aliasesOf(written['ids']).filter((it) => it !== key);
  const text = at && entryText(file, at, textFields.map(([name, part]) => ({ name, part, value: written[name] })));
  return {
    ...(key === '' ? {} : { key }),
    ...(aliases.length > 0 ? { aliases } : {}),
    type,
    metadata: {
      title: titleOf(written),
      authors: namesOf(written['author'] ?? written['editor']),
      publisher: textOf(written['journaltitle']) ?? textOf(written['journal']) ?? textOf(written['publisher']) ?? textOf(written['institution']) ?? textOf(written['organization']) ?? textOf(written['school']),
      issued: issued === undefined ? undefined : issuedDate(issued),
      url: url === undefined ? undefined : /https?:\/\/[^\s"<>]+/.exec(url)?.[0],
      language: languageOf(textOf(written['langid']) ?? textOf(written['language'])),
    },
    ...(textOf(written['doi']) ? { doi: textOf(written['doi']) } : {}),
    files: filesOf(textOf(written['file']) ?? ''),
    ...(at ? { span: { start: at.start, end: at.start + key.length } } : {}),
    ...(text ? { text } : {}),
  };
}

const textFields = [['abstract', 'abstract'], ['note', 'note'], ['annotation', 'note'], ['annote', 'note']] as const;

/** BibLaTeX: further keys, parted by commas. */
function aliasesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((it) => (typeof it === 'string' ? it.split(/[\s,]+/) : [])).filter((it) => it !== '').slice(0, 20);
}

function titleOf(fields: Fields): string | undefined {
  const [title, subtitle] = [textOf(fields['title']), textOf(fields['subtitle'])];
  return title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title;
}

/** Without the tags that the parser makes of formatting. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  const text = first.replace(/<\/?[a-z][^<>]{0,300}>/gi, '').replace(/\s+/g, ' ').trim().normalize('NFC');
  return text === '' ? undefined : text;
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 50).flatMap((one: Fields) => {
    const given = [one['firstName'], one['prefix'], one['lastName']].map(textOf).filter((it) => it !== undefined).join(' ');
    const name = textOf(one['name']) ?? given;
    return name === '' || name === 'others' ? [] : [name];
  });
}

function dateOf(fields: Fields): string | undefined {
  const [year, month] = [textOf(fields['year']), textOf(fields['month'])];
  if (year === undefined || !/^\d{4}$/.test(year)) return undefined;
  return month !== undefined && /^\d{1,2}$/.test(month) ? `${year}-${month.padStart(2, '0')}` : `${year} ${month ?? ''}`.trim();
}

/** `Title:path:type;…` with `\:` and `\;` escaped, or bare paths. */
export function filesOf(field: string): readonly string[] {
  if (field === '') return [];
  return splitAt(field, ';').flatMap((one) => {
    const parts = splitAt(one, ':');
    const path = parts.length >= 3 ? parts.slice(1, -1).join(':') : one;
    const clean = path.replace(/\\([:;\\])/g, '$1').trim();
    return clean === '' ? [] : [clean];
  });
}

function splitAt(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === mark) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const languages: Readonly<Record<string, string>> = { english: 'en', american: 'en-US', british: 'en-GB', german: 'de', ngerman: 'de', french: 'fr', spanish: 'es', italian: 'it', dutch: 'nl', russian: 'ru', ukrainian: 'uk' };

function languageOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return languages[written.toLowerCase()] ?? (/^[a-z]{2,3}(?:-\w+)*$/i.test(written) ? written : undefined);
}

/** Where each entry stands in the file, from its key to the next entry. */
function placesOf(text: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  const found = [...text.matchAll(/@\w{1,30}\s*[{(]\s*([^\s,{}()]{1,200})/g)];
  found.forEach((match, i) => {
    const key = match[1] ?? '';
    const start = match.index + match[0].length - key.length;
    if (!places.has(key)) places.set(key, { start, end: found[i + 1]?.index ?? text.length });
  });
  return places;
}
