/** The version of this product, and what tells one build of it from another. */

import manifest from '../../package.json';

export const version: string = manifest.version;

/** Replaced by the bundler with a hash of the server's code: what an older build read is read anew. */
declare const WELLSOURCED_BUILD: string | undefined;

export const buildId: string = typeof WELLSOURCED_BUILD === 'string' ? WELLSOURCED_BUILD : version;
