/** Pages saved as one MIME archive. */

import { expect, test } from 'vitest';
import { evidence, readAny, readWell } from '../kit/read';

const page = '<html><head><title>Pier closed | Gazette</title></head><body><nav><a href="/">Home</a></nav><article><h1>Pier closed</h1><p>The caf=C3=A9 on the old pier was closed by the county on Monday, after a storm had torn away six of its forty piles.</p><p>It will not open again before the ninth of July, the harbour master said, and repairs will cost half a million.</p></article><script src="https://tracker.example/x.js"></script></body></html>'.replace(/=(?!C3|A9)/g, '=3D');

const archive = (html: string): string => ['From: <Saved by a browser>', 'Snapshot-Content-Location: https://gazette.example/pier', 'Subject: Pier closed', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '',
  '--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://gazette.example/pier', '', html, '--b', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://gazette.example/x.png', '', 'iVBORw0KGgo=', '--b--', ''].join('\r\n');

test('the page inside is read, its address is the archive’s', async () => {
  const document = await readWell('pier.mhtml', archive(page));
  expect(document.kind).toBe('html');
  expect(document.metadata).toMatchObject({ title: 'Pier closed', url: 'https://gazette.example/pier' });
  expect(evidence(document)[0]).toBe('The café on the old pier was closed by the county on Monday, after a storm had torn away six of its forty piles.');
});

test.each([['zero bytes', ''], ['a text', 'The pier is closed.'], ['an archive without a page', archive('')]])('%s is refused with a reason', async (_, content) => {
  expect(await readAny('a.mhtml', content)).toMatch(/empty|no web page/);
});
