/** Finds the articles of a JSON document: objects with a text, and the fields that say whose it is and when. */

import type { Node } from 'jsonc-parser';
import type { Metadata } from '../../engine/corpus/source';
import { personNames } from '../head-metadata';
import { issuedDate } from '../issued-date';

export interface JsonArticle {
  /** String nodes that hold its text, in order. */
  readonly texts: readonly Node[];
  readonly metadata: Partial<Metadata>;
  readonly key?: string;
}

const textFields = ['articlebody', 'body_text', 'bodytext', 'fulltext', 'full_text', 'text', 'body', 'content', 'maintext', 'transcript', 'article', 'story', 'lead_paragraph', 'abstract', 'note', 'description', 'summary', 'snippet'];
const leastLetters = 40;

/** Outermost first; at most `most`. */
export function articlesIn(root: Node, most: number): readonly JsonArticle[] {
  const found: JsonArticle[] = [];
  const waiting: Node[] = [root];
  while (waiting.length > 0 && found.length < most) {
    const node = waiting.pop();
    if (!node) break;
    const article = node.type === 'object' ? articleOf(node) : undefined;
    if (article) found.push(article);
    else for (const child of [...(node.children ?? [])].reverse()) waiting.push(child);
  }
  return found;
}

function articleOf(object: Node): JsonArticle | undefined {
  const fields = fieldsOf(object);
  const name = textFields.find((it) => lettersIn(fields.get(it)) >= leastLetters);
  if (name === undefined) return undefined;
  const title = textOf(fields, 'headline', 'title', 'webtitle', 'name');
  const issued = textOf(fields, 'issued', 'date', 'published', 'published_at', 'publishedat', 'date_published', 'datepublished', 'publication_date', 'pub_date', 'pubdate', 'webpublicationdate', 'created_at');
  const url = textOf(fields, 'url', 'web_url', 'weburl', 'link', 'permalink', 'canonical');
  return {
    texts: stringsIn(fields.get(name)),
    key: textOf(fields, 'citation-key', 'citationkey', 'citekey', 'key'),
    metadata: {
      title,
      authors: authorsOf(fields.get('author') ?? fields.get('authors') ?? fields.get('byline') ?? fields.get('creator')),
      publisher: textOf(fields, 'publisher', 'publication', 'container-title', 'source', 'site', 'site_name', 'sitename', 'outlet'),
      issued: issued === undefined ? cslDate(fields.get('issued')) : issuedDate(issued),
      url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
      language: textOf(fields, 'language', 'lang'),
    },
  };
}

function fieldsOf(object: Node): ReadonlyMap<string, Node> {
  const fields = new Map<string, Node>();
  for (const { children } of object.children ?? []) {
    const [name, value] = children ?? [];
    const key = String(name?.value ?? '').toLowerCase();
    if (value && !fields.has(key)) fields.set(key, value);
  }
  return fields;
}

/** A string, or the strings of a list, as paragraphs. */
function stringsIn(node: Node | undefined): readonly Node[] {
  if (node?.type === 'string') return [node];
  return node?.type === 'array' ? (node.children ?? []).filter(({ type }) => type === 'string') : [];
}

function lettersIn(node: Node | undefined): number {
  return stringsIn(node).reduce((sum, { value }) => sum + String(value).length, 0);
}

function textOf(fields: ReadonlyMap<string, Node>, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const node = fields.get(name);
    const inner = node?.type === 'object' ? (fieldsOf(node).get('name') ?? fieldsOf(node).get('main') ?? fieldsOf(node).get('title')) : node?.type === 'array' ? node.children?.[0] : node;
    if (inner?.type !== 'string' && inner?.type !== 'number') continue;
    const value = String(inner.value).replace(/\s+/g, ' ').trim().slice(0, 1000);
    if (value !== '') return value;
  }
  return undefined;
}

function authorsOf(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.type === 'array') return (node.children ?? []).slice(0, 50).flatMap(authorsOf);
  if (node.type === 'object') {
    const fields = fieldsOf(node);
    const parts = [textOf(fields, 'given', 'first_name', 'firstname'), textOf(fields, 'family', 'last_name', 'lastname')].filter((it) => it !== undefined);
    const name = parts.length > 0 ? parts.join(' ') : textOf(fields, 'name', 'literal', 'original');
    return name === undefined ? [] : [name];
  }
  const written = node.type === 'string' ? String(node.value).trim().slice(0, 300) : '';
  const names = personNames(written);
  return names.length > 0 ? names : written === '' ? [] : [written];
}

/** `{ "date-parts": [[2024, 6, 3]] }` */
function cslDate(node: Node | undefined): string | undefined {
  const parts = node?.type === 'object' ? fieldsOf(node).get('date-parts')?.children?.[0]?.children?.map(({ value }) => String(value)) : undefined;
  return parts?.length ? issuedDate(parts.map((part) => part.padStart(2, '0')).join('-')) : undefined;
}
