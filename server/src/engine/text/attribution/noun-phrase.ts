/** Reads who is meant from the words directly before or after a cue verb: a name, a pronoun or a role. */

import type { Span } from '../span';
import { splitTitle, plainWord } from './names-in-reach';
import { institution, notNames, particles, roleHead } from './words';

export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'role';
  /** Name without title, pronoun or role as written. */
  readonly text: string;
  /** Of the whole mention with its title. */
  readonly span: Span;
}

/** Who a quotation is given to, and by which words. */
export interface Credit {
  readonly mention: Mention;
  readonly cue: Span;
}

/** Words are looked for no further back than this. */
const reach = 200;

const adverbs =
  'has have had also then later once previously recently again further only just now still even often always himself herself themselves ' +
  'would will could may might must did does do soon first repeatedly reportedly';
const adverb = new RegExp(
  `(?:^|[\\s,])(?:${adverbs.replaceAll(' ', '|')}|[\\p{Ll}]{2,}ly|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)$`,
  'iu',
);
const passive = /(?:^|[\s,])(?:is|are|was|were|be|been|being|get|got|gets)$/iu;
const negation = /(?:^|[\s,])(?:not|never|cannot|without|nor|[\p{L}]+n['’]t|(?:refused|declined|failed|refuses|declines) to|to)$/iu;

/** The grammatical subject that ends directly before `end` (where a verb starts), not before `floor`. */
export function subjectBefore(text: string, end: number, floor: number): Mention | undefined {
  const from = Math.max(floor, end - reach);
  let words = text.slice(from, end).trimEnd();
  if (/[\uE000\uE001]$/u.test(words)) return undefined;
  for (let i = 0; i < 5; i++) {
    if (passive.test(words) || negation.test(words)) return undefined;
    const found = adverb.exec(words);
    if (found === null) break;
    words = words.slice(0, found.index).trimEnd();
  }
  words = withoutOrigin(words);
  let apposition = '';
  for (let i = 0; i < 3; i++) {
    const without = withoutApposition(words);
    if (without === undefined) return namedWithin(mentionAtEnd(words, from), words, from, apposition);
    apposition = words.slice(without.length);
    words = without;
    const mention = namedWithin(mentionAtEnd(words, from), words, from, apposition);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** "the mayor, Tomas Brandt," and "Ada Marlow, curator and director of the port": the name counts, not the role beside it. */
function namedWithin(mention: Mention | undefined, words: string, from: number, apposition: string): Mention | undefined {
  if (mention?.kind !== 'role') return mention;
  const beside = /^,\s*((?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){2,4}),?/u.exec(apposition);
  if (beside !== null) {
    const start = from + words.length + apposition.indexOf(beside[1] ?? '');
    return mentionAtEnd((beside[1] ?? '').trimEnd(), start) ?? mention;
  }
  const lead = words.slice(0, mention.span.start - from);
  const named = /,\s*(?:[\p{Ll}-]+ ){0,4}$/u.exec(lead);
  const name = named === null ? undefined : mentionAtEnd(lead.slice(0, named.index), from);
  return name?.kind === 'name' ? name : mention;
}

/** "Ann Berg from Oxley's Harbour School": she speaks, not the school. Names of bodies ("Westhay College at Oxley") go on. */
function withoutOrigin(words: string): string {
  const found = originAtEnd.exec(words);
  if (found === null) return words;
  const name = words.slice(0, found.index);
  const last = /[\p{L}\p{M}'’-]+$/u.exec(name)?.[0] ?? '';
  return /\p{Lu}[\p{L}\p{M}.'’-]* \p{Lu}[\p{L}\p{M}'’-]+$/u.test(name) && !institution.has(plainWord(last)) ? name : words;
}

const originAtEnd = /,? (?:from|at|with) (?:the )?\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?: (?:(?:of|and|for|the) )?\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*){0,6}$/u;

/** Without ", the envoy to Ukraine," or "(R-Fla.)" at the end; undefined when there is none. */
function withoutApposition(words: string): string | undefined {
  const bracket = /\s*\([^()]{1,80}\)$/u.exec(words);
  if (bracket !== null) return words.slice(0, bracket.index);
  if (!/[,–—-]$/u.test(words)) return undefined;
  const mark = words.slice(-1);
  const opening = words.lastIndexOf(mark, words.length - 2);
  return opening < 0 ? undefined : words.slice(0, opening).trimEnd();
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The mention that ends `words`; `from` is the offset of `words` in the text. */
export function mentionAtEnd(words: string, from: number): Mention | undefined {
  const all = wordsOf(words, from);
  const last = all.at(-1);
  if (last === undefined) return undefined;
  if (/^(?:he|she|they|it)$/iu.test(last.text)) return { kind: 'pronoun', text: last.text, span: { start: last.start, end: last.end } };
  if (/^who$/iu.test(last.text)) return mentionAtEnd(words.slice(0, last.start - from).replace(/,?\s*$/u, ''), from);
  const first = capitalRun(all);
  return first === all.length ? roleAtEnd(all) : nameAtEnd(all, first);
}

/** What somebody's words are called: "Rubio's recent remarks". */
export const statementOf = new RegExp(
  "(?<=['’]s?) (?:(?:\\p{Ll}+ ){0,2})(?:statement|claim|remark|comment|word|assertion|description|warning|view|argument|promise|" +
    'admission|assessment|revelation|answer|reply|response|phrase|announcement)s?(?!\\p{L})',
  'u',
);

/** The name whose possessive ends `words`: "Rubio's". */
export function ownerAtEnd(words: string, from: number): Mention | undefined {
  const bare = words.replace(/['’]s?$/u, '');
  const all = wordsOf(bare, from);
  const first = capitalRun(all);
  return first === all.length ? undefined : nameOfRun(all, first);
}

function wordsOf(words: string, from: number): readonly Word[] {
  return [...words.matchAll(/\S+/gu)].map((it) => ({ text: it[0], start: from + it.index, end: from + it.index + it[0].length }));
}

const capital = /^(?:(?:al|el|an|d|l|de)[-'’])?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*$/u;
const endsWithStop = /[\p{L}]{4,}\.$/u;

/** Index of the first word of the capitalised run that ends the words. */
function capitalRun(all: readonly Word[]): number {
  let first = all.length;
  for (let i = all.length - 1; i >= 0 && all.length - i <= 10; i--) {
    const word = all[i]?.text ?? '';
    if (capital.test(word) && !(first < all.length && endsWithStop.test(word))) first = i;
    else if (!(particles.has(word) && first === i + 1 && capital.test(all[i - 1]?.text ?? ''))) break;
  }
  return first;
}

function nameAtEnd(all: readonly Word[], first: number): Mention | undefined {
  const run = all.slice(first).map((it) => it.text);
  const { title, name } = splitTitle(run);
  const bound = name.length === run.length || title.length === 0 || name.length === 0;
  const before = (all[first - 1]?.text === 'the' ? all[first - 2] : all[first - 1])?.text ?? '';
  if (bound && /^(?:for|of|with|from|to|by|at|near|against|in|on|inside|outside|under|over)$/u.test(before)) return roleAtEnd(all);
  if (/^(?:and|or|&)$/u.test(before) && capital.test(all[first - 2]?.text ?? '')) return undefined;
  return /['’]s$/u.test(all.at(-1)?.text ?? '') ? undefined : nameOfRun(all, first);
}

function nameOfRun(all: readonly Word[], first: number): Mention | undefined {
  const run = all.slice(first).map((it) => it.text);
  const { title, name: words } = splitTitle(run);
  const origin = institution.has(plainWord(words.at(-1) ?? '')) ? -1 : words.indexOf('of');
  const name = origin >= 2 ? words.slice(0, origin) : words;
  const last = all.at(-1 - (words.length - name.length));
  if (last === undefined || (title.length === 0 && name.length === 0)) return undefined;
  const skipped = run.length - title.length - words.length;
  const start = all[first + Math.max(0, skipped)]?.start ?? last.start;
  if (name.length === 0) return { kind: 'role', text: run.slice(skipped).join(' '), span: { start, end: last.end } };
  const text = name.join(' ').replace(/[.,]$/u, '');
  const before = skipped > 0 ? run[skipped - 1] : all[first - 1]?.text;
  if (name.length === 1 && title.length === 0 && /^the$/iu.test(before ?? '')) return { kind: 'role', text: `the ${text}`, span: { start, end: last.end } };
  return { kind: 'name', text, span: { start, end: last.end } };
}

const determiner =
  /^(?:the|a|an|his|her|their|its|our|one|another|two|three|some|many|several|senior|\p{Lu}[\p{L}'’-]*['’]s|\p{L}+s['’])$/iu;

/** "a spokesman for the ministry", "the Ukrainian official", "officials in Kyiv". */
function roleAtEnd(all: readonly Word[]): Mention | undefined {
  const last = all.at(-1);
  for (let i = all.length - 1; i >= 0 && all.length - i <= 9; i--) {
    const word = all[i];
    if (word === undefined || last === undefined) return undefined;
    if (/[,;:.!?]$/u.test(word.text) && i < all.length - 1 && !/^\p{Lu}\./u.test(word.text)) return undefined;
    const head = roleHead.test(word.text) && all.slice(i).every((it) => !notSpeaking.test(it.text));
    const starts = determiner.test(word.text) && i < all.length - 1 && (all.slice(i + 1).some((it) => roleHead.test(plainWord(it.text))) || isOffice(all, i));
    const within = i > 0 && (determiner.test(all[i - 1]?.text ?? '') || modifier(all[i - 1]?.text ?? ''));
    if (!starts && !(head && !within)) continue;
    return { kind: 'role', text: all.slice(i).map((it) => it.text).join(' '), span: { start: word.start, end: last.end } };
  }
  return undefined;
}

/** "Marlow’s office": a body that belongs to somebody, right behind its owner. */
function isOffice(all: readonly Word[], owner: number): boolean {
  return owner === all.length - 2 && /['’]s?$/u.test(all[owner]?.text ?? '') && institution.has(plainWord(all.at(-1)?.text ?? ''));
}

const notSpeaking = /^(?:that|which|when|while|because|if|and|but)$/iu;

/** A word that may stand between determiner and head; function words may not. */
function modifier(word: string): boolean {
  return /^[\p{L}'’-]+$/u.test(word) && !functionWords.has(word) && !notNames.has(word);
}

const functionWords: ReadonlySet<string> = new Set(
  'of for in to at by with from on and or but that as when while because if after before is was were are told said'.split(' '),
);

const delimiter = new RegExp(
  '[,;:()\\n\\uE000\\uE001]|[.!?](?=\\s|$)|\\s[–—-]\\s|' +
    '\\s(?:in|on|at|during|after|before|when|as|while|who|to|from|about|last|earlier|later|yesterday|today|this|and)\\s',
  'u',
);

/** The mention that follows directly at `start`: "said U.S. Secretary of State Marco Rubio, on his way". */
export function mentionAfter(text: string, start: number, ceiling: number): Mention | undefined {
  const ahead = text.slice(start, Math.min(ceiling, start + reach));
  const space = /^\s*/u.exec(ahead)?.[0].length ?? 0;
  const body = ahead.slice(space);
  const cut = firstDelimiter(body);
  const words = body.slice(0, cut).replace(/\s+(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu, '');
  const mention = mentionAtEnd(words, start + space);
  if (mention === undefined) return undefined;
  if (mention.kind === 'role' && body.charAt(cut) === ',') return namedWithin(mention, words, start + space, body.slice(cut));
  const lead = text.slice(start + space, mention.span.start);
  return lead.trim().split(/\s+/u).filter(Boolean).length <= 6 ? mention : undefined;
}

/** Abbreviations end nothing: "U.S. Secretary", "Dr. Petrova". */
function firstDelimiter(body: string): number {
  let from = 0;
  for (let i = 0; i < 8; i++) {
    const found = delimiter.exec(body.slice(from));
    if (found === null) return body.length;
    const at = from + found.index;
    const word = /\S*$/u.exec(body.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    if (found[0] !== '.' || !(/(?:^|\.)\p{Lu}$/u.test(word) || /^(?:Dr|Mr|Mrs|Ms|Sen|Gov|Gen|Rep|Prof|Lt|Col|St)$/u.test(word))) return at;
    from = at + 1;
  }
  return from;
}

const introduction = new RegExp(
  '^(?:In|On|At|During|After|Before|When|While|Since|As|By|For|With|From|To|Asked|Most|However|Meanwhile|Later|Yesterday|Today|Earlier|' +
    '\\p{Lu}\\p{Ll}+ing)\\b[^,;:.]{0,120},\\s*',
  'u',
);
const nameWord = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const roleBefore = '(?:spokes\\p{Ll}+|leader|minister|president|secretary|chief|director|founder|officer|coach|editor|mayor|master) ';
const openingSubject = new RegExp(
  `^(?:[Tt]he )?(?:(?:\\p{Lu}[\\p{L}'’-]* ){0,4}${roleBefore})?(?:\\p{Ll}+ )?` +
    `${nameWord}(?: (?:(?:of|de|van|von|der|al|bin|el|la) )?${nameWord}){0,9}(?=,? \\p{Ll})`,
  'u',
);

/** "The mayor, Tomas Brandt, disagreed", "Marlow’s deputy, Per Holm, left": what stands before the name. */
const roleAndComma = new RegExp(`^(?:The|His|Her|Their|Its|Our|${nameWord}['’]s?) (?:[\\p{L}'’-]+ ){0,4}[\\p{Ll}-]+, (?=${nameWord}(?: ${nameWord}){1,4}, \\p{Ll})`, 'u');

/** A name plain enough to open a sentence as its subject. */
export function subjectAtStart(text: string, sentence: Span): Mention | undefined {
  const body = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240));
  const space = /^[\s•*–—-]*/u.exec(body)?.[0].length ?? 0;
  const start = sentence.start + space;
  const introduced = start + (introduction.exec(body.slice(space))?.[0].length ?? 0);
  const at = introduced + (roleAndComma.exec(text.slice(introduced, Math.min(sentence.end, introduced + 160)))?.[0].length ?? 0);
  const owner = statementOf.exec(text.slice(at, Math.min(sentence.end, at + 80)));
  if (owner !== null && !/[,;:.]/.test(text.slice(at, at + owner.index))) return ownerAtEnd(text.slice(at, at + owner.index), at);
  const run = openingSubject.exec(text.slice(at, Math.min(sentence.end, at + 160)));
  const mention = run === null ? undefined : mentionAtEnd(run[0], at);
  if (mention === undefined || notNames.has(mention.text.toLowerCase())) return undefined;
  return /^\p{Lu}\p{Ll}+ing$/u.test(mention.text) ? undefined : mention;
}
