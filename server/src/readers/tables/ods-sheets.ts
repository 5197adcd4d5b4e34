/** The sheets of an ODS workbook (OpenDocument 1.3, part 3, chapter 9): cells as they are shown. */

import type { Archive } from '../archive/open-zip';
import { childrenOf, elementsOf, parseXml, textOf, type XmlElement } from '../archive/xml';
import type { Sheet } from './sheet';
import type { TableRow } from './table-rows';

/** `undefined` for what is no workbook. */
export function odsSheets(archive: Archive): readonly Sheet[] | undefined {
  const text = archive.text('content.xml');
  const [body] = elementsOf(text === undefined ? undefined : parseXml(text), 'office:spreadsheet');
  if (!body) return undefined;
  return childrenOf(body, 'table:table').map((table, i) => ({ name: table.getAttribute('table:name') ?? `${i + 1}`, rows: () => rowsOf(table) }));
}

/** Empty rows and cells are repeated by the million at a sheet's edges. */
const mostRepeated = 1000;
const mostColumns = 2000;

function* rowsOf(table: XmlElement): Generator<TableRow> {
  let before = 0;
  for (const row of elementsOf(table, 'table:table-row')) {
    const cells: string[] = [];
    for (const cell of childrenOf(row)) {
      if (cell.nodeName !== 'table:table-cell' && cell.nodeName !== 'table:covered-table-cell') continue;
      const text = childrenOf(cell, 'text:p').map(textOf).filter(Boolean).join(' ');
      for (let i = Math.min(repeated(cell, 'table:number-columns-repeated'), mostColumns - cells.length); i > 0; i--) cells.push(text);
    }
    const times = Math.max(1, Number(row.getAttribute('table:number-rows-repeated') ?? 1) || 1);
    const shown = cells.every((it) => it === '') ? 0 : Math.min(mostRepeated, times);
    for (let i = 1; i <= shown; i++) yield { cells, number: before + i };
    before += times;
  }
}

function repeated(node: XmlElement, attribute: string): number {
  return Math.min(mostRepeated, Math.max(1, Number(node.getAttribute(attribute) ?? 1) || 1));
}
