/** Reads pictures of text, where the writer has switched on that letters are recognised. */

import type { ReadDocument } from '../../engine/corpus/source';
import { ExtractedText } from '../extracted-text';
import { finishDocument } from '../finish-document';
import type { BytesInput, Unsupported } from '../reader';
import { openRecogniser } from './recogniser';

export async function readImage({ bytes, limits, path, problems, progress }: BytesInput): Promise<ReadDocument | Unsupported> {
  if (!isPicture(bytes)) return { unsupported: 'It is no picture, whatever its name says' };
  if (!limits.ocr) return { unsupported: 'It is a picture; switch on the setting “ocr” to read the letters in it' };
  const pixels = pixelCount(bytes);
  if (pixels !== undefined && pixels > mostPixels) return { unsupported: `It is a picture of more than ${mostPixels / 1_000_000} million points` };
  progress?.();
  const recogniser = await openRecogniser();
  progress?.();
  try {
    const found = recogniser.recognise(bytes);
    if (!found) return { unsupported: 'It is a damaged picture, or one of a kind that cannot be read' };
    const text = new ExtractedText();
    for (const paragraph of found.paragraphs) text.add('paragraph', paragraph, { recognised: found.confidence });
    if (text.length === 0) return { unsupported: 'No letters were recognised in it' };
    return finishDocument({ path, kind: 'image', text: text.text(), pieces: text.pieces, problems, severalParts: false, unfurnished: true, extracted: true }, limits);
  } finally {
    recogniser.close();
  }
}

const mostPixels = 100_000_000;

function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return /^(?:\u0089PNG|\u00ff\u00d8\u00ff|BM|GIF8|P[1-6]\s)/.test(head) || (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP');
}

/** Of a PNG, whose head says what it unpacks to. */
function pixelCount(bytes: Uint8Array): number | undefined {
  if (bytes[0] !== 0x89 || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(16) * view.getUint32(20);
}
