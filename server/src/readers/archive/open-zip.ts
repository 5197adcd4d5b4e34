/** Opens a zip archive (DOCX, ODT, EPUB, XLSX ...) within bounds: what it would unpack to is looked at before anything is unpacked. */

import { strFromU8, unzipSync } from 'fflate';
import type { Unsupported } from '../reader';

export interface Archive {
  readonly names: readonly string[];
  /** All that was unpacked, by name. */
  files(): Record<string, Uint8Array>;
  /** Of UTF-8 or UTF-16 with a byte order mark, as office programs write. */
  text(name: string): string | undefined;
}

const mostEntries = 20_000;

/** Only entries that `wanted` names are unpacked; pictures and fonts never are. */
export function openZip(bytes: Uint8Array, maxUnpackedBytes: number, wanted: (name: string) => boolean): Archive | Unsupported {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { unsupported: 'It is encrypted, or of an office program from before 2007' };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { unsupported: 'It is no such file, whatever its name says: it is no zip archive' };
  const names: string[] = [];
  let size = 0;
  let entries = 0;
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        if (entries > mostEntries || !wanted(name)) return false;
        size += originalSize;
        if (size > maxUnpackedBytes) tooLarge = true;
        else names.push(name);
        return !tooLarge;
      },
    });
    if (tooLarge) return { unsupported: 'It would unpack to more than is read of any file' };
    return { names, files: () => files, text: (name) => (files[name] ? decoded(files[name]) : undefined) };
  } catch (error) {
    return { unsupported: `The archive is damaged: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes);
}
