/** Reads the files of a tar archive (POSIX ustar with GNU long names), as far as test data need it. */

export interface TarFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

export function* filesOfTar(archive: Uint8Array): Generator<TarFile> {
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = field(archive, at, 100);
    if (name === '') return;
    const size = parseInt(field(archive, at + 124, 12), 8) || 0;
    const type = String.fromCharCode(archive[at + 156] ?? 0);
    const prefix = field(archive, at + 345, 155);
    const bytes = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (type === 'L') longName = field(bytes, 0, bytes.length);
    else {
      if (type === '0' || type === '\0') yield { path: longName ?? (prefix === '' ? name : `${prefix}/${name}`), bytes };
      longName = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** Up to the first NUL. */
function field(bytes: Uint8Array, start: number, length: number): string {
  const part = bytes.subarray(start, start + length);
  const end = part.indexOf(0);
  return new TextDecoder().decode(end < 0 ? part : part.subarray(0, end));
}
