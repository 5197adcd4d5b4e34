/** CRC-32 as zlib has it, four bytes at a time (Kounavis & Berry 2005, "A Systematic Approach to Building High Performance CRC Generators"). */

export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = tables;
  let crc = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
    crc = (four[crc & 255] as number) ^ (three[(crc >>> 8) & 255] as number) ^ (two[(crc >>> 16) & 255] as number) ^ (one[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (one[(crc ^ (bytes[at] as number)) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

const tables: Tables = createTables();

function createTables(): Tables {
  const made: Tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[0][byte] = value;
  }
  for (let i = 1; i < 4; i++) {
    const before = made[i - 1] as Int32Array;
    const table = made[i] as Int32Array;
    for (let byte = 0; byte < 256; byte++) table[byte] = ((before[byte] as number) >>> 8) ^ (made[0][(before[byte] as number) & 255] as number);
  }
  return made;
}
