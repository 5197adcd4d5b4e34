/** Office files, books and tables: exact text, blocks, locators and metadata of files made in the test; and files that are not what they say. */

import { describe, expect, it } from 'vitest';
import { coreProps, docxOf, epubOf, openDocumentOf, wordParagraph as p, xlsxOf, zipOf } from '../kit/made-files';
import { blocksShown, evidence, inFile, readAny, readWell } from '../kit/read';

describe('DOCX', () => {
  const report = docxOf(
    p('The state of the dike', 'Heading1') +
      '<w:p><w:r><w:t xml:space="preserve">The dike sank by 12 centimetres</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> in two years.</w:t></w:r>' +
      '<w:del w:id="1" w:author="A"><w:r><w:delText>This was deleted.</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t xml:space="preserve"> It holds.</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p>' +
      `<w:tbl><w:tr><w:tc>${p('Town')}</w:tc><w:tc>${p('Homes')}</w:tc></w:tr><w:tr><w:tc>${p('Oxley')}</w:tc><w:tc>${p('340')}</w:tc></w:tr></w:tbl>`,
    {
      'word/footnotes.xml': `<w:footnote w:id="2">${p('Measured in June by the board.')}</w:footnote>`,
      'word/comments.xml': `<w:comment w:id="0" w:author="Editor" w:initials="E">${p('Is that so? Ask the board.')}</w:comment>`,
      'docProps/core.xml': coreProps({ title: 'The state of the dike', creator: 'Anna Berg', modified: '2025-02-03T10:00:00Z' }),
    },
  );

  it('has its paragraphs, table and notes; comments are no evidence and what was deleted is gone', async () => {
    const document = await readWell('sources/dike.docx', report);
    expect(blocksShown(document)).toBe(
      '# The state of the dike\nP The dike sank by 12 centimetres in two years. It holds.\n|(row 1) Town | Homes\n|(row 2) Oxley | 340\n- Measured in June by the board.\nx Comment [E1]\nx Is that so? Ask the board.',
    );
    expect(evidence(document)).toEqual(['The dike sank by 12 centimetres in two years.', 'It holds.', 'Town | Homes', 'Oxley | 340', 'Measured in June by the board.']);
    expect(document.metadata).toMatchObject({ title: 'The state of the dike', authors: ['Anna Berg'], issued: '2025-02-03' });
    expect([document.kind, document.extracted]).toEqual(['document', true]);
  });

  it('looks at nothing outside itself', async () => {
    const linked = docxOf(p('Plain words stay.') + '<w:p><w:r><w:drawing><a:blip xmlns:a="x" r:link="file:///etc/passwd"/></w:drawing></w:r></w:p>');
    expect(evidence(await readWell('sources/linked.docx', linked))).toEqual(['Plain words stay.']);
  });
});

describe('ODT', () => {
  it('has headings, lists, tables and notes; comments are no evidence', async () => {
    const text =
      '<text:h text:outline-level="1">Ferry</text:h><text:p>The ferry<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Built in 1962.</text:p></text:note-body></text:note> was<text:s/>sold.' +
      '<office:annotation><text:p>Check the price.</text:p></office:annotation></text:p><text:list><text:list-item><text:p>One mast</text:p></text:list-item></text:list>' +
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Price</text:p></table:table-cell></table:table-row></table:table-header-rows>' +
      '<table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>90,000</text:p></table:table-cell></table:table-row></table:table>';
    const document = await readWell('sources/ferry.odt', openDocumentOf('text', text, '<dc:title>The ferry</dc:title><meta:initial-creator>Olle Lund</meta:initial-creator><dc:date>2024-06-03T00:00:00</dc:date>'));
    expect(blocksShown(document)).toBe('# Ferry\nP The ferry was sold.\n- One mast\n# Year | Price\n|(row 1) 2024 | 90,000\n- Built in 1962.\nx Check the price.');
    expect(document.metadata).toMatchObject({ title: 'The ferry', authors: ['Olle Lund'], issued: '2024-06-03' });
  });
});

