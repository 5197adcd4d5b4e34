/** Reads workbooks (XLSX, ODS): each sheet is a part, each of its rows with its header a passage. */

import type { Metadata, Problem, ReadDocument } from '../../engine/corpus/source';
import { openZip, type Archive } from '../archive/open-zip';
import { ExtractedText } from '../extracted-text';
import { fileTitle, finishDocument } from '../finish-document';
import { originsOf } from '../origins';
import { joinDocuments, type JoinedPart } from '../join-documents';
import { docPropsOf, odfMetaOf } from '../office/office-metadata';
import type { BytesInput, BytesReader, Unsupported } from '../reader';
import { odsSheets } from './ods-sheets';
import { addRows } from './table-rows';
import { xlsxSheets } from './xlsx-sheets';

export const sheetReader: BytesReader = {
  kind: 'table',
  extensions: ['xlsx', 'xlsm', 'ods'],
  whole: true,
  async readBytes(input) {
    const archive = openZip(input.bytes, input.limits.maxUnpackedBytes, (name) => /^(?:xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/core\.xml|content\.xml|meta\.xml|META-INF\/manifest\.xml)$/.test(name));
    if ('unsupported' in archive) return archive;
    return workbook(archive, input);
  },
};

function workbook(archive: Archive, input: BytesInput): ReadDocument | Unsupported {
  if (/encryption-data/.test(archive.text('META-INF/manifest.xml') ?? '')) return { unsupported: 'It is encrypted' };
  const sheets = archive.text('xl/workbook.xml') === undefined ? odsSheets(archive) : xlsxSheets(archive);
  if (sheets === undefined) return { unsupported: 'It is no workbook, whatever its name says' };
  const metadata = { ...docPropsOf(archive), ...odfMetaOf(archive) };
  const problems: Problem[] = [...input.problems, ...archive.problems];
  if (sheets.length > input.limits.maxParts) problems.push({ message: `Only the first ${input.limits.maxParts} of ${sheets.length} sheets were read` });
  let left = input.limits.maxBlocks;
  const parts: JoinedPart[] = [];
  for (const sheet of sheets.slice(0, input.limits.maxParts)) {
    const out = new ExtractedText();
    const { rows, leftOut } = addRows(out, sheet.rows(), Math.max(0, left - 1));
    left -= rows + 1;
    if (leftOut > 0) problems.push({ message: `Sheet ${sheet.name}: only the first ${rows} rows were read` });
    if (out.length > 0) parts.push(sheetPart(sheet.name, out, metadata, input));
  }
  const [only] = parts;
  if (only === undefined) return { unsupported: 'Its sheets have no words or numbers' };
  const title = metadata.title ?? fileTitle(input.path);
  return joinDocuments(parts, { kind: 'table', metadata: { authors: [], ...metadata, title }, provenance: { title: 'file name', ...originsOf(metadata, 'document properties') }, problems });
}

function sheetPart(name: string, out: ExtractedText, metadata: Partial<Metadata>, { path, limits }: BytesInput): JoinedPart {
  const rough = { path, kind: 'table' as const, text: out.text(), pieces: out.pieces, metadata: { ...metadata, title: name } };
  const document = finishDocument({ ...rough, problems: [], severalParts: false, plain: true, extracted: true }, limits);
  return { kind: 'sheet', title: name, label: `sheet ${name}`, document };
}
