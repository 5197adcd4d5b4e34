/** What bibliographies and sidecars say of sources: binding, keys, and entries without a file. */

import { expect, test } from 'vitest';
import { allChecks } from '../../server/src/engine/checks/all-checks';
import { runChecks } from '../../server/src/engine/checks/run-checks';
import { unknownCitation } from '../../server/src/engine/checks/unknown-citation/unknown-citation';
import { definitionAt } from '../../server/src/engine/features/definition';
import { engineOf, filesIn, prepared, root } from '../kit/small-corpus';

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
  ['JabRef’s file field', 'file={:C\\:\\\\Users\\\\desk\\\\pier.txt:PDF}, title={Other}'],
  ['the second of Zotero’s files', 'file={Snapshot:files/12/shot.png:image/png;Full Text:files/12/pier.txt:text/plain}, title={Other}'],
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

const paper = `//- sources/paper.txt
Tides and ferries

https://doi.org/10.1234/Tides.2019

The tide delayed one sailing in nine during the year that was studied, the authors found at the pier.
`;

test.each([
  ['bare', '10.1234/tides.2019'],
  ['as an address', 'https://doi.org/10.1234/TIDES.2019'],
  ['with its prefix', 'doi:10.1234/tides.2019'],
])('an entry is bound by its DOI, %s', (_, doi) => {
  expect(sources(`${paper}//- sources/refs.bib\n@article{tides, title={Other words}, doi={${doi}}}\n`)).toEqual(['sources/paper.txt | @tides | text | Other words |  |  | bibliography']);
});

test('a text that names several DOIs cites them and is none of them', () => {
  const text = paper.replace('The tide', 'After doi:10.1234/other.2020 the tide');
  expect(sources(`${text}//- sources/refs.bib\n@article{tides, title={Other words}, doi={10.1234/other.2020}}\n`)[0]).toContain('sources/paper.txt | @paper ');
});

test('further keys of an entry (BibLaTeX `ids`) name its source as well', () => {
  const { corpus } = engineOf(filesIn(`${pier}//- sources/refs.bib\n@article{moor2024, ids={moorPier, moor_old}, file={pier.txt}, title={Other}}\n`)).snapshot();
  expect(['moor2024', 'moorPier', 'moor_old', 'moor'].map((key) => corpus.byKey(key)?.id)).toEqual(['sources/pier.txt', 'sources/pier.txt', 'sources/pier.txt', undefined]);
});

test('an entry without a key describes its file, and says that it cannot be cited', () => {
  for (const [name, bibliography] of [['refs.bib', '@article{, title={Pier, shut}, file={pier.txt}}\n'], ['refs.json', '[{"id": "", "type": "article", "title": "Pier, shut", "file": "pier.txt"}]']] as const) {
    const engine = engineOf(filesIn(`${pier}//- sources/${name}\n${bibliography}`));
    expect(engine.snapshot().corpus.sources.map(({ metadata, citationKey }) => [metadata.title, citationKey])).toEqual([['Pier, shut', 'pier']]);
    expect(prepared({ path: `sources/${name}`, text: bibliography }).document.problems.map(({ message }) => message)).toEqual(['An entry has no key: it describes its file and cannot be cited without one']);
  }
});

test('a draft with the key that a bibliography gave before is told the new one', async () => {
  const refs = (first: string, second: string): string => `@article{${first}, title={Pier}, file={pier.txt}}\n@book{${second}, title={Ferries of the north}, year=2019}\n`;
  const draft = 'The county closed the pier [@moor2024]. Ferries ran [@osei2019].\n';
  const engine = engineOf(filesIn(`${draft}${pier}//- sources/refs.bib\n${refs('moor2024', 'osei2019')}`));
  const found = async (): Promise<readonly string[]> => {
    const snapshot = engine.snapshot();
    const opened = snapshot.drafts.get(`${root}draft.md`);
    if (!opened) throw new Error('no draft');
    return (await runChecks(snapshot, opened, [unknownCitation])).findings().map(({ message, fixes }) => `${message} ${fixes.map((it) => it.edits[0]?.newText).join()}`);
  };
  expect(await found()).toEqual([]);
  for (const [first, second] of [['moorPier', 'oseiFerries'], ['moorPier2', 'oseiFerries2']] as const) {
    engine.change({ kind: 'source-read', source: prepared({ path: 'sources/refs.bib', text: refs(first, second) }) });
    expect(await found()).toEqual([`The source that had the key “moor2024” has “${first}” now. ${first}`, `The source that had the key “osei2019” has “${second}” now. ${second}`]);
  }
  engine.change({ kind: 'source-read', source: prepared({ path: 'sources/refs.bib', text: refs('moor2024', 'osei2019') }) });
  expect(await found()).toEqual([]);
});

const notes = `//- sources/notes.json
[
  { "id": "tam2024", "type": "personal_communication", "title": "Talk with the harbour office",
    "abstract": "What has become of the cranes.", "note": "The harbour office has sold eleven of its fourteen cranes since March.\\n\\nThe buyer is a scrap dealer." }
]
`;

test('the notes of an entry without a file bear out what cites it, and are found where they stand', async () => {
  const draft = 'The harbour office has sold eleven of its fourteen cranes since March [@tam2024].\n\nThe harbour office has sold nine of its fourteen cranes since March [@tam2024].\n';
  const snapshot = engineOf(filesIn(`${draft}${notes}`)).snapshot();
  const opened = snapshot.drafts.get(`${root}draft.md`);
  const found = opened ? (await runChecks(snapshot, opened, allChecks)).findings() : [];
  expect(found.map(({ check, message }) => `${check}: ${message}`)).toEqual(['number-mismatch: The source has “eleven” here, not “nine” (“Talk with the harbour office”, note).']);
  const definition = await definitionAt(snapshot, `${root}draft.md`, draft.indexOf('@tam'));
  const { uri, span } = definition?.targets[0]?.target ?? {};
  expect([uri, notes.replace(/^.*\n/, '').slice(span?.start, span?.end)]).toEqual([`${root}sources/notes.json`, 'The harbour office has sold eleven of its fourteen cranes since March.']);
});

test('an entry that is bound to its file says nothing beside it', () => {
  const bound = notes.replace('"note"', '"file": "pier.txt", "note"');
  const { corpus, search } = engineOf(filesIn(`${pier}${bound}`)).snapshot();
  expect([corpus.sources.map(({ id }) => id), search.passageCount]).toEqual([['sources/pier.txt'], engineOf(filesIn(pier)).snapshot().search.passageCount]);
});
