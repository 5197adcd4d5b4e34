/** Where the files for recognising letters are: beside the bundle, or in the packages where it runs unbundled. */

import { existsSync } from 'node:fs';
import path from 'node:path';

export interface OcrFiles {
  readonly core: string;
  readonly data: string;
}

const names = { core: 'tesseract-core-simd-lstm.js', wasm: 'tesseract-core-simd-lstm.wasm', data: 'eng.traineddata.gz' } as const;

export function ocrFiles(): OcrFiles | undefined {
  const shipped = [path.join(__dirname, 'ocr'), path.join(__dirname, '..', 'ocr')].find((it) => existsSync(path.join(it, names.core)));
  if (shipped !== undefined) return { core: path.join(shipped, names.core), data: path.join(shipped, names.data) };
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const packages = path.join(folder, 'node_modules');
    const found = { core: path.join(packages, 'tesseract.js-core', names.core), data: path.join(packages, '@tesseract.js-data/eng/4.0.0_best_int', names.data) };
    if (existsSync(found.core) && existsSync(found.data)) return found;
    if (folder === path.dirname(folder)) return undefined;
  }
}