describe('RTF', () => {
  it('has its words, whatever their escapes, and none of its machinery', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\info{\\title Rent of the mill}{\\author Maud Ellery}}{\\*\\generator Word;}\n" +
      "\\pard The mill paid \\'a3 400 \\emdash  caf\\'e9 and all\\par\n\\u8220?Never again,\\u8221? he said. {\\v hidden }Two\\line lines.\\par\n" +
      '\\trowd\\pard\\intbl Year\\cell Rent\\cell\\row\\trowd\\pard\\intbl 1961\\cell 86\\cell\\row\\pard The end.{\\footnote \\pard A note.}\\par}';
    const document = await readWell('sources/rent.rtf', rtf);
    expect(blocksShown(document)).toBe('P The mill paid £ 400 — café and all\nP “Never again,” he said. Two lines.\n|(row 1) Year | Rent\n|(row 2) 1961 | 86\nP The end.\n- A note.');
    expect(document.metadata).toMatchObject({ title: 'Rent of the mill', authors: ['Maud Ellery'] });
  });

  it('that breaks off is read as far as it goes, and says so', async () => {
    const document = await readWell('sources/cut.rtf', '{\\rtf1 The mill closed in June 1962.\\par {\\b And th');
    expect(evidence(document)).toEqual(['The mill closed in June 1962.', 'And th']);
    expect(document.problems.map((it) => it.message)).toEqual(['The file ends in the middle; what is there was read']);
  });
});

describe('EPUB', () => {
  it('has its chapters in order, each with paragraphs of its own', async () => {
    const book = epubOf(
      { 'two words.xhtml': '<h1>The flood</h1><p>The water rose.</p><p>It fell.</p>', 'b.xhtml': '<h1>The dike</h1><p>It was mended.</p>' },
      '<dc:title>Water</dc:title><dc:creator>Ada Quill</dc:creator><dc:publisher>Mill Press</dc:publisher><dc:date>1999-05-01</dc:date><dc:language>en</dc:language>',
    );
    const document = await readWell('sources/water.epub', book);
    expect(document.parts.map(({ title, kind }) => [title, kind])).toEqual([['The flood', 'chapter'], ['The dike', 'chapter']]);
    expect(document.blocks.filter((it) => it.kind === 'paragraph').map(({ locator }) => locator)).toEqual([
      { paragraph: 1, section: 'The flood', part: 'chapter The flood' },
      { paragraph: 2, section: 'The flood', part: 'chapter The flood' },
      { paragraph: 1, section: 'The dike', part: 'chapter The dike' },
    ]);
    expect(document.metadata).toMatchObject({ title: 'Water', authors: ['Ada Quill'], publisher: 'Mill Press', issued: '1999-05-01', language: 'en' });
  });
});

