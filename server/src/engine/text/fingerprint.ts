/** A short fingerprint of words, for telling whether they are still the same; no secret hangs on it. */

/** 53 bits as hex, by two multiplicative hashes; white space is folded first. */
export function fingerprint(parts: readonly string[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  const text = parts.map((it) => it.replace(/\s+/g, ' ').trim()).join('\u0000');
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
