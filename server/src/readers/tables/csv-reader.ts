/** Reads tables of comma-, semicolon- and tab-separated values: a row with its header is a passage, and opens as its line. */

import Papa from 'papaparse';
import type { Problem } from '../../engine/corpus/source';
import { ExtractedText } from '../extracted-text';
import { finishDocument } from '../finish-document';
import type { ReaderInput, TextReader } from '../reader';
import { lineStarts } from '../text-builder';
import { addRows, type TableRow } from './table-rows';

export const csvReader: TextReader = {
  kind: 'table',
  extensions: ['csv', 'tsv', 'tab'],
  read(input) {
    const { path, text, limits, problems } = input;
    const out = new ExtractedText();
    const { rows, faults, isCut } = rowsOf(input);
    const read = addRows(out, rows, limits.maxBlocks - 1);
    const cut = isCut || read.leftOut > 0 ? [{ message: `Only the first ${read.rows} rows were read` }] : [];
    const origin = { origin: out.map(), originLineStarts: lineStarts(text) };
    const made = { path, kind: 'table' as const, text: out.text(), pieces: out.pieces, ...origin };
    return finishDocument({ ...made, problems: [...problems, ...cut, ...faults], severalParts: false, plain: true }, limits);
  },
};

const mostFaults = 3;

function rowsOf({ path, text, limits }: ReaderInput): { readonly rows: readonly TableRow[]; readonly faults: readonly Problem[]; readonly isCut: boolean } {
  const rows: TableRow[] = [];
  const faults: Problem[] = [];
  let start = 0;
  let isCut = false;
  const delimiter = /\.(?:tsv|tab)$/i.test(path) ? '\t' : guessedDelimiter(text);
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      // The cursor stands behind the row's line break.
      rows.push({ cells: data, number: rows.length + 1, place: { start, end: Math.max(start, trimmedEnd(text, meta.cursor)) } });
      start = meta.cursor;
      for (const { type, message } of errors) if (type === 'Quotes' && faults.length < mostFaults) faults.push({ message: `Row ${rows.length}: ${message}` });
      // One more than is read, so that it is known whether there are more.
      if (rows.length > limits.maxBlocks + 1) {
        isCut = true;
        parser.abort();
      }
    },
  });
  return { rows, faults, isCut };
}

/** The sign that most often parts the cells of the first lines alike. */
function guessedDelimiter(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, 20);
  let best = { sign: ',', score: 0 };
  for (const sign of [',', ';', '\t', '|']) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1);
    const usual = [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;
    const score = usual === 0 ? 0 : counts.filter((it) => it === usual).length + usual / 1000;
    if (score > best.score) best = { sign, score };
  }
  return best.sign;
}

function trimmedEnd(text: string, end: number): number {
  let at = Math.min(end, text.length);
  while (at > 0 && /[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}
