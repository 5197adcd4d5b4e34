/** Reads Markdown: notes and web clips, their front matter and their blocks. */

import type { Reader } from '../reader';
import { finishDocument } from '../finish-document';
import { cutPieces } from '../text/cut-pieces';

export const markdownReader: Reader = {
  kind: 'markdown',
  extensions: ['md', 'markdown'],
  read({ path, text, limits, problems }) {
    return finishDocument({ path, kind: 'markdown', text, pieces: cutPieces(text), problems, severalParts: true }, limits);
  },
};