describe('a table', () => {
  it('of comma-separated values has a passage for each row, which opens as its line', async () => {
    const csv = 'Town,Homes flooded,Cost\r\nOxley,340,"£2,400"\r\n\r\n"Lower\nQuay",12,\r\n';
    const document = await readWell('sources/homes.csv', csv);
    expect(blocksShown(document)).toBe('# Town | Homes flooded | Cost\n|(row 2) Town: Oxley; Homes flooded: 340; Cost: £2,400\n|(row 4) Town: Lower Quay; Homes flooded: 12');
    expect(inFile(document, csv, 'Town: Oxley; Homes flooded: 340; Cost: £2,400')).toBe('Oxley,340,"£2,400"');
    expect(inFile(document, csv, 'Town: Lower Quay; Homes flooded: 12')).toContain('"Lower\nQuay",12,');
  });

  it.each([
    ['semicolons', 'a.csv', 'Ort;Preis\nOxley;3,50\nEllby;4,20\n', 'Ort: Oxley; Preis: 3,50'],
    ['tabs', 'a.tsv', 'Town\tHomes, all\nOxley\t340\n', 'Town: Oxley; Homes, all: 340'],
    ['no header', 'a.csv', '1961,86\n1962,90\n', '1961; 86'],
    ['a title over it', 'a.csv', 'Homes by town,\nTown,Homes\nOxley,340\n', 'Town: Oxley; Homes: 340'],
  ])('with %s', async (_, name, text, row) => expect(evidence(await readWell(`sources/${name}`, text))).toContain(row));

  it('of too many rows is read to the bound, and says so', async () => {
    const document = await readWell('sources/long.csv', `n,word\n${Array.from({ length: 50 }, (_, i) => `${i},w`).join('\n')}`, { maxBlocks: 11 });
    expect(document.blocks.filter((it) => it.kind === 'table-row')).toHaveLength(10);
    expect(document.problems.map((it) => it.message)).toEqual(['Only the first 10 rows were read']);
  });

  it('of an XLSX workbook has sheets, and cells as they are shown', async () => {
    const bytes = xlsxOf(
      [
        { name: 'Floods', rows: [['Town', 'Homes', 'Day', 'Share'], ['Oxley', 340, { value: 45_702, style: 1 }, { value: 0.125, style: 2 }]] },
        { name: 'Costs', rows: [['Item', 'Pounds'], ['Gate', 0.1 + 0.2]] },
      ],
      { 'docProps/core.xml': coreProps({ title: 'Flood register', creator: 'openpyxl', modified: '2025-03-01T00:00:00Z' }) },
    );
    const document = await readWell('sources/floods.xlsx', bytes);
    expect(evidence(document)).toEqual(['Town: Oxley; Homes: 340; Day: 2025-02-14; Share: 12.5%', 'Item: Gate; Pounds: 0.3']);
    expect(document.blocks.filter((it) => it.kind === 'table-row').map(({ locator }) => locator)).toEqual([{ row: 2, part: 'sheet Floods' }, { row: 2, part: 'sheet Costs' }]);
    expect(document.metadata).toMatchObject({ title: 'Flood register', authors: [], issued: '2025-03-01' });
  });

  it('of an ODS workbook has sheets, and rows that stand for many', async () => {
    const cell = (text: string, more = ''): string => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
    const sheet = `<table:table table:name="Floods">${row(cell('Town'), cell('Homes'))}${row(cell('Oxley'), cell('340'))}<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>${row(cell('Ellby'), cell('12'))}<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`;
    const document = await readWell('sources/floods.ods', openDocumentOf('spreadsheet', sheet));
    expect(evidence(document)).toEqual(['Town: Oxley; Homes: 340', 'Town: Ellby; Homes: 12']);
    expect(document.blocks.flatMap(({ locator: { row: it } }) => it ?? [])).toEqual([2, 6]);
  });
});

describe('a file that is not what it says', () => {
  const formats = ['docx', 'odt', 'xlsx', 'ods', 'epub', 'rtf'];
  it.each(formats)('.%s: empty, of plain text, of another archive, cut short, encrypted', async (format) => {
    const reasons = await Promise.all(
      [new Uint8Array(), 'just words', zipOf({ 'a.txt': 'words' }), zipOf({ 'content.xml': 'x', 'word/document.xml': 'y' }).subarray(0, 60), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)].map((bytes) => readAny(`sources/a.${format}`, bytes)),
    );
    for (const reason of reasons) expect(reason).toEqual(expect.stringMatching(/^(?:The file is empty|It |The archive is damaged|None of)/));
  });

  it('is no bomb: what would unpack to far more than is read is not unpacked', async () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readAny('sources/bomb.docx', bomb, { maxUnpackedBytes: 1_000_000 })).toBe('It would unpack to more than is read of any file (the setting limits.unpackedBytes)');
  });

  it('expands no entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>`;
    const bytes = zipOf({ 'content.xml': `<?xml version="1.0"?>${bomb}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>Words &b; &e; stay.</text:p></office:text></office:body></office:document-content>` });
    const document = await readWell('sources/entities.odt', bytes);
    expect(document.text).not.toMatch(/hahaha|root:/);
    expect(document.text).toContain('Words');
  });
});

it('each field that a file gives of itself says so', async () => {
  const book = await readWell('water.epub', epubOf({ 'one.xhtml': '<p>The river rose by two metres in the night.</p>' }, '<dc:title>Water</dc:title><dc:creator>Ada Quill</dc:creator><dc:date>1999-05-01</dc:date>'));
  expect(book.provenance).toEqual({ title: 'document properties', authors: 'document properties', issued: 'document properties' });
  const sheet = await readWell('floods.xlsx', xlsxOf([{ name: 'Floods', rows: [['Town', 'Homes'], ['Oxley', 340]] }]));
  expect(sheet.provenance).toMatchObject({ title: 'file name' });
});
