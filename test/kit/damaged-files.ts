/** Every format in every state a file can be damaged into: empty, cut off, overwritten, and under another format's name. */

import type { HostileFile } from './hostile-files';
import { bytesOf, sampleFiles } from './sample-files';

/** Named “truncated a.pdf”, “a.docx as a.pdf”. */
export function damagedFiles(): readonly HostileFile[] {
  return Object.entries(sampleFiles).flatMap(([path, content]) => {
    const bytes = bytesOf(content);
    const states: readonly (readonly [string, () => Uint8Array])[] = [
      ['zero-byte', () => new Uint8Array()],
      ['truncated', () => bytes.slice(0, Math.floor(bytes.length * 0.6))],
      ['beginning of', () => bytes.slice(0, 12)],
      ['overwritten', () => overwritten(bytes)],
      ['noise in', () => noise(3000)],
    ];
    const wrong = ['a.txt', 'a.pdf', 'a.docx', 'a.html', 'a.eml', 'a.ods', 'a.epub'].filter((it) => it !== path);
    return [
      ...states.map(([name, make]) => ({ name: `${name} ${path}`, path, make })),
      ...wrong.map((other) => ({ name: `${other} as ${path}`, path, make: () => bytesOf(sampleFiles[other] ?? '') })),
    ];
  });
}

/** Its middle third is noise. */
function overwritten(bytes: Uint8Array): Uint8Array {
  const result = bytes.slice();
  const third = Math.floor(bytes.length / 3);
  result.set(noise(third), third);
  return result;
}

/** The same each time. */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 16 & 255);
}
