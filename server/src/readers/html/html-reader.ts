/** Reads saved web pages: main text, metadata, and each word's place in the file. */

import type { Metadata } from '../../engine/corpus/source';
import type { OffsetMap } from '../../engine/text/offset-map';
import { finishDocument, type RoughDocument } from '../finish-document';
import type { Piece } from '../pieces';
import type { ReaderInput, TextReader } from '../reader';
import { cutPieces } from '../text/cut-pieces';
import { lineStarts, TextBuilder } from '../text-builder';
import { wordIndexOf } from './align-words';
import { mainBlocks } from './main-blocks';
import { pageBlocks, type PageBlock } from './page-blocks';
import { bodyOf, mainContent, parsePage, readableContent, type Page } from './page-dom';
import { pageMetadata } from './page-metadata';
import { joinBlocks } from './place-blocks';
import { scanHtml, type HtmlScan } from './scan-html';

export const htmlReader: TextReader = {
  kind: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  read(input) {
    const builder = new TextBuilder();
    const scan = scanHtml(input.text, builder);
    const scanned: Scanned = { plain: builder.text(), map: builder.map() };
    const reason = tooMuch(scan, input.limits.maxDepth);
    const tree = reason ? undefined : treeReading(input, scanned);
    const reading = tree ?? flatReading(scanned);
    const problems = tree ? input.problems : [...input.problems, { message: `${reason ?? 'The page could not be taken apart'}; read without telling main text from the rest` }];
    return finishDocument({ path: input.path, kind: 'html', ...reading, originLineStarts: lineStarts(input.text), problems, severalParts: false }, input.limits);
  },
};

interface Scanned {
  /** All visible words of the page. */
  readonly plain: string;
  /** From `plain` to the file. */
  readonly map: OffsetMap;
}

type Reading = Pick<RoughDocument, 'text' | 'origin' | 'pieces' | 'metadata' | 'provenance'>;

const mostElements = 25_000;
/** Sum of the depths of all elements: the time of a tree's reading grows with it. */
const highestCost = 500_000;

/** Why a page is not read as a tree; such pages are made to stop readers, or are no articles. */
function tooMuch({ depth, elements, cost }: HtmlScan, maxDepth: number): string | undefined {
  if (depth > maxDepth) return `Elements nested ${depth} deep`;
  if (elements > mostElements) return `${elements} elements`;
  return cost > highestCost ? 'Elements nested too deep' : undefined;
}

/** `undefined` where the libraries give up. */
function treeReading(input: ReaderInput, { plain, map }: Scanned): Reading | undefined {
  try {
    const page = parsePage(input.text);
    const { metadata, provenance } = pageMetadata(page, input.text);
    const all = pageBlocks(bodyOf(page));
    const main = pageBlocks(bodyOf(parsePage(mainContent(page, metadata.url))));
    const readable = readableBlocks(input.text);
    const { builder, pieces } = joinBlocks(mainBlocks({ all, main, readable, article: isArticle(page) }, wordIndexOf(plain)), map);
    return { text: builder.text(), origin: builder.map(), pieces: withTitle(pieces, metadata), metadata, provenance };
  } catch {
    return undefined;
  }
}

function isArticle(page: Page): boolean {
  return page.querySelector('meta[property="og:type"][content="article"]') !== null || page.querySelectorAll('[itemtype$="Article"], [itemtype$="BlogPosting"]')[Symbol.iterator]().next().done !== true;
}

/** On a tree of its own, as the extraction takes it apart. */
function readableBlocks(html: string): readonly PageBlock[] {
  try {
    return pageBlocks(bodyOf(parsePage(readableContent(parsePage(html)))));
  } catch {
    return [];
  }
}

/** The page's own title opens no section. */
function withTitle(pieces: readonly Piece[], { title }: Partial<Metadata>): readonly Piece[] {
  const first = pieces[0];
  return first && first.kind === 'paragraph' && first.text === title ? [{ ...first, kind: 'heading', level: 1 }, ...pieces.slice(1)] : pieces;
}

function flatReading({ plain, map }: Scanned): Reading {
  return { text: plain, origin: map, pieces: cutPieces(plain) };
}
