/** One spelling for the ways in which names are carried into Latin letters. */

import { foldDiacritics } from '../../fold';

/** Lower-cased, without marks, stops and apostrophes; hyphens become spaces, "the" goes. Keeps the words apart. */
export function plainName(text: string): string {
  return remembered(plain, text, computePlain);
}

function computePlain(text: string): string {
  return foldDiacritics(text)
    .toLowerCase()
    .replace(/(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/['’ʼ`.]/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

/**
 * One word of a name, folded so that usual romanisations meet: Zelensky, Zelenskyy, Zelenskiy, Zelenskij; Sergey, Sergei;
 * Kharkov, Harkov; Yevgeny, Evgeny; Aleksandr, Alexandr. The result is a key, not a spelling.
 */
export function foldNameWord(word: string): string {
  return remembered(folded, word, computeFolded);
}

/** Names come back in sentence after sentence; the forms of one are worked out once. */
const plain = new Map<string, string>();
const folded = new Map<string, string>();
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 80;

function remembered(forms: Map<string, string>, text: string, compute: (text: string) => string): string {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = compute(text);
  if (forms.size >= MOST_KEPT) forms.clear();
  if (text.length <= LONGEST_KEPT) forms.set(text, form);
  return form;
}

function computeFolded(word: string): string {
  return word
    .replace(/^ye/u, 'e')
    .replace(/^iu/u, 'yu')
    .replace(/^ia/u, 'ya')
    .replace(/kh/gu, 'h')
    .replace(/ks/gu, 'x')
    .replace(/([aeou])i(?=$|[aeou])/gu, '$1y')
    .replace(/(?:yy|iy|ij|yj|ii|yi|y|i)$/u, 'y')
    .replace(/([bcdfghjklmnpqrstvwxz])i([aou])/gu, '$1y$2')
    .replace(/eyev$/u, 'eev')
    .replace(/dr$/u, 'der');
}
