/** What a text says of itself without fields made for it: byline, publisher, date, address, agency. */

import type { Metadata } from '../engine/corpus/source';
import { issuedDate } from './issued-date';
import { foldedTitle, isProse, isTitleShaped, wordCount, type Piece } from './pieces';

/** Of the pieces of one part; fields that the text does not give are left out. */
export function headMetadata(pieces: readonly Piece[]): Partial<Metadata> {
  const head = headOf(pieces);
  const authors = authorsOf(head, pieces);
  const publisher = publisherOf(head, pieces);
  const issued = first(head, issuedOf);
  const url = first(head.slice(0, 20), urlOf);
  return { ...(authors.length > 0 ? { authors } : {}), ...(publisher ? { publisher } : {}), ...(issued ? { issued } : {}), ...(url ? { url } : {}) };
}

/** Marks the lines that only say who published the text, who wrote it and when. */
export function markMetadataLines(pieces: readonly Piece[], { authors, publisher }: Partial<Metadata>): readonly Piece[] {
  const head = headOf(pieces).length;
  const names = new Set([...(authors ?? []), ...(publisher ? [publisher] : [])].map(foldedTitle));
  return pieces.map((piece, i) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'heading') || piece.text.length > 160) return piece;
    const isMetadata = names.has(foldedTitle(piece.text)) || (i < head && (isDateLine(piece.text) || isByline(piece.text) || urlOf(piece) !== undefined || isDesk(pieces, i) || outletLine(piece.text) !== undefined));
    return isMetadata ? { ...piece, kind: 'boilerplate', furniture: 'byline' } : piece;
  });
}

/** Who wrote it where that is no person: a short line under the title and over the reading time. */
function isDesk(pieces: readonly Piece[], i: number): boolean {
  const titled = pieces.slice(0, i).some(({ kind }) => kind === 'heading');
  return titled && wordCount(pieces[i]?.text ?? '', 6) <= 5 && isTitleShaped(pieces[i]?.text ?? '') && isReadingTime(pieces[i + 1]?.text ?? '');
}

function isByline(line: string): boolean {
  const written = wordCount(line, 20) <= 16 ? byline.exec(line)?.[1] : undefined;
  return written !== undefined && personNames(written).length > 0 && !/[.!?]$/.test(line);
}

/** Everything before the second paragraph of running text, at most forty pieces. */
function headOf(pieces: readonly Piece[]): readonly Piece[] {
  let prose = 0;
  for (let i = 0; i < Math.min(pieces.length, 40); i++) {
    const piece = pieces[i];
    if (piece && piece.kind !== 'boilerplate' && isProse(piece.text) && ++prose === 2) return pieces.slice(0, i);
  }
  return pieces.slice(0, 40);
}

