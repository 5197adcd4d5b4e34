/** Mails and mailboxes: headers as metadata, encodings, quoted replies, attachments, and broken ones. */

import { expect, test } from 'vitest';
import { blocksShown, evidence, readAny, readWell } from '../kit/read';

const lines = (...text: readonly string[]): string => text.join('\r\n');
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64').replace(/(.{76})/g, '$1\r\n');

const header = [
  'From: =?UTF-8?Q?Zo=C3=AB_Lindqvist?= <zoe@harbour.example>',
  'To: "Tam, Oke" <oke@desk.example>, press@desk.example',
  'Date: Tue, 4 Jun 2024 09:15:00 +0200',
  'Subject: =?UTF-8?B?' + Buffer.from('Fähre: the figures', 'utf8').toString('base64') + '?=',
  'MIME-Version: 1.0',
];

const multipart = lines(
  ...header,
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  'This is a multi-part message.',
  '--outer',
  'Content-Type: multipart/alternative; boundary="inner"',
  '',
  '--inner',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Dear Oke,',
  '',
  'the ferry carried 41,200 passengers in May, =',
  'the caf=E9 on board served half of them.',
  '',
  'On 3 June 2024, at 18:02, Oke Tam <oke@desk.example> wrote:',
  '> How many passengers did the ferry carry in May?',
  '> Our readers heard it was fifty thousand.',
  '',
  '-- ',
  'Zo=EB Lindqvist, Harbour Office',
  '--inner',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Dear Oke, …</p>',
  '--inner--',
  '--outer',
  'Content-Type: text/plain; charset=utf-8; name="minutes.txt"',
  'Content-Disposition: attachment; filename="../../minutes.txt"',
  'Content-Transfer-Encoding: base64',
  '',
  base64('Minutes of the Harbour Board\n\nThe board agreed on 2 June to raise the fare to 4.20 euros from the autumn on, after a long debate.\n'),
  '--outer',
  'Content-Type: application/x-unknown; name="plan.dwg"',
  'Content-Disposition: attachment; filename="plan.dwg"',
  '',
  'binary',
  '--outer--',
  '',
);

test('a mail of several parts in two encodings', async () => {
  const mail = await readWell('ferry.eml', multipart);
  expect(mail.metadata).toEqual({ title: 'Fähre: the figures', authors: ['Zoë Lindqvist'], issued: '2024-06-04' });
  expect(mail.provenance).toEqual({ title: 'e-mail header', authors: 'e-mail header', issued: 'e-mail header' });
  expect(mail.kind).toBe('email');
  expect(mail.extracted).toBe(true);
  expect(blocksShown(mail)).toMatchInlineSnapshot(`
    "x From: Zoë Lindqvist <zoe@harbour.example>
    x To: Tam, Oke <oke@desk.example>, press@desk.example
    x Date: Tue, 4 Jun 2024 09:15:00 +0200
    x Subject: Fähre: the figures
    P Dear Oke,
    P the ferry carried 41,200 passengers in May, the café on boar
    x On 3 June 2024, at 18:02, Oke Tam <oke@desk.example> wrote:
    ><Oke Tam> How many passengers did the ferry carry in May? Our readers 
    x --
    x Zoë Lindqvist, Harbour Office
    1 # Minutes of the Harbour Board
    1 P The board agreed on 2 June to raise the fare to 4.20 euros f"
  `);
  expect(mail.parts.map(({ kind, title }) => `${kind}: ${title}`)).toEqual(['message: Fähre: the figures', 'attachment: minutes.txt']);
  expect(mail.blocks.at(-1)?.locator).toMatchObject({ part: 'attachment minutes.txt', paragraph: 1 });
  expect(mail.problems.map(({ message }) => message)).toEqual(['attachment plan.dwg: No reader for .dwg files yet']);
});

