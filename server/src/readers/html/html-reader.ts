/** Reads saved web pages. */

import type { Reader } from '../reader';
import { finishDocument } from '../finish-document';
import { cutPieces } from '../text/cut-pieces';

export const htmlReader: Reader = {
  kind: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  read({ path, text, limits, problems }) {
    return finishDocument({ path, kind: 'html', text, pieces: cutPieces(text), problems, severalParts: false }, limits);
  },
};
