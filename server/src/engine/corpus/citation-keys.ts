/** Gives each source the key that names it in drafts: readable, valid for Pandoc, unique, and never taken away again. */

import type { ReadDocument, SourceId, SourceProblem } from './source';

export interface KeyedSource {
  readonly id: SourceId;
  readonly document: Pick<ReadDocument, 'metadata' | 'parts' | 'key'>;
}

/**
 * A key that the file itself asks for wins; else a source keeps the key it had (`previous`); else one is made from author
 * or publisher, year and title. No source loses its key because another comes or goes, but for a key that it only had because
 * it asked for it (`asked`), or something said so of it, when it no longer does and another does.
 */
export function assignCitationKeys(sources: readonly KeyedSource[], previous: ReadonlyMap<SourceId, string>, asked: ReadonlySet<SourceId> = new Set()): ReadonlyMap<SourceId, string> {
  const keys = new Map<SourceId, string>();
  const taken = new Set<string>();
  const give = (id: SourceId, key: string): void => {
    keys.set(id, key);
    taken.add(key.toLowerCase());
  };
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const without = (): readonly KeyedSource[] => sorted.filter(({ id }) => !keys.has(id));
  const keep = (id: SourceId): void => {
    const kept = previous.get(id);
    if (kept && !taken.has(kept.toLowerCase())) give(id, kept);
  };
  for (const { id, document: { key } } of sorted) if (key === undefined ? !asked.has(id) : validKey(key) === previous.get(id)) keep(id);
  for (const { id, document } of without()) if (document.key) give(id, freeKey(validKey(document.key) || baseKey(id, document), taken));
  for (const { id } of without()) keep(id);
  for (const { id, document } of without()) give(id, freeKey(baseKey(id, document), taken));
  return keys;
}

/** For each source whose own key went to another: which file asks for it, and which has it. */
export function citationKeyProblems(sources: readonly KeyedSource[], keys: ReadonlyMap<SourceId, string>): readonly SourceProblem[] {
  const owners = new Map<string, SourceId>();
  for (const [id, key] of keys) owners.set(key.toLowerCase(), id);
  return sources.flatMap(({ id, document: { key } }) => {
    if (key === undefined) return [];
    const wanted = validKey(key);
    const given = keys.get(id) ?? '';
    if (!wanted) return [{ path: id, message: `“${key}” cannot be a citation key; @${given} is used`, read: true }];
    if (given.toLowerCase() === wanted.toLowerCase()) return [];
    return [{ path: id, message: `Its key “${wanted}” already names ${owners.get(wanted.toLowerCase()) ?? 'another source'}; @${given} is used`, read: true }];
  });
}

/** What Pandoc reads as a bare key: letters, digits and `_`, with single `:.#$%&-+?<>~/` only between them. */
export function validKey(written: string): string {
  return written.trim().replace(/^@/, '').slice(0, 120)
    .replace(/[^\p{L}\p{N}_:.#$%&+?<>~\/-]+/gu, '-')
    .replace(/([:.#$%&+?<>~\/-])[:.#$%&+?<>~\/-]+/g, '$1')
    .replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '');
}

function freeKey(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base.toLowerCase())) return base;
  for (let n = 0; ; n++) {
    const key = base + suffix(n);
    if (!taken.has(key.toLowerCase())) return key;
  }
}

/** a, b … z, aa, ab … */
function suffix(n: number): string {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : suffix(Math.floor(n / 26) - 1) + letter;
}

function baseKey(id: SourceId, { metadata, parts }: KeyedSource['document']): string {
  const { authors, publisher, issued, title } = metadata;
  const name = authors[0] ? surname(authors[0]) : publisher ? slug(publisher, 3, '') : '';
  const words = titleWords(title ?? parts[0]?.title ?? '');
  if (name) return name + (issued?.slice(0, 4) ?? '') + (words[0] ?? '');
  const file = fileName(id);
  const fromFile = slug(file, 8, '-');
  return (isTelling(file) ? fromFile : words.slice(0, 3).join('-')) || fromFile || 'source';
}

/** `Doe, Jane` and `Jane van Doe` both give `doe`. */
function surname(author: string): string {
  const last = author.includes(',') ? author.slice(0, author.indexOf(',')) : (author.trim().split(/\s+/).pop() ?? '');
  return slug(last, 3, '');
}

const smallWords = new Set('a an the of in on at to for and or but is are was were be by with from as how why what when where who its it this that'.split(' '));

function titleWords(title: string): readonly string[] {
  const words = folded(title.slice(0, 300)).replace(/['’]s\b/g, '').match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !smallWords.has(word) && word.length > 1);
  return telling.length > 0 ? telling : words;
}

function slug(text: string, words: number, joint: string): string {
  return (folded(text.slice(0, 200)).replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? []).slice(0, words).join(joint).slice(0, 60);
}

const lettersBeyondAscii: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i', ħ: 'h' };

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replace(/[ßæœøðþłđıħ]/g, (c) => lettersBeyondAscii[c] ?? c);
}

function fileName(id: SourceId): string {
  return id.slice(id.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** Whether a person named the file: numbers and hashes tell nothing. */
function isTelling(name: string): boolean {
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => /^\p{L}{3,}$/u.test(word) && !/^[a-f]+$/i.test(word));
}
