/** Gives quotations without a speaker of their own the one whose speech they go on with. */

import type { Span } from '../span';
import type { Credit } from './noun-phrase';
import { paragraphBetween, quotedStop, sentenceAround, sentenceIndex } from './masked-text';
import type { MaskedText } from './masked-text';
import { subjectAtStart, subjectBefore } from './noun-phrase';
import type { Mention } from './noun-phrase';
import { anyCue, cueVerb } from './words';

/** Code units before a quotation in its sentence (an earlier quotation and its credit) that are read. */
const longestLead = 2_000;

/** `own` has the credit each quotation has from its own sentence. */
export function sharedCredits(masked: MaskedText, quotes: readonly Span[], own: Credits): Credits {
  const credits = [...own];
  for (let i = 1; i < quotes.length; i++) credits[i] ??= fromNeighbour(masked, quotes, credits, i, i - 1);
  for (let i = quotes.length - 2; i >= 0; i--) credits[i] ??= fromNeighbour(masked, quotes, credits, i, i + 1);
  return credits.map((credit, i) => credit ?? fromSentenceBefore(masked, quotes[i]));
}

type Credits = readonly (Credit | undefined)[];

function fromNeighbour(masked: MaskedText, quotes: readonly Span[], credits: Credits, at: number, neighbour: number): Credit | undefined {
  const quote = quotes[at];
  const other = quotes[neighbour];
  const credit = credits[neighbour];
  if (quote === undefined || other === undefined || credit === undefined) return undefined;
  const [first, second] = at < neighbour ? [quote, other] : [other, quote];
  if (goesOn(masked, first, second) || partedByCredit(masked, first, second, credit)) return credit;
  if (second.start - first.end > 300 || !standsAlone(masked, quote)) return undefined;
  if (paragraphBetween(masked, first.end, second.start)) {
    return at > neighbour && nextParagraph(masked, first, second, credit) ? credit : undefined;
  }
  return plainBetween(masked, first, second, credit) ? credit : undefined;
}

/** A paragraph that is one quotation goes on with the speech whose credit ends the paragraph above. */
function nextParagraph(masked: MaskedText, first: Span, second: Span, credit: Credit): boolean {
  const between = masked.text.slice(first.end, second.start).trim();
  const own = /^\s*(?:\n|$)/u.test(masked.text.slice(second.end, second.end + 8));
  const after = credit.cue.start >= first.end && credit.cue.end <= second.start;
  if (speaksNext(masked, second.end, credit)) return false;
  return own && !/\n/.test(between) && between.length < 120 && (after || between === '') && /^[^.!?]*[.!?]?$/u.test(between);
}

/** “…” Brandt agreed: whose the words were is not plain. */
function speaksNext(masked: MaskedText, end: number, credit: Credit): boolean {
  const start = end + (/^\s*/u.exec(masked.text.slice(end, end + 20))?.[0].length ?? 0);
  const sentence = sentenceAround(masked, start);
  const subject = subjectAtStart(masked.text, { start, end: Math.min(sentence.end, start + 240) });
  if (subject === undefined || !isOther(masked, subject, credit)) return false;
  const found = anyCue.exec(masked.text.slice(subject.span.end, subject.span.end + 40));
  return found !== null && found.index < 15;
}

/** Whether a subject is plainly another person than the one credited. */
function isOther({ text }: MaskedText, subject: Mention, { mention }: Credit): boolean {
  if (subject.kind !== 'name' || mention.text.includes(subject.text) || subject.text.includes(mention.text)) return false;
  if (subject.text.includes(' ')) return true;
  const before = text.slice(Math.max(0, subject.span.start - 3_000), subject.span.start);
  return before.includes(` ${subject.text}`) && before.split(` ${subject.text}`).some((it) => /\p{Lu}\p{Ll}+$/u.test(it.slice(-30)));
}

/** A paragraph left open, the next one opening anew: one speech. */
function goesOn(masked: MaskedText, first: Span, second: Span): boolean {
  const closed = first.end - first.start > 1 && /["“”»«’‘'›]/.test(masked.raw.charAt(first.end - 1));
  return !closed && second.start - first.end < 100 && masked.raw.slice(first.end, second.start).trim() === '';
}

/** “The dam,” said Ada Marlow, “will hold.” In every language the credit stands alone between the two. */
function partedByCredit({ text }: MaskedText, first: Span, second: Span, { cue, mention }: Credit): boolean {
  if (cue.start < first.end || mention.span.end > second.start || mention.span.start < cue.end) return false;
  const before = text.slice(first.end, cue.start);
  return /^[,.]?\s*(?:(?:a|ha|hat) )?$/u.test(before) && /^,?(?: \p{Ll}[^.!?;:,\uE000\uE001]{0,60})?, ?$/u.test(text.slice(mention.span.end, second.start));
}

/** Whole sentences between the marks, from the start of a sentence to its end: never a scare quote. */
function standsAlone(masked: MaskedText, quote: Span): boolean {
  const sentence = sentenceAround(masked, quote.start);
  if (quote.start - sentence.start > longestLead) return false;
  const lead = masked.text.slice(sentence.start, quote.start).trim();
  const ends = masked.text.charAt(quote.end - 1) === quotedStop || /^[.!?…]/.test(masked.text.slice(quote.end));
  return ends && (lead === '' || /[\uE000\uE001]\W*$/u.test(lead)) && /\S\s+\S/u.test(masked.raw.slice(quote.start, quote.start + 200));
}

/** Between two quotations of one speech stands only their credit, or a sentence or two in which nobody else speaks. */
function plainBetween(masked: MaskedText, first: Span, second: Span, credit: Credit): boolean {
  if (second.start - first.end > 300) return false;
  const between = masked.text.slice(first.end, second.start);
  for (const found of between.matchAll(cueVerb)) {
    const at = first.end + found.index;
    if (at === credit.cue.start) continue;
    const subject = subjectBefore(masked.text, at, first.end);
    if (subject !== undefined && subject.kind !== 'pronoun' && subject.text !== credit.mention.text) return false;
  }
  for (let i = sentenceIndex(masked, first.end) + 1; (masked.starts[i] ?? Infinity) < second.start; i++) {
    const span = { start: masked.starts[i] ?? 0, end: Math.min(masked.starts[i + 1] ?? second.start, second.start) };
    const subject = subjectAtStart(masked.text, span);
    if (subject !== undefined && isOther(masked, subject, credit)) return false;
  }
  return true;
}

/** Kellogg said the talks had failed. "Russia cannot go on." */
function fromSentenceBefore(masked: MaskedText, quote: Span | undefined): Credit | undefined {
  if (quote === undefined || !standsAlone(masked, quote)) return undefined;
  const own = sentenceAround(masked, quote.start);
  if (own.start === 0 || masked.text.slice(own.start, quote.start).trim() !== '') return undefined;
  const before = sentenceAround(masked, own.start - 1);
  if (before.end - before.start > 400) return undefined;
  const words = masked.text.slice(before.start, before.end);
  if (paragraphBetween(masked, before.start, quote.start) || /[\uE000\uE001]/u.test(words)) return undefined;
  const credits: Credit[] = [];
  for (const found of words.matchAll(cueVerb)) {
    const cue = { start: before.start + found.index, end: before.start + found.index + found[0].length };
    const mention = subjectBefore(masked.text, cue.start, before.start);
    if (mention !== undefined) credits.push({ mention, cue });
  }
  const [only] = credits;
  return credits.length === 1 ? only : undefined;
}
