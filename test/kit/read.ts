/** The tester of the readers: reads a text as a file and shows what came of it in a compact, diffable form. */

import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import type { Block, ReadDocument } from '../../server/src/engine/corpus/source';
import { toOriginal } from '../../server/src/engine/text/offset-map';
import { defaultReadLimits, readSource, readTextSource, type ReadLimits } from '../../server/src/readers/read-source';

export function read(path: string, content: string | Uint8Array, limits: Partial<ReadLimits> = {}): ReadDocument {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const document = readTextSource(path, bytes, { ...defaultReadLimits, ...limits });
  if ('unsupported' in document) throw new Error(`Unsupported: ${document.unsupported}`);
  checkInvariants(document, typeof content === 'string' ? content : undefined);
  return document;
}

/** Of any format; a file that is not read gives its reason instead. */
export async function readAny(path: string, content: string | Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadDocument | string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const document = await readSource(path, bytes, { ...defaultReadLimits, ...limits });
  if ('unsupported' in document) return document.unsupported;
  checkInvariants(document, document.extracted || typeof content !== 'string' ? undefined : content);
  return document;
}

/** The same for a file that must be readable. */
export async function readWell(path: string, content: string | Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadDocument> {
  const document = await readAny(path, content, limits);
  if (typeof document === 'string') throw new Error(`Unsupported: ${document}`);
  return document;
}

/** One line per block: its kind, part, speaker, locator and the first words. */
export function blocksShown(document: ReadDocument): string {
  return document.blocks.map((block) => `${label(block)} ${document.text.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').slice(0, 60)}`).join('\n');
}

function label({ kind, speaker, part, locator }: Block): string {
  const names: Record<string, string> = { heading: '#', paragraph: 'P', 'list-item': '-', 'table-row': '|', quotation: '>', 'speaker-turn': '@', boilerplate: 'x' };
  const where = [locator.row && `row ${locator.row}`, locator.timestamp].filter(Boolean).join(' ');
  return `${part > 0 ? `${part} ` : ''}${names[kind]}${speaker ? `<${speaker}>` : ''}${where ? `(${where})` : ''}`;
}

/** The sentences that can be evidence. */
export function evidence(document: ReadDocument): readonly string[] {
  return cutPassages(document).map(({ span }) => document.text.slice(span.start, span.end));
}

/** What stands in the file where a word of the document's text comes from. */
export function inFile(document: ReadDocument, file: string, words: string): string {
  const start = document.text.indexOf(words);
  const span = { start, end: start + words.length };
  const { start: from, end } = document.origin ? toOriginal(document.origin, span) : span;
  return start < 0 ? `“${words}” is not in the text` : file.slice(from, end);
}

/** Blocks and cuts lie inside the text, in order and apart; the map leads into the file. */
function checkInvariants(document: ReadDocument, file: string | undefined): void {
  let end = 0;
  for (const { span } of document.blocks) {
    if (span.start < end || span.end < span.start || span.end > document.text.length) throw new Error(`Block out of order at ${span.start}`);
    end = span.end;
  }
  end = 0;
  for (const { span } of cutPassages(document)) {
    if (span.start < end || span.end <= span.start || span.end > document.text.length) throw new Error(`Passage out of order at ${span.start}`);
    end = span.end;
  }
  const { origin } = document;
  origin?.original.forEach((start, i) => {
    const width = origin.width?.[i] ?? origin.length[i] ?? 0;
    if (file !== undefined && start + width > file.length) throw new Error('The map leads out of the file');
    if (i > 0 && start < (origin.original[i - 1] ?? 0)) throw new Error('The map goes backwards');
  });
}
