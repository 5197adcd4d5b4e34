/** Writes made-up PDFs of ten pages into a folder: `node write-pdfs.cjs <folder> <count>`. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { column, makePdf } from '../kit/make-pdf';

const [, , folder = '.', count = '1'] = process.argv;
const line = (file: number, page: number, i: number): string => `In report ${file} on page ${page} the board of Oxley counted ${file * 7 + i} boats and ${page * 3 + i} broken piles.`;
for (let file = 0; file < Number(count); file++) {
  const pages = Array.from({ length: 10 }, (_, page) => ({ texts: column(Array.from({ length: 30 }, (_, i) => line(file, page, i)), 60, 60) }));
  writeFileSync(path.join(folder, `report-${file}.pdf`), makePdf({ pages }));
}
