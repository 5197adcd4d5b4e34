/** The letters in the pictures of scanned pages. */

import { extractImages } from 'unpdf';
import type { Problem } from '../../engine/corpus/source';
import { openRecogniser } from '../image/recogniser';
import { pixelsAsPnm } from '../image/pnm';
import type { BytesInput } from '../reader';
import type { Pdf, PdfPage } from './pdf-page';
import type { Recognised } from './recognised';

/** Pictures smaller than this are ornaments. */
const leastPixels = 150_000;

export async function recognisedPages(pdf: Pdf, pages: readonly PdfPage[], { progress }: BytesInput, problems: Problem[]): Promise<Map<number, Recognised>> {
  const recogniser = await openRecogniser();
  const found = new Map<number, Recognised>();
  let unread = 0;
  try {
    for (const { index } of pages) {
      progress?.();
      const images = await extractImages(pdf, index).catch(() => []);
      const largest = images.filter((it) => it.width * it.height >= leastPixels).sort((a, b) => b.width * b.height - a.width * a.height)[0];
      const result = largest && recogniser.recognise(pixelsAsPnm(largest));
      if (result && result.paragraphs.length > 0) found.set(index, { blocks: result.paragraphs.map((text) => ({ text })), confidence: result.confidence });
      else unread++;
      progress?.();
    }
  } finally {
    recogniser.close();
  }
  if (unread > 0) problems.push({ message: `No letters were recognised on ${unread} of ${pages.length} pages without text` });
  return found;
}
