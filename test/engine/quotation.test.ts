/** What becomes of a quotation when it is held against the sources; every person and place here is made up. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuotation } from '../../server/src/engine/evidence/quotations/is-quotation';
import { quotationTester } from '../kit/quotation-tester';

const kelvay = quotationTester({
  gazette: `The wall at Kelvay

The town of Kelvay has a new harbour wall. Harbour master Ada Marlow opened it on Friday.

“The old wall was built for 40 boats,and we have 310 of them now,” Marlow said. “Nobody on this quay will miss it when the winter storms come.”

She declined to say what it cost. Mayor Tomas Brandt called the wall “a gift to our grandchildren” and thanked the crews.

“We did not ask the ministry for a single crown.” – Tomas Brandt

The wall was paid for by the islands [4] of the outer bay, according to the minutes.`,
  interview: `An evening with the engineer

Reporter: How long will the wall last?

Ines Calder: A wall like this one lasts eighty years if you look after the joints. Nobody looks after the joints. That is the honest answer.

Reporter: And who should look after them?

Ines Calder: The harbour office should. I have told them so in writing, three times.`,
  letter: `To the council

We have watched the harbour for thirty years, and in that time the sea has taken nine metres of the western beach. The council was warned in 1998. It was warned again in 2007. Nothing that was promised to the people of the western shore has been built.`,
});

const wall = 'The old wall was built for 40 boats, and we have 310 of them now';

describe('verbatim', () => {
  test.each([
    [{ text: `${wall},`, speaker: 'Ada Marlow' }, 'verbatim gazette: Ada Marlow'],
    [{ text: `${wall}.`, speaker: 'Marlow' }, 'verbatim gazette: Ada Marlow'],
    [{ text: '[t]he old wall was built for 40 boats' }, 'verbatim gazette: Ada Marlow'],
    [{ text: 'Nobody on this quay … when the winter storms come' }, 'verbatim gazette: Ada Marlow'],
    [{ text: 'Nobody on this quay will miss [the wall] when the winter storms come' }, 'verbatim gazette: Ada Marlow'],
    [{ text: '...Nobody on this quay will miss it...' }, 'verbatim gazette: Ada Marlow'],
    [{ text: 'a gift to our grandchildren', speaker: 'the mayor' }, 'verbatim gazette: Tomas Brandt'],
    [{ text: 'A wall like this one lasts eighty years if you look after the joints.', speaker: 'Calder' }, 'verbatim interview: Ines Calder'],
    // over several sentences and a credit in the middle
    [{ text: 'Nobody looks after the joints. That is the honest answer.' }, 'verbatim interview: Ines Calder'],
    [{ text: `${wall}. Nobody on this quay will miss it` }, 'verbatim gazette: Ada Marlow'],
    // the source's own prose
    [{ text: 'the sea has taken nine metres of the western beach', speaker: 'Ada Marlow' }, 'verbatim letter'],
    [{ text: 'paid for by the islands of the outer bay' }, 'verbatim gazette'],
    [{ text: wall, cited: ['gazette'] }, 'verbatim gazette: Ada Marlow'],
    // who says it is open, a role, or a body
    [{ text: wall, speaker: 'the harbour master' }, 'verbatim gazette: Ada Marlow'],
    [{ text: wall, speaker: 'Kelvay Council' }, 'verbatim gazette: Ada Marlow'],
  ])('%j', async (it, line) => expect(await kelvay.line(it)).toBe(line));
});

describe('altered', () => {
  test.each([
    [{ text: 'The old wall was built for 50 boats, and we have 310 of them now' }, `altered gazette: Ada Marlow | ${wall}`],
    [{ text: 'We did ask the ministry for a single crown.' }, 'altered gazette: Tomas Brandt | We did not ask the ministry for a single crown.'],
    [{ text: 'We did not ask the government for a single crown.' }, 'altered gazette: Tomas Brandt | We did not ask the ministry for a single crown.'],
    [{ text: 'Nobody on this quay will really miss it when the storms come' }, 'altered gazette: Ada Marlow | Nobody on this quay will miss it when the winter storms come'],
    [{ text: 'Nobody on this … will miss them when the winter storms come!' }, 'altered gazette: Ada Marlow | Nobody on this … will miss it when the winter storms come!'],
    [{ text: 'Nobody looks the after joints. That is the honest answer.' }, 'altered interview: Ines Calder | Nobody looks after the joints. That is the honest answer.'],
    // two places put together
    [{ text: 'We have watched the harbour for thirty years. Nothing that was promised to the people of the western shore has been built.' }, 'altered letter | We have watched the harbour for thirty years … Nothing that was promised to the people of the western shore has been built.'],
    // the pieces stand in another order
    [{ text: 'It was warned again in 2007 … The council was warned in 1998' }, 'altered letter | The council was warned in 1998. It was warned again in 2007'],
    [{ text: 'Nobody looks after the joints. A wall like this one lasts eighty years if you look after the joints.' }, 'altered interview: Ines Calder | A wall like this one lasts eighty years if you look after the joints. Nobody looks after the joints.'],
    // altered words on both sides of a credit
    [{ text: `${wall}. Everybody on this quay will miss it when the winter storms come` }, `altered gazette: Ada Marlow | ${wall}. Nobody on this quay will miss it when the winter storms come`],
    [{ text: 'A wall like this one lasts ninety years if you look after the joints', cited: ['interview'] }, 'altered interview: Ines Calder | A wall like this one lasts eighty years if you look after the joints'],
  ])('%j', async (it, line) => expect(await kelvay.line(it)).toBe(line));

  // the source's sentence goes on there, so its words stand in the place of the draft's
  test.each([
    ['The old wall was built for 40 ships', 'The old wall was built for 40 boats'],
    ['A new wall was built for 40 boats', 'The old wall was built for 40 boats'],
    ['Everybody on this quay will miss it', 'Nobody on this quay will miss it'],
    ['built for 40 boats, and we have 320', 'built for 40 boats, and we have 310'],
    ['30 boats,and we have 310 of them now', '40 boats,and we have 310 of them now'],
    ['The council was warned in 1999.', 'The council was warned in 1998.'],
    ['the sea has taken nine metres of the eastern shore', 'the sea has taken nine metres of the western beach'],
    ['Nobody on this quay will miss it when the summer breezes blow', 'Nobody on this quay will miss it when the winter storms come'],
    ['built for 40 boats, and I have 310 of them today', 'built for 40 boats, and we have 310 of them now'],
    // it ends there, so they are put in
    ['Nobody on this quay will miss it when the winter storms come again', 'Nobody on this quay will miss it when the winter storms come'],
    ['Well, nobody on this quay will miss it', 'nobody on this quay will miss it'],
    ['So the council was warned in 1998', 'the council was warned in 1998'],
    ['The council was warned in 1998, and rightly', 'The council was warned in 1998'],
    ['I have told them so in writing, three times over', 'I have told them so in writing, three times'],
  ])('at an edge: %s', async (text, exact) => {
    const { outcome, match } = await kelvay.judge({ text });
    expect(outcome).toBe('altered');
    expect(match?.exact).toBe(exact);
  });

  test('the correction is verbatim, and the difference is told word by word', async () => {
    const { match } = await kelvay.judge({ text: 'The old wall was built for 50 boats, and we have 310 of them now' });
    expect(match?.diff).toEqual([
      { kind: 'same', text: 'The old wall was built for' },
      { kind: 'draft-only', text: '50' },
      { kind: 'source-only', text: '40' },
      { kind: 'same', text: 'boats, and we have 310 of them now' },
    ]);
    expect(await kelvay.line({ text: match?.exact ?? '' })).toBe('verbatim gazette: Ada Marlow');
  });
});

test.each([
  ['one piece of a splice', 'The wall was paid for by the islands of the outer bay, the old wall was built for 40 boats', true],
  ['a long addition', 'Nobody on this quay will miss it when the winter storms come, and that is what everyone here would tell you', true],
  ['words of two turns', 'Nobody looks after the joints. The harbour office should. I have told them so in writing.', true],
  ['one word', 'Nobody on this quay will miss it when the summer storms come', undefined],
  ['two words too many', 'Nobody on this quay will miss it when the winter storms come, believe me', undefined],
  ['pieces in another order', 'It was warned again in 2007. The council was warned in 1998.', undefined],
])('the exact words are only a part: %s', async (_, text, partial) => {
  const { outcome, match } = await kelvay.judge({ text });
  expect(outcome).toBe('altered');
  expect(match?.partial).toBe(partial);
});

describe('the words are there, but', () => {
  test.each([
    [{ text: wall, speaker: 'Tomas Brandt' }, 'wrong-speaker gazette: Ada Marlow'],
    [{ text: 'a gift to our grandchildren', speaker: 'Ines Calder' }, 'wrong-speaker gazette: Tomas Brandt'],
    [{ text: 'I have told them so in writing, three times.', speaker: 'Ada Marlow' }, 'wrong-speaker interview: Ines Calder'],
    [{ text: wall, cited: ['letter'] }, 'wrong-source gazette: Ada Marlow'],
    [{ text: 'Nobody looks after the joints', speaker: 'Ines Calder', cited: ['gazette', 'letter'] }, 'wrong-source interview: Ines Calder'],
  ])('%j', async (it, line) => expect(await kelvay.line(it)).toBe(line));
});

describe('in no source', () => {
  test.each([
    'The ministry begged us to take its money and we sent it back.',
    'The wall will last for a hundred summers',
    'We have three hundred ships and no harbour',
    'boats boats boats boats boats',
    '[…]',
    '…',
  ])('%s', async (text) => expect(await kelvay.line({ text })).toBe('not-found'));
});

describe('what is a quotation', () => {
  test.each(['experts', 'emergency plan', 'The Long Summer', 'The Winter of the Storms', 'Kelvay!', '', '…', 'it is what it is'])('not %j', (text) =>
    expect(isQuotation(text)).toBe(false),
  );
  test.each(['stall for time', 'very critical week', 'a gift to our grandchildren', 'We Did Not Ask for a Single Crown From the Ministry', 'Bu duvar eski değil'])('%j', (text) =>
    expect(isQuotation(text)).toBe(true),
  );
});

test('spans lie inside the source and hold its words', async () => {
  const words = 'the old wall was built for 40 boats and we have 310 of them nobody on this quay … [x] not ministry'.split(' ');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 30 }), async (picked) => {
      const { match } = await kelvay.judge({ text: picked.join(' ') });
      if (match === undefined) return;
      const { text } = kelvay.source(match.passage.source.replace('.txt', ''));
      expect(match.span.start).toBeGreaterThanOrEqual(0);
      expect(match.span.end).toBeGreaterThan(match.span.start);
      expect(match.span.end).toBeLessThanOrEqual(text.length);
      expect(match.similarity).toBeGreaterThan(0);
      expect(match.similarity).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test('an aborted signal rejects, it never answers less', async () => {
  const reason = new Error('stopped');
  const signal = { aborted: true, throwIfAborted: () => { throw reason; } };
  await expect(kelvay.judge({ text: wall }, signal)).rejects.toBe(reason);
});

describe('hostile quotations are judged like any other', () => {
  const long = Array.from({ length: 10_000 }, (_, i) => `word${i % 700} and`).join(' ');
  const tester = quotationTester({ long: `${long}. ${'the sea … '.repeat(5_000)}`, echo: 'a b '.repeat(20_000) });
  test.each([
    ['as long as a book', long, 'verbatim long'],
    ['long and altered', long.replaceAll('word13 ', 'word31 '), 'altered long'],
    ['all gaps', 'word1 … '.repeat(5_000), 'not-found'],
    ['all brackets', '[x] word2 '.repeat(5_000), 'not-found'],
    ['open brackets', '['.repeat(50_000), 'not-found'],
    ['full stops', '. '.repeat(50_000), 'not-found'],
    ['echo', 'a b '.repeat(5_000) + 'c', 'altered echo'],
  ])('%s', async (_, text, line) => expect((await tester.line({ text, cited: ['long'] })).split(' | ')[0]).toBe(line));
});
