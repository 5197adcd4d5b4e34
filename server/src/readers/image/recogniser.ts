/** Recognises letters in pictures: Tesseract as WebAssembly, in this thread, with data for English that ships beside the bundle. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'fflate';
import { ocrFiles } from './ocr-files';

export interface RecognisedText {
  readonly paragraphs: readonly string[];
  /** 0 to 100, the mean over the words. */
  readonly confidence: number;
}

export interface Recogniser {
  /** `undefined` where the bytes are no picture that can be read. */
  recognise(image: Uint8Array): RecognisedText | undefined;
  close(): void;
}

/** The part of the library's module that is used here. */
interface TesseractModule {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => TesseractApi;
  readonly HEAPU8: Uint8Array;
}

interface TesseractApi {
  Init(folder: string | null, language: string, mode: number): number;
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  MeanTextConf(): number;
  SetPageSegMode(mode: number): void;
  Clear(): void;
  End(): void;
}

/** Only the networks, not the older engine. */
const networksOnly = 1;
/** Finds columns and paragraphs by itself. */
const automatic = 3;

export async function openRecogniser(): Promise<Recogniser> {
  const files = ocrFiles();
  if (!files) throw new Error('the files for recognising letters are not installed');
  const create = createRequire(files.core)(files.core) as (options: object) => Promise<TesseractModule>;
  const module = await create({ print: () => undefined, printErr: () => undefined });
  module.FS.writeFile('eng.traineddata', gunzipSync(readFileSync(files.data)));
  const api = new module.TessBaseAPI();
  if (api.Init(null, 'eng', networksOnly) !== 0) throw new Error('the data for recognising letters could not be loaded');
  api.SetPageSegMode(automatic);
  return {
    recognise(image) {
      module.FS.writeFile('/input', image);
      if (api.SetImageFile(1, 0) === 1) return undefined;
      api.Recognize(null);
      const paragraphs = api.GetUTF8Text().split(/\n\s*\n/).map(joined).filter((it) => /[\p{L}\p{N}]{2}/u.test(it));
      const confidence = Math.max(0, Math.min(100, Math.round(api.MeanTextConf())));
      api.Clear();
      return { paragraphs, confidence };
    },
    close: () => api.End(),
  };
}

/** A word divided at a line's end is put together. */
function joined(paragraph: string): string {
  return paragraph.replace(/(\p{L})[-‐]\n(?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ').trim();
}
