/** Words of plain letters and digits, which most words are: where they end, and what was made of them when they were first met. */

import { classOf, DIGIT, isApostrophe, LETTER } from './char-class';

/** Whether the character is in no word, by itself: an ASCII space or sign that is no apostrophe. */
export function isPlainGap(code: number): boolean {
  return code < 128 && kinds[code] === gap;
}

/** Where the word of ASCII letters and digits ends that begins here with a letter; `start` where it may be more than that, or something else. */
export function plainWordEnd(text: string, start: number): number {
  if (kinds[text.charCodeAt(start)] !== letter) return start;
  let at = start + 1;
  while (at < text.length && (kinds[text.charCodeAt(at)] ?? gap) > gap) at++;
  if (at === text.length) return at;
  const next = text.charCodeAt(at);
  if (next < 128) return next === apostrophe || (next === stop && at === start + 1) ? start : at;
  const code = text.codePointAt(at) ?? 0;
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || isApostrophe(code) ? start : at;
}

/** Of a stretch of ASCII what `make` makes of it, made once; forgets all when very many were met. */
export function createWordMemo<T>(make: (word: string) => T): (text: string, start: number, end: number) => T {
  let slots = new Int32Array(firstSlots).fill(-1);
  let words: string[] = [];
  let made: T[] = [];
  const forget = (size: number): void => {
    slots = new Int32Array(size).fill(-1);
    if (size === firstSlots) [words, made] = [[], []];
    words.forEach((word, i) => (slots[freeSlot(slots, hashOf(word, 0, word.length))] = i));
  };
  return (text, start, end) => {
    const mask = slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (let at = slots[slot] as number; at >= 0; at = slots[slot] as number) {
      if (isAt(words[at] as string, text, start, end)) return made[at] as T;
      slot = (slot + 1) & mask;
    }
    const word = copied(text, start, end);
    const value = make(word);
    if (word.length > longestKept) return value;
    slots[slot] = words.length;
    words.push(word);
    made.push(value);
    if (words.length * 2 > slots.length) forget(words.length >= mostKept ? firstSlots : slots.length * 2);
    return value;
  };
}

const firstSlots = 1 << 12;
const mostKept = 200_000;
const longestKept = 40;

function freeSlot(slots: Int32Array, hash: number): number {
  let slot = hash & (slots.length - 1);
  while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
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
