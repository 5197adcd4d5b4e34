/** What a page's JSON-LD says of its article: hostile or broken data gives less, never an error. */

import type { Metadata } from '../../engine/corpus/source';
import { issuedDate } from '../issued-date';

type Json = Readonly<Record<string, unknown>>;

/** Objects looked at over all scripts of a page. */
const mostObjects = 2000;
const deepest = 8;

const articleType = /(?:Article|BlogPosting|Report|Posting|Review|PressRelease|Interview|LiveBlogPosting)$/;
const pageType = /(?:WebPage|Book|VideoObject|PodcastEpisode|CreativeWork|Dataset|Legislation)$/;

/** `undefined` where a script is no JSON at all. */
export function parsedJson(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

export function jsonLdMetadata(scripts: readonly unknown[]): Partial<Metadata> {
  const objects: Json[] = [];
  for (const script of scripts) collect(script, objects, 0);
  const named = new Map(objects.flatMap((object) => (typeof object['@id'] === 'string' && Object.keys(object).length > 1 ? [[object['@id'], object] as const] : [])));
  const article = objects.find((object) => hasType(object, articleType)) ?? objects.find((object) => hasType(object, pageType) && object['headline'] !== undefined);
  if (!article) return {};
  const issued = text(article['datePublished']) ?? text(article['dateCreated']);
  const url = text(article['url']) ?? text(idOf(article['mainEntityOfPage']));
  return {
    title: text(article['headline']) ?? text(article['name']),
    authors: namesOf(article['author'] ?? article['creator'], named),
    publisher: namesOf(article['publisher'] ?? article['sourceOrganization'], named)[0],
    issued: issued === undefined ? undefined : issuedDate(issued),
    url: url && /^https?:/i.test(url) ? url : undefined,
    language: text(article['inLanguage']),
  };
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
  return typeof first === 'string' && first.trim() !== '' ? first.trim().slice(0, 1000) : undefined;
}
