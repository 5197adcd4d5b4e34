/** Small files of binary formats, made here, part by part, so that no test rests on a file whose making nobody can see. */

import { strToU8, zipSync } from 'fflate';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Does something to the main XML of a file before it is packed. */
export type Spoiled = (xml: string) => string;

const asIs: Spoiled = (it) => it;

export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

/** `body` is WordprocessingML inside `w:body`. */
export function docxOf(body: string, more: Readonly<Record<string, string>> = {}, spoiled: Spoiled = asIs): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const notes = (['footnotes', 'comments'] as const).filter((it) => `word/${it}.xml` in more);
  const wrapped = Object.fromEntries(
    Object.entries(more).map(([name, content]) => [name, /^word\/(?:footnotes|comments)\.xml$/.test(name) ? `${xml}<w:${name.slice(5, -4)} ${w}>${content}</w:${name.slice(5, -4)}>` : content]),
  );
  return zipOf({
    '[Content_Types].xml':
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${notes.map((it) => `<Override PartName="/word/${it}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${it}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${notes.map((it) => `<Relationship Id="${it}" Type="${relation}/${it}" Target="${it}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': spoiled(`${xml}<w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...wrapped,
  });
}

/** A paragraph of WordprocessingML. */
export function wordParagraph(text: string, style?: string): string {
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function coreProps({ title, creator, modified }: { readonly title: string; readonly creator: string; readonly modified: string }): string {
  return `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`;
}

/** `content` is what stands inside `office:text` or `office:spreadsheet`. */
export function openDocumentOf(kind: 'text' | 'spreadsheet', content: string, meta = '', spoiled: Spoiled = asIs): Uint8Array {
  const names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"';
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': spoiled(`${xml}<office:document-content ${names}><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`),
    'meta.xml': `${xml}<office:document-meta ${names}><office:meta>${meta}</office:meta></office:document-meta>`,
  });
}

export interface MadeSheet {
  readonly name: string;
  /** A string, a number, or a number with the style of a date (1) or a percentage (2). */
  readonly rows: readonly (readonly (string | number | { readonly value: number; readonly style: 1 | 2 })[])[];
}

export function xlsxOf(sheets: readonly MadeSheet[], more: Readonly<Record<string, string>> = {}, spoiled: Spoiled = asIs): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const strings: string[] = [];
  const cell = (value: MadeSheet['rows'][number][number], at: string): string => {
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${strings.push(value) - 1}</v></c>`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" s="${value.style}"><v>${value.value}</v></c>`;
  };
  const sheetXml = ({ rows }: MadeSheet): string =>
    `${xml}<worksheet ${main}><sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((it, c) => cell(it, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`).join('')}</sheetData></worksheet>`;
  const files = Object.fromEntries(sheets.map((it, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(it)]));
  return zipOf({
    'xl/workbook.xml': `${xml}<workbook ${main}><sheets>${sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="x" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ...files,
    'xl/sharedStrings.xml': spoiled(`${xml}<sst ${main}>${strings.map((it) => `<si><t>${it}</t></si>`).join('')}</sst>`),
    ...more,
  });
}

export function epubOf(chapters: Readonly<Record<string, string>>, metadata: string, spoiled: Spoiled = asIs): Uint8Array {
  const names = Object.keys(chapters);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${xml}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
    'OEBPS/book.opf': spoiled(
      `${xml}<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>` +
      `<manifest><item id="nav" href="nav.xhtml" properties="nav"/>${names.map((name, i) => `<item id="c${i}" href="${encodeURI(name)}"/>`).join('')}</manifest>` +
      `<spine><itemref idref="nav"/>${names.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`,
    ),
    'OEBPS/nav.xhtml': '<html><body><nav>Contents</nav></body></html>',
    ...Object.fromEntries(names.map((name) => [`OEBPS/${name}`, spoiled(`${xml}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${chapters[name]}</body></html>`)])),
  });
}
