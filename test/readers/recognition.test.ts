/** Letters recognised in pictures: scanned pages among pages with text, pictures alone, how sure it was, and that it is seen to get on. */

import { expect, test } from 'vitest';
import { defaultReadLimits, readSource } from '../../server/src/readers/read-source';
import { pixelsAsPnm } from '../../server/src/readers/image/pnm';
import { locatorWords } from '../../server/src/wording';
import { drawnPage } from '../kit/drawn-letters';
import { column, makePdf } from '../kit/make-pdf';
import { evidence, readAny, readWell } from '../kit/read';

const scan = drawnPage(['THE PIER WAS CLOSED IN MAY 1962.', 'THE BOARD WANTS A NEW FERRY.']);

test('a scanned PDF: words, page labels apart from places, confidence, progress', async () => {
  let steps = 0;
  const pdf = makePdf({ labels: '0 << /S /D /St 12 >>', pages: [{ texts: column(['The old pier has a long history, and this page tells of it.'], 60, 300) }, { picture: scan }] });
  const document = await readSource('scan.pdf', pdf, { ...defaultReadLimits, ocr: true }, () => void steps++);
  if ('unsupported' in document) throw new Error(document.unsupported);
  expect(evidence(document)).toEqual(['The old pier has a long history, and this page tells of it.', 'THE PIER WAS CLOSED IN MAY 1962.', 'THE BOARD WANTS A NEW FERRY.']);
  const [typed, recognised] = document.blocks.map((it) => it.locator);
  expect(typed).toMatchObject({ page: '12', pageIndex: 1 });
  expect(typed?.recognised).toBeUndefined();
  expect(recognised).toMatchObject({ page: '13', pageIndex: 2 });
  expect(recognised?.recognised).toBeGreaterThan(60);
  expect(locatorWords(recognised ?? {})).toMatch(/^p\. 13, letters recognised with \d+% confidence$/);
  expect(document.problems).toEqual([]);
  expect(steps).toBeGreaterThanOrEqual(4);
});

test('a picture is read where that is switched on, and says what to switch on where it is not', async () => {
  const picture = pixelsAsPnm({ data: scan.gray, width: scan.width, height: scan.height, channels: 1 });
  const document = await readWell('letter.pgm', picture, { ocr: true });
  expect(evidence(document)).toEqual(['THE PIER WAS CLOSED IN MAY 1962.', 'THE BOARD WANTS A NEW FERRY.']);
  expect(await readAny('letter.pgm', picture)).toBe('It is a picture; switch on the setting “ocr” to read the letters in it');
});

test('a picture without letters, and one that is cut off, are refused with words', async () => {
  const blank = pixelsAsPnm({ data: new Uint8Array(400 * 300).fill(255), width: 400, height: 300, channels: 1 });
  expect(await readAny('blank.pgm', blank, { ocr: true })).toBe('No letters were recognised in it');
  expect(await readAny('cut.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), { ocr: true })).toMatch(/damaged picture/);
});
