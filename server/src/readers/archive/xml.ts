/** XML as a tree with few questions to ask. Entities that a document defines are not expanded, and nothing is fetched. */

import { DOMParser } from 'linkedom';

export interface XmlNode {
  /** 1 an element, 3 a text, 4 character data. */
  readonly nodeType: number;
  /** With prefix, as written. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlNode>;
}

export interface XmlElement extends XmlNode {
  getAttribute(name: string): string | null;
}

/** The root element; `undefined` where there is none. Throws where it is nested so deep that parsers would stop. */
export function parseXml(text: string): XmlElement | undefined {
  const plain = withoutDoctype(text);
  if (xmlDepth(plain) > deepestXml) throw new Error(`its XML is nested more than ${deepestXml} deep`);
  const document = new DOMParser().parseFromString(plain, 'text/xml') as unknown as { readonly documentElement: XmlElement | null };
  return document.documentElement ?? undefined;
}

/** Without its document type: what one defines is no part of office formats, and a bomb where it stands. */
export function withoutDoctype(text: string): string {
  return text.replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/i, '');
}

const deepestXml = 1000;

/** How deep elements are nested, by their tags alone. */
export function xmlDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 47) depth = Math.max(0, depth - 1);
    else if (next !== 33 && next !== 63) {
      const end = text.indexOf('>', at);
      if (end < 0) break;
      if (text.charCodeAt(end - 1) !== 47) most = Math.max(most, ++depth);
      at = end;
    }
  }
  return most;
}

export function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1;
}

/** Elements directly inside, of a name where one is given. */
export function childrenOf(node: XmlNode | undefined, name?: string): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (const child of node?.childNodes ?? []) if (isElement(child) && (name === undefined || child.nodeName === name)) children.push(child);
  return children;
}

/** All elements of a name, in the order of the document; with a stack of its own, so that depth cannot exhaust the thread's. */
export function elementsOf(root: XmlNode | undefined, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlNode[] = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node) && names.includes(node.nodeName)) found.push(node);
    open.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** Trimmed; empty where there is none. */
export function textOf(node: XmlNode | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
