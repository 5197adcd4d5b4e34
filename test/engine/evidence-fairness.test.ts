import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

/** Texts with many values, denials and near namesakes: where a judge in a hurry accuses the wrong sentence. */
const tester = claimTester([
  {
    name: 'mill',
    issued: '2025-02-11',
    text: `The Aldermoor paper mill employs 640 people and makes 9,200 tonnes of card a month. The night shift makes 38% of the card and the day shift 62%.
Wages cost the mill 14.2m pounds in 2024, up from 12.9m pounds the year before. Director Ottoline Varga received a salary of 310,000 pounds.

The mill shipped 4,300 rolls in April 2023 and 5,700 rolls in April 2024.`,
  },
  {
    name: 'valley',
    issued: '2025-03-02',
    text: `Fennick Board has a warehouse in the valley. The Harrowgate line opened in 1911. Fennick Board closed its canteen last winter.`,
  },
]);

function table(rows: readonly (readonly [claim: string, brief: string])[]): void {
  it.each(rows)('%s', async (claim, brief) => {
    expect(await tester.brief(claim, '2025-03-25')).toBe(brief);
  });
}

describe('a passage about somebody else accuses nobody', () => {
  table([
    ['The Brindleford paper mill employs 500 people.', 'not-found'],
    ['Fennick Board employs 500 people and makes 7,000 tonnes of card a month.', 'not-found'],
    ['The Aldermoor paper mill employs 460 people.', 'differs number 460 -> 640'],
  ]);
});

describe('of two values in one sentence neither accuses the other', () => {
  table([
    ['The day shift makes 62% of the card.', 'supported'],
    ['The night shift makes 38% of the card.', 'supported'],
    ['Wages cost the mill 12.9m pounds the year before.', 'supported'],
    ['The mill shipped 5,700 rolls in April 2024.', 'supported'],
    ['The mill shipped 4,300 rolls in April 2023.', 'supported'],
  ]);
});
