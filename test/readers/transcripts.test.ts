/** Subtitles and plain transcripts: who speaks, and at what time. */

import { expect, test } from 'vitest';
import { blocksShown, evidence, inFile, read } from '../kit/read';

const vtt = `WEBVTT - Council, 4 June

NOTE made by hand

1
00:00:01.000 --> 00:00:04.000 align:start
<v Ada Moor>We will close the pier
on <i>9 July</i>, not before.</v>

00:00:04.500 --> 00:00:07.000
<v Ada Moor>The money is there &amp; the plans are drawn.

00:14:32.000 --> 00:14:35.000
<v Oke Tam>Who pays for it?

00:14:36.000 --> 00:15:40.000
<v Ada Moor>The county pays.

01:00:10.000 --> 01:00:15.000
<v Ada Moor>The rest comes from the lottery.
`;

test('WebVTT with voices', () => {
  const document = read('council.vtt', vtt);
  expect(blocksShown(document)).toMatchInlineSnapshot(`
    "@<Ada Moor>(00:00:01) We will close the pier on 9 July, not before. The money is t
    @<Oke Tam>(00:14:32) Who pays for it?
    @<Ada Moor>(00:14:36) The county pays.
    @<Ada Moor>(01:00:10) The rest comes from the lottery."
  `);
  expect(document.metadata.title).toBe('Council, 4 June');
  expect(inFile(document, vtt, '9 July, not')).toBe('9 July</i>, not');
  expect(inFile(document, vtt, '& the')).toBe('&amp; the');
});

test('SubRip with labels, dashes and rolling lines', () => {
  const srt = '1\r\n00:00:01,000 --> 00:00:03,000\r\nADA MOOR: The pier is safe.\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\nThe pier is safe.\r\n<font color="#fff">It was tested in May.</font>\r\n\r\n3\r\n00:01:05,000 --> 00:01:07,000\r\nOKE TAM: By whom?\r\n\r\n4\r\n00:01:08,000 --> 00:01:09,000\r\nADA MOOR: By the county.\r\n';
  expect(blocksShown(read('a.srt', srt))).toMatchInlineSnapshot(`
    "@<ADA MOOR>(00:00:01) ADA MOOR: The pier is safe. It was tested in May.
    @<OKE TAM>(00:01:05) OKE TAM: By whom?
    @<ADA MOOR>(00:01:08) ADA MOOR: By the county."
  `);
});

test.each([
  ['the time before the name', '00:14:32 Ada Moor: The pier is safe.\n\n00:14:40 Oke Tam: By whom was it tested?\n\n00:14:45 Ada Moor: By the county.\n'],
  ['the time in brackets', '[14:32] Ada Moor: The pier is safe.\n[14:40] Oke Tam: By whom was it tested?\n[14:45] Ada Moor: By the county.\n'],
  ['Otter', 'Ada Moor  14:32\nThe pier is safe.\n\nOke Tam  14:40\nBy whom was it tested?\n\nAda Moor  14:45\nBy the county.\n'],
  ['Trint', 'Ada Moor [00:14:32]\nThe pier is safe.\n\nOke Tam [00:14:40]\nBy whom was it tested?\n\nAda Moor [00:14:45]\nBy the county.\n'],
  ['Descript', '[00:14:32] Ada Moor: The pier is safe.\n\n[00:14:40] Oke Tam: By whom was it tested?\n\n[00:14:45] Ada Moor: By the county.\n'],
  ['a time after the name', 'Ada Moor (00:14:32): The pier is safe.\n\nOke Tam (00:14:40): By whom was it tested?\n\nAda Moor (00:14:45): By the county.\n'],
  ['a time on a line of its own', '00:14:32\nAda Moor: The pier is safe.\n\n00:14:40\nOke Tam: By whom was it tested?\n\n00:14:45\nAda Moor: By the county.\n'],
])('a plain transcript with %s', (_, text) => {
  const shown = blocksShown(read('a.txt', text)).split('\n').map((line) => line.slice(0, line.indexOf(')') + 1));
  expect(shown).toEqual(['@<Ada Moor>(00:14:32)', '@<Oke Tam>(00:14:40)', '@<Ada Moor>(00:14:45)']);
  expect(evidence(read('a.txt', text))).toEqual(['The pier is safe.', 'By whom was it tested?', 'By the county.']);
});

