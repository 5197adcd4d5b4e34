/** `node scripts/make-example-pdf.mjs`: makes the county's report of the example newsroom, whose pages have Roman and Arabic labels. */

import { writeFile } from 'node:fs/promises';
import { loadTypeScript } from './load-typescript.mjs';

const { column, makePdf } = await loadTypeScript('test/kit/make-pdf.ts');

const running = (label) => [{ text: 'Halver County: Flood defences of the Wend', x: 60, y: 40, size: 8 }, { text: label, x: 290, y: 810, size: 8 }];

const pdf = makePdf({
  labels: '0 << /S /r >> 1 << /S /D /St 7 >>',
  info: { Title: 'Flood defences of the Wend, 2024', Author: 'Halver County Council', CreationDate: 'D:20241118090000Z' },
  pages: [
    {
      texts: [
        ...running('i'),
        { text: 'Flood defences of the Wend, 2024', x: 60, y: 140, size: 20 },
        ...column(['This yearly report lists every gate, wall and pump that the county', 'pays towards, and what was spent on each of them.'], 60, 190),
      ],
    },
    {
      texts: [
        ...running('7'),
        { text: 'Pumping stations', x: 60, y: 100, size: 14 },
        ...column(['The county keeps nine pumping stations along the Wend. Two of them,', 'at Saltmarsh Lane and Cooper Street, were out of order for 57 days in', '2024 while spare parts were on their way.'], 60, 130),
        ...column(['The repair of both stations cost 186,000 pounds, of which the county', 'paid two thirds.'], 60, 190),
      ],
    },
    {
      texts: [
        ...running('8'),
        { text: 'Walls', x: 60, y: 100, size: 14 },
        ...column(['The wall at Tanner Row was raised by 40 centimetres over a length of', '600 metres. The work ended in October 2024.'], 60, 130),
      ],
    },
  ],
});

await writeFile(new URL('../examples/sources/county-flood-report.pdf', import.meta.url), pdf);
