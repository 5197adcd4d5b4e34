/** What a reader of draft text hands on: the blocks in order, each with its place. */

import type { BlockReading } from './reading';

export interface BodyReading {
  readonly kind: 'markdown' | 'plaintext';
  readonly blocks: readonly BlockAt[];
}

export interface BlockAt {
  /** Offset of the block's text in the body. */
  readonly start: number;
  readonly reading: BlockReading;
}
