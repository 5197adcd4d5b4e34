/** Reads plain text: notes, transcripts, releases, and web pages pasted with all their furniture. */

import type { TextReader } from '../reader';
import { finishDocument } from '../finish-document';
import { headerFields } from '../header-fields';
import { cutPieces } from './cut-pieces';

export const textReader: TextReader = {
  kind: 'text',
  extensions: ['txt', 'text', 'log'],
  read({ path, text, limits, problems }) {
    const { metadata, key, pieces } = headerFields(cutPieces(text));
    return finishDocument({ path, kind: 'text', text, pieces, metadata, provenance: 'header lines', key, problems, severalParts: true }, limits);
  },
};
