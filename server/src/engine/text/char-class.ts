/** What kind of character stands at an offset, looked up in a table that fills as characters are met. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SYMBOL = 4;
/** Letters of scripts that do not part words by spaces; each is a word of its own. */
export const IDEOGRAPH = 5;

const known = new Uint8Array(0x10000);

/** The class of the character whose code point is given. */
export function classOf(code: number): number {
  if (code > 0xffff) return classify(code);
  const found = known[code];
  if (found) return found;
  return (known[code] = classify(code));
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /^[\p{Lu}\p{Lt}]$/u.test(String.fromCodePoint(code));
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}$/u.test(String.fromCodePoint(code));
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc || code === 0xff07;
}

/** The code point before `offset`, 0 at the start. */
export function codeBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const low = text.charCodeAt(offset - 1);
  if (low >= 0xdc00 && low <= 0xdfff && offset > 1) {
    const pair = text.codePointAt(offset - 2) ?? low;
    if (pair > 0xffff) return pair;
  }
  return low;
}

function classify(code: number): number {
  const it = String.fromCodePoint(code);
  if (/^[\s\u200b\u2060\ufeff\u0085]$/u.test(it)) return SPACE;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(it) && /^\p{L}$/u.test(it)) return IDEOGRAPH;
  if (/^\p{N}$/u.test(it)) return DIGIT;
  if (/^[\p{L}\p{M}\u00ad\u200c\u200d]$/u.test(it)) return LETTER;
  return SYMBOL;
}
