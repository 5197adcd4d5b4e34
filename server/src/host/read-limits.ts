/** From the writer's settings to the limits of the readers. */

import { defaultLimits, type Settings } from '../engine/settings';
import type { ReadLimits } from '../readers/read-source';

export function readLimitsOf({ limits, ocr }: Pick<Settings, 'limits' | 'ocr'>): ReadLimits {
  const { textBytes, fileBytes, unpackedBytes, pages, parts, paragraphs, nesting } = { ...defaultLimits, ...limits };
  return {
    maxBytes: textBytes,
    maxFileBytes: fileBytes,
    maxUnpackedBytes: unpackedBytes,
    maxPages: pages,
    maxParts: parts,
    maxBlocks: paragraphs,
    maxDepth: nesting,
    ocr,
  };
}

/** Milliseconds that reading one file may take without getting on. */
export function timeLimitOf({ limits }: Pick<Settings, 'limits'>): number {
  return (limits.seconds ?? defaultLimits.seconds) * 1000;
}
