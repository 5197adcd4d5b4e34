/** What a page's JSON-LD says of its article: hostile or broken data gives less, never an error. */

import { parse } from 'jsonc-parser';
import type { Metadata } from '../../engine/corpus/source';
import { issuedDate } from '../issued-date';
import { foldedTitle } from '../pieces';
import { decodedTwice } from './entities';

type Json = Readonly<Record<string, unknown>>;

/** Objects looked at over all scripts of a page. */
const mostObjects = 2000;
const deepest = 8;

const articleType = /(?:Article|BlogPosting|Report|Posting|Review|PressRelease|Interview|LiveBlogPosting)$/;
const pageType = /(?:WebPage|Book|VideoObject|PodcastEpisode|CreativeWork|Dataset|Legislation)$/;

export interface ParsedScript {
  /** `undefined` where a script is no JSON at all. */
  readonly json: unknown;
  /** Whether it breaks the rules of JSON, so that others should not be given it. */
  readonly broken: boolean;
}

/** Forgives what browsers and publishing systems leave around and inside it: CDATA, comments, trailing commas, line breaks in strings. */
export function parsedJson(script: string): ParsedScript {
  try {
    return { json: JSON.parse(script) as unknown, broken: false };
  } catch {
    return { json: forgiven(script), broken: true };
  }
}

function forgiven(script: string): unknown {
  try {
    const bare = script.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/^[\s/*]*(?:<!--)?[\s/*]*|[\s/*]*(?:-->)?[\s/*]*$/g, '').replace(/[\0-\x1f]+/g, ' ');
    return parse(bare, [], { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

/** By which one article is told from others that the page lists. */
export interface PageNames {
  readonly title?: string;
  readonly url?: string;
}

export function jsonLdMetadata(scripts: readonly unknown[], page: PageNames = {}): Partial<Metadata> {
  const objects: Json[] = [];
  for (const script of scripts) collect(script, objects, 0);
  const named = new Map(objects.flatMap((object) => (typeof object['@id'] === 'string' && Object.keys(object).length > 1 ? [[object['@id'], object] as const] : [])));
  const article = articleOf(objects, page);
  if (!article) return {};
  const url = addressOf(article);
  const issued = text(article['datePublished']) ?? text(article['dateCreated']);
  return {
    title: headlineOf(article, page),
    authors: namesOf(article['author'] ?? article['creator'], named),
    publisher: namesOf(article['publisher'] ?? article['sourceOrganization'], named)[0],
    issued: issued === undefined ? undefined : issuedDate(issued),
    url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
    language: text(article['inLanguage']),
  };
}

/** That of the page's own address or title; else the first, else a page that has a headline or a date. */
function articleOf(objects: readonly Json[], { title, url }: PageNames): Json | undefined {
  const articles = objects.filter((object) => hasType(object, articleType));
  return articles.find((it) => url !== undefined && addressOf(it) === url)
    ?? articles.find((it) => title !== undefined && hasTitle(title, text(it['headline']) ?? text(it['name'])))
    ?? articles[0]
    ?? objects.find((object) => hasType(object, pageType) && (object['headline'] !== undefined || object['datePublished'] !== undefined));
}

function addressOf(article: Json): string | undefined {
  return text(article['url']) ?? text(idOf(article['mainEntityOfPage']));
}

/** Some give a description for a headline and have the title as their name. */
function headlineOf(article: Json, { title }: PageNames): string | undefined {
  const [headline, name] = [text(article['headline']), text(article['name'])];
  if (headline === undefined) return hasType(article, articleType) ? name : undefined;
  return title !== undefined && name !== undefined && hasTitle(title, name) && !hasTitle(title, headline) ? name : headline;
}

function hasTitle(title: string, candidate: string | undefined): boolean {
  const folded = foldedTitle(candidate ?? '');
  return folded !== '' && foldedTitle(title).startsWith(folded);
}

function collect(value: unknown, objects: Json[], depth: number): void {
  if (objects.length >= mostObjects || depth > deepest || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, mostObjects)) collect(one, objects, depth + 1);
    return;
  }
  objects.push(value as Json);
  for (const one of Object.values(value)) collect(one, objects, depth + 1);
}

function hasType(object: Json, pattern: RegExp): boolean {
  const type = object['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && pattern.test(one));
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value;
}

/** Names of persons or organisations given as text, object, list or reference. */
function namesOf(value: unknown, named: ReadonlyMap<string, Json>): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, 30) : [value];
  return values.flatMap((one) => {
    const whole = text(one);
    if (whole !== undefined) return /^https?:/i.test(whole) ? [] : [whole];
    if (typeof one !== 'object' || one === null) return [];
    const object = one as Json;
    const name = text(object['name']) ?? text(named.get(text(object['@id']) ?? '')?.['name']);
    return name === undefined ? [] : [name];
  });
}

function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? decodedTwice(first.slice(0, 1000)).replace(/\s+/g, ' ').trim() : undefined;
}
