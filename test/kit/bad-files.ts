/** Sources in every bad state a folder can be in, among good ones; as the doors have to bear them. */

import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import type { Newsroom } from './newsroom';

const megabyte = 1_000_000;

function repeated(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
}

/** What a problem says of each bad file (`read`: whether the rest of it is searched all the same). */
export const badFiles: Readonly<Record<string, { readonly message: RegExp; readonly read: boolean }>> = {
  'sources/photo.txt': { message: /binary|JPEG/, read: false },
  'sources/zeros.txt': { message: /binary file, not text/, read: false },
  'sources/damaged.txt': { message: /Damaged UTF-8: 1 unreadable character replaced/, read: true },
  'sources/windows.txt': { message: /read as Windows-1252/, read: true },
  'sources/nested.html': { message: /nested 1\d{5,6} deep/, read: true },
  'sources/pipe.txt': { message: /not a regular file/, read: false },
  'sources/dangling.txt': { message: /a link that leads nowhere/, read: false },
  'sources/itself.txt': { message: /a link that leads (back to itself|nowhere)/, read: false },
  'sources/loop': { message: /a folder above itself/, read: false },
  'sources/outside.txt': { message: /leads out of the folder/, read: false },
  'sources/front.md': { message: /front matter/i, read: true },
  'sources/empty.txt': { message: /The file is empty/, read: true },
  'sources/film.mov': { message: /It is a recording/, read: false },
};

/** Sources that are odd and read without a word. */
export const oddFiles = ['sources/utf16.txt', 'sources/line.txt', 'sources/folder.txt/inside.txt', 'sources/same-key.md', 'sources/same-key-too.md'];

export function writeBadFiles({ write, file }: Newsroom): void {
  write('sources/photo.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]));
  write('sources/zeros.txt', Buffer.alloc(5000));
  write('sources/damaged.txt', Buffer.concat([Buffer.from(repeated('Le café était fermé à Oxley. ', 900)), Buffer.from([0xff, 0x0a])]));
  write('sources/windows.txt', Buffer.from('The caf\u00e9 at Oxley seated 31 people.\n', 'latin1'));
  write('sources/utf16.txt', Buffer.from('\ufeffThe bakery at Oxley employed 27 people.\n', 'utf16le'));
  write('sources/line.txt', repeated('The orchard at Oxley had 512 trees and ', 2 * megabyte));
  write('sources/nested.html', `<html><body>${'<div>'.repeat(megabyte)}<p>The dairy at Oxley closed in 1971.</p>${'</div>'.repeat(megabyte)}`);
  write('sources/front.md', '---\ntitle: "Broken\nkey: [a, b\n---\n\nThe quarry at Oxley closed in 1988.\n');
  write('sources/same-key.md', '---\nkey: twin\n---\n\nThe first twin was opened in 1901.\n');
  write('sources/same-key-too.md', '---\nkey: twin\n---\n\nThe second twin was opened in 1902.\n');
  write('sources/film.mov', 'moov');
  write('sources/empty.txt', '');
  write('sources/folder.txt/inside.txt', 'The chapel at Oxley has 14 windows.\n');
  write('wellsourced.json', '{\n  "citationStyle": "chicago",\n  "sorces": ["x"],\n  "checks": { "placeholder": "off" }\n');
  execFileSync('mkfifo', [file('sources/pipe.txt')]);
  symlinkSync('nowhere.txt', file('sources/dangling.txt'));
  symlinkSync('itself.txt', file('sources/itself.txt'));
  symlinkSync('.', file('sources/loop'));
  symlinkSync('/etc/hostname', file('sources/outside.txt'));
}

/** 100 MB of sentences. */
export function writeHugeFile({ write }: Newsroom, name: string): void {
  const sentence = 'The harbour board of Oxley counted the boats at the quay again that winter and wrote the number down. ';
  write(name, Buffer.alloc(100 * megabyte, `${sentence}\n\n`));
}