function first<T>(pieces: readonly Piece[], of: (piece: Piece, i: number) => T | undefined): T | undefined {
  for (const [i, piece] of pieces.entries()) {
    const found = of(piece, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

const byline = /^(?:by|written by|reported by|story by|words by|words:|author:|authors:|posted by|byline:)\s*(\S.*)$/i;

function authorsOf(head: readonly Piece[], pieces: readonly Piece[]): readonly string[] {
  for (const [i, { text }] of head.entries()) {
    if (wordCount(text, 20) > 16 || head[i]?.kind === 'table-row' || head[i]?.furniture === 'menu' || head[i]?.furniture === 'notice') continue;
    const labelled = byline.exec(text)?.[1];
    const names = labelled ? personNames(labelled) : nameLine(head, i);
    if (names.length > 0) return names;
  }
  return creditedAuthors(pieces);
}

/** A line that is only a name is a byline when its neighbour says so: a reading time, a date, “By”. */
function nameLine(head: readonly Piece[], i: number): readonly string[] {
  const line = head[i]?.text ?? '';
  const avatar = /^(.{3,50}?)(?:[’']s)?\s+(?:avatar|profile (?:photo|picture))$/i.exec(line)?.[1];
  if (avatar) return personNames(avatar);
  const dotted = /^(.{3,50}?)\s+[•·|–-]\s+\d{1,3}[- ]?min/i.exec(line)?.[1];
  if (dotted) return personNames(dotted);
  const neighbours = [head[i - 1], head[i + 1]];
  return neighbours.some((piece) => piece && (isReadingTime(piece.text) || isDateLine(piece.text) || /^(?:written |posted )?by:?$/i.test(piece.text)))
    ? personNames(line)
    : [];
}

function creditedAuthors(pieces: readonly Piece[]): readonly string[] {
  for (const { text } of pieces.slice(-15)) {
    const reporting = /^\(?(?:reporting|writing) by ([^;.()]{3,120})/i.exec(text)?.[1];
    const names = reporting ? personNames(reporting.replace(/ in [\p{Lu}][\p{L} ]+/gu, '')) : [];
    if (names.length > 0) return names;
  }
  return [];
}

const noName = /\b(?:news|magazine|times|post|reading|read|image|images|photo|getty|staff|reporter|editor|desk|team|agency|agencies|press|daily|weekly|today|correspondent|share|follow|subscribe|home|menu|updated|published|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|comments?|advertisement|the|for|and|of|in|on|at|to|with|table|contents|council|department|university|minutes?|video)\b/i;

/** The persons of a byline: “Jane Roe and John Doe, Staff Writers”; empty where the words do not look like names. */
export function personNames(line: string): readonly string[] {
  const bare = line.slice(0, 300).replace(/\s+/g, ' ').trim()
    .replace(/^(?:written |reported |posted )?by:? /i, '')
    .replace(/ ?[|•·–—(].*$/, '')
    .replace(/,? (?:(?:on|updated|published|posted|at)\b.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d.*|\d.*)$/i, '')
    .trim();
  const names: string[] = [];
  for (const part of bare.split(/\s*(?:,|&|;|\/|\band\b)\s*/)) {
    if (isPersonName(part)) names.push(part === part.toUpperCase() ? recased(part) : part);
    else if (names.length === 0) return [];
    else break;
  }
  return names;
}

export function isPersonName(name: string): boolean {
  return name.length <= 50 && /^(?:(?:Dr|Prof|Sir|Rev)\.? )?\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|da|di|du|van|von|der|den|la|le|al|bin|el|dos) )?\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name) && !noName.test(name);
}

function recased(name: string): string {
  return name.toLowerCase().replace(/(^|[ '’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function isReadingTime(line: string): boolean {
  return line.length < 40 && /^\d{1,3}[- ]?min(?:ute)?s?[- ](?:read|listen)/i.test(line);
}

const dateWords = /^(?:first published|last (?:updated|modified)|published|posted|updated|modified|date|dated|created|issued|release date|uploaded|on)?(?: on| at)?\s*:?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?/i;

/** The date of a line that is nothing but a date, of an outlet's line, or of a dateline that has the year. */
function issuedOf({ text }: Piece): string | undefined {
  if (isDateLine(text)) return issuedDate(text.replace(dateWords, ''));
  const dateline = /^[\p{Lu}][\p{L} .-]{2,40}, (\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\b.{0,30}[–—-]/u.exec(text.slice(0, 120))?.[1];
  return outletLine(text)?.issued ?? (dateline ? issuedDate(dateline) : undefined);
}

const outletWords = /\b(?:Courier|Times|Post|News|Gazette|Herald|Tribune|Guardian|Journal|Magazine|Press|Chronicle|Echo|Mail|Telegraph|Observer|Standard|Radio|TV|Television|Review|Weekly|Daily|Wire|Agency|Broadcasting|Today|Independent|Globe|Examiner|Bulletin)\b/;

/** “Example Courier, 20 February 2025” */
function outletLine(line: string): { readonly name: string; readonly issued: string } | undefined {
  const found = line.length <= 100 ? /^(\p{Lu}[\p{L}\p{N}.&'’ -]{2,50}?),? (?:\p{L}+day,? )?(\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4})$/u.exec(line) : null;
  const issued = found?.[2] ? issuedDate(found[2]) : undefined;
  return found?.[1] && issued && outletWords.test(found[1]) ? { name: found[1], issued } : undefined;
}

export function isDateLine(line: string): boolean {
  if (line.length > 90) return false;
  const rest = line.replace(dateWords, '');
  const left = rest
    .replace(/\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]m)?\b/gi, '')
    .replace(/\b(?:a\.?m|p\.?m|gmt|utc|est|edt|et|cet|cest|bst|pst|pdt|ist|at|of|st|nd|rd|th|updated|published|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/gi, '')
    .replace(/\d{1,4}(?:st|nd|rd|th)?/g, '');
  const numbers = rest.match(/\d+/g)?.length ?? 0;
  return numbers > 0 && numbers <= 8 && !/^\d*$/.test(rest.trim()) && !/[\p{L}\t]/u.test(left) && issuedDate(rest) !== undefined;
}

const agencies: Readonly<Record<string, string>> = {
  ap: 'AP', reuters: 'Reuters', afp: 'AFP', dpa: 'dpa', pa: 'PA Media', 'associated press': 'AP', bloomberg: 'Bloomberg', upi: 'UPI', efe: 'EFE', ansa: 'ANSA', tass: 'TASS', xinhua: 'Xinhua', cnn: 'CNN',
};

function publisherOf(head: readonly Piece[], pieces: readonly Piece[]): string | undefined {
  return first(head, (piece, i) => publishedBy(piece.text, head[i + 1]?.text) ?? outletLine(piece.text)?.name)
    ?? first([...head, ...pieces.slice(-30)], ({ text }) => copyrightHolder(text))
    ?? first(pieces, (piece) => followedOutlet(piece, pieces))
    ?? first(pieces.slice(0, 60), ({ text }) => editorsOutlet(text))
    ?? first(head, ({ text }) => agencyOf(text));
}

function publishedBy(line: string, next: string | undefined): string | undefined {
  const found = /^(?:published by|publisher|publication|issued by):?\s*(.*)$/i.exec(line.slice(0, 120));
  if (!found) return undefined;
  const name = found[1] || (next && wordCount(next, 8) <= 6 && !/[.!?]$/.test(next) && !/\d/.test(next) ? next : '');
  return name && /^[\p{L}\p{N}]/u.test(name) && !/\s[–—-]\s/.test(name) ? outletName(name) : undefined;
}

function copyrightHolder(line: string): string | undefined {
  if (line.length > 200) return undefined;
  const found = /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s+(?:by )?([\p{Lu}][^.,|©]{2,50}?)(?:[.,|]|\s+all rights|\s+\d{4}|$)/iu.exec(line)?.[1];
  return found ? outletName(found) : undefined;
}

/** “Follow Example Times on Instagram”, where it does not follow “us”; spelled as where the name stands alone. */
function followedOutlet(piece: Piece, pieces: readonly Piece[]): string | undefined {
  if (piece.kind !== 'boilerplate' || piece.furniture !== 'prompt') return undefined;
  const name = /\b(?:follow|like|join) (?!us\b|me\b|our\b|@)([\p{L}][\p{L}\p{N} .&'’-]{2,40}) on [A-Z]/iu.exec(piece.text)?.[1];
  if (!name) return undefined;
  const alone = pieces.find(({ text }) => text.length === name.length && text.toLowerCase() === name.toLowerCase());
  return alone?.text ?? name;
}

/** “Senior Editor, Example Times: Welcome …” */
function editorsOutlet(line: string): string | undefined {
  return /^[\p{L} ]{0,30}\b(?:editor|host|anchor|moderator|interviewer|correspondent), (\p{Lu}[\p{L}\p{N}.&'’ -]{2,50}?):\s/iu.exec(line.slice(0, 120))?.[1];
}

/** The agency of a dateline: “WASHINGTON (AP) — ”, “LONDON, March 3 (Reuters) - ”; an unknown one only after a place in capitals. */
function agencyOf(line: string): string | undefined {
  const found = /^([\p{Lu}][^()–—]{1,60})\((\p{Lu}[\p{L} ]{1,24})\)\s*[–—-]/u.exec(line.slice(0, 120));
  if (!found?.[1] || !found[2]) return undefined;
  return agencies[found[2].toLowerCase()] ?? (/^\p{Lu}{3}/u.test(found[1]) ? found[2] : undefined);
}

function outletName(name: string): string | undefined {
  const clean = name.trim().replace(/\s+/g, ' ');
  return clean.length >= 2 && clean.length <= 60 ? clean : undefined;
}

function urlOf({ text }: Piece): string | undefined {
  return /^(?:(?:source|url|link|original|permalink|retrieved from|from|web)\s*:\s*)?<?(https?:\/\/[^\s<>"]{4,500})>?$/i.exec(text)?.[1];
}
