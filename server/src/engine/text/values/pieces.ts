/** Cuts a text into words, numerals and marks with the gaps between them: what numbers and dates are read from. */

export interface Piece {
  readonly kind: 'word' | 'digits' | 'mark' | 'end';
  /** Lower-cased text. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: 0 nothing, 1 blanks, 2 a line end, 3 an empty line or the start of the text. */
  readonly gap: number;
  readonly capital: boolean;
  /** Of digits; NaN for all else. */
  readonly value: number;
  /** Figures after the decimal point. */
  readonly decimals: number;
  /** Whether thousands are set apart: "12,000". */
  readonly grouped: boolean;
}

const NOTHING: Piece = { kind: 'end', lower: '', start: 0, end: 0, gap: 3, capital: false, value: NaN, decimals: 0, grouped: false };

/** The piece at an index, or one that equals nothing. */
export function at(pieces: readonly Piece[], index: number): Piece {
  return pieces[index] ?? NOTHING;
}

export function isMark(piece: Piece, marks: string): boolean {
  return piece.kind === 'mark' && marks.includes(piece.lower);
}

export const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212';
export const APOSTROPHES = '\'\u2019\u02bc';

/** Whether a sentence or a paragraph begins with the piece, as far as its neighbours tell. */
export function opensSentence(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1);
  return at(pieces, index).gap > 2 || before.kind === 'end' || isMark(before, '.!?:"\u201c\u2018\u201d*_#');
}

/** One pass over the text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 3;
  let position = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (isBlank(code)) {
      const end = blankEnd(text, position);
      gap = Math.max(gap, gapOf(text, position, end));
      position = end;
      continue;
    }
    const pointed = code === 46 && gap > 0 && isDigit(text.charCodeAt(position + 1));
    const piece = pointed || isDigit(code) || VULGAR.has(text.charAt(position)) ? digitsAt(text, position, gap) : otherAt(text, position, gap);
    pieces.push(piece);
    gap = 0;
    position = piece.end;
  }
  return pieces;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 1 / 3], ['⅔', 2 / 3], ['⅕', 0.2], ['⅖', 0.4], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅗', 0.6], ['⅘', 0.8], ['⅛', 0.125], ['⅜', 0.375], ['⅝', 0.625], ['⅞', 0.875],
]);

function otherAt(text: string, start: number, gap: number): Piece {
  const end = wordEnd(text, start);
  if (end === start) {
    const code = text.codePointAt(start) ?? 0;
    const markEnd = start + (code > 0xffff ? 2 : 1);
    return { ...NOTHING, kind: 'mark', lower: text.slice(start, markEnd), start, end: markEnd, gap };
  }
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return { kind: 'word', lower, start, end, gap, capital: word.charCodeAt(0) !== lower.charCodeAt(0), value: NaN, decimals: 0, grouped: false };
}

function digitsAt(text: string, start: number, gap: number): Piece {
  const vulgar = VULGAR.get(text.charAt(start));
  if (vulgar !== undefined) {
    return { kind: 'digits', lower: text.charAt(start), start, end: start + 1, gap, capital: false, value: vulgar, decimals: 2, grouped: false };
  }
  const first = digitEnd(text, start);
  const whole = first - start <= 3 ? groupsEnd(text, first) : first;
  const pointed = isPointedList(text, whole) || (gap === 0 && text.charAt(start - 1) === '.');
  const fraction = pointed ? whole : whole === first ? commaEnd(text, start, whole) ?? fractionEnd(text, whole) : fractionEnd(text, whole);
  const plain = text.slice(start, whole).replace(/[^0-9]/g, '') + text.slice(whole, fraction).replace(/[\u00b7,]/, '.');
  const decimals = fraction > whole ? fraction - whole - 1 : 0;
  return { kind: 'digits', lower: text.slice(start, fraction), start, end: fraction, gap, capital: false, value: Number(plain), decimals, grouped: whole > first };
}

/** "12,000", "12,34,567", "12 000" (with a hard or thin space; a plain one only before "000" or twice in the number). */
function groupsEnd(text: string, end: number): number {
  const separator = text.charAt(end);
  if (separator === '' || !',\u00a0\u202f\u2009 '.includes(separator)) return end;
  let last = end;
  if (separator === ',') while (text.charAt(last) === ',' && digitEnd(text, last + 1) === last + 3 && text.charAt(last + 3) === ',' && digitEnd(text, last + 4) > last + 5) last += 3;
  const lakhs = last;
  while (text.charAt(last) === separator && digitEnd(text, last + 1) === last + 4) last += 4;
  if (last === lakhs) return end;
  return separator === ' ' && last === end + 4 && text.slice(end + 1, last) !== '000' ? end : last;
}

/** "192.168.1.2", "24.06.2024": points that part, not decimals. */
function isPointedList(text: string, end: number): boolean {
  const next = fractionEnd(text, end);
  return next > end && text.charAt(next) === '.' && isDigit(text.charCodeAt(next + 1));
}

function fractionEnd(text: string, end: number): number {
  const point = text.charAt(end);
  return (point === '.' || point === '\u00b7') && isDigit(text.charCodeAt(end + 1)) ? digitEnd(text, end + 1) : end;
}

/** "1,3 million", "€2,5", "3,5 %": a decimal comma, where a scale, a unit or a currency shows that it is one number, or a verb that it stands alone. */
function commaEnd(text: string, start: number, end: number): number | undefined {
  if (text.charAt(end) !== ',' || end - start > 3 || text.charAt(start - 1) === ',') return undefined;
  const last = digitEnd(text, end + 1);
  if (last === end + 1 || last > end + 3 || (text.charAt(last) === ',' && isDigit(text.charCodeAt(last + 1))) || text.charAt(last) === '.' && isDigit(text.charCodeAt(last + 1))) return undefined;
  const sure = MONEY_SIGNS.includes(text.charAt(start - 1) || ' ') || ONE_NUMBER.test(text.slice(last, last + 12)) || (ALONE.test(text.slice(Math.max(0, start - 5), start)) && !GOES_ON.test(text.slice(last, last + 5)));
  return sure ? last : undefined;
}

const MONEY_SIGNS = '$£€¥';
const ONE_NUMBER = /^[ \u00a0]?(?:%|€|(?:m|mn|bn|mln|million|billion|trillion|percent|per cent|percentage|euros?|km|kg)\b)/;
const ALONE = /\b(?:is|was) $/;
const GOES_ON = /^,? (?:and|or|&) /;

function digitEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) end++;
    else if (code > 127 && LETTER.test(text.charAt(end)) && !VULGAR.has(text.charAt(end))) end++;
    else return end;
  }
}

const LETTER = /[\p{L}\p{M}]/u;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff || code === 0x2028;
}

function blankEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

function gapOf(text: string, start: number, end: number): number {
  let lines = 0;
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === 10) lines++;
  return lines > 1 ? 3 : lines + 1;
}
