/** A quotation as a row of words to compare, with the places where its writer left out or put in something. */

import { foldDiacritics } from '../../text/fold';
import type { Span } from '../../text/span';
import { tokensOf } from '../../text/tokens';
import type { Token } from '../../text/tokens';

export interface Word {
  /** What two ways of writing the word have in common. */
  readonly key: string;
  /** UTF-16 offsets in the text it was read from. */
  readonly span: Span;
}

/** An ellipsis or a bracket: stands for up to `reach` words of the source. */
export interface Gap {
  readonly span: Span;
  readonly reach: number;
}

export interface QuotedWords {
  readonly words: readonly Word[];
  /** `gaps[i]` stands before `words[i]`; one at the very end or start is of no account. */
  readonly gaps: ReadonlyMap<number, Gap>;
  /** Whether it carries reference marks ("[6]") over from the source; else those of the source are no words. */
  readonly referenceMarks: boolean;
}

/** Words that an ellipsis may leave out, and a bracket may replace. */
const ellipsisReach = 150;
const bracketReach = 8;

const ellipsis = /\[ ?(?:…|\.(?: ?\.){1,5}) ?\]|\( ?(?:…|\.(?: ?\.){1,5}) ?\)|…|\.(?: ?\.){1,5}/g;
const referenceMark = /\[[0-9]{1,3}\]/;
const bracket = /\[[^[\]]{0,200}\]/g;

export function quotedWords(text: string): QuotedWords {
  const marks = gapsIn(text);
  let blank = '';
  let at = 0;
  for (const { span } of marks) {
    blank += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  const tokens = joined(tokensOf(blank + text.slice(at)).filter(counts), text);
  const words: Word[] = [];
  for (const it of tokens) addWord(words, { key: keyOf(it), span: it.span }, text);
  return { words, gaps: placed(words, marks), referenceMarks: referenceMark.test(text) };
}

/** The words of a source's text, its reference marks only where the quotation has such marks too, its own "[sic]" never. */
export function sourceWords(text: string, span: Span, { referenceMarks }: Pick<QuotedWords, 'referenceMarks'>): readonly Word[] {
  const words: Word[] = [];
  for (const token of tokensOf(text.slice(span.start, span.end))) {
    if (!counts(token)) continue;
    const start = token.span.start + span.start;
    const end = token.span.end + span.start;
    if (!referenceMarks && token.kind === 'number' && text.charAt(start - 1) === '[' && text.charAt(end) === ']') continue;
    if (token.lower === 'sic' && text.charAt(start - 1) === '[') continue;
    addWord(words, { key: keyOf(token), span: { start, end } }, text);
  }
  return words;
}

/** "12 000" is one number, as "12,000" is. */
function addWord(words: Word[], word: Word, text: string): void {
  const last = words.at(-1);
  const goesOn = last !== undefined && word.span.start === last.span.end + 1 && text.charAt(last.span.end) === ' ';
  if (goesOn && /^[0-9]{3}$/.test(word.key) && /^[1-9][0-9]{0,2}(?:[0-9]{3}){0,3}$/.test(last.key) && !/^[0-9]{4}/.test(text.slice(last.span.start))) {
    words[words.length - 1] = { key: last.key + word.key, span: { start: last.span.start, end: word.span.end } };
  } else words.push(word);
}

/** Signs that carry meaning are words here; punctuation, quotes and dashes are not. */
function counts(token: Token): boolean {
  return token.kind !== 'symbol' || /^[%$€£¥°§&=+<>]/u.test(token.text);
}

function keyOf(token: Token): string {
  const folded = foldDiacritics(token.lower).toLowerCase();
  if (token.kind === 'number') return folded.replace(/[, \u00a0\u2009\u202f](?=[0-9]{3})/g, '');
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
}

function gapsIn(text: string): readonly Gap[] {
  const found: Gap[] = [];
  for (const match of text.matchAll(ellipsis)) {
    found.push({ span: { start: match.index, end: match.index + match[0].length }, reach: ellipsisReach });
  }
  for (const match of text.matchAll(bracket)) {
    const end = match.index + match[0].length;
    if (found.some((it) => it.span.start < end && match.index < it.span.end)) continue;
    if (isFirstLetter(text, match.index, end) || referenceMark.test(match[0])) continue;
    found.push({ span: { start: match.index, end }, reach: /^\[sic[!.]?\]$/i.test(match[0]) ? 0 : bracketReach });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** "[T]he": a letter changed to fit the sentence. */
function isFirstLetter(text: string, start: number, end: number): boolean {
  return end - start === 3 && /\p{L}/u.test(text.charAt(start + 1)) && /\p{L}/u.test(text.charAt(end));
}

function joined(tokens: readonly Token[], text: string): readonly Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    const bracketed = last !== undefined && text.charAt(last.span.start - 1) === '[' && text.charAt(last.span.end) === ']';
    if (!bracketed || token.span.start !== last.span.end + 1) result.push(token);
    else {
      result[result.length - 1] = {
        ...token,
        lower: last.lower + token.lower,
        span: { start: last.span.start - 1, end: token.span.end },
      };
    }
  }
  return result;
}

function placed(words: readonly Word[], marks: readonly Gap[]): ReadonlyMap<number, Gap> {
  const gaps = new Map<number, Gap>();
  let word = 0;
  for (const mark of marks) {
    while (word < words.length && (words[word]?.span.start ?? 0) < mark.span.start) word++;
    const before = gaps.get(word);
    if (word === 0 || word === words.length) continue;
    const span = { start: before?.span.start ?? mark.span.start, end: mark.span.end };
    gaps.set(word, { span, reach: (before?.reach ?? 0) + mark.reach });
  }
  return gaps;
}
