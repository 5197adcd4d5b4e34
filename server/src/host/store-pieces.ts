/** The pieces of a saved index as its manifest lists them: at a start, and while another process writes. */

import type { Log } from '../engine/ports';
import { segmentNumber } from './store-aftermath';
import { readManifest } from './store-manifest';
import { openStoreSegment } from './store-segment';
import type { StoreSegment } from './store-segment';

export interface SavedPieces {
  readonly pieces: readonly StoreSegment[];
  /** The number that no piece had yet, the damaged ones included. */
  readonly nextNumber: number;
}

/** `undefined` where nothing is saved that can be used; what is amiss is said in the log. */
export async function savedPieces({ folder, manifestFile, stamp }: StorePlace, log: Log): Promise<SavedPieces | undefined> {
  const state = await readManifest(manifestFile);
  if (state.kind === 'foreign') log.write('error', 'the saved index is damaged or of another version; it is made anew');
  if (state.kind !== 'read') return undefined;
  if (state.manifest.stamp !== stamp) {
    log.write('info', 'the saved index was made by another version or with other settings; it is made anew');
    return undefined;
  }
  const names = state.manifest.segments;
  const pieces = names.flatMap((name) => {
    const piece = openStoreSegment(folder, name);
    if (!('fault' in piece)) return piece;
    log.write('error', 'a part of the saved index is missing or damaged; its sources are read anew', { name, fault: piece.fault });
    return [];
  });
  return { pieces, nextNumber: Math.max(0, ...names.map(segmentNumber)) + 1 };
}

/** `other`: it is not to be read by this build, or with these settings. */
export type PiecesNow = { readonly kind: 'same' } | { readonly kind: 'other' } | { readonly kind: 'new'; readonly found: SavedPieces };

export interface StorePlace {
  readonly folder: string;
  readonly manifestFile: string;
  readonly stamp: string;
}

/** A piece may be merged and removed between being listed and being opened, and then stands in the next list under another name. */
const attempts = 4;

/** `known`: open already; their files may be gone. */
export async function piecesNow({ folder, manifestFile, stamp }: StorePlace, known: readonly StoreSegment[]): Promise<PiecesNow> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const state = await readManifest(manifestFile);
    if (state.kind === 'foreign' || (state.kind === 'read' && state.manifest.stamp !== stamp)) return { kind: 'other' };
    const names = state.kind === 'read' ? state.manifest.segments : [];
    if (names.length === known.length && names.every((it, i) => it === known[i]?.name)) return { kind: 'same' };
    const pieces = names.map((name) => known.find((it) => it.name === name) ?? openStoreSegment(folder, name));
    const opened = pieces.filter((it) => !('fault' in it)) as readonly StoreSegment[];
    if (opened.length === names.length) return { kind: 'new', found: { pieces: opened, nextNumber: Math.max(0, ...names.map(segmentNumber)) + 1 } };
  }
  return { kind: 'same' };
}
