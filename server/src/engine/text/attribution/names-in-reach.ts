/** The persons a text names in full, so that a surname, a role or a pronoun can be led back to one of them. */

import { anyCue, institution, notNames, titles } from './words';

export interface NamesInReach {
  /** The full name for a surname, as the text gives it plainly; the name itself otherwise. */
  fullName(name: string): string;
  /** The one person whom the text introduces under this title ("secretary"); undefined for none or several. */
  byTitle(title: string): string | undefined;
  /** Whether the text gives the person a title or a role of any kind. */
  hasTitle(name: string): boolean;
  /** Whether the text gives this name in full or with a title, as it does with persons. */
  isPerson(name: string): boolean;
}

/** A stop belongs to initials and abbreviated titles only: it ends a sentence after any other word. */
const word = "(?:(?:Dr|Mr|Mrs|Ms|Sen|Gov|Gen|Rep|Prof|St|Lt|Col|Jr|Sr|\\p{Lu}(?:\\.\\p{Lu})*)\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";
const run = new RegExp(
  `(?:(?:[\\p{Ll}]+man|[\\p{Ll}]+person|secretary of|[\\p{Ll}]+woman) )?${word}` +
    `(?:[ \\u00a0](?:(?:de|da|del|van|von|bin|al|el|of|der|la)[ ])?${word}){0,9}`,
  'gu',
);

const fullName = '\\p{Lu}[\\p{L}\\p{M}.\'’-]*(?: (?:(?:de|da|van|von|bin|al|el|der|la) )?\\p{Lu}[\\p{L}\\p{M}\'’-]*){1,3}';
/** "the mayor, Tomas Brandt," and "Ada Marlow, the harbour master,". */
const beside = new RegExp(`[Tt]he (?<role>(?:\\p{Ll}[\\p{Ll}-]* ){0,2}\\p{Ll}[\\p{Ll}-]+), (?<name>${fullName})(?=[,.])|(?<before>${fullName}), the (?<behind>(?:\\p{Ll}[\\p{Ll}-]* ){0,2}\\p{Ll}[\\p{Ll}-]+)(?=[,.])`, 'gu');

export function namesInReach(text: string): NamesInReach {
  const bySurname = new Map<string, Map<string, number>>();
  const titled = new Map<string, Set<string>>();
  for (const line of text.split(/\r?\n/)) {
    if (isHeadline(line)) continue;
    for (const [match] of line.matchAll(run)) enter(match, bySurname, titled);
    for (const { groups } of line.matchAll(beside)) enterRole(groups?.['role'] ?? groups?.['behind'] ?? '', groups?.['name'] ?? groups?.['before'] ?? '', titled);
  }
  const fullName = (name: string): string => expanded(name, bySurname);
  return {
    fullName,
    byTitle(title) {
      const people = new Set([...(titled.get(title.toLowerCase()) ?? [])].map(fullName));
      return people.size === 1 ? [...people][0] : undefined;
    },
    hasTitle: (name) => [...titled.values()].some((people) => people.has(name)),
    isPerson(name) {
      const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
      return !institution.has(last) && (bySurname.has(last) || name.includes(' '));
    },
  };
}

/** Splits a run of capitalised words into titles and name; the name is empty for a mere title. */
export function splitTitle(words: readonly string[]): { readonly title: readonly string[]; readonly name: readonly string[] } {
  const bare = words.map((it) => plainWord(it));
  let start = 0;
  while (start < words.length && notNames.has(bare[start] ?? '')) start++;
  const last = bare.at(-1) ?? '';
  if (institution.has(last)) return { title: [], name: words.slice(start) };
  let name = start;
  for (let i = start; i < words.length; i++) {
    const afterBody = institution.has(bare[i] ?? '') && words.length - i > 2 && bare[i + 1] !== 'of';
    if (titles.has(bare[i] ?? '') || afterBody || (i === start && words.length > 2 && occupation.test(bare[i] ?? ''))) name = i + 1;
  }
  while (name < words.length && bare[name] === 'of') name++;
  return { title: words.slice(start, name), name: words.slice(name) };
}

const occupation =
  /(?:logist|ician|grapher|omist|campaigner|activist|artist|journalist|novelist|scientist|chemist|physicist|singer|actor|actress|coach)$/u;

export function plainWord(word: string): string {
  return word.toLowerCase().replace(/['’]s$/u, '').replace(/[.,]$/u, '');
}

function enter(match: string, bySurname: Map<string, Map<string, number>>, titled: Map<string, Set<string>>): void {
  const words = match.replace(/['’]s\b.*$|[.,'’]$/u, '').split(/[ \u00a0]/);
  const { title, name } = splitTitle(words);
  if (name.length === 0 || name.length > 4 || name.some((it) => anyCue.test(it))) return;
  const full = name.join(' ');
  const last = plainWord(name.at(-1) ?? '');
  if (name.length === 1 && title.length === 0) return;
  if (name.length > 1) count(bySurname, last, full);
  else if (!bySurname.has(last)) bySurname.set(last, new Map());
  for (const it of title) {
    const key = plainWord(it);
    if (key.length < 4) continue;
    const people = titled.get(key) ?? new Set<string>();
    titled.set(key, people.add(full));
  }
}

/** As it stands there: "the harbour master" is not "the master". */
function enterRole(role: string, written: string, titled: Map<string, Set<string>>): void {
  const { name } = splitTitle(written.split(' '));
  if (name.length < 2 || name.some((it) => anyCue.test(it)) || institution.has(plainWord(name.at(-1) ?? ''))) return;
  titled.set(role, (titled.get(role) ?? new Set<string>()).add(name.join(' ')));
}

function count(bySurname: Map<string, Map<string, number>>, last: string, full: string): void {
  const names = bySurname.get(last) ?? new Map<string, number>();
  bySurname.set(last, names.set(full, (names.get(full) ?? 0) + 1));
}

/** Several full names for one surname leave it as it is, unless one is the rule and the rest are slips. */
function expanded(name: string, bySurname: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  if (name.includes(' ')) return name;
  const names = [...(bySurname.get(plainWord(name)) ?? [])].sort((a, b) => b[1] - a[1]);
  const [first, second] = names;
  if (first === undefined) return name;
  return second === undefined || first[1] >= 4 * second[1] ? first[0] : name;
}

function isHeadline(line: string): boolean {
  return line.length < 160 && !/[.!?:,;”"’)]\s*$/.test(line);
}
