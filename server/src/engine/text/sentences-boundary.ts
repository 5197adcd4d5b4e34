/** Decides at a stop, question or exclamation mark, or ellipsis whether a sentence ends there. */

import { chunkAround, isSpaceAt, wordAfter, wordBefore } from './sentences-around';
import type { WordAfter, WordBefore } from './sentences-around';
import { isBullet } from './sentences-lists';
import { CAPITALISED, EITHER, LEADING, MARKED_NAMES, NUMBERED, PREPOSITIONS, PURE_STARTERS, SMALL_ONLY, SPEECH, STARTERS } from './sentences-words';

export interface Stop {
  /** Where the sentence so far starts. */
  readonly sentence: number;
  /** The marks themselves, and the end of closing quotes, brackets and notes after them. */
  readonly start: number;
  readonly end: number;
  readonly after: number;
  /** The end of the block. */
  readonly to: number;
  /** Whether the block is written without capitals. */
  readonly lowerCased: boolean;
}

export function endsSentence(text: string, stop: Stop): boolean {
  if (stop.after >= stop.to) return true;
  const marks = text.slice(stop.start, stop.end);
  if (/[。！？｡]/u.test(marks)) return true;
  const next = wordAfter(text, stop.after, stop.to);
  if (next.kind === 'end') return false;
  if (!isSpaceAt(text, stop.after)) return endsGlued(text, stop, marks, next);
  if (marks === '.') return endsAtStop(text, stop, next);
  if (/^[.…\s]+$/u.test(marks)) return endsAtEllipsis(text, stop, marks, next);
  return endsAtMark(text, stop, next);
}

function endsAtStop(text: string, stop: Stop, next: WordAfter): boolean {
  const spaced = isSpaceAt(text, stop.start - 1);
  if (spaced) return !LEADING.has(wordBefore(text, stop.start - 1, stop.sentence).lower);
  const word = wordBefore(text, stop.start, stop.sentence);
  if (next.kind === 'digit' && isNoteMark(text, next)) return false;
  if (next.kind === 'lower') return endsBeforeLower(text, stop, word, next);
  if (isListNumber(text, stop, word)) return false;
  if (word.text.includes('.')) return endsAfterDotted(text, stop, word, next);
  if (/^\p{L}$/u.test(word.text)) return endsAfterInitial(text, stop, word, next);
  if (LEADING.has(word.lower)) return PURE_STARTERS.has(next.lower);
  if (NUMBERED.has(word.lower)) return next.kind !== 'digit' && !/^[IVXLC]{2,}$|^[VXLC]$/u.test(next.text) && !isInitialAfter(text, word, next);
  if (EITHER.has(word.lower)) return endsAfterEither(word, next);
  return true;
}

/** "… of the rest. 4 Even though": the mark of a note stays with the sentence before it. */
function isNoteMark(text: string, next: WordAfter): boolean {
  return /^\d{1,2} (?:We|He|She|They|There|It|Even|Although|Because|However|This|These|Those|If|When|While|In|On|At|By|For|From|The) \p{Ll}/u.test(text.slice(next.start, next.start + 16)) && !next.opened;
}

/** In running text a small letter goes on, unless an ordinary word stands before and a sentence's opening follows (a slip). */
function endsBeforeLower(text: string, stop: Stop, word: WordBefore, next: WordAfter): boolean {
  const ordinary = /^\p{L}{2,}$/u.test(word.lower) && !LEADING.has(word.lower) && !NUMBERED.has(word.lower) && !EITHER.has(word.lower);
  if (stop.lowerCased) return ordinary || /\d$/u.test(word.text) || (PURE_STARTERS.has(next.lower) && word.text.includes('.'));
  if (!ordinary || stop.after > stop.end) return false;
  if (/^\p{Ll}+\p{Lu}/u.test(next.text)) return true;
  return /^\p{Ll}{3,}$/u.test(word.text) && /[aeiouy]/u.test(word.text) && STARTERS.has(next.lower);
}

function endsAfterDotted(text: string, stop: Stop, word: WordBefore, next: WordAfter): boolean {
  const bare = word.lower.replace(/\./g, '');
  if (bare === 'eg' || bare === 'ie' || bare === 'viz') return false;
  if (!/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word.text)) return !/\.\p{Lu}$/u.test(word.text) || STARTERS.has(next.lower);
  if (next.kind === 'digit' || next.kind === 'other') return false;
  if (STARTERS.has(next.lower)) return !isHeadlinePair(next);
  if (bare !== 'am' && bare !== 'pm') return false;
  if (/^(?:\p{Lu}{1,4}|eastern|central|pacific|mountain|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu.test(next.text) && !isMister(next)) return false;
  return !opensWithTime(text, stop, word);
}

/** "J. Smith", "Albert I. Jones" go on; "you and I. Did you" and "Plan B. The" end. */
function endsAfterInitial(text: string, stop: Stop, word: WordBefore, next: WordAfter): boolean {
  if (next.kind !== 'upper') return next.kind === 'other' && !next.opened && /\p{Ll}/u.test(word.text);
  if (!STARTERS.has(next.lower)) return false;
  return word.start > stop.sentence;
}

/** "Ed. K. Gross": a short given name, not an editor. */
function isInitialAfter(text: string, word: WordBefore, next: WordAfter): boolean {
  return word.text !== word.lower && /^\p{Lu}$/u.test(next.text) && text.charAt(next.start + 1) === '.';
}

