/** The readers with large libraries: each is loaded with the first file of its format, from a bundle beside the main one. */

import { lazyReader, type Reader } from './reader';

export const lazyReaders: readonly Reader[] = [
  lazyReader({ kind: 'pdf', extensions: ['pdf'], whole: true }, async () => (await import('./pdf/pdf-reader')).readPdf),
  lazyReader({ kind: 'document', extensions: ['docx', 'docm'], whole: true }, async () => (await import('./office/docx-reader')).readDocx),
  lazyReader({ kind: 'image', extensions: ['png', 'jpg', 'jpeg', 'bmp', 'webp', 'gif', 'pbm', 'pgm', 'ppm'], whole: true }, async () => (await import('./image/image-reader')).readImage),
];
