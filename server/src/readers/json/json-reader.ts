/** Reads JSON and JSON Lines: articles with their fields as parts of their own; bibliographies in CSL-JSON as entries. */

import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Part, Problem, ReadDocument } from '../../engine/corpus/source';
import type { Span } from '../../engine/text/span';
import { cslEntries, itemLists } from '../bibliography/csl-entries';
import { bibliographyDocument } from '../bibliography/bibliography-document';
import { fileTitle, finishDocument } from '../finish-document';
import { pieceOf, type Piece } from '../pieces';
import type { ReaderInput, TextReader } from '../reader';
import { cutPieces } from '../text/cut-pieces';
import { lineStarts, TextBuilder } from '../text-builder';
import { addString } from './json-string';
import { articlesIn, type JsonArticle } from './json-articles';

export const jsonReader: TextReader = {
  kind: 'json',
  extensions: ['json', 'jsonl', 'ndjson'],
  read(input) {
    const { roots, problems } = rootsOf(input);
    const entries = roots.length === 1 ? cslEntries(plainOf(roots[0]?.node), { text: input.text, places: itemPlaces(roots[0]) }) : undefined;
    if (entries) return bibliographyDocument(input, { entries, problems });
    const articles: PlacedArticle[] = [];
    for (const { node, shift } of roots) articles.push(...articlesIn(node, input.limits.maxParts - articles.length + 1).map((it) => ({ ...it, shift })));
    if (articles.length > input.limits.maxParts) problems.push({ message: `Only the first ${input.limits.maxParts} articles were read` });
    if (articles.length === 0) problems.push({ message: 'No article was found in it: no object has a text' });
    return articlesDocument(input, articles.slice(0, input.limits.maxParts), problems);
  },
};

interface PlacedArticle extends JsonArticle {
  readonly shift: number;
}

/** A tree, and where in the file the text begins that its offsets count from. */
interface Root {
  readonly node: Node;
  readonly shift: number;
}

interface Roots {
  readonly roots: readonly Root[];
  readonly problems: Problem[];
}

/** Deeper ones would exhaust the parser. */
const deepest = 200;

function rootsOf({ path, text, problems }: ReaderInput): Roots {
  const found: Problem[] = [...problems];
  const tooDeep = /\.json$/i.test(path) && depthOf(text) > deepest;
  const whole = /\.json$/i.test(path) && !tooDeep ? parsed(text) : undefined;
  if (whole && whole.errors.length === 0 && whole.node) return { roots: [{ node: whole.node, shift: 0 }], problems: found };
  const lines = parsedLines(text);
  if (tooDeep && lines.roots.length === 0) return { roots: [], problems: [...found, { message: `It is nested more than ${deepest} deep` }] };
  if (lines.roots.length > 1 || !whole?.node) {
    if (lines.broken > 0) found.push({ message: `${lines.broken} ${lines.broken === 1 ? 'line is' : 'lines are'} no JSON; the first is line ${lines.firstBroken}` });
    return { roots: lines.roots, problems: found };
  }
  const error = whole.errors[0];
  const line = text.slice(0, error?.offset ?? 0).split('\n').length;
  return { roots: [{ node: whole.node, shift: 0 }], problems: [...found, { message: `Line ${line}: the JSON is broken; what could be read of it was` }] };
}

function parsed(text: string): { readonly node: Node | undefined; readonly errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  const node = parseTree(text, errors, { allowTrailingComma: true });
  return { node, errors };
}

const tooDeepToParse = { node: undefined, errors: [] };

function parsedLines(text: string): { readonly roots: readonly Root[]; readonly broken: number; readonly firstBroken: number } {
  const roots: Root[] = [];
  let broken = 0;
  let firstBroken = 0;
  let number = 0;
  for (const match of text.matchAll(/[^\n\r]*(?:\r\n|\r|\n|$)/g)) {
    number++;
    const line = match[0].trimEnd();
    if (line.trim() === '') continue;
    const { node, errors } = depthOf(line) > deepest ? tooDeepToParse : parsed(line);
    if (node && errors.length === 0 && (node.type === 'object' || node.type === 'array')) roots.push({ node, shift: match.index });
    else if (broken++ === 0) firstBroken = number;
  }
  return { roots, broken, firstBroken };
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i++;
      else if (code === 34 || code === 10) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) most = Math.max(most, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return most;
}

function plainOf(node: Node | undefined): unknown {
  if (node?.type === 'array') return (node.children ?? []).map(plainOf);
  if (node?.type === 'object') return Object.fromEntries((node.children ?? []).map(({ children }) => [String(children?.[0]?.value ?? ''), plainOf(children?.[1])]));
  return node?.value as unknown;
}

/** Where the members of the list stand that a bibliography would be. */
function itemPlaces(root: Root | undefined): readonly Span[] {
  const list = root?.node.type === 'array' ? root.node : itemLists.map((name) => root && findNodeAtLocation(root.node, [name])).find((it) => it?.type === 'array');
  return list?.children?.map(({ offset, length }) => ({ start: offset + (root?.shift ?? 0), end: offset + length + (root?.shift ?? 0) })) ?? [];
}

function articlesDocument(input: ReaderInput, articles: readonly PlacedArticle[], problems: readonly Problem[]): ReadDocument {
  const builder = new TextBuilder();
  const pieces: Piece[] = [];
  const parts: Part[] = [];
  for (const [i, article] of articles.entries()) {
    const start = builder.length;
    for (const node of article.texts) {
      if (builder.length > 0) builder.addFree('\n\n');
      const at = builder.length;
      addString(builder, input.text, node.offset + article.shift, node.length);
      const own = cutPieces(builder.textFrom(at)).map((piece) => ({ ...piece, span: { start: piece.span.start + at, end: piece.span.end + at } }));
      pieces.push(...own.map((piece, n) => (n === 0 && i > 0 && node === article.texts[0] ? { ...piece, opensPart: true } : piece)));
    }
    parts.push({ kind: 'article', title: article.metadata.title ?? `Article ${i + 1}`, span: { start, end: builder.length }, metadata: { authors: [], ...article.metadata } });
  }
  const one = articles.length === 1 ? articles[0] : undefined;
  const document = finishDocument({
    path: input.path, kind: 'json', text: builder.text(), origin: builder.map(), originLineStarts: lineStarts(input.text), pieces: pieces.map(asParagraph), problems, severalParts: false, plain: true,
    metadata: one?.metadata ?? { title: fileTitle(input.path) }, provenance: one ? 'fields' : 'file name', ...(one?.key ? { key: one.key } : {}),
  }, input.limits);
  return articles.length > 1 && document.parts.length === parts.length ? { ...document, parts: document.parts.map((part, i) => ({ ...part, ...parts[i], span: part.span })) } : document;
}

/** A text inside a field has no title of its own. */
function asParagraph(piece: Piece): Piece {
  return piece.kind === 'heading' && piece.level !== 9 ? { ...pieceOf('paragraph', piece.span, piece.text), ...(piece.opensPart ? { opensPart: true } : {}) } : piece;
}
