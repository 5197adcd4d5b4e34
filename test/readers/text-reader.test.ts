/** Plain text: blocks by kind, furniture of web pages, two articles in one file, speakers, and what a text says of itself. */

import { expect, test } from 'vitest';
import { blocksShown, evidence, read } from '../kit/read';

const prose = 'The harbour board voted seven to two on Monday to close the old ferry pier for repairs that will last until the spring of next year.';
const more = 'Its chair said the pier had been inspected every year since 2009, and that the last report left the board with no choice but to act.';
const long = `${prose} ${more} ${prose} ${more} ${prose} ${more}`;

test('a copied web page keeps its text and marks its furniture', () => {
  const document = read('a.txt', [
    'Home » News » Old Ferry Pier to Close', '', 'Old Ferry Pier to Close', '', 'Mira Tolland', '4 Min Read', 'Board Votes After Damning Report', '', prose, '',
    'Old Ferry Pier to Close', '', more, '', 'Why the Board Acted', '', prose, '', '“Nobody wanted this, but wood rots.” – Odo Brandt', '',
    'Do follow Quay Courier on Instagram', '', 'for more information click here', '', 'Quay Courier', '', 'TAGGED:', 'Share This Article', 'Leave a comment', '', 'Leave a Reply', '',
    'Your email address will not be published. Required fields are marked *', '', 'Lead',
  ].join('\n'));
  expect(blocksShown(document)).toMatchInlineSnapshot(`
    "x Home » News » Old Ferry Pier to Close
    # Old Ferry Pier to Close
    x Mira Tolland
    x 4 Min Read
    # Board Votes After Damning Report
    P The harbour board voted seven to two on Monday to close the 
    x Old Ferry Pier to Close
    P Its chair said the pier had been inspected every year since 
    # Why the Board Acted
    P The harbour board voted seven to two on Monday to close the 
    ><Odo Brandt> “Nobody wanted this, but wood rots.” – Odo Brandt
    x Do follow Quay Courier on Instagram
    x for more information click here
    x Quay Courier
    x TAGGED:
    x Share This Article
    x Leave a comment
    x Leave a Reply
    x Your email address will not be published. Required fields ar
    x Lead"
  `);
  expect(document.metadata).toMatchObject({ title: 'Old Ferry Pier to Close', authors: ['Mira Tolland'], publisher: 'Quay Courier' });
});

test('links to other stories and a table of contents are no evidence, the text around them is', () => {
  const document = read('b.txt', [
    'Pier Repairs Begin', 'Table of Contents', '- 1. Pier Repairs Begin', '- 2. What will the work cost the town in the end?', prose, 'What will the work cost the town in the end?', more, '',
    'KEEP READING', '  • New Owner for the Salt Works', '', '  • Lighthouse Tours Return in May', '', `Correction: ${more}`,
  ].join('\n'));
  expect(blocksShown(document)).toMatchInlineSnapshot(`
    "# Pier Repairs Begin
    x Table of Contents
    x 1. Pier Repairs Begin
    x 2. What will the work cost the town in the end?
    P The harbour board voted seven to two on Monday to close the 
    # What will the work cost the town in the end?
    P Its chair said the pier had been inspected every year since 
    x KEEP READING
    x New Owner for the Salt Works
    x Lighthouse Tours Return in May
    P Correction: Its chair said the pier had been inspected every"
  `);
});

test.each([
  ['a title that stands twice', ['Salt Works Sold', '', 'Salt Works Sold', '']],
  ['a comment prompt before it', ['What do you think? Will the U.S. buyers stay? Share your thoughts in the comments below!', '', 'Salt Works Sold', '']],
])('another article in the same file becomes a part of its own: %s', (_, border) => {
  const document = read('c.txt', ['Old Pier to Close', '', long, '', ...border, long, '', 'Who Will Work There', '', long].join('\n'));
  expect(document.parts.map(({ title }) => title)).toEqual(['Old Pier to Close', 'Salt Works Sold']);
  expect(document.blocks.filter(({ part }) => part === 1).map(({ locator }) => locator.paragraph)).toContain(1);
  expect(document.text.slice(document.parts[1]!.span.start)).toMatch(/^Salt Works Sold/);
});

test('a section is no new article, and a related box does not cut one in two', () => {
  const document = read('d.txt', ['Old Pier to Close', '', long, '', 'You may also like', '', 'Salt Works Sold', '', 'Who Will Pay', '', long].join('\n'));
  expect(document.parts).toHaveLength(1);
});

