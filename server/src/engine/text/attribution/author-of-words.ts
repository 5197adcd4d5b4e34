/** Words that are given to whoever wrote them or sees a thing so, though somebody else reads them out, or nobody says anything. */

import { GIVEN_NAMES } from '../values/names/given-names';
import type { MaskedText } from './masked-text';
import { mentionAtEnd } from './noun-phrase';
import type { Credit, Mention } from './noun-phrase';

/** "The clerk read a statement by Marlow: “…”", "a letter from Marlow saying “…”": the words are of whoever wrote them. */
const writtenBy = new RegExp(
  "(?<!\\p{L})(?:statement|letter|message|note|speech|e-?mail|post|tweet|testimony|appeal|memo|telegram|diary entry) (?:(?:read|issued|written|signed|sent|released|published) (?:out )?)?(?:by|from) " +
    '(?=\\p{Lu}|the |a )((?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov)\\. )?[^,;:.\\uE000\\uE001]{2,60}?)(?:,? (?:saying|reading|that|stating|(?:which|that) (?:said|read|stated)))?[:,]? ?$',
  'u',
);

export function authorBefore(text: string, floor: number, end: number): Credit | undefined {
  const found = writtenBy.exec(text.slice(floor, end));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const start = floor + found.index + found[0].indexOf(name, found[0].search(/(?:by|from) /u));
  const mention = mentionAtEnd(name, start);
  return mention && mention.kind !== 'pronoun' && wholeOf(name, mention, start) ? { mention, cue: { start: floor + found.index, end: start } } : undefined;
}

/** "For Marlow, it was “…”": what a person takes something for; a town takes nothing for anything. */
const viewOf = /(?:^\s*|[.!?]\s+)(?:But |And |Yet )?[Ff]or ((?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov)\. )?\p{Lu}[^,;:.\uE000\uE001]{1,60}), (?:it|this|that|(?:the|his|her|its) (?:[\p{Ll}-]+ ){1,4}?)(?:['’]s| ?(?:is|was|are|were|has been|had been|remains|remained)) (?:[\p{Ll}]+ly |simply |just |still |always )?$/u;

export function viewerBefore({ text, raw }: MaskedText, floor: number, end: number): Credit | undefined {
  const found = viewOf.exec(text.slice(floor, end));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const start = floor + found.index + found[0].indexOf(`${name},`);
  const mention = mentionAtEnd(name, start);
  if (mention?.kind !== 'name' || !wholeOf(text.slice(mention.span.start, start + name.length), mention, mention.span.start) || !isPerson(mention, raw)) return undefined;
  return { mention, cue: { start: start - 4, end: start - 1 } };
}

/** By a title or a given name, here or where the text has the full name. */
function isPerson({ text, span }: Mention, whole: string): boolean {
  if (span.end - span.start > text.length + 1) return true;
  const words = text.split(' ');
  if (words.length > 1) return GIVEN_NAMES.has((words[0] ?? '').toLowerCase());
  for (const { 1: given = '' } of whole.matchAll(new RegExp(`(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?${text.replace(/[^\p{L}\p{N}’-]/gu, '.')}(?!\\p{L})`, 'gu'))) if (GIVEN_NAMES.has(given.toLowerCase())) return true;
  return false;
}

/** Whether nothing but an article stands before the mention in the words that it ends. */
export function wholeOf(name: string, mention: Mention, start: number): boolean {
  return /^(?:the|a|an|)$/iu.test(name.slice(0, mention.span.start - start).trim());
}