function endsAfterEither(word: WordBefore, next: WordAfter): boolean {
  const small = word.text === word.lower;
  if (word.lower !== 'al' && small ? CAPITALISED.has(word.lower) : SMALL_ONLY.has(word.lower)) return next.kind === 'upper';
  if (word.lower === 'etc') return next.kind === 'upper' || next.opened;
  return next.kind === 'upper' && STARTERS.has(next.lower);
}

function endsAtEllipsis(text: string, stop: Stop, marks: string, next: WordAfter): boolean {
  const before = text.charAt(stop.start - 1);
  const bracketed = (before === '[' || before === '(') && /[\])]/u.test(text.charAt(stop.end));
  if (bracketed) return false;
  const dots = marks.replace(/[^.]/gu, '').length;
  if (next.kind === 'lower') return stop.lowerCased && dots > 3;
  if (next.kind === 'digit') return dots > 3 || dots === 2;
  return next.kind === 'upper' || stop.after > stop.end || dots > 3 || dots === 2;
}

function endsAtMark(text: string, stop: Stop, next: WordAfter): boolean {
  const word = wordBefore(text, stop.start, stop.sentence);
  if (next.kind === 'lower') return stop.lowerCased && stop.after === stop.end && !MARKED_NAMES.has(word.lower);
  if (MARKED_NAMES.has(word.lower) && /^\p{Lu}/u.test(word.text) && !STARTERS.has(next.lower)) return false;
  if (stop.after > stop.end && next.kind === 'upper' && !next.opened) return !isCreditedAfter(text, next, stop.to);
  return next.kind !== 'other' || next.opened || isBullet(text.charAt(next.start));
}

/** `"Why now?" Senator Kay asked`: the speaker follows the mark within the sentence. */
function isCreditedAfter(text: string, next: WordAfter, to: number): boolean {
  const ahead = text.slice(next.start, Math.min(to, next.start + 80)).split(/[.,;:?!"“]/u, 1)[0] ?? '';
  for (const [index, word] of ahead.split(/\s+/u).entries()) {
    if (index > 0 && SPEECH.has(word)) return true;
    if (index > 4 || (!/^\p{Lu}/u.test(word) && word !== 'of' && word !== 'the')) return false;
    if (index === 0 && STARTERS.has(word.toLowerCase())) return false;
  }
  return false;
}

/** No space after the mark, as in copied web text: "me.Secretary" ends, "Dr.Petrova", "U.S.and", "example.com" do not. */
function endsGlued(text: string, stop: Stop, marks: string, next: WordAfter): boolean {
  const first = text.charAt(stop.after);
  if (isBullet(first)) return true;
  if (next.kind !== 'upper' || next.start > stop.after + 1) return false;
  if (next.opened && stop.after === stop.end && !/["“‘(«„]/u.test(first)) return false;
  if (!/^\p{Lu}(?:\p{Ll}|['’]\p{L})|^[IA]$/u.test(next.text)) return false;
  if (next.text.length === 1 && !isSpaceAt(text, next.start + 1)) return false;
  if (isAddress(chunkAround(text, stop.start, stop.sentence, stop.to))) return false;
  if (/^[.…\s]{2,}$|^…$/u.test(marks)) return STARTERS.has(next.lower);
  const word = wordBefore(text, stop.start, stop.sentence);
  if (marks !== '.') return /\p{L}$|\d$/u.test(word.text);
  if (LEADING.has(word.lower) || NUMBERED.has(word.lower)) return PURE_STARTERS.has(next.lower);
  if (EITHER.has(word.lower) || word.text.includes('.')) return STARTERS.has(next.lower) || /\d[.,]\d+$/u.test(word.text);
  if (/^[\d,]+$/u.test(word.text)) return word.text.length > 1 && next.text.length > 1;
  return /\p{L}\p{Ll}$|\p{Lu}{2,}$/u.test(word.text) || stop.after > stop.end;
}

function isAddress(chunk: string): boolean {
  return /@\w|:\/\/|^www\.|\.(?:com|org|net|gov|edu|io|co|uk|de|fr|ru|ua|eu|info|biz|tv|html?|pdf|jpe?g|png|gif|php|js|ts|md|txt|zip|exe)\b/iu.test(chunk);
}

/** "1. The first item": a number or letter that opens its sentence counts, it does not end. */
function isListNumber(text: string, stop: Stop, word: WordBefore): boolean {
  if (!/^(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(word.text)) return false;
  return word.start - stop.sentence < 8 && /^[\s•⁃▪◦‣●■∙([*–-]*$/u.test(text.slice(stop.sentence, word.start));
}

/** A starter directly followed by a capital in "U.S. In Talks" cannot be told apart; only the article "A" of grades is kept out. */
function isHeadlinePair(next: WordAfter): boolean {
  return next.text.length > 1 && next.text === next.text.toUpperCase() && next.text !== "I'M";
}

function isMister(next: WordAfter): boolean {
  return next.lower === 'mr' || next.lower === 'mrs' || next.lower === 'ms' || next.lower === 'dr';
}

/** "At 5 a.m. Mr. Smith went": nothing but the time stands before. */
function opensWithTime(text: string, stop: Stop, word: WordBefore): boolean {
  if (word.start - stop.sentence > 40) return false;
  const before = text.slice(stop.sentence, word.start).trim().split(/\s+/u);
  return before.length <= 3 && PREPOSITIONS.has((before[0] ?? '').toLowerCase());
}
