/** Measures what is read from web pages: the words of the main text, title, byline, site and date. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Metadata, ReadDocument } from '../../server/src/engine/corpus/source';
import { pageBlocks } from '../../server/src/readers/html/page-blocks';
import { bodyOf, parsePage } from '../../server/src/readers/html/page-dom';
import { defaultReadLimits, readTextSource } from '../../server/src/readers/read-source';
import type { EvalSet } from './eval-set';
import { percent, sampled, table } from './eval-set';
import { f1 } from './eval-statistics';
import { filesOfTar } from './tar';

interface Expected {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly siteName?: string | null;
  readonly publishedTime?: string | null;
}

interface Page {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Measured {
  readonly f1: number;
  readonly shingles: Shared;
  readonly wanted: Expected;
  readonly read: Metadata;
}

export const pageSet: EvalSet = {
  name: 'pages',
  async run(context) {
    const archive = join(context.data, 'pages', 'readability-test-pages.tar.gz');
    if (!existsSync(archive)) return undefined;
    const pages = sampled(context, pagesOf(gunzipSync(readFileSync(archive))), (it) => it.name);
    const said = console.error;
    console.error = () => undefined;
    const measured = pages.flatMap((it) => measure(it) ?? []);
    console.error = said;
    const mean = (of: (it: Measured) => number): number => measured.reduce((sum, it) => sum + of(it), 0) / measured.length;
    const [precision, recall] = [mean((it) => it.shingles.precision), mean((it) => it.shingles.recall)];
    return table(['web pages', 'n', 'F1 of shingles', 'precision', 'recall', 'F1 of words', 'title', 'byline', 'site', 'date'], [[
      'pages', pages.length, percent((2 * precision * recall) / (precision + recall)), percent(precision), percent(recall), percent(mean((it) => it.f1)), agreement(measured, 'title', (it) => it.title ?? ''), agreement(measured, 'byline', (it) => it.authors[0] ?? ''),
      agreement(measured, 'siteName', (it) => it.publisher ?? ''), agreement(measured, 'publishedTime', (it) => it.issued ?? ''),
    ]]);
  },
};

function pagesOf(archive: Uint8Array): readonly Page[] {
  const pages = new Map<string, Map<string, Uint8Array>>();
  for (const { path, bytes } of filesOfTar(archive)) {
    const [file, name] = path.split('/').reverse();
    if (file === undefined || name === undefined) continue;
    pages.set(name, (pages.get(name) ?? new Map<string, Uint8Array>()).set(file, bytes));
  }
  return [...pages].map(([name, files]) => ({ name, files })).filter((it) => it.files.has('source.html'));
}

function measure({ name, files }: Page): Measured | undefined {
  const [source, expected, metadata] = ['source.html', 'expected.html', 'expected-metadata.json'].map((it) => files.get(it));
  if (source === undefined || expected === undefined || metadata === undefined) return undefined;
  const wanted = JSON.parse(textOf(metadata)) as Expected;
  const read = readTextSource(`${name}.html`, source, defaultReadLimits);
  if ('unsupported' in read) return { f1: 0, shingles: { precision: 0, recall: 0 }, wanted, read: { authors: [] } };
  const main = pageBlocks(bodyOf(parsePage(textOf(expected)))).map(({ text }) => text).join('\n');
  return { f1: likeness(mainText(read), main), shingles: sharedShingles(mainText(read), main), wanted, read: read.metadata };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function mainText({ blocks, text }: ReadDocument): string {
  return blocks.filter((it) => it.kind !== 'boilerplate').map((it) => text.slice(it.span.start, it.span.end)).join('\n');
}

interface Shared {
  readonly precision: number;
  readonly recall: number;
}

/** As the public benchmark of article extraction counts: runs of four words, with their number. */
function sharedShingles(read: string, wanted: string): Shared {
  const [a, b] = [shingles(read), shingles(wanted)];
  let both = 0;
  for (const [shingle, count] of a) both += Math.min(count, b.get(shingle) ?? 0);
  return { precision: both / (total(a) || 1), recall: both / (total(b) || 1) };
}

function shingles(text: string): ReadonlyMap<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  all.forEach((_, i) => {
    const shingle = all.slice(i, i + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  });
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, it) => sum + it, 0);
}

/** F1 of two bags of words. */
function likeness(read: string, wanted: string): number {
  const [a, b] = [words(read), words(wanted)];
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of a) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) both++;
    left.set(word, rest - 1);
  }
  return a.length + b.length === 0 ? 1 : f1(both, a.length - both, b.length - both);
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A byline holds more than the name, a time stamp more than the day: what is read must stand in what is wanted. */
function agreement(measured: readonly Measured[], key: keyof Expected, readOf: (metadata: Metadata) => string): string {
  const having = measured.filter((it) => (it.wanted[key] ?? '') !== '');
  const bare = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const right = having.filter((it) => {
    const [wanted, read] = [bare(it.wanted[key] ?? ''), bare(readOf(it.read))];
    if (key === 'publishedTime') return read !== '' && sameDay(wanted, read);
    return key === 'byline' ? read !== '' && wanted.includes(read) : wanted === read;
  });
  return `${right.length}/${having.length}`;
}

function sameDay(wanted: string, read: string): boolean {
  if (wanted.startsWith(read)) return true;
  const time = Date.parse(wanted);
  return Number.isFinite(time) && Math.abs(time - Date.parse(read)) <= 1.5 * 86_400_000;
}
