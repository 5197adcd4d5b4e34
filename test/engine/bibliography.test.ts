/** What bibliographies and sidecars say of sources: binding, keys, and entries without a file. */

import { expect, test } from 'vitest';
import { engineOf, filesIn, prepared } from '../kit/small-corpus';

const sources = (text: string): readonly string[] => {
  const { corpus } = engineOf(filesIn(text)).snapshot();
  return corpus.sources.map(({ id, citationKey, metadata, provenance, kind }) => [id, `@${citationKey}`, kind, metadata.title, metadata.authors.join(' & '), metadata.issued, provenance?.title].join(' | '));
};

const pier = `//- sources/pier.txt
The Old Pier Will Be Closed

The county closed the old pier on Monday, after a storm had torn away six of its forty piles, its harbour master said.
`;

const ferry = `//- sources/notes/ferry.md
---
title: The ferry is sold at last
source: https://gazette.example/ferry?utm_source=x
---
The ferry was sold in May for four million euros, and nobody had asked the board.
`;

test.each([
  ['its file field', 'file={pier.txt}, title={Other}'],
  ['the file’s name in another folder', 'file={Text:C\\:/Zotero/storage/AB12/pier.txt:text/plain}, title={Other}'],
  ['its title', 'title={The old pier will be closed}'],
])('an entry is bound by %s', (_, fields) => {
  expect(sources(`${pier}//- sources/refs.bib\n@article{moor2024, author={Moor, Ada}, date={2024-06-03}, ${fields}}\n`)).toEqual([
    `sources/pier.txt | @moor2024 | text | ${/title={([^}]*)}/.exec(fields)?.[1]} | Ada Moor | 2024-06-03 | bibliography`,
  ]);
});

test('an entry is bound by its address, another without a file can be cited all the same', () => {
  expect(sources(`${ferry}//- sources/refs.bib\n@online{f24, title={Ferry sold}, url={http://www.gazette.example/ferry/}}\n@book{osei2019, title={Ferries}, author={Osei, Mira}, year=2019}\n`)).toEqual([
    'sources/notes/ferry.md | @f24 | markdown | Ferry sold |  |  | bibliography',
    'sources/refs.bib#osei2019 | @osei2019 | bibliography | Ferries | Mira Osei | 2019 | bibliography',
  ]);
});

test('a sidecar describes the file it is named after; one without says so', () => {
  const text = `${pier}//- sources/pier.txt.yaml\ntitle: Pier closed\nauthor: Ada Moor\nkey: pier\n//- sources/gone.pdf.yaml\ntitle: Gone\n`;
  expect(sources(text)).toEqual(['sources/pier.txt | @pier | text | Pier closed | Ada Moor |  | sidecar']);
  expect(engineOf(filesIn(text)).snapshot().corpus.problems).toEqual([{ path: 'sources/gone.pdf.yaml', message: 'There is no source “sources/gone.pdf” for it to describe', read: false }]);
});

test('what comes and goes step by step equals what is read at once', () => {
  const text = `${pier}${ferry}//- sources/refs.bib\n@online{f24, title={Ferry sold}, url={https://gazette.example/ferry}}\n@book{osei2019, title={Ferries of the north}}\n//- sources/pier.txt.yaml\nkey: pier\ntitle: Pier closed\n`;
  const files = filesIn(text).filter(({ path }) => path.startsWith('sources/'));
  const seen = (engine: ReturnType<typeof engineOf>): unknown => engine.snapshot().corpus.sources.map(({ id, citationKey, metadata, provenance }) => ({ id, citationKey, metadata, provenance }));
  for (const last of files) {
    const engine = engineOf(files.filter((it) => it !== last));
    engine.snapshot();
    const key = engine.snapshot().corpus.sources.map((it) => it.citationKey);
    engine.change({ kind: 'source-read', source: prepared(last) });
    expect(seen(engine), `${last.path} came last, after ${key.join()}`).toEqual(seen(engineOf(files)));
    engine.change({ kind: 'source-removed', id: last.path });
    engine.change({ kind: 'source-read', source: prepared(last) });
    expect(seen(engine)).toEqual(seen(engineOf(files)));
  }
});
