/** From bytes to text: byte order marks, strict UTF-8, UTF-16 without a mark, a page's own charset, else Windows-1252. */

import type { Problem } from '../engine/corpus/source';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** `maxBytes` bounds what is looked at; `declared` says whether the file may name its own charset, as HTML does. */
export function decodeBytes(bytes: Uint8Array, maxBytes: number, declared: boolean): Decoded | { readonly unsupported: string } {
  const binary = binaryReason(bytes);
  if (binary) return { unsupported: binary };
  const first = firstBytes(bytes, maxBytes);
  const problems = [...first.problems];
  const text = decodeKept(first.bytes, bytes.length > maxBytes, declared, problems);
  return { text, problems };
}

/** A file's bytes to the limit, and the problem where there are more. */
export function firstBytes(bytes: Uint8Array, maxBytes: number): { readonly bytes: Uint8Array; readonly problems: readonly Problem[] } {
  if (bytes.length <= maxBytes) return { bytes, problems: [] };
  return { bytes: bytes.subarray(0, maxBytes), problems: [{ message: `Only the first ${size(maxBytes)} of ${size(bytes.length)} were read` }] };
}

function decodeKept(bytes: Uint8Array, isCut: boolean, declared: boolean, problems: Problem[]): string {
  const utf16 = utf16Kind(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const whole = isCut ? body.subarray(0, body.length - partialTail(body)) : body;
  const utf8 = decodeAs('utf-8', whole);
  if (utf8 !== undefined) return utf8;
  const charset = declared ? declaredCharset(body) : undefined;
  const asDeclared = charset ? decodeAs(charset, body) : undefined;
  if (asDeclared !== undefined) return asDeclared;
  return decodeDamaged(body, problems);
}

/** A file that is almost UTF-8 keeps its letters and loses the bad bytes; any other is taken for the old Windows encoding. */
function decodeDamaged(bytes: Uint8Array, problems: Problem[]): string {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = countOf(lossy, /\ufffd/g);
  const letters = countOf(lossy, /[\u0080-\ufffc]/g);
  if (letters > 10 * damaged) {
    problems.push({ message: `Damaged UTF-8: ${damaged} unreadable ${damaged === 1 ? 'character' : 'characters'} replaced` });
    return lossy;
  }
  problems.push({ message: 'Not valid UTF-8; read as Windows-1252, so accented letters may be wrong' });
  return decodeWindows1252(bytes);
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.exec(text)) count++;
  return count;
}

/** `undefined` where the bytes are not valid in that encoding, or nobody knows it. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes at the end that begin a UTF-8 sequence without finishing it, as a cut at `maxBytes` leaves them. */
function partialTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

type Utf16Kind = 'le-mark' | 'be-mark' | 'le' | 'be';

const sampleSize = 8192;

function utf16Kind(bytes: Uint8Array): Utf16Kind | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le-mark';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be-mark';
  const [even, odd] = zeroBytes(bytes);
  const half = Math.min(bytes.length, sampleSize) / 2;
  if (half < 4) return undefined;
  if (odd > 0.4 * half && even < 0.02 * half) return 'le';
  if (even > 0.4 * half && odd < 0.02 * half) return 'be';
  return undefined;
}

/** How many zero bytes stand at even and at odd places of the sample: text of one alphabet in UTF-16 has them on one side. */
function zeroBytes(bytes: Uint8Array): readonly [number, number] {
  const counts: [number, number] = [0, 0];
  const end = Math.min(bytes.length, sampleSize);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) counts[i & 1 ? 1 : 0]++;
  return counts;
}

function decodeUtf16(bytes: Uint8Array, kind: Utf16Kind): string {
  const body = bytes.subarray(kind.endsWith('mark') ? 2 : 0);
  const even = body.subarray(0, body.length - (body.length % 2));
  const little = kind.startsWith('be') ? swapped(even) : even;
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(little);
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    result[i] = bytes[i + 1] ?? 0;
    result[i + 1] = bytes[i] ?? 0;
  }
  return result;
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or Office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'an RTF document'],
];

/** Why these bytes are no text, or `undefined`; looks at the first bytes only. */
function binaryReason(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 8));
  const found = signatures.find(([mark]) => head.startsWith(mark));
  if (found) return `It is ${found[1]}, whatever its name says`;
  if (utf16Kind(bytes)) return undefined;
  const sample = bytes.subarray(0, sampleSize);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return 'It is a binary file, not text (it holds zero bytes)';
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control > 0.05 * sample.length ? 'It is a binary file, not text (too many control characters)' : undefined;
}

/** The charset that a page's first bytes name, in a `meta` element or an XML declaration. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** 0x80 to 0x9f of Windows-1252; the rest is Latin-1. Own table, because not every Node build brings the encoding. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (c) => upperControls[c.charCodeAt(0) - 0x80] ?? c);
}

export function size(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.round(bytes / 100_000) / 10} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} bytes`;
}
