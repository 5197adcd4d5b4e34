/** References as BibLaTeX (manual, sections 2.1 and 2.2), which Pandoc and reference managers read. */

import type { PersonName } from './person-name';
import type { PartialDate, Reference, ReferenceType } from './reference';

export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

const entryTypes: Readonly<Record<ReferenceType, string>> = {
  'article-newspaper': 'article',
  webpage: 'online',
  report: 'report',
  interview: 'misc',
  personal_communication: 'misc',
  document: 'misc',
};

function entry(reference: Reference): string {
  const { key, type, authors, title, container, publisher, issued, url, language } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? authors.map(bibName).join(' and ') : undefined],
    // Braces keep the title's own capitals.
    ['title', title === undefined ? undefined : `{${escaped(title)}}`],
    ...containerFields(type, container, publisher),
    ['date', issued && isoDate(issued)],
    ['url', url && verbatim(url)],
    ['langid', language && escaped(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`));
  return `@${entryTypes[type]}{${keyOf(key)},\n${lines.join('')}}\n`;
}

function containerFields(type: ReferenceType, container: string | undefined, publisher: string | undefined): readonly (readonly [string, string | undefined])[] {
  const name = container ?? publisher;
  const value = name === undefined ? undefined : `{${escaped(name)}}`;
  switch (type) {
    case 'article-newspaper':
      return [['entrysubtype', 'newspaper'], ['journaltitle', value]];
    case 'report':
      return [['type', 'report'], ['institution', value]];
    case 'webpage':
      return [['organization', value]];
    default:
      return [['publisher', value]];
  }
}

function bibName(name: PersonName): string {
  return 'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}

function isoDate({ year, month, day }: PartialDate): string {
  return [String(year), month, day].filter((it) => it !== undefined).map((it) => String(it).padStart(2, '0')).join('-');
}

const commands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '{': '\\{', '}': '\\}' };

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}&%$#_]/g, (c) => commands[c] ?? `\\${c}`);
}

/** An address is read as it stands; only braces would end it. */
function verbatim(url: string): string {
  return url.replace(/[{}\s\\]/g, (c) => encodeURIComponent(c));
}

/** What BibTeX cannot have in a key is left out. */
function keyOf(key: string): string {
  return key.replace(/[\s,{}()"'#%~\\=]+/g, '-');
}
