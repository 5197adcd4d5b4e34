/** A sheet of a workbook, as every format of workbooks gives it. */

import type { TableRow } from './table-rows';

export interface Sheet {
  readonly name: string;
  rows(): Iterable<TableRow>;
}
