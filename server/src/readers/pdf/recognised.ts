/** What was recognised on a page that is a picture. */

import type { PdfBlock } from './paragraphs';

export interface Recognised {
  readonly blocks: readonly PdfBlock[];
  /** 0 to 100. */
  readonly confidence: number;
}
