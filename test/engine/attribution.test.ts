/** Who says a quotation; every person and place here is made up. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributionsIn, isRole } from '../../server/src/engine/text/attribution';
import { quotationMarksIn } from '../../server/src/engine/text/quotation-marks';
import { testAttribution } from '../kit/attribution-tester';

describe('the speaker stands', () => {
  test.each([
    // before
    'Ada Marlow said the dam was “safe for now”⟦Ada Marlow⟧ and left.',
    'Ada Marlow said: “The dam holds.”⟦Ada Marlow⟧',
    'Harbour master Ada Marlow told reporters on Friday that “nobody knew of the leak”⟦Ada Marlow⟧.',
    'According to Mayor Tomas Brandt, the week is “very important for us”⟦Tomas Brandt⟧ here.',
    'Tomas Brandt, the mayor of Kelvay, has repeatedly called the plan “a gift to the port”⟦Tomas Brandt⟧.',
    'Tomas Brandt (Unity) wrote that “no ship was turned away”⟦Tomas Brandt⟧.',
    'Tomas Brandt left the hall, saying that “the vote was fair”⟦Tomas Brandt⟧.',
    'Asked about the vote, Brandt offered a short answer: “It was fair.”⟦Brandt⟧',
    'The most telling words in Brandt’s statement are that the council “never saw the bill”⟦Brandt⟧.',
    'The plan was described by Ada Marlow as “a gift to the port”⟦Ada Marlow⟧.',
    'Ada Marlow was quoted as saying “the dam will hold”⟦Ada Marlow⟧.',
    'The Kelvay Post quoted Ada Marlow as saying “the dam will hold”⟦Ada Marlow⟧.',
    'Brandt Warns of “a Long Dry Summer”⟦Brandt⟧',
    'Ada Marlow, who has run the port since May, said “we are tired”⟦Ada Marlow⟧.',
    // after
    '“The dam holds,”⟦Ada Marlow⟧ Ada Marlow said.',
    '“The dam holds,”⟦Ada Marlow⟧ said Ada Marlow, the harbour master.',
    '“The dam holds,”⟦Ada Marlow⟧ said harbour master Ada Marlow on Friday.',
    '“Does the dam hold?”⟦Tomas Brandt⟧ Tomas Brandt asked.',
    '“The dam holds”⟦Ada Marlow⟧, according to Ada Marlow.',
    '“The dam holds,”⟦Ada Marlow⟧ Marlow later added in a note. Ada Marlow has run the port since May.',
    '“The dam holds,”⟦Ada Marlow⟧ Ada Marlow, who runs the port, told the council.',
    '“The dam holds,”⟦Ada Marlow⟧ as Ada Marlow put it, according to Ada Marlow.'.replace(' as Ada Marlow put it,', ''),
    '“The dam holds,”⟦Marlow⟧Marlow stated,pointing at the wall.',
    // in the middle
    '“The dam,”⟦Ada Marlow⟧ Ada Marlow said, “will hold.”⟦Ada Marlow⟧',
    '“The dam holds,”⟦Ada Marlow⟧ Ada Marlow said. “It held last year too.”⟦Ada Marlow⟧',
    // by a dash
    '“The dam holds.” ⟦⟧'.replace(' ⟦⟧', '⟦Ada Marlow⟧ – Ada Marlow'),
    '“The dam holds.”⟦Ada Marlow⟧ —Ada Marlow, harbour master',
    '“The dam holds.”⟦Ada Marlow⟧\n— Ada Marlow',
    // by a label
    'Dr. Marlow: “The dam holds.”⟦Marlow⟧',
    'Ada Marlow, harbour master: “The dam holds.”⟦Ada Marlow⟧',
    // two sentences on
    '“The dam holds.”⟦Ada Marlow⟧ The rain had stopped by noon. “It will hold tomorrow,”⟦Ada Marlow⟧ Ada Marlow said.',
    'Ada Marlow said the wall was new. “It was built in May.”⟦Ada Marlow⟧',
    // over several paragraphs
    '“The dam holds,”⟦Ada Marlow⟧ Ada Marlow said. “It held last year.⟦Ada Marlow⟧\n\n“It will hold again.”⟦Ada Marlow⟧',
    '“The dam holds,”⟦Ada Marlow⟧ said Ada Marlow.\n\n“It will hold again.”⟦Ada Marlow⟧\n\nThe rain went on.',
    'Tomas Brandt posted on the town page:\n\n“Stay away from the wall.”⟦Tomas Brandt⟧',
    // with a role beside the name
    'The mayor, Tomas Brandt, said it was “a good day for the port”⟦Tomas Brandt⟧.',
    'Ada Marlow, head and director of the port at the University of Kelvay, said: “It holds.”⟦Ada Marlow⟧',
    '“It holds,”⟦Ada Marlow⟧ team member Ada Marlow told the council.',
    'According to the port’s engineer, Ada Marlow, it is “the best wall on the coast”⟦Ada Marlow⟧.',
    'Engineers were divided, with Ada Marlow stating: “It holds.”⟦Ada Marlow⟧',
    'The mayor, Tomas Brandt, disagreed. “The dam holds,”⟦Tomas Brandt⟧ he told the council. He called it “a gift to the port”⟦Tomas Brandt⟧.',
    'Brandt’s deputy, Ada Marlow, was late. “The dam holds,”⟦Ada Marlow⟧ she said.',
    'Ada Marlow, the harbour master, left early. Nobody spoke. “The dam holds,”⟦Ada Marlow⟧ said the harbour master.',
    '“The dam holds,”⟦Ada Marlow⟧ the owner of the yard, Ada Marlow, said.',
    // in other languages
    '„Der Deich hält“⟦Ada Marlow⟧, sagte Ada Marlow.',
    '« Le pont est fermé »⟦Ada Marlow⟧, a déclaré Ada Marlow.',
    '«El puente está cerrado»⟦Ada Marlow⟧, dijo Ada Marlow.',
    '«\u202fLe pont est fermé\u202f»⟦Ada Marlow⟧, a déclaré Ada Marlow.',
    '« Le pont »⟦Ada Marlow⟧, a dit Ada Marlow, « est fermé »⟦Ada Marlow⟧.',
    'Ada Marlow a dit que « le pont est fermé »⟦Ada Marlow⟧.',
    '„Der Deich“⟦Ada Marlow⟧, sagte Ada Marlow, „hält.“⟦Ada Marlow⟧',
    '»Der Deich hält«⟦Ada Marlow⟧, sagte Ada Marlow.',
    '›Der Deich hält‹⟦Ada Marlow⟧, sagte Ada Marlow.',
    '„Der Deich hält“⟦Ada Marlow⟧, so Ada Marlow.',
    'Según Ada Marlow, «el puente está cerrado»⟦Ada Marlow⟧.',
    '“El puente está cerrado”⟦Ada Marlow⟧, dijo la alcaldesa Ada Marlow.',
    // as somebody put it; two sentences on; a body that belongs to somebody
    'As Ada Marlow put it, “the dam will hold for another winter”⟦Ada Marlow⟧.',
    '“The dam will hold for another winter,”⟦Ada Marlow⟧ as Ada Marlow once put it.',
    '“The dam,”⟦Ada Marlow⟧ said Ada Marlow, “will hold.”⟦Ada Marlow⟧',
    '“The dam holds,”⟦Ada Marlow⟧ Ada Marlow said at noon. The crowd laughed. “It held last year too.”⟦Ada Marlow⟧ Nobody moved. “We checked,”⟦Ada Marlow⟧ she said.',
    'Ada Marlow ran the port for years. The rain had stopped by noon. “The dam holds,”⟦Ada Marlow⟧ she said.',
    '“The dam holds,”⟦Marlow⟧ Marlow wrote. “Nobody believes me.”⟦Marlow⟧\n\n“They will,”⟦Tomas Brandt⟧ Tomas Brandt wrote back.',
    'In a statement on Friday Marlow’s office said: “The dam holds.”⟦Marlow’s office⟧',
    // somebody else reads it out
    'The clerk read a statement by Ada Marlow: “The dam holds.”⟦Ada Marlow⟧',
    'Tomas Brandt read a statement by Ada Marlow: “The dam holds.”⟦Ada Marlow⟧',
    'Tomas Brandt read out a letter from Ada Marlow saying “the dam holds for now”⟦Ada Marlow⟧.',
    'The council heard a message from Dr. Marlow that read: “The dam holds.”⟦Marlow⟧',
    'Tomas Brandt showed a note signed by Ada Marlow: “The dam holds.”⟦Ada Marlow⟧',
    // what it is to somebody
    'For Anna Marlow, it was “a long dry summer at last”⟦Anna Marlow⟧.',
    'Anna Marlow runs the port. For Marlow, the plan is “a gift to the whole coast”⟦Anna Marlow⟧.',
    'For Dr. Marlow, it was simply “a bad day for the port”⟦Marlow⟧.',
    // in several paragraphs, in other languages
    'Ada Marlow sagte: „Der Deich hält.⟦Ada Marlow⟧\n\n„Er hält auch morgen.“⟦Ada Marlow⟧',
    'Ada Marlow a déclaré : « Le pont est fermé.⟦Ada Marlow⟧\n\n« Il rouvrira en mai. »⟦Ada Marlow⟧',
    'Ada Marlow dijo: «El puente está cerrado.⟦Ada Marlow⟧\n\n«Abrirá en mayo».⟦Ada Marlow⟧'.replace('».⟦Ada Marlow⟧', '»⟦Ada Marlow⟧.'),
  ])('%s', (marked) => testAttribution(marked));
});

describe('names are led back', () => {
  test.each([
    'Port chief Ada Marlow spoke first. “The dam holds,”⟦Ada Marlow⟧ Marlow said.',
    'Ada Marlow has run the port since May. She said the dam was “safe for now”⟦Ada Marlow⟧.',
    'Ada Marlow said little. But she quickly added a warning: “Do not swim there.”⟦Ada Marlow⟧',
    'According to Ada Marlow, all is well. “The dam holds,”⟦Ada Marlow⟧ she said.',
    'Marlow’s recent remarks were short. She said the dam is “safe for now”⟦Ada Marlow⟧. Ada Marlow runs the port.',
    'Governor Tomas Brandt spoke at noon. The governor said the vote was “fair and free”⟦Tomas Brandt⟧.',
    '“The dam holds,”⟦a spokesman for the port⟧ said a spokesman for the port.',
    'Officials in Kelvay⟦⟧ said the dam was “safe for now”.'.replace('⟦⟧', '').replace('now”', 'now”⟦Officials in Kelvay⟧'),
  ])('%s', (marked) => testAttribution(marked));
});

describe('what is not plain stays open', () => {
  test.each([
    'The so-called “emergency plan”⟦⟧ was late.',
    'It was “a long dry summer”⟦⟧ for the port.',
    'Ada Marlow and Tomas Brandt said the dam was “safe for now”⟦⟧.',
    'Ada Marlow said Tomas Brandt called the plan “a gift to the port”⟦⟧.',
    'Ada Marlow did not say the dam was “safe for now”⟦⟧.',
    'Ada Marlow was told that the dam was “safe for now”⟦⟧.',
    'Ada Marlow called it “a gift to the port”⟦Ada Marlow⟧.\n\nOsei leads the opposition. “The wall is thin,”⟦⟧ she said.',
    'Ada Marlow met Paul Brandt at noon. Rain fell. He said “it was time”⟦⟧.',
    '“The dam holds.”⟦⟧ Ada Marlow said the rain had stopped over the whole of the valley by noon.',
    'He said “it was time”⟦⟧.',
    '“The dam holds.”⟦⟧\n\nAda Marlow said the rain had stopped.',
    'Ada Marlow said the wall was new; the port has “a dozen such walls”⟦⟧.',
    'For Norrvik, it was “a long dry summer at last”⟦⟧.',
    'For New Kelvay, the plan is “a gift to the whole coast”⟦⟧.',
    'For years, it was “a gift to the whole coast”⟦⟧.',
    'The clerk read a statement by noon: “The dam holds.”⟦⟧',
    'Ada Marlow runs a show called “The Harbour at Six in the Evening”⟦⟧.',
    'Ada Marlow reads “Harbour Lights in the Rain”⟦⟧ every year.',
    'Ada Marlow wrote “A Long Dry Summer on the Coast”⟦⟧ in May.',
    '“The dam holds,” so Ada Marlow left.'.replace(' so', '⟦⟧ so'),
    'The Kelvay Operation: A “Victorious Day”⟦⟧?',
  ])('%s', (marked) => testAttribution(marked));

  test('a role is told from a name', () => {
    expect(['the mayor', 'a spokesman for the port', 'Senior Editor', 'officials'].every(isRole)).toBe(true);
    expect(['Ada Marlow', 'Brandt', 'Kelvay Council'].some(isRole)).toBe(false);
  });
});

test('no text throws, and spans lie inside it', () => {
  const piece = fc.constantFrom('“', '”', '"', ' said ', 'Ada Marlow', ' he ', ', ', '. ', '\n', '\n\n', ': ', ' – ', 'the mayor', ' according to ', 'was ', 'saying ', '😀', 'quoted ', ' as ', '’s statement ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const text = pieces.join('');
      const quotes = quotationMarksIn(text).map((it) => it.outer);
      const found = attributionsIn(text, quotes);
      expect(found).toHaveLength(quotes.length);
      for (const it of found) {
        if (it === undefined) continue;
        expect(it.span.start).toBeGreaterThanOrEqual(0);
        expect(it.span.end).toBeGreaterThan(it.span.start);
        expect(it.span.end).toBeLessThanOrEqual(text.length);
        expect(it.name).not.toBe('');
      }
    }),
  );
});

test.each(['“a” said ', 'Ada ', 'said ', '“a”', 'of Ada ', 'the mayor, ', '(a', 'Ada, the mayor, ', '“a.” ', '\n“a', 'Ada Marlow’s statement “a” '])(
  'ten thousand of %j are read, one answer for each quotation',
  (part) => {
    const text = part.repeat(10_000);
    const quotes = quotationMarksIn(text).map((it) => it.outer);
    expect(attributionsIn(text, quotes)).toHaveLength(quotes.length);
  },
);
