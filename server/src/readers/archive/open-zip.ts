/** Opens a zip archive (DOCX, ODT, EPUB, XLSX ...) within bounds: what it would unpack to is looked at before anything is unpacked. */

import { strFromU8, unzipSync } from 'fflate';
import type { Problem } from '../../engine/corpus/source';
import type { Unsupported } from '../reader';

export interface Archive {
  readonly names: readonly string[];
  /** Files of it that are cut off, or whose sizes were not told truly. */
  readonly problems: readonly Problem[];
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
  try {
    const names = wantedNames(bytes, wanted);
    if (names.size > maxUnpackedBytes) return { unsupported: 'It would unpack to more than is read of any file (the setting limits.unpackedBytes)' };
    const kept = new Set(names.names);
    const files = unzipSync(bytes, { filter: ({ name }) => kept.has(name) });
    return { names: names.names, problems: cutOff(files), files: () => files, text: (name) => (files[name] ? decoded(files[name]) : undefined) };
  } catch (error) {
    return { unsupported: `The archive is damaged: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** By the archive's directory; nothing is unpacked yet. */
function wantedNames(bytes: Uint8Array, wanted: (name: string) => boolean): { readonly names: readonly string[]; readonly size: number } {
  const names: string[] = [];
  let size = 0;
  let entries = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (entries++ < mostEntries && wanted(name)) {
        size += originalSize;
        names.push(name);
      }
      return false;
    },
  });
  return { names, size };
}

/** No more is unpacked than the directory says, and XML that is whole ends with a bracket. */
function cutOff(files: Record<string, Uint8Array>): readonly Problem[] {
  const names = Object.keys(files).filter((name) => !endsWhole(files[name] ?? new Uint8Array()));
  if (names.length === 0) return [];
  return [{ message: `The archive is damaged: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} ended in the middle; what was there is read` }];
}

function endsWhole(bytes: Uint8Array): boolean {
  let at = bytes.length - 1;
  while (at >= 0 && [0, 9, 10, 13, 32].includes(bytes[at] ?? 0)) at--;
  return at < 0 || bytes[at] === 0x3e;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes);
}
