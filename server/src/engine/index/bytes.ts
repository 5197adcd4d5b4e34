/** Numbers and words as bytes: varints, and UTF-8 whose order is that of its bytes. */

/** Grows as it is written to. */
export interface ByteWriter {
  readonly length: number;
  /** At most 32 bits. */
  varint(value: number): void;
  /** Small numbers of either sign in few bytes. */
  zigzag(value: number): void;
  bytes(from: Uint8Array): void;
  /** As `utf8Of` has it. */
  utf8(text: string): void;
  finish(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let room = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= room.length) return;
    const larger = new Uint8Array(Math.max(room.length * 2, length + more));
    larger.set(room.subarray(0, length));
    room = larger;
  };
  const varint = (value: number): void => {
    reserve(5);
    let rest = value >>> 0;
    while (rest > 127) {
      room[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    room[length++] = rest;
  };
  return {
    get length() {
      return length;
    },
    varint,
    zigzag: (value) => varint((value << 1) ^ (value >> 31)),
    bytes(from) {
      reserve(from.length);
      room.set(from, length);
      length += from.length;
    },
    utf8(text) {
      reserve(text.length * 3);
      length = putUtf8(text, room, length);
    },
    finish: () => room.slice(0, length),
  };
}

/** Reads on from a place; past the end there are only zeros. */
export interface ByteReader {
  readonly at: number;
  varint(): number;
  zigzag(): number;
}

export function createByteReader(bytes: Uint8Array, from: number): ByteReader {
  let at = from;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  };
  return {
    get at() {
      return at;
    },
    varint,
    zigzag() {
      const value = varint();
      return (value >>> 1) ^ -(value & 1);
    },
  };
}

/** Half of a surrogate pair becomes three bytes of its own, so that every string comes back as it was. */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, putUtf8(text, bytes, 0));
}

/** Answers where it ends; three bytes a UTF-16 unit are enough. */
function putUtf8(text: string, bytes: Uint8Array, from: number): number {
  let end = from;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code < 0x80) bytes[end++] = code;
    else if (code < 0x800) {
      bytes[end++] = 0xc0 | (code >> 6);
      bytes[end++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[end++] = 0xe0 | (code >> 12);
      bytes[end++] = 0x80 | ((code >> 6) & 63);
      bytes[end++] = 0x80 | (code & 63);
    } else {
      i++;
      bytes.set([0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)], end);
      end += 4;
    }
  }
  return end;
}

export function textOfUtf8(bytes: Uint8Array): string {
  const codes: number[] = [];
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    // Most of it is ASCII, which needs no look at each byte but one.
    const plain = codes.length === 0 ? asciiEnd(bytes, at) : at;
    if (plain > at) {
      text += String.fromCharCode.apply(undefined, bytes.subarray(at, plain) as unknown as number[]);
      at = plain;
      continue;
    }
    const first = bytes[at++] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let i = 0; i < more; i++) code = (code << 6) | ((bytes[at++] ?? 0) & 63);
    codes.push(Math.min(code, 0x10ffff));
    if (codes.length < 64) continue;
    text += String.fromCodePoint(...codes);
    codes.length = 0;
  }
  return text + String.fromCodePoint(...codes);
}

/** Where the ASCII from here on ends, or a stretch of it that a call takes as arguments. */
function asciiEnd(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + 4096);
  let at = from;
  while (at < most && (bytes[at] as number) < 0x80) at++;
  return at;
}

/** As `memcmp` has it. */
export function compareBytes(a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array, bFrom: number, bTo: number): number {
  const length = Math.min(aTo - aFrom, bTo - bFrom);
  for (let i = 0; i < length; i++) {
    const difference = (a[aFrom + i] ?? 0) - (b[bFrom + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return aTo - aFrom - (bTo - bFrom);
}
