/** Words of plain letters and digits, which most words are: where they end, and what was made of them when they were first met. */

import { classOf, DIGIT, isApostrophe, LETTER } from './char-class';

/** Whether the character is in no word, by itself: an ASCII space or sign that is no apostrophe. */
export function isPlainGap(code: number): boolean {
  return code < 128 && kinds[code] === gap;
}

export interface WordMemo<T> {
  /** Where the word ends that was read last, and the word. */
  readonly end: number;
  readonly word: string;
  /** What was made of the word of ASCII letters and digits that begins here with a letter; `undefined` where it may be more than that, or something else. */
  read(text: string, start: number): T | undefined;
}

/** Makes of each word once what is wanted of it, be it little: there are very many. Forgets all when too many were met. */
export function createWordMemo<T extends object | string>(make: (word: string) => T): WordMemo<T> {
  let slots = new Int32Array(firstSlots).fill(-1);
  let words: string[] = [];
  let made: T[] = [];
  const put = (word: string, value: T, hash: number): void => {
    slots[freeSlot(slots, hash)] = words.length;
    words.push(word);
    made.push(value);
    if (words.length * 2 < slots.length) return;
    if (words.length >= mostKept) [words, made] = [[], []];
    slots = new Int32Array(words.length > 0 ? slots.length * 2 : firstSlots).fill(-1);
    words.forEach((it, i) => (slots[freeSlot(slots, hashOf(it))] = i));
  };
  const memo = {
    end: 0,
    word: '',
    read(text: string, start: number): T | undefined {
      if (kinds[text.charCodeAt(start)] !== letter) return undefined;
      let hash = seed;
      let end = start;
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code > 127 || (kinds[code] as number) <= gap) break;
        hash = Math.imul(hash ^ code, prime);
      }
      if (goesOn(text, start, end)) return undefined;
      memo.end = end;
      hash ^= hash >>> 15;
      const mask = slots.length - 1;
      for (let slot = hash & mask, at = slots[slot] as number; at >= 0; slot = (slot + 1) & mask, at = slots[slot] as number) {
        if (!isAt(words[at] as string, text, start, end)) continue;
        memo.word = words[at] as string;
        return made[at];
      }
      const word = (memo.word = copied(text, start, end));
      const value = make(word);
      if (word.length <= longestKept) put(word, value, hash);
      return value;
    },
  };
  return memo;
}

/** Whether what follows the letters and digits may be of the same word. */
function goesOn(text: string, start: number, end: number): boolean {
  if (end === text.length) return false;
  const next = text.charCodeAt(end);
  if (next < 128) return next === apostrophe || (next === stop && end === start + 1);
  const code = text.codePointAt(end) ?? 0;
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || isApostrophe(code);
}

/** FNV-1a. */
const seed = 0x811c9dc5;
const prime = 0x01000193;

const firstSlots = 1 << 12;
const mostKept = 200_000;
const longestKept = 40;

function freeSlot(slots: Int32Array, hash: number): number {
  let slot = hash & (slots.length - 1);
  while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Not a slice, which would keep the whole text in memory. */
function copied(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let i = start; i < Math.min(end, start + 4096); i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes) + text.slice(start + codes.length, end);
}

const gap = 1;
const digit = 2;
const letter = 3;
const apostrophe = 39;
const stop = 46;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === apostrophe) return 0;
  const kind = classOf(code);
  return kind === LETTER ? letter : kind === DIGIT ? digit : gap;
});