test('a mail in HTML alone', async () => {
  const mail = await readWell('a.eml', lines(...header, 'Content-Type: text/html; charset=utf-8', '',
    '<p>The pier reopens on 9 July.</p><p>On 1 June 2024, Oke Tam &lt;oke@desk.example&gt; wrote:</p><blockquote><p>When does the pier reopen?</p></blockquote><img src="https://tracker.example/x.gif"><script>alert(1)</script>'));
  expect(blocksShown(mail)).toMatchInlineSnapshot(`
    "x From: Zoë Lindqvist <zoe@harbour.example>
    x To: Tam, Oke <oke@desk.example>, press@desk.example
    x Date: Tue, 4 Jun 2024 09:15:00 +0200
    x Subject: Fähre: the figures
    P The pier reopens on 9 July.
    x On 1 June 2024, Oke Tam <oke@desk.example> wrote:
    ><Oke Tam> When does the pier reopen?"
  `);
});

test('a forwarded mail is quoted from who wrote it', async () => {
  const mail = await readWell('a.eml', lines(...header, 'Content-Type: text/plain', '', 'See below.', '', '-----Original Message-----', 'From: Mira Osei <mira@council.example>', 'Sent: Monday, 3 June 2024', 'To: Zoë Lindqvist', 'Subject: Fares', '', 'The council has not been asked about the fares.'));
  expect(blocksShown(mail)).toMatchInlineSnapshot(`
    "x From: Zoë Lindqvist <zoe@harbour.example>
    x To: Tam, Oke <oke@desk.example>, press@desk.example
    x Date: Tue, 4 Jun 2024 09:15:00 +0200
    x Subject: Fähre: the figures
    P See below.
    x -----Original Message-----
    x From: Mira Osei <mira@council.example>
    x Sent: Monday, 3 June 2024
    x To: Zoë Lindqvist
    x Subject: Fares
    ><Mira Osei> The council has not been asked about the fares."
  `);
});

test('a mailbox has its mails as parts', async () => {
  const box = await readWell('press.mbox', ['From a@b Mon Jun  3 10:00:00 2024', ...header, '', 'The first mail says that the pier is closed for repairs.', '', 'From c@d Tue Jun  4 10:00:00 2024', 'From: Oke Tam <oke@desk.example>', 'Subject: Thanks', '', 'From here on we publish at noon, says the second mail.', ''].join('\n'));
  expect(box.parts.map(({ title, metadata }) => [title, metadata?.authors])).toEqual([['Fähre: the figures', ['Zoë Lindqvist']], ['Thanks', ['Oke Tam']]]);
  expect(evidence(box)).toEqual(['The first mail says that the pier is closed for repairs.', 'From here on we publish at noon, says the second mail.']);
  expect(box.blocks.at(-1)?.locator).toEqual({ part: 'message 2', paragraph: 1 });
});

test('a thousand attachments are read to the limit', async () => {
  const parts = Array.from({ length: 1000 }, (_, i) => lines('--b', 'Content-Type: text/plain', `Content-Disposition: attachment; filename="note ${i}.txt"`, '', `Note number ${i} says that the tide was high.`));
  const mail = await readWell('many.eml', lines(...header, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'), { maxParts: 50 });
  expect(mail.parts).toHaveLength(51);
  expect(mail.problems).toEqual([{ message: 'Only the first 50 of 1000 attachments were read' }]);
});

test('mails within mails end', async () => {
  let inner = lines(...header, 'Content-Type: text/plain', '', 'At the bottom the tide was low.');
  for (let i = 0; i < 40; i++) inner = lines(...header, 'Content-Type: multipart/mixed; boundary=b' + i, '', `--b${i}`, 'Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="inner.eml"', '', inner, `--b${i}--`);
  const mail = await readAny('deep.eml', inner);
  expect(JSON.stringify(mail)).toMatch(/nested too deep|Maximum MIME nesting depth/);
});

test.each([
  ['zero bytes', 'a.eml', ''],
  ['a text', 'a.eml', 'The pier is closed.\nNothing else is known.\n'],
  ['binary', 'a.eml', '\u0000\u0001\u0002PK'],
  ['no mailbox', 'a.mbox', 'The pier is closed.\n'],
])('%s in a mail’s clothes is refused with a reason', async (_, path, content) => {
  expect(await readAny(path, content)).toMatch(/empty|no e-mail|no mailbox/);
});

test('a mail that is cut off is read as far as it goes', async () => {
  const mail = await readWell('cut.eml', multipart.slice(0, multipart.indexOf('of them')));
  expect(evidence(mail).join(' ')).toContain('the ferry carried 41,200 passengers');
});
