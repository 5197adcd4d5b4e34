/** Where sentences end: in clean prose, in copied web text, in lists and in tokenised text. */

import { expectNoWorseThanLinear } from '../kit/growth';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../server/src/engine/text/sentences';
import { testSentences } from '../kit/sentences-tester';

describe('sentences end', () => {
  it.each([
    'The ferry was late. | Nobody complained.',
    'Was the ferry late? | It was! | Nobody complained…',
    'The boy was ill. | Doctors said so. | They sat in the sun. | Boats lay about. | It came in the wash. | Use salt.',
    'Nobody asked. | Mm. | Hot out.',
    'The bill came to $40.50. | It was paid in 2019. | 12 guests left.',
    'They live in the U.S. | How about you?',
    'He read law at Halden & Co. | They paid him well.',
    'We leave at 6 p.m. | The boat waits.',
    'It was you and I. | Did you see Albert I. Marsh?',
    'She studied at the School of Art. | “It was cold,” she says.',
    'See www.example.org/a.b.html. | Then write to jane.doe@example.com. | Good luck.',
    'She never meant that.... | He left the shop.',
    'Was it so?! | Yes.',
    'They stopped (nobody knows why). | Then they went on.',
    '“It is over.” | She closed the book.',
    'The harbour opened in 1904.[12] | It closed later. [3] | Nobody minds.',
    'It was said before.[^ledger] | It is said again. [@harbour2020, p. 3] | And again.',
    'これは一つの文です。¦次の文です。',
    'One day ended\n\nanother began',
    'He left.\r\n\r\nShe stayed.',
  ])('%s', testSentences);
});

describe('sentences end where no stop is', () => {
  it.each([
    'I know she — | Now she is trying to think of ways. | So what?',
    'You said that was — | No, because she re- – | They had a wash. | Soon as the — | Yeah, right.',
    'Boat lost in storm | Friday, May 8, 2009 | Thomas Ode, 42, said so.',
    'Ferry quay opens | Saturday, 19 October 2013 | The harbour was full.',
    'The mass stayed. | Figure 2.2 | A harbour in spring.',
    'Nobody knew. | How the quay was built | They drove piles into the mud.',
    'Nobody knew. | Early Days on the Quay | When the ice broke, the boats came.',
    'Nobody knew. | PORT OF CALL | The ship was late.',
    'The rain stopped. | (photo from the archive of the port) | Boats lay in rows.',
    'She was there all the while – | She left at noon.',
    'He shut the gate — | There was nobody left.',
    'Boats lie idle off Brandt | By Anna Ode The harbour was quiet.',
    'A boat off Brandt | File photo of the harbour.',
    'Nobody knew. | Background | Brandt is the oldest port.',
    'Nobody knew. | LINK TO THE PORT | The Brandt quay is old.',
    'Nobody knew. | How to Mend a Net in a Day | Whether you are old or young, do this.',
    'It was a loan under CC BY 2.0 | My boat is gone.',
    'The port was safe for the few. 4 | Even though most knew, they kept still.',
    'March 3, 1975 | Dear Anna: | We are back. | Yours, | Bill',
    'You will be able to: | State the tides.',
    'Her mom will call you — | Right, right.',
    'Falling | You’re on the quay when it blows.',
  ])('%s', testSentences);

  it.each([
    'The paper — The Harbour Post — was sold to a — as he put it — friend.',
    'I think you — I think you gave it away.',
    'On Friday, May 8, 2009 Thomas Ode sailed.',
    'It was signed on Monday, 4 March 2019 by Ode.',
    'See Figure 2 The Harbour for more.',
    'He said it was a – well, a mistake.',
    'The song You are late was a hit.',
    'The band played Songs From the Quay at noon.',
    'He told The Harbour Post that it was shut.',
    'Long Love You was released in August.',
    'The fair (held in May) Anna Ode opened was full.',
    'It was Written By Anna Ode and sung by nobody.',
    'They played Stand By Your Man at the quay.',
    'Education Secretary Anna Ode said so.',
    'He lives at No. 10 The quay side.',
    'In May 2004 The harbour was shut.',
    'The file photo of Anna Ode was old.',
    'He told me Dear John was a film.',
    'He came back – I came back – for the boat.',
  ])('not in: %s', testSentences);
});

