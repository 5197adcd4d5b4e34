/** The list of segment files that make up the saved index, swapped as a whole. */

import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { writeSafely } from './safe-write';

export interface Manifest {
  /** What the saved sources were made with. */
  readonly stamp: string;
  /** Names of segment files, the oldest first. */
  readonly segments: readonly string[];
}

const version = 2;

export type ManifestState =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'absent' }
  /** Torn, of another version, or somebody else's. */
  | { readonly kind: 'foreign' };

export async function readManifest(file: string): Promise<ManifestState> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => ((error as { code?: unknown }).code === 'ENOENT' ? undefined : ''));
  if (content === undefined) return { kind: 'absent' };
  const [line = '', checksum] = content.split('\n');
  if (String(crc32(line)) !== checksum) return { kind: 'foreign' };
  try {
    const { version: found, stamp, segments } = JSON.parse(line) as Manifest & { readonly version: unknown };
    return found === version ? { kind: 'read', manifest: { stamp, segments } } : { kind: 'foreign' };
  } catch {
    return { kind: 'foreign' };
  }
}

export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  const line = JSON.stringify({ version, ...manifest });
  await writeSafely(file, [`${line}\n${crc32(line)}\n`]);
}
