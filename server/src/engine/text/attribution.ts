/** Who says a quotation, as far as the text around it makes that plain; what is not plain stays open. */

import { creditAfter, creditBefore } from './attribution/around-quotation';
import type { Credit } from './attribution/noun-phrase';
import { maskQuotes } from './attribution/masked-text';
import type { MaskedText } from './attribution/masked-text';
import { namesInReach, plainWord } from './attribution/names-in-reach';
import type { NamesInReach } from './attribution/names-in-reach';
import { personOfRole, resolveMention } from './attribution/resolve-mention';
import { sharedCredits } from './attribution/shared-credit';
import { particles, titles } from './attribution/words';
import type { Span } from './span';
import { isTitleOfWork } from './title-of-work';

export interface Attribution {
  /** As far as the text makes it plain: "Marco Rubio" where it says "Rubio" or "he"; a role ("a spokesman") where no name is given. */
  readonly name: string;
  /** Of the words that stand for the speaker, UTF-16 offsets. */
  readonly span: Span;
  readonly pronoun: boolean;
  /** The verb or sign that gives the words to the speaker: "said", "according to", "–", ":". */
  readonly cue?: Span;
}

/**
 * One entry per quotation; `quotes` are outer spans in order, not overlapping. `undefined`: the text does not say it
 * plainly. `whole` is the document that `text` is part of, where full names are looked up.
 */
export function attributionsIn(text: string, quotes: readonly Span[], whole: string = text): readonly (Attribution | undefined)[] {
  if (quotes.length === 0) return [];
  const masked = maskQuotes(text, quotes);
  const own = quotes.map((quote) => creditOf(masked, quote));
  const credits = sharedCredits(masked, quotes, own);
  if (credits.every((it) => it === undefined)) return credits.map(() => undefined);
  const names = namesInReach(whole);
  return credits.map((credit) => credit && attributionOf(masked, credit, names));
}

/**
 * The one person whom a document calls by a role ("the mayor"); `undefined` for none and for several. `other`: a name that it
 * gives to somebody; nobody is told from a person of whom it says no title at all.
 */
export function holderOfRole(text: string, role: string, other: string): string | undefined {
  const names = namesInReach(text);
  return names.hasTitle(names.fullName(other)) ? personOfRole(role, names) : undefined;
}

/** Whether a name is only a role or a description ("the mayor", "Brandt’s statement"), by which nobody is told from anybody else. */
export function isRole(name: string): boolean {
  const words = name.split(/\s+/).filter((it) => it !== '');
  const common = (it: string): boolean => /^\p{Ll}/u.test(it) && !particles.has(it) && !/^\p{Ll}{1,3}[-'’]\p{Lu}/u.test(it);
  return words.some(common) || words.every((it) => generic.has(plainWord(it)) || /^(?:\p{N}+|\p{L})$/u.test(it));
}

const generic: ReadonlySet<string> = new Set([...titles, ...'interviewer moderator reporter host voice participant witness caller question answer q the a an of'.split(' ')]);

function creditOf(masked: MaskedText, quote: Span): Credit | undefined {
  if (isTitleOfWork(masked.raw.slice(quote.start + 1, quote.end - 1))) return undefined;
  return creditAfter(masked, quote) ?? creditBefore(masked, quote);
}

function attributionOf(masked: MaskedText, credit: Credit, names: NamesInReach): Attribution | undefined {
  const name = resolveMention(masked, credit.mention, names);
  if (name === undefined) return undefined;
  return { name, span: credit.mention.span, pronoun: credit.mention.kind === 'pronoun', cue: credit.cue };
}
