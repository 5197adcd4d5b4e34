/** What counts as a quotation, by its marks. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationMarksIn } from '../../server/src/engine/text/quotation-marks';
import { testQuotationMarks } from '../kit/quotation-marks-tester';

describe('quotation marks', () => {
  test.each([
    // Straight and curly
    'The harbour is "⟦safe for the winter⟧", she said.',
    'The harbour is “⟦safe for the winter,⟧” she said. “⟦We checked it.⟧”',
    '"⟦No,⟧" he said, "⟦we cannot pay that.⟧"',
    '("⟦The dam holds⟧")',
    'He read “⟦the dam holds⟧" and left.',
    // Single, and what only looks like it
    "The mayor's aides called it '⟦a fair and open count⟧' on Monday.",
    'She said: ‘⟦The workers’ pay isn’t enough.⟧’ The council’s clerk nodded.',
    "Rock 'n' roll and the '90s were the workers' favourites.",
    'It was the dogs’ day, and the cats’ too.',
    "'⟦It's the owners' fault⟧', he said.",
    'He said ‘⟦we heard “no way” twice⟧’ and left.',
    '“⟦They shouted ‘go home’ at us,⟧” she said.',
    // German, French, Spanish, Swedish
    'Sie sagte: „⟦Der Deich hält.⟧“ Dann ging sie.',
    'Er sagte: „⟦Sie rief ‚Halt‘ und lief⟧“, schrieb die Zeitung.',
    'Er nannte es ‚⟦einen guten Tag⟧‘.',
    'Elle a dit : « ⟦Le pont est fermé⟧ » hier.',
    'Das Wort »⟦Deich⟧« und das Wort ‹⟦pont⟧›.',
    'El alcalde dijo: «⟦No lo sé “todavía”⟧».',
    'Hon sa: ”⟦Bron är stängd⟧” igår.',
    // Nested: outermost only
    '"⟦He told us "stay away" twice,⟧" she said.',
    '“⟦He told us “stay away” twice,⟧” she said.',
    // Dirty copies
    'The ”⟦Technical⟧” impediment stays.',
    'The “⟦Technical⟧“ impediment stays.',
    '“⟦There is work to do,⟧”she said.“⟦A lot.⟧”',
    '"⟦There is work to do,⟧ "she said. "⟦A lot.⟧"',
    'a nephew of Jacob (who" ⟦was first to see it⟧").',
    // Inches are no quotation
    'A 6" pipe and a 4" pipe.',
    'He is 5\'10" tall, "⟦not small⟧".',
    // Left open
    'He said “the dam holds and left.\n\nThe council met.',
    '“⟦The first part.⟧\n\n“⟦The second part.⟧\n\n“⟦The third part.⟧” It ended.',
    'She said: "⟦The first part.⟧\n\n"⟦The second part.⟧"',
    '“⟦The first part.⟧\n“⟦The second part.⟧” It ended.',
    'An open “mark before “⟦a good one⟧”.',
    // A quotation may run over a line break, never over a blank line
    'She said “⟦the dam\r\nholds⟧”.',
    'She said “the dam\r\n\r\nholds” again.',
    // Other scripts and astral characters
    '😀 “⟦السد آمن⟧” 😀 "⟦𝔻am holds⟧"',
    '“”, "" and « » are empty.',
  ])('%s', (marked) => testQuotationMarks(marked));

  test('spans lie inside the text, in order, apart', () => {
    const piece = fc.constantFrom('"', '“', '”', '„', '«', '»', "'", '‘', '’', ' ', '\n', '\n\n', 'word', 's', '6', ',', '.', '‚', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { inner, outer } of quotationMarksIn(text)) {
          expect(outer.start).toBeGreaterThanOrEqual(end);
          expect(inner.start).toBeGreaterThan(outer.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(outer.end).toBeLessThanOrEqual(text.length);
          end = outer.end;
        }
      }),
    );
  });

  test.each(['"', '“', '”', "'", '‘', '„a', '“a ', '" ', '"a“', '\n“', '’ s'])('a hundred thousand of %j are read to the end', (mark) => {
    const text = mark.repeat(100_000);
    expect(quotationMarksIn(`${text}\n\nThe dam is “safe for now”.`).at(-1)?.inner).toEqual({ start: text.length + 14, end: text.length + 26 });
  });
});