test('speakers of an interview are told from labelled lists', () => {
  const document = read('e.txt', [
    'Talking Piers', '', 'Senior Editor, Quay Courier: Welcome, Dr. Ilse Hagen. Why now?', '', 'Dr. Ilse Hagen, Harbour Historian: Thank you. Because wood rots:', '',
    'first the piles give way.', '', 'Who Pays', '', 'Senior Editor: And who pays?', '', 'Dr.Hagen: The town does.It always has.', '', '(Laughter)', '', 'Senior Editor: Thank you.', '',
    'The talk took place in the old customs house.', '', 'Lower Costs: The work was tendered twice.', 'Faster Work: It takes nine months.',
  ].join('\n'));
  expect(blocksShown(document)).toMatchInlineSnapshot(`
    "# Talking Piers
    @<Senior Editor> Senior Editor, Quay Courier: Welcome, Dr. Ilse Hagen. Why no
    @<Dr. Ilse Hagen> Dr. Ilse Hagen, Harbour Historian: Thank you. Because wood r
    @<Dr. Ilse Hagen> first the piles give way.
    # Who Pays
    @<Senior Editor> Senior Editor: And who pays?
    @<Dr. Ilse Hagen> Dr.Hagen: The town does.It always has.
    P (Laughter)
    @<Senior Editor> Senior Editor: Thank you.
    P The talk took place in the old customs house.
    P Lower Costs: The work was tendered twice.
    P Faster Work: It takes nine months."
  `);
  expect(document.metadata.publisher).toBe('Quay Courier');
  expect(evidence(document)).toEqual(expect.arrayContaining(['Because wood rots:', 'The town does.', 'It always has.']));
});

test.each([
  ['Q and A', 'Q: Who paid?\nA: The town.\nQ: How much?\nA: Two million.', '@<Q> Q: Who paid?\n@<A> A: The town.\n@<Q> Q: How much?\n@<A> A: Two million.'],
  ['capitals', 'MR. OKORO: We met twice.\n\nTHE COURT: When?\n\nMR. OKORO: In May.', '@<MR. OKORO> MR. OKORO: We met twice.\n@<THE COURT> THE COURT: When?\n@<MR. OKORO> MR. OKORO: In May.'],
  ['times before the name', '[00:01:05] Jo Lind: We met.\n[00:02:10] Ada Moor: Twice.\n[00:02:30] Jo Lind: Yes.', '@<Jo Lind>(00:01:05) [00:01:05] Jo Lind: We met.\n@<Ada Moor>(00:02:10) [00:02:10] Ada Moor: Twice.\n@<Jo Lind>(00:02:30) [00:02:30] Jo Lind: Yes.'],
  ['names on their own lines', 'Jo Lind  0:05\nWe met at the pier.\n\nAda Moor  1:10\nTwice, in fact.\n\nJo Lind  1:30\nYes.', '@<Jo Lind>(00:00:05) Jo Lind 0:05 We met at the pier.\n@<Ada Moor>(00:01:10) Ada Moor 1:10 Twice, in fact.\n@<Jo Lind>(00:01:30) Jo Lind 1:30 Yes.'],
])('transcripts: %s', (_, text, shown) => {
  expect(blocksShown(read('f.txt', text))).toBe(shown);
});

test('the speaker label is no part of what was said', () => {
  expect(evidence(read('f.txt', 'Jo Lind: We met.\nAda Moor: Twice.\nJo Lind: Yes.'))).toEqual(['We met.', 'Twice.', 'Yes.']);
});

test('wrapped lines are one paragraph, lines of their own are not', () => {
  const wrapped = 'The committee met in the small hall at seven in the\nevening and adjourned at nine. Councillor Adeyemi moved\nthat the pier be closed.\n\nRoll call\nAdeyemi\nBrandt';
  expect(blocksShown(read('g.txt', wrapped))).toBe('P The committee met in the small hall at seven in the evening \nP Roll call\nP Adeyemi\nP Brandt');
});

test('tables in text: rows count from one, the header is no row', () => {
  const table = ['| Pier | Cost |', '|---|---|', '| Old | 2 million |', '| New | 5 million |', '', 'Year\tVisitors\tTrips', '2023\t12,000\t400', '2024\t15,000\t410'].join('\n');
  expect(blocksShown(read('h.txt', `${prose}\n${table}`))).toBe(
    'P The harbour board voted seven to two on Monday to close the \n# | Pier | Cost |\nx |---|---|\n|(row 1) | Old | 2 million |\n|(row 2) | New | 5 million |\n# Year Visitors Trips\n|(row 1) 2023 12,000 400\n|(row 2) 2024 15,000 410',
  );
});

