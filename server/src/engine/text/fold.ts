/** Letters without their marks, so that "Orbán" and "Orban" meet. */

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k',
  Æ: 'AE', Œ: 'OE', Ø: 'O', Đ: 'D', Ð: 'D', Þ: 'Th', Ł: 'L', Ħ: 'H', İ: 'I',
};

/** Latin letters lose their diacritics; letters of other scripts stay; soft hyphens and joiners go. Keeps the case. */
export function foldDiacritics(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ßæœøđðþłıħŋŧĸÆŒØĐÐÞŁĦİ]/g, (letter) => SPECIAL[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
