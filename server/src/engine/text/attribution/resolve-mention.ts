/** Leads a pronoun, a role or a surname back to the person whom the text names plainly. */

import type { Span } from '../span';
import { sentenceAround, sentenceIndex } from './masked-text';
import type { MaskedText } from './masked-text';
import { splitTitle } from './names-in-reach';
import type { NamesInReach } from './names-in-reach';
import { mentionAfter, subjectAtStart, subjectBefore } from './noun-phrase';
import type { Mention } from './noun-phrase';
import { foldDiacritics } from '../fold';
import { namesIn } from '../values/names';
import { GIVEN_NAMES } from '../values/names/given-names';
import { cueVerb, institution } from './words';

/** A pronoun is followed back over no more than this many sentences. */
const sentencesBack = 4;

/** The speaker's name; undefined where the text leaves it open. */
export function resolveMention(masked: MaskedText, mention: Mention, names: NamesInReach): string | undefined {
  if (mention.kind === 'name') return names.fullName(mention.text);
  if (mention.kind === 'role') return roleHolder(mention.text, names);
  return pronounHolder(masked, mention, names);
}

function roleHolder(role: string, names: NamesInReach): string {
  return personOfRole(role, names) ?? role;
}

/** The one person whom the text calls so ("the mayor", "the harbour master"); undefined for none, for several and for "a spokesman". */
export function personOfRole(role: string, names: NamesInReach): string | undefined {
  const words = role.split(' ').filter((it) => !/^(?:the|a|an|of|state)$/iu.test(it));
  const definite = /^the /iu.test(role) || /^\p{Lu}/u.test(role);
  return definite && words.length <= 3 ? names.byTitle(words.join(' ')) : undefined;
}

function pronounHolder(masked: MaskedText, pronoun: Mention, names: NamesInReach): string | undefined {
  const person = /^(?:he|she)$/iu.test(pronoun.text);
  const last = sentenceIndex(masked, pronoun.span.start);
  let isUnknown = false;
  for (let i = last; i >= 0 && last - i <= sentencesBack; i--) {
    const start = masked.starts[i] ?? 0;
    const end = i === last ? pronoun.span.start : (masked.starts[i + 1] ?? masked.text.length);
    if (i < last && crossesTwoParagraphs(masked, start, pronoun.span.start)) return undefined;
    // Whoever "Brandt" is, "he" is hardly somebody of the paragraph before.
    if (isUnknown && masked.text.slice(start, pronoun.span.start).includes('\n')) return undefined;
    const subjects = subjectsIn(masked, { start, end }, names);
    const found = subjects.filter((it) => (person ? names.isPerson(it) : isBody(it)));
    isUnknown ||= person && subjects.some((it) => !names.isPerson(it) && mayBePerson(it));
    const distinct = [...new Set(found)];
    const [only] = distinct;
    if (distinct.length > 1) return undefined;
    if (only === undefined) continue;
    return i < last && othersNamed(masked.text.slice(start, Math.min(end, start + 600)), only, names) ? undefined : only;
  }
  return undefined;
}

const twoWords = /\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,6}(?! \p{Ll}+(?:ion|ment)|['’]s)/gu;

/** Whether another person stands in the sentence by a full name: then "he" may be either. */
function othersNamed(sentence: string, only: string, names: NamesInReach): boolean {
  for (const [run] of sentence.matchAll(twoWords)) {
    const { name } = splitTitle(run.split(' '));
    const full = names.fullName(name.join(' ').replace(/['’]s$/u, ''));
    const given = foldDiacritics(full.split(' ')[0] ?? '').toLowerCase();
    if (full.includes(' ') && GIVEN_NAMES.has(given) && full !== only && !only.includes(full) && !full.includes(only)) return true;
  }
  return false;
}

/** "They" and "it" are led back to institutions and acronyms alone. */
function isBody(name: string): boolean {
  return institution.has(name.split(' ').at(-1)?.toLowerCase() ?? '') || /^\p{Lu}{2,6}$/u.test(name);
}

/** A word that is no body and no place we know of: it may be the surname of somebody who is introduced elsewhere. */
function mayBePerson(name: string): boolean {
  if (name.includes(' ') || isBody(name)) return false;
  const type = namesIn(name)[0]?.type;
  return type !== 'place' && type !== 'organisation';
}

function crossesTwoParagraphs(masked: MaskedText, from: number, to: number): boolean {
  return masked.text.slice(from, to).split(/\n\s*\n/, 4).length > 3;
}

/** The names that a sentence says something about: subjects of cue verbs, "according to", its opening subject. */
function subjectsIn(masked: MaskedText, sentence: Span, names: NamesInReach): readonly string[] {
  const { text } = masked;
  const words = text.slice(sentence.start, sentence.end);
  const whole = sentenceAround(masked, sentence.start);
  const mentions: (Mention | undefined)[] = [subjectAtStart(text, { start: sentence.start, end: whole.end })];
  for (const found of words.slice(0, 600).matchAll(cueVerb)) {
    const at = sentence.start + found.index;
    const afterQuote = /[\uE000\uE001][,.]?\s*$/u.test(words.slice(Math.max(0, found.index - 8), found.index));
    const inverted = afterQuote ? mentionAfter(text, at + found[0].length, sentence.end) : undefined;
    mentions.push(subjectBefore(text, at, sentence.start) ?? inverted);
  }
  const according = /according to /iu.exec(words);
  if (according !== null) mentions.push(mentionAfter(text, sentence.start + according.index + according[0].length, sentence.end));
  return mentions.flatMap((it) => (it?.kind === 'name' && it.span.end <= sentence.end ? [names.fullName(it.text)] : []));
}
