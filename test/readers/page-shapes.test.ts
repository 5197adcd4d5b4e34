/** Made-up pages in many shapes: the main text is read whole, in order, and nothing of the furniture with it. */

import { expect, test } from 'vitest';
import { newsShapes } from '../kit/news-page-shapes';
import { otherShapes } from '../kit/other-page-shapes';
import { PageWriter } from '../kit/page-shapes';
import { read } from '../kit/read';
import { mainTextOf } from '../../server/src/engine/corpus/main-text';

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each([...Object.entries(newsShapes), ...Object.entries(otherShapes)].flatMap(([name, shape]) => [0, 400].map((seed) => [name, seed, shape] as const)))('%s (%i)', (_, seed, shape) => {
  const { html, main } = shape(new PageWriter(seed));
  const found = mainTextOf(read('page.html', html));
  expect(words(found).join(' ')).toBe(words(main.join(' ')).join(' '));
});
