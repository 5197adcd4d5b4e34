/** Who is given a quotation by the words of its own sentence: before it, after it, or by a dash. */

import type { Span } from '../span';
import { authorBefore, viewerBefore, wholeOf } from './author-of-words';
import { quoted, quotedStop, sentenceAround } from './masked-text';
import type { MaskedText } from './masked-text';
import { mentionAfter, mentionAtEnd, ownerAtEnd, statementOf, subjectAtStart, subjectBefore } from './noun-phrase';
import type { Credit } from './noun-phrase';
import { anyCue, cueVerb, participle } from './words';

const reach = 400;

/** "…," Rubio said; "…," said Rubio; "…", according to Rubio; "…" – Marco Rubio. */
export function creditAfter(masked: MaskedText, quote: Span): Credit | undefined {
  const { text } = masked;
  const lead = /^[,.]?[^\S\n]*/u.exec(text.slice(quote.end, quote.end + 12))?.[0].length ?? 0;
  const start = quote.end + lead;
  const end = Math.min(clauseEnd(masked, start), start + reach);
  const rest = text.slice(start, end);
  return dashCredit(text, quote.end) ?? accordingTo(text, start, rest, end) ?? putIt(text, start, rest) ?? soInGerman(masked, quote, start, end) ?? verbAfter(masked, quote, start, rest);
}

/** The words after a quotation go as far as its sentence or the next quotation. */
function clauseEnd(masked: MaskedText, start: number): number {
  const next = masked.text.slice(start, start + reach).search(/[\uE000\uE001]/);
  const end = sentenceAround(masked, start).end;
  return next < 0 ? end : Math.min(end, start + next);
}

