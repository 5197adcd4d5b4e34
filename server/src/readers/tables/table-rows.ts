/** Rows of a table as evidence: each row with its header, "column: value", so that a row can be read and cited by itself. */

import type { Span } from '../../engine/text/span';
import type { ExtractedText } from '../extracted-text';

export interface TableRow {
  readonly cells: readonly string[];
  /** As a spreadsheet program counts it, from 1, with header and empty rows: what a reader finds beside it. */
  readonly number: number;
  /** In the decoded file, where it has places. */
  readonly place?: Span;
}

export interface RowsRead {
  /** Rows of values, its header not counted. */
  readonly rows: number;
  /** Rows that were left out, because there are more than may be read. */
  readonly leftOut: number;
}

/** Columns beyond, and units of a cell beyond, are left out of a row. */
const mostColumns = 500;
const longestCell = 2000;
const mostCounted = 1_000_000;

/** UTF-16 units of one table beyond which rows are left out: cells can be repeated by the million in a small file. */
const longestTable = 20_000_000;

/** The first row that has two cells or more is taken for the header where none of them is a number. */
export function addRows(out: ExtractedText, rows: Iterable<TableRow>, maxRows: number): RowsRead {
  let header: readonly string[] | undefined;
  let read = 0;
  let leftOut = 0;
  let isHead = true;
  const from = out.length;
  for (const { cells, number, place } of rows) {
    const values = cells.slice(0, mostColumns).map(cellText);
    const filled = values.filter((it) => it !== '').length;
    if (filled === 0) continue;
    if (isHead && filled === 1 && values.length > 1) {
      // A line over the table: its title, or a remark.
      out.add('paragraph', values.join(' '), {}, place);
      continue;
    }
    if (isHead && isHeader(values)) {
      header = values;
      isHead = false;
      out.add('heading', values.filter(Boolean).join(' | '), { level: 9 }, place);
      continue;
    }
    isHead = false;
    if (read >= maxRows || out.length - from > longestTable) {
      leftOut++;
      // What a sheet repeats need not be counted to its end.
      if (leftOut > mostCounted) break;
      continue;
    }
    read++;
    out.add('table-row', rowText(values, header), { row: number }, place);
  }
  return { rows: read, leftOut };
}

function rowText(values: readonly string[], header: readonly string[] | undefined): string {
  return values.flatMap((value, i) => (value === '' ? [] : [header?.[i] ? `${header[i]}: ${value}` : value])).join('; ');
}

function isHeader(values: readonly string[]): boolean {
  const filled = values.filter((it) => it !== '');
  return filled.length > 1 && new Set(filled).size === filled.length && filled.every((it) => it.length <= 80 && !/^[\s$€£+-]*[\d.,\s]+%?$/.test(it) && !/^\d{4}-\d\d-\d\d/.test(it));
}

function cellText(cell: string): string {
  return cell.slice(0, longestCell).replace(/\s+/g, ' ').trim();
}
