/** Decides whether a statement asserts something that sources could bear out; when in doubt it does. */

import { hasName, hasNumber } from './checkability/hard-facts';
import {
  commands, comments, firstPersonInside, firstPersonStart, idioms, interjection, judgements, norms, ownWork, pointers, reported, shortVerbs, speculation,
  weRemark,
} from './checkability/lexicon';
import type { NotCheckableReason, StatementKind } from './draft';

export interface CheckabilityQuery {
  readonly text: string;
  readonly kind: StatementKind;
  /** A heading, or the head of a table's column. */
  readonly isHeading: boolean;
  /** Whether it quotes more than a word or two: a quotation can always be checked. */
  readonly quoted: boolean;
}

export function notCheckableReason({ text, kind, isHeading, quoted }: CheckabilityQuery): NotCheckableReason | undefined {
  if (isHeading || kind === 'heading') return 'heading';
  if (!/\p{L}|\p{N}/u.test(text)) return 'no-content';
  if (quoted) return undefined;
  const words = text.slice(0, longest);
  if (/\?["”’')\]]*$/.test(text)) return 'question';
  const plain = words.replace(interjection, '');
  if (pointers.test(plain) || (commands.test(plain) && !hasNumber(words))) return 'command';
  if (isFragment(words)) return 'fragment';
  if (isFirstPerson(words)) return 'first-person';
  return isOpinion(words) ? 'opinion' : undefined;
}

/** Whether quoted words are a term or a taunt rather than a quotation. */
export function isScareQuote(quoted: string): boolean {
  return !/\S\s+\S+\s+\S/.test(quoted.trim());
}

/** Code units that are looked at; what a longer statement asserts it has said by then. */
const longest = 1500;

/** Fewer than four words and no verb among them. */
function isFragment(text: string): boolean {
  const words = text.split(/\s+/).map((it) => it.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter((it) => it !== '');
  if (words.length >= 4) return /^By(?: \p{Lu}[\p{L}.’'-]+){1,4}$/u.test(text);
  return words.length < 2 || !words.some(isVerbLike);
}

function isVerbLike(word: string, i: number): boolean {
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (shortVerbs.has(lower)) return true;
  return i > 0 && word === lower && /[a-z](?:ed|[^su]s)$/.test(lower);
}

/** What the writer says of himself; "we" with a figure is a newsroom's statement of fact. */
function isFirstPerson(text: string): boolean {
  if (firstPersonStart.test(text) || ownWork.test(text)) return true;
  return (weRemark.test(text) || firstPersonInside.test(text)) && !hasNumber(text);
}

function isOpinion(text: string): boolean {
  if (hasNumber(text) || reported.test(text)) return false;
  if (norms.test(text) || idioms.test(text)) return true;
  return !hasName(text) && (comments.test(text) || judgements.test(text) || speculation.test(text));
}