const dashAndName = /^[.,]?\s{0,3}(?:\n\s{0,3})?([–—―]|--?)\s?(?=\p{Lu})([^\n,(\uE000\uE001]{2,60})(?=[\n,(]|$)/u;

function dashCredit(text: string, at: number): Credit | undefined {
  const found = dashAndName.exec(text.slice(at, at + 90));
  if (found === null) return undefined;
  const name = (found[2] ?? '').trimEnd();
  if (!name.split(/\s+/).every((it) => /^(?:\p{Lu}|de$|van$|von$|of$|al$|bin$|der$|la$)/u.test(it))) return undefined;
  const start = at + found[0].length - (found[2] ?? '').length;
  const mention = mentionAtEnd(name, start);
  const dash = at + found[0].indexOf(found[1] ?? '');
  return mention && { mention, cue: { start: dash, end: dash + (found[1] ?? '').length } };
}

const according = /(?<![\p{L}])(?:according to|in the words of|as told by|selon|según|laut)(?= )/iu;

function accordingTo(text: string, start: number, rest: string, end: number): Credit | undefined {
  const found = according.exec(rest);
  if (found === null || found.index > 60 || /[;:]/.test(rest.slice(0, found.index))) return undefined;
  const cue = { start: start + found.index, end: start + found.index + found[0].length };
  const mention = mentionAfter(text, cue.end, end);
  return mention && { mention, cue };
}

/** "as Ada Marlow put it", before the words or behind them. */
const asPut = /(?<![\p{L}])[Aa]s ([^,;:.\uE000\uE001]{2,80}?) (?:(?:has |had )?(?:once |later |then |\p{Ll}+ly )?(?:put|puts) (?:it|this)|has it)(?=[ ,.;:]|$)/u;

function putIt(text: string, start: number, words: string): Credit | undefined {
  const found = asPut.exec(words);
  if (found === null || found.index > 2) return undefined;
  return putBy(found, start);
}

function putBy(found: RegExpExecArray, start: number): Credit | undefined {
  const at = start + found.index + 3;
  const mention = mentionAtEnd(found[1] ?? '', at);
  return mention && { mention, cue: { start: at + (found[1] ?? '').length + 1, end: start + found.index + found[0].length } };
}

/** „…“, so Ada Marlow: only behind German marks. */
function soInGerman({ raw, text }: MaskedText, quote: Span, start: number, end: number): Credit | undefined {
  if (!/[„‚»›]/u.test(raw.charAt(quote.start)) || !/^so \p{Lu}/u.test(text.slice(start, start + 5))) return undefined;
  const mention = mentionAfter(text, start + 2, end);
  return mention && { mention, cue: { start, end: start + 2 } };
}

function verbAfter(masked: MaskedText, quote: Span, start: number, rest: string): Credit | undefined {
  const { text } = masked;
  for (const found of rest.matchAll(cueVerb)) {
    const cue = { start: start + found.index, end: start + found.index + found[0].length };
    const lead = rest.slice(0, found.index);
    if (participle.test(found[0]) || /[:;]/.test(lead)) return undefined;
    const behind = text.slice(cue.end, start + rest.length);
    if (quoting.test(behind)) return undefined;
    const object = asSaying.exec(behind);
    if (object !== null && /^quote[sd]$/iu.test(found[0])) return quotedObject(object, cue);
    if (lead.trim() === '' || /^(?:as |so |ainsi |a |has |had )$/iu.test(lead)) return inverted(text, cue, start + rest.length);
    const mention = subjectBefore(text, cue.start, start);
    if (mention === undefined || !opensClause.test(text.slice(start, mention.span.start))) continue;
    return ownSentence(masked, quote, cue) ? undefined : { mention, cue };
  }
  return undefined;
}

/** "…," Marlow said, quoting Brandt: two speakers. */
const quoting = /^[^.;:\uE000]{0,80}, (?:quoting|citing|repeating|paraphrasing|reading from|echoing) /u;
/** "…," the Post quoted Marlow as saying. */
const asSaying = /^ ([^,;.:]{2,80}?) as (?:saying|having said|telling|writing)/u;

function quotedObject(found: RegExpExecArray, cue: Span): Credit | undefined {
  const mention = mentionAtEnd(found[1] ?? '', cue.end + 1);
  return mention && { mention, cue };
}

/** What may stand between a quotation and its speaker's name: "team member Ada Marlow", "the owner of the yard, Ada Marlow,". */
const opensClause =
  /^\s*(?:(?:the|a|an|his|her|their|its|our) [\p{L}\p{M}'’ -]{2,80}, $|(?:as )?(?:the |a |an )?(?:(?!(?:and|but|or|while|when|which|that|who|in|on|at|to|of|for|with|is|was|as|if)\b)[\p{Ll}-]+ ){0,3})$/u;

function inverted(text: string, cue: Span, end: number): Credit | undefined {
  const mention = mentionAfter(text, cue.end, end);
  return mention && text.slice(cue.end, mention.span.start).trim().split(/\s+/u).length <= 4 ? { mention, cue } : undefined;
}

/** After a quotation that is a sentence of its own, "Rubio said the talks …" says something else; "Rubio said." belongs to it. */
function ownSentence(masked: MaskedText, quote: Span, cue: Span): boolean {
  const stopped = masked.text.charAt(quote.end - 1) === quotedStop;
  const ending = masked.raw.slice(Math.max(quote.start, quote.end - 3), quote.end);
  const dot = /[.…]["”“»’'›]*$/u.test(ending) || masked.text.charAt(quote.end) === '.';
  if (!stopped && !dot) return false;
  const tail = masked.text.slice(cue.end, Math.min(sentenceAround(masked, cue.start).end, cue.end + reach)).trim();
  return dot && !/^(?:[.,]|(?:to|in|on|at|last|after|during) [^\uE000]{0,80}\.)?$/u.test(tail.replace(/^,.*$/u, ','));
}

/** Rubio said "…"; according to Rubio, "…"; Dr. Petrova: "…". Looks no further back than the sentence. */
export function creditBefore(masked: MaskedText, quote: Span): Credit | undefined {
  const { text } = masked;
  const whole = sentenceAround(masked, introduction(text, quote.start));
  const floor = Math.max(whole.start, quote.start - reach);
  const sentence = { start: floor, end: whole.end };
  if (othersWords.test(text.slice(floor, quote.start))) return undefined;
  const author = authorBefore(text, floor, quote.start) ?? viewerBefore(masked, floor, quote.start);
  if (author !== undefined) return author;
  const verb = ownedBefore(text, floor, quote.start, verbBefore(text, floor, quote, sentence));
  if (verb === 'unclear') return undefined;
  if (floor > whole.start) return verb ?? sourceBefore(text, floor, quote.start);
  const plain = label(masked, sentence, quote) ?? verb ?? sourceBefore(text, floor, quote.start);
  return plain ?? colonBefore(masked, sentence, quote);
}

/** Verbs that take up what somebody else has said: "Brandt denied that “…”", "laughed when told that “…”". */
const othersWords = new RegExp(
  '(?<![\\p{L}])(?:(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|contradict(?:s|ed|ing)?|refut(?:es|ed|ing))' +
    '(?: (?:the |a |an |any |all )?(?:\\p{Ll}+ ){0,3}(?:claims?|reports?|charges?|idea|suggestions?|notion|accusations?))?(?: that)?(?: \\p{Ll}+){0,2}' +
    '|(?:call|calls|called|calling) (?:it|this) (?:\\p{Ll}+ ){1,4}that(?: \\p{Ll}+){0,2}' +
    '|(?:when|after|once|if|on|upon|was|were|been|being|is|are) (?:being )?(?:told|informed|reminded|warned)(?: that)?(?: \\p{Ll}+){0,2})[,:]? ?$',
  'iu',
);

/** "Brandt recalled Marlow’s words: “…”" gives them to Marlow; "answered Marlow’s claim that they had “…”" to nobody plainly. */
function ownedBefore(text: string, floor: number, end: number, credit: Credit | undefined): Credit | 'unclear' | undefined {
  if (credit === undefined) return undefined;
  const from = Math.max(floor, credit.cue.end);
  const lead = text.slice(from, end);
  const noun = statementOf.exec(lead);
  if (noun === null) return credit;
  const mention = ownerAtEnd(lead.slice(0, noun.index), from);
  if (mention?.kind !== 'name' || mention.text === credit.mention.text) return credit;
  const near = lead.slice(noun.index + noun[0].length).trim().split(/\s+/u).length <= 2;
  return near ? { mention, cue: { start: from + noun.index + 1, end: from + noun.index + noun[0].length } } : 'unclear';
}

/** Where the words before a quotation are to be read: in the paragraph above if that leads to it by a colon. */
function introduction(text: string, at: number): number {
  let before = at;
  while (before > 0 && at - before < 8 && text.charAt(before - 1).trim() === '') before--;
  return before > 0 && text.charAt(before - 1) === ':' ? before - 1 : at;
}

function label(masked: MaskedText, sentence: Span, quote: Span): Credit | undefined {
  const lead = masked.text.slice(sentence.start, quote.start);
  const found = /^\s*([^:,;\n\uE000\uE001]{2,60})(?:, [^:\n\uE000\uE001]{2,80})?:\s*$/u.exec(lead);
  if (found === null || anyCue.test(lead)) return undefined;
  const name = found[1] ?? '';
  const start = sentence.start + lead.indexOf(name);
  const mention = mentionAtEnd(name, start);
  const colon = sentence.start + lead.lastIndexOf(':');
  if (mention?.kind === 'role' && mention.text.split(' ').length > 4) return undefined;
  if (mention === undefined || mention.kind === 'pronoun' || !wholeOf(name, mention, start)) return undefined;
  return { mention, cue: { start: colon, end: colon + 1 } };
}

/** Cue verbs of one sentence that are weighed. */
const maxCues = 6;

/** The last clause that gives a speaker; two speakers one inside the other are not plain. */
function verbBefore(text: string, floor: number, quote: Span, sentence: Span): Credit | undefined {
  const lead = text.slice(floor, quote.start);
  const credits: Credit[] = [];
  for (const found of [...lead.matchAll(cueVerb)].slice(-maxCues)) {
    const cue = { start: floor + found.index, end: floor + found.index + found[0].length };
    const credit = creditOf({ text, floor, quote, sentence }, cue, credits.at(-1));
    if (credit === 'unclear') return undefined;
    if (credit !== undefined) credits.push(credit);
  }
  const last = credits.at(-1);
  const before = credits.at(-2);
  if (last !== undefined && text.slice(last.cue.end, quote.start).includes(';')) return undefined;
  if (last === undefined || before === undefined || sameSpeaker(last, before)) return firstOf(last, before);
  const between = text.slice(before.cue.end, last.mention.span.start);
  return /[;:]|,? (?:and|but|while|whereas|although|though) $|[\uE000\uE001]/u.test(between) ? last : undefined;
}

/** "Rubio said he told": the name says more than the pronoun. */
function firstOf(last: Credit | undefined, before: Credit | undefined): Credit | undefined {
  if (last === undefined || before === undefined) return last;
  return last.mention.kind === 'pronoun' ? { mention: before.mention, cue: last.cue } : last;
}

function sameSpeaker(a: Credit, b: Credit): boolean {
  return a.mention.text === b.mention.text || (a.mention.kind === 'pronoun') !== (b.mention.kind === 'pronoun');
}

interface Before {
  readonly text: string;
  /** Where the words that are read begin. */
  readonly floor: number;
  readonly quote: Span;
  readonly sentence: Span;
}

function creditOf({ text, floor, quote, sentence }: Before, cue: Span, earlier: Credit | undefined): Credit | 'unclear' | undefined {
  const verb = text.slice(cue.start, cue.end);
  if (/^quote[sd]$/iu.test(verb) && /^ [^,;]{0,60}as \p{L}+ing /u.test(text.slice(cue.end, quote.start))) return undefined;
  const lead = text.slice(floor, cue.start);
  const agent = /^ (?:\p{Ll}+ )?by /u.exec(text.slice(cue.end, quote.start));
  if (agent !== null) {
    const mention = mentionAfter(text, cue.end + agent[0].length, quote.start);
    return mention && { mention, cue };
  }
  const quotedAs = /quoted ([^,;]{0,60})as $/iu.exec(lead);
  if (quotedAs !== null) return quotedSpeaker(text, floor, cue, quotedAs, lead);
  if (naming.test(verb) && text.slice(cue.end, quote.start).trim() === '') return undefined;
  if (participle.test(verb)) {
    const accompanied = /(?<!\p{L})with [^,;]{1,60} $/u.test(lead);
    const close = accompanied ? (ownerAtEnd(lead.trimEnd(), floor) ?? mentionAtEnd(lead, floor)) : undefined;
    if (close !== undefined) return { mention: close, cue };
    if (earlier !== undefined) return { mention: earlier.mention, cue };
    const subject = subjectAtStart(text, sentence);
    return subject && subject.span.end < cue.start ? { mention: subject, cue } : undefined;
  }
  if (/(?:^|[\s,])(?:and|but|or|then|also) (?:\p{Ll}+ly )?$/u.test(lead) && earlier !== undefined) return { mention: earlier.mention, cue };
  // "Ada Marlow a dit que": the helping verb stands between.
  const end = frenchPast.test(verb) && lead.endsWith(' a ') ? cue.start - 2 : cue.start;
  const mention = subjectBefore(text, end, floor);
  if (mention !== undefined) return { mention, cue };
  return negated.test(lead) ? 'unclear' : undefined;
}

const frenchPast = /^(?:dit|déclaré|affirmé|ajouté|expliqué|estimé)$/u;
/** Directly before a quotation these give a name to a thing: "a show called “…”". */
const naming = /^(?:called|dubbed|labell?ed|termed|branded|calling)$/iu;
const negated = /(?:not|never|n['’]t|refused to|declined to)\s+(?:\p{Ll}+ly )?$/iu;

/** "was quoted as saying", "the paper quoted Rubio as saying". */
function quotedSpeaker(text: string, floor: number, cue: Span, found: RegExpExecArray, lead: string): Credit | undefined {
  const object = (found[1] ?? '').trim();
  const at = floor + found.index;
  const mention =
    object !== ''
      ? mentionAtEnd(object, at + 'quoted '.length)
      : subjectBefore(text, at - (/(?:was|were|is|been) $/u.exec(lead.slice(0, found.index))?.[0].length ?? 0), floor);
  return mention && { mention, cue };
}

/** According to Rubio, "…"; Rubio's remark that "…". */
function sourceBefore(text: string, floor: number, end: number): Credit | undefined {
  const lead = text.slice(floor, end);
  const found = according.exec(lead);
  if (found !== null) {
    const cue = { start: floor + found.index, end: floor + found.index + found[0].length };
    const mention = mentionAfter(text, cue.end, end);
    return mention && { mention, cue };
  }
  const put = asPut.exec(lead);
  if (put !== null && /^,? ?$/u.test(lead.slice(put.index + put[0].length))) return putBy(put, floor);
  const noun = statementOf.exec(lead);
  if (noun === null) return undefined;
  const mention = ownerAtEnd(lead.slice(0, noun.index), floor);
  return mention && { mention, cue: { start: floor + noun.index + 1, end: floor + noun.index + noun[0].length } };
}

/** Rubio offered a cautious assessment: "…" */
function colonBefore(masked: MaskedText, sentence: Span, quote: Span): Credit | undefined {
  const lead = masked.text.slice(sentence.start, quote.start);
  if (!/:\s*$/u.test(lead) || lead.includes(quoted)) return undefined;
  const mention = subjectAtStart(masked.text, sentence);
  const colon = sentence.start + lead.lastIndexOf(':');
  if (mention === undefined || anotherName.test(masked.text.slice(mention.span.end, colon))) return undefined;
  return mention.kind === 'name' ? { mention, cue: { start: colon, end: colon + 1 } } : undefined;
}

const anotherName = /\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}|\p{Lu}[\p{L}\p{M}-]+['’]s/u;
