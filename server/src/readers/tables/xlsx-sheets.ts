/** The sheets of an XLSX workbook (ECMA-376, part 1, chapter 18): shared strings, numbers, dates and percentages as they are shown. */

import type { Archive } from '../archive/open-zip';
import { childrenOf, elementsOf, parseXml, textOf, type XmlElement } from '../archive/xml';
import type { Sheet } from './sheet';
import type { TableRow } from './table-rows';

/** `undefined` for what is no workbook. */
export function xlsxSheets(archive: Archive): readonly Sheet[] | undefined {
  const book = parse(archive, 'xl/workbook.xml');
  if (book?.nodeName.replace(/^.*:/, '') !== 'workbook') return undefined;
  const targets = new Map(elementsOf(parse(archive, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((it) => [it.getAttribute('Id'), it.getAttribute('Target') ?? '']));
  const strings = elementsOf(parse(archive, 'xl/sharedStrings.xml'), 'si').map(richText);
  const formats = formatsOf(parse(archive, 'xl/styles.xml'));
  const epoch = elementsOf(book, 'workbookPr')[0]?.getAttribute('date1904');
  const values: Values = { strings, formats, base: epoch === '1' || epoch === 'true' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30) };
  return elementsOf(book, 'sheet').flatMap((sheet, i) => {
    if (/hidden/i.test(sheet.getAttribute('state') ?? '')) return [];
    const target = targets.get(sheet.getAttribute('r:id')) ?? `worksheets/sheet${i + 1}.xml`;
    const file = `xl/${target.replace(/^\/?(?:xl\/)?/, '')}`;
    return [{ name: sheet.getAttribute('name') ?? `${i + 1}`, rows: () => rowsOf(parse(archive, file), values) }];
  });
}

function parse(archive: Archive, name: string): XmlElement | undefined {
  const text = archive.text(name);
  return text === undefined ? undefined : parseXml(text);
}

interface Values {
  readonly strings: readonly string[];
  /** By style of a cell. */
  readonly formats: readonly CellFormat[];
  /** Milliseconds since the epoch of day 0. */
  readonly base: number;
}

type CellFormat = 'plain' | 'date' | 'time' | 'percent';

function* rowsOf(sheet: XmlElement | undefined, values: Values): Generator<TableRow> {
  let number = 0;
  for (const row of elementsOf(sheet, 'row')) {
    // Empty rows are left out of the file, so each says its own number, or is the next.
    number = Number(row.getAttribute('r')) || number + 1;
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const column = columnOf(cell.getAttribute('r')) ?? cells.length;
      // A column far out is a slip of the pen, not a table of a million cells.
      if (column > 2000) continue;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, values);
    }
    yield { cells, number };
  }
}

/** Zero-based, of "B7". */
function columnOf(reference: string | null): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? undefined : [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, { strings, formats, base }: Values): string {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return richText(cell);
  const [found] = childrenOf(cell, 'v');
  const value = textOf(found);
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'yes' : 'no';
  if (type !== 'n' || value === '') return value;
  return numberText(Number(value), formats[Number(cell.getAttribute('s') ?? 0)] ?? 'plain', base) ?? value;
}

function numberText(value: number, format: CellFormat, base: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (format === 'percent') return `${tidy(value * 100)}%`;
  if (format === 'plain') return tidy(value);
  const date = new Date(base + Math.round(value * 86_400_000));
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return format === 'time' && value < 1 ? iso.slice(11, 16) : iso.slice(0, 10);
}

/** Without the last digits that adding up in binary leaves. */
function tidy(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Phonetic hints for East Asian text stand beside the text and are no part of it. */
function richText(node: XmlElement): string {
  const parts = elementsOf(node, 't').filter((it) => (it as XmlElement & { parentNode?: { nodeName: string } }).parentNode?.nodeName !== 'rPh');
  return parts.map((it) => it.textContent ?? '').join('').replace(/\s+/g, ' ').trim();
}

const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 45, 46, 47]);

function formatsOf(styles: XmlElement | undefined): readonly CellFormat[] {
  const own = new Map(elementsOf(styles, 'numFmt').map((it) => [it.getAttribute('numFmtId'), it.getAttribute('formatCode') ?? '']));
  const [cells] = elementsOf(styles, 'cellXfs');
  return childrenOf(cells, 'xf').map((it) => {
    const id = it.getAttribute('numFmtId') ?? '0';
    return formatOf(Number(id), own.get(id));
  });
}

function formatOf(id: number, code: string | undefined): CellFormat {
  if (code === undefined) return builtInDates.has(id) ? 'date' : builtInTimes.has(id) ? 'time' : id === 9 || id === 10 ? 'percent' : 'plain';
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return 'percent';
  if (/[yd]/i.test(bare)) return 'date';
  return /h|s/i.test(bare) && !/[#0]/.test(bare.replace(/0+$/, '')) ? 'time' : 'plain';
}