describe('sentences go on', () => {
  it.each([
    'Dr. Elling met Mr. Brandt, Sgt. Ode and Gen. J. R. Weir at St. Anne’s.',
    'The U.S. Senate met on Jan. 5 at 10 a.m. in Washington, D.C., for 3.5 hours.',
    'At 5 a.m. Mr. Ode went home.',
    'It was the man you met, Ed. K. Gross, in Decatur, Ill. Ode said 5 mm. Brandt steel.',
    'See p. 55, fig. 3, no. 12 and vol. IV.',
    '“Why now?” Senator Elling asked.',
    '“What a day!” said the harbour master.',
    'She works at Yahoo! Japan and at Yahoo! in Leeds.',
    'He [...] spoke of the weather [...] and left.',
    'That is Martin Ode Jr.’s boat, e.g. the red one, i.e. the small one.',
    'The line broke\nin the middle of it.',
    'She came ... and went … again.',
    'He was (She had said so before.) never there.',
    'File report.pdf. v2 is on example.com/Reports.Html today.',
  ])('%s', testSentences);
});

describe('copied web text', () => {
  it.each([
    'Thank you for having me.¦Secretary Elling will answer.',
    'Adding to this,there is rights,and cyber security.¦These are hurdles.',
    'Dr.Petrovic: The results are mixed. | Of course.',
    'This is in the interest of the U.S.and the rest.',
    'It cost 1,000.¦That is a lot.',
    'He said “no.”¦She said “yes.”',
    'Is that so?¦Yes it is.',
    'What outcomes are acceptable. | a measure of trust is needed.',
  ])('%s', testSentences);
});

describe('lists in running text', () => {
  it.each([
    '1. The first boat | 2. The second boat | 3. The third boat',
    '1) The first boat. | 2) The second boat.',
    'a. The first boat | b. The second boat',
    '• Boats of wood | • Boats of steel',
    'boats\n\nharbour master\n\ncargo, passengers',
  ])('%s', testSentences);

  it('a block of short lines without a stop is cut by line', () => {
    const text = 'Home\nLatest news\nAbout us\n';
    expect(sentenceSpans(text).map((it) => text.slice(it.start, it.end))).toEqual(['Home', 'Latest news', 'About us']);
  });
});

describe('headings', () => {
  it('a line in title case ends before a capital, wrapped prose does not', () => {
    const text = 'Harbour Closes After Two Storms\nHarbour Closes After Two Storms\nMarta Elling closed the\nHarbour of Halden.';
    expect(sentenceSpans(text).map((it) => text.slice(it.start, it.end))).toEqual([
      'Harbour Closes After Two Storms', 'Harbour Closes After Two Storms', 'Marta Elling closed the\nHarbour of Halden.',
    ]);
  });
});

describe('text without capitals', () => {
  it.each([
    "the u.s. said no . | gov . elling agreed . '' | this was new .",
    'i went home. | then i slept, e.g. on the sofa.',
  ])('%s', testSentences);
});

describe('any text', () => {
  const pieces = fc.array(fc.constantFrom('.', '. ', '!', '?', '…', '"', '”', '“', "'", '(', ')', '[1]', '\n', '\r\n', '\n\n', ' ', 'Mr', 'U.S', 'a', 'The', 'ß', '5', '😀', 'e\u0301', 'שלום', '• ', '1. '), { maxLength: 60 });

  it('spans lie inside, in order, apart, without spaces around, and nothing but spaces is left out', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const it of sentenceSpans(text)) {
        expect(text.slice(end, it.start).trim()).toBe('');
        const own = text.slice(it.start, it.end);
        expect(own).not.toBe('');
        expect(own.trim()).toBe(own);
        end = it.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }), { numRuns: 500 });
  });

  it.each(['. ', '" ', '[', ' .', 'a.m. ', '1. ', '\n ', 'A. ', '?“', '• 1) ', '(.', 'Early We are ', '. (a) B', 'of The ', 'AB '])('a long run of %j takes no more than linear time', (piece) => {
    expectNoWorseThanLinear((size) => void sentenceSpans(piece.repeat(size)), 25_000);
  });
});