test('notes without full stops stay evidence', () => {
  expect(evidence(read('notes.txt', 'Pier notes\n\nbudget 4.2m approved 3 May\n\nBrandt said no comment\n\nCalled Hagen, will ring back on Friday'))).toHaveLength(3);
});

test.each([
  ['By Jane Roe and John Doe, Staff Writers', { authors: ['Jane Roe', 'John Doe'] }],
  ['BY JANE ROE', { authors: ['Jane Roe'] }],
  ['Jane Roe Avatar', { authors: ['Jane Roe'] }],
  ['Published by Quay Courier', { publisher: 'Quay Courier' }],
  ['Published: Monday, 3 May 2021 at 10:15 a.m.', { issued: '2021-05-03' }],
  ['May 3, 2021', { issued: '2021-05-03' }],
  ['Updated May 2021', { issued: '2021-05' }],
  ['https://quaycourier.example/pier', { url: 'https://quaycourier.example/pier' }],
  ['Source: https://quaycourier.example/pier', { url: 'https://quaycourier.example/pier' }],
  ['Author: Jane Roe', { authors: ['Jane Roe'] }],
  ['By Tuesday the water had gone', { authors: [] }],
  ['7 Min Read', { authors: [] }],
])('what the head of a text says of it: %s', (line, metadata) => {
  expect(read('i.txt', `Old Pier to Close\n\n${line}\n\n${prose}\n\n${more}`).metadata).toMatchObject(metadata);
});

test('agency, copyright and reporting lines', () => {
  expect(read('j.txt', `Old Pier to Close\n\nSALTHAVEN (AP) — ${prose}`).metadata.publisher).toBe('AP');
  expect(read('j.txt', `Old Pier to Close\n\n${prose}\n\n${more}\n\n© 2021 Quay Courier. All rights reserved.`).metadata.publisher).toBe('Quay Courier');
  expect(read('j.txt', `Old Pier to Close\n\n${prose}\n\n${more}\n\n(Reporting by Jane Roe in Salthaven; Editing by John Doe)`).metadata.authors).toEqual(['Jane Roe']);
});

test('a wire report: place, date and agency of its dateline, a line broken in mid-sentence', () => {
  const document = read('k.txt', `Pier closes after report\n\nSALTHAVEN, May 3 2024 (Quay Wire) - The harbour board closed the pier on Friday after divers found four broken piles under the\neastern end, officials said.\n\n${more}`);
  expect(document.metadata).toMatchObject({ title: 'Pier closes after report', publisher: 'Quay Wire', issued: '2024-05-03' });
  expect(document.blocks).toHaveLength(3);
});

test('an outlet with its date under the title', () => {
  const document = read('l.txt', `Interview with Ilse Hagen, historian of the harbour and its piers\nQuay Courier, 3 May 2024\n(Translated.)\n\n${more}`);
  expect(document.metadata).toMatchObject({ title: 'Interview with Ilse Hagen, historian of the harbour and its piers', publisher: 'Quay Courier', issued: '2024-05-03' });
});

test('a title in sentence case that stands twice, and a short second article behind the comment form', () => {
  const document = read('m.txt', [
    'Reading: Salthaven counts the cost', '', 'Salthaven counts the cost', '', 'Salthaven counts the cost', '', 'Quay Weather Desk', '5 Min Read', '', prose, '', more, '', prose, '',
    'You may also like', '  • Ten boats that float', '  • Is your cellar dry?', '', 'Leave a Comment', '', 'Old mill opens as library', '', more, '', 'The mill stood empty for years.',
  ].join('\n'));
  expect(blocksShown(document)).toMatchInlineSnapshot(`
    "x Reading: Salthaven counts the cost
    # Salthaven counts the cost
    x Salthaven counts the cost
    x Quay Weather Desk
    x 5 Min Read
    P The harbour board voted seven to two on Monday to close the 
    P Its chair said the pier had been inspected every year since 
    P The harbour board voted seven to two on Monday to close the 
    x You may also like
    x Ten boats that float
    x Is your cellar dry?
    x Leave a Comment
    1 # Old mill opens as library
    1 P Its chair said the pier had been inspected every year since 
    1 P The mill stood empty for years."
  `);
});

test('a reader’s comment under a name is no new article', () => {
  const document = read('n.txt', `Old Pier to Close\n\n${long}\n\nLeave a Reply\n\nAda Moor\n\n${long}`);
  expect(document.parts).toHaveLength(1);
});
