/** Cuts a mailbox into the bytes of its messages. */

const newline = 10;
const from = [...'From '].map((it) => it.charCodeAt(0));
/** Who and when; a sentence that begins with “From” has no time. */
const separator = /^From \S+.*\b\d{1,2}:\d{2}\b.*$/;

/** A message begins at a line “From … time” at the file's start or behind an empty line. */
export function messagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const starts: number[] = [];
  let empty = true;
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(newline, at);
    const end = found < 0 ? bytes.length : found;
    if (empty && from.every((code, i) => bytes[at + i] === code) && separator.test(lineOf(bytes, at, end))) starts.push(at);
    empty = end === at || (end === at + 1 && bytes[at] === 13);
    at = end + 1;
  }
  return starts.map((start, i) => {
    const line = bytes.indexOf(newline, start);
    return bytes.subarray(line < 0 ? bytes.length : line + 1, starts[i + 1] ?? bytes.length);
  });
}

function lineOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, 300)).toString('latin1').trimEnd();
}