test('numbered speakers and questions', () => {
  expect(blocksShown(read('a.txt', 'Speaker 1 (00:12)\nThe pier is safe.\n\nSpeaker 2 (00:15)\nWho tested it?\n\nSpeaker 1 (00:20)\nThe county.\n'))).toMatchInlineSnapshot(`
    "@<Speaker 1>(00:00:12) Speaker 1 (00:12) The pier is safe.
    @<Speaker 2>(00:00:15) Speaker 2 (00:15) Who tested it?
    @<Speaker 1>(00:00:20) Speaker 1 (00:20) The county."
  `);
  expect(blocksShown(read('b.txt', 'Q: Who tested it?\n\nA: The county did, in May.\n\nQ: [14:32] And who paid?\n\nA: The county.\n'))).toMatchInlineSnapshot(`
    "@<Q> Q: Who tested it?
    @<A> A: The county did, in May.
    @<Q>(00:14:32) Q: [14:32] And who paid?
    @<A> A: The county."
  `);
  expect(blocksShown(read('c.txt', '[14:32] The pier is safe, she says.\n\n[15:10] Nobody has asked the county about it.\n\n[16:00] The end of the tape.\n'))).toMatchInlineSnapshot(`
    "P(00:14:32) [14:32] The pier is safe, she says.
    P(00:15:10) [15:10] Nobody has asked the county about it.
    P(00:16:00) [16:00] The end of the tape."
  `);
});

test.each([
  ['nothing', ''],
  ['no cue', 'WEBVTT\n\nThe pier is safe.\n'],
  ['broken times', 'WEBVTT\n\n00:aa --> 00:bb\nThe pier is safe.\n'],
])('subtitles with %s say so', (_, text) => {
  const { blocks, problems } = read('a.vtt', text);
  expect(blocks).toHaveLength(0);
  expect(problems.map(({ message }) => message)).toContain('No subtitle with a time was found in it');
});

test('a cut file and tags that never end are read', () => {
  expect(blocksShown(read('a.vtt', vtt.slice(0, 150)))).toContain('@<Ada Moor>(00:00:01)');
  expect(read('a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(50_000)}\n`).text.length).toBeGreaterThan(0);
});

const asked = 'When did you first hear that the pier was unsafe?';
const answered = 'We were told in March by the engineers of the county, and nobody on the board had asked them to look.';

test.each([
  ['a name and a time over the words', `Mira Tolland  00:03\n${asked}\n\nOdo Brandt  00:09\n${answered}\n`],
  ['a time in brackets before the name', `[00:00:03] Mira Tolland: ${asked}\n\n[00:00:09] Odo Brandt: ${answered}\n`],
  ['a short time in brackets and capitals', `[00:03] MIRA TOLLAND: ${asked}\n[00:09] ODO BRANDT: ${answered}\n`],
  ['a time with hundredths and a name over the words', `[00:00:03.12] Mira Tolland\n${asked}\n\n[00:00:09.40] Odo Brandt\n${answered}\n`],
  ['a name with its time and a colon over the words', `Mira Tolland (00:03):\n${asked}\n\nOdo Brandt (00:09):\n${answered}\n`],
  ['a bare time before the name', `00:00:03 Mira Tolland: ${asked}\n\n00:00:09 Odo Brandt: ${answered}\n`],
  ['bold names of Markdown with times behind them', `**Mira Tolland:** [00:00:03] ${asked}\n\n**Odo Brandt:** [00:00:09] ${answered}\n`],
])('two turns of a transcript are enough where they have times: %s', (name, text) => {
  const document = read(name.includes('Markdown') ? 'talk.md' : 'talk.txt', text);
  const turns = document.blocks.filter(({ kind }) => kind === 'speaker-turn');
  expect(turns.map(({ speaker, locator }) => [speaker?.toLowerCase(), locator.timestamp])).toEqual([['mira tolland', '00:00:03'], ['odo brandt', '00:00:09']]);
  expect(evidence(document)).toContain(answered);
});

test('two lines with times that name nobody are no turns', () => {
  expect(read('plan.txt', `10:30 Doors open to the public at the quay.\n\n11:15 The mayor speaks about the pier and its repairs.\n`).blocks.some(({ kind }) => kind === 'speaker-turn')).toBe(false);
});

test('the head of a recorder’s export gives the date and nobody as author', () => {
  const document = read('talk.txt', `Interview with Odo Brandt\nFri, May 03, 2024 10:15AM • 12:44\n\nSUMMARY KEYWORDS\npier, harbour, board\n\nSPEAKERS\nMira Tolland, Odo Brandt\n\nMira Tolland  00:03\n${asked}\n\nOdo Brandt  00:09\n${answered}\n\nTranscribed by https://otter.ai\n`);
  expect(document.metadata).toMatchObject({ title: 'Interview with Odo Brandt', issued: '2024-05-03', authors: [] });
  expect(evidence(document).at(-1)).toBe(answered);
  expect(evidence(document).join(' ')).not.toMatch(/SUMMARY|Transcribed/);
});
