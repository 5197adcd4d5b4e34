/** One spelling for the ways in which names are carried into Latin letters. */

import { foldDiacritics } from '../../fold';

/** Lower-cased, without marks, stops and apostrophes; hyphens become spaces, "the" goes. Keeps the words apart. */
export function plainName(text: string): string {
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
