/** Reads ODT (OpenDocument 1.3, part 3, chapter 5): paragraphs, headings, lists, tables, notes; deleted text and comments kept apart. */

import { openZip } from '../archive/open-zip';
import { childrenOf, elementsOf, isElement, parseXml, type XmlElement, type XmlNode } from '../archive/xml';
import { ExtractedText } from '../extracted-text';
import { finishDocument } from '../finish-document';
import type { BytesReader } from '../reader';
import { odfMetaOf } from './office-metadata';

export const odtReader: BytesReader = {
  kind: 'document',
  extensions: ['odt', 'fodt'],
  whole: true,
  async readBytes({ path, bytes, limits, problems }) {
    const archive = openZip(bytes, limits.maxUnpackedBytes, (name) => /^(?:content\.xml|meta\.xml|META-INF\/manifest\.xml)$/.test(name));
    if ('unsupported' in archive) return archive;
    if (/encryption-data/.test(archive.text('META-INF/manifest.xml') ?? '')) return { unsupported: 'It is encrypted' };
    const [body] = elementsOf(parseXml(archive.text('content.xml') ?? ''), 'office:text');
    if (!body) return { unsupported: 'It is no ODT file, whatever its name says' };
    const out = new ExtractedText();
    const aside: string[] = [];
    addBlocks(out, aside, body);
    for (const note of elementsOf(body, 'text:note-body')) for (const p of elementsOf(note, 'text:p')) out.add('list-item', wordsOf(p, []));
    for (const comment of aside) out.add('boilerplate', comment, { furniture: 'comments' });
    if (out.length === 0) return { unsupported: 'It has no text' };
    return finishDocument({ path, kind: 'document', text: out.text(), pieces: out.pieces, metadata: odfMetaOf(archive), provenance: 'document properties', problems: [...problems, ...archive.problems], severalParts: false, plain: true, extracted: true }, limits);
  },
};

/** Elements that hold blocks and say nothing themselves. */
const holders = new Set(['office:text', 'text:section', 'text:list', 'text:list-item', 'text:list-header', 'draw:frame', 'draw:text-box', 'text:index-body']);

/** With a stack of its own, so that depth cannot exhaust the thread's. */
function addBlocks(out: ExtractedText, aside: string[], root: XmlElement): void {
  const open: { readonly node: XmlElement; readonly inList: boolean }[] = [{ node: root, inList: false }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, inList } = at;
    if (node.nodeName === 'text:h') out.add('heading', wordsOf(node, aside), { level: Math.min(6, Number(node.getAttribute('text:outline-level') ?? 1) || 1) });
    else if (node.nodeName === 'text:p') out.add(inList ? 'list-item' : 'paragraph', wordsOf(node, aside));
    else if (node.nodeName === 'table:table') addTable(out, aside, node);
    else if (holders.has(node.nodeName)) open.push(...childrenOf(node).map((child) => ({ node: child, inList: inList || node.nodeName === 'text:list' })).reverse());
  }
}

function addTable(out: ExtractedText, aside: string[], table: XmlElement): void {
  const heads = new Set(childrenOf(table, 'table:table-header-rows').flatMap((it) => childrenOf(it, 'table:table-row')));
  let row = 0;
  for (const it of elementsOf(table, 'table:table-row')) {
    const cells = childrenOf(it, 'table:table-cell').map((cell) => elementsOf(cell, 'text:p', 'text:h').map((p) => wordsOf(p, aside)).join(' '));
    const text = cells.filter((cell) => cell !== '').length > 0 ? cells.join(' | ') : '';
    if (heads.has(it)) out.add('heading', text, { level: 9 });
    else out.add('table-row', text, { row: ++row });
  }
}

/** Of a paragraph, without its notes; comments in it are put aside. */
function wordsOf(paragraph: XmlElement, aside: string[]): string {
  const words: string[] = [];
  const open: XmlNode[] = [...paragraph.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) words.push(node.textContent ?? '');
    if (!isElement(node)) continue;
    const name = node.nodeName;
    if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') words.push(' ');
    else if (name === 'office:annotation') aside.push(elementsOf(node, 'text:p').map((it) => it.textContent ?? '').join(' '));
    else if (name !== 'text:note' && name !== 'office:annotation-end' && name !== 'text:tracked-changes' && name !== 'draw:frame') open.push(...[...node.childNodes].reverse());
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
