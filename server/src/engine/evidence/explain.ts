/** One sentence of plain words that says what led to a verdict; made from the findings, never from anything else. */

import type { Span } from '../text/span';
import { onlyChange } from './only-change';
import type { Account, ClauseFinding, Evidence, ItemFinding, QuotationFinding, QuotationOutcome, VerdictKind } from './verdict';
import { isFact } from './verdict';

export interface Findings {
  readonly kind: VerdictKind;
  readonly evidence: readonly Evidence[];
  readonly items: readonly ItemFinding[];
  readonly sourcesDisagree: boolean;
  readonly clauses: readonly ClauseFinding[];
  readonly account: Account;
}

/** `text`: the statement's, in which the spans lie. */
export function explain(it: Findings, text: string): string {
  if (it.kind === 'not-checkable') return 'Asserts nothing that sources could bear out.';
  const inConflict = it.items.filter((item) => item.state === 'conflict');
  // A name may only be spelt otherwise: where another item is in conflict, that one led to "differs".
  const conflict = inConflict.find((item) => it.kind !== 'differs' || item.kind !== 'name') ?? inConflict[0];
  if (it.kind === 'differs') return conflict ? conflictSentence(conflict) : 'The sources say otherwise.';
  if (it.kind === 'supported') return it.sourcesDisagree ? 'Borne out by a source; another source differs.' : supportedSentence(it, conflict, text);
  return notFoundSentence(it, text);
}

/** Where quotations decide, the worst of them: what the source has in its place, or who said it. `textOf` answers with the quoted words. */
export function explainQuotations(quotations: readonly QuotationFinding[], textOf: (quotation: number) => string): string {
  const worst = WORST_FIRST.flatMap((outcome) => quotations.filter((it) => it.outcome === outcome))[0];
  if (worst === undefined) return 'The statement quotes nothing.';
  const { outcome, match } = worst;
  const own = quoted(shortened(textOf(worst.quotation)));
  if (outcome === 'not-found' || match === undefined) return `No source has the quoted words ${own}.`;
  if (outcome === 'altered') {
    const { ours, theirs } = onlyChange(match.diff) ?? {};
    if (ours && theirs) return `The source has ${quoted(shortened(theirs.text))} where the statement quotes ${quoted(shortened(ours.text))}.`;
    return `The source has ${quoted(shortened(match.exact))} where the statement quotes ${own}.`;
  }
  if (outcome === 'wrong-speaker') return `The source gives ${own} to ${match.speaker ?? 'someone else'}.`;
  return `A source has the quoted words ${own}${match.speaker === undefined ? '' : ` and gives them to ${match.speaker}`}.`;
}

const WORST_FIRST: readonly QuotationOutcome[] = ['altered', 'wrong-speaker', 'not-found', 'wrong-source', 'verbatim'];

const WORDS = { number: 'number', date: 'date', name: 'name', polarity: 'statement', pronoun: 'pronoun' } as const;

function conflictSentence(item: ItemFinding): string {
  const rival = item.rival?.text;
  if (rival === undefined) return `The sources differ on ${quoted(item.text)}.`;
  if (item.opposition === 'denied-by-statement') return `The statement denies what the source affirms: ${quoted(rival)}.`;
  if (item.opposition === 'denied-by-source') return `The source denies what the statement affirms: ${quoted(item.text)}.`;
  if (item.opposition === 'contrast') return `The source has ${quoted(rival)} where the statement has ${quoted(item.text)}.`;
  if (item.kind === 'polarity') return `The source says the opposite of ${quoted(item.text)}: ${quoted(rival)}.`;
  return `The source has ${quoted(rival)} where the statement has the ${WORDS[item.kind]} ${quoted(item.text)}.`;
}

/** What stands in its place is named, and what no source has is owned up to. */
function supportedSentence({ items, account }: Findings, conflict: ItemFinding | undefined, text: string): string {
  if (conflict?.rival) return `Borne out, but the source writes ${quoted(conflict.rival.text)} for ${quoted(conflict.text)}.`;
  const confirmed = listed(items.filter((item) => item.state === 'confirmed' && isFact(item)).map((item) => item.text));
  const missing = listed(account.missing.map((it) => wordsAt(text, it)));
  const has = confirmed === '' ? 'A source bears it out' : `A source bears it out and has ${confirmed} in the same place`;
  return missing === '' ? `${has}.` : `${has}; no source has ${missing}.`;
}

function notFoundSentence(it: Findings, text: string): string {
  if (it.evidence.length === 0) return 'Nothing in the sources comes near it.';
  const absent = listed(it.items.filter((item) => item.state === 'absent' && isFact(item)).map((item) => item.text));
  if (absent !== '') return `Not found in the sources: ${absent}.`;
  const other = it.items.find((item) => item.state === 'conflict' && item.kind === 'name');
  if (other) return conflictSentence(other);
  const pronoun = it.items.find((item) => item.state === 'elsewhere' && item.kind === 'pronoun');
  if (pronoun) return `The sources speak of someone for whom ${quoted(pronoun.text)} is not the word.`;
  const clause = onlyLacking(it.clauses);
  if (clause) return `No source bears out ${quoted(shortened(clause.text))}.`;
  const elsewhere = it.items.find((item) => item.state === 'elsewhere' && isFact(item));
  if (elsewhere) return `${quoted(elsewhere.text)} is in the sources, but about something else.`;
  const missing = listed(it.account.missing.map((span) => wordsAt(text, span)));
  return missing === '' ? 'The sources have words of it, but do not bear it out.' : `The sources have words of it, but not ${missing}.`;
}

/** The one clause among others that is not found. */
function onlyLacking(clauses: readonly ClauseFinding[]): ClauseFinding | undefined {
  const lacking = clauses.filter((it) => it.kind === 'not-found');
  return lacking.length === 1 && clauses.length > 1 ? lacking[0] : undefined;
}

const MOST_NAMED = 3;
const LONGEST_NAMED = 80;

function listed(texts: readonly string[]): string {
  const parts = [...new Set(texts)].slice(0, MOST_NAMED).map(quoted);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function wordsAt(text: string, { start, end }: Span): string {
  return shortened(text.slice(start, end));
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length <= LONGEST_NAMED ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_NAMED - 1)).trimEnd()} …`;
}

function quoted(text: string): string {
  return `“${text}”`;
}
