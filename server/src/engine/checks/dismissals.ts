/** Findings that the writer has dismissed: known by what they say, not by where they stand, so that they survive moves and die with a change. */

import type { Draft, DraftPart } from '../draft/draft';
import { partAt } from '../draft/part-at';
import { fingerprint } from '../text/fingerprint';
import { lineIndexOf } from '../text/line-index';
import type { Span } from '../text/span';
import type { Finding } from './check';

export interface Dismissals {
  readonly dismissed: readonly Dismissal[];
  readonly accepted: readonly AcceptedWords[];
}

/** One finding of one statement, as long as statement and evidence stay as they are. */
export interface Dismissal {
  readonly check: string;
  /** Fingerprint of check, statement and evidence. */
  readonly key: string;
  /** For the list in which it is reviewed. */
  readonly statement: string;
  readonly reason: string;
}

/** Words (a name, a spelling) that a check leaves alone wherever they stand. */
export interface AcceptedWords {
  readonly check: string;
  readonly words: string;
  readonly reason: string;
}

export const noDismissals: Dismissals = { dismissed: [], accepted: [] };

export function dismissalOf(draft: Draft, finding: Finding, reason: string): Dismissal {
  const { key, statement } = identityAt(draft, finding);
  return { check: finding.check, key, statement: statement.slice(0, 300), reason };
}

/** What stands in the draft at a finding. */
export function wordsOf({ text }: Pick<Draft, 'text'>, { span }: { readonly span: Span }): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

export interface FindingIdentity {
  readonly key: string;
  readonly words: string;
  readonly statement: string;
}

/** What a finding says, wherever it stands. */
export function identityAt(draft: Draft, finding: Finding): FindingIdentity {
  const at = partAt(draft, finding.span.start);
  const { start, end } = finding.span;
  return at ? identityIn(at.part, { start: start - at.start, end: end - at.start }, finding) : { key: '', words: '', statement: '' };
}

/** Passages that merely come near are left out: they come and go with sources that have nothing to do with it. */
export function identityIn(part: DraftPart, span: Span, { check, evidence }: Finding): FindingIdentity {
  const passages = evidence.filter((it) => it.relation !== 'related').map((it) => it.passage.text).sort();
  const words = wordsOf(part, { span });
  const statement = statementText(part, span);
  return { key: fingerprint([check, words, statement, ...passages]), words, statement };
}

/** Of the statement it stands in, else of its line. */
function statementText({ statements, text }: DraftPart, { start }: Span): string {
  const statement = statements.find((it) => it.span.start <= start && start < it.span.end);
  if (statement) return statement.text;
  const lines = lineIndexOf(text);
  const { line } = lines.positionAt(start);
  return text.slice(lines.offsetAt({ line, character: 0 }), lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).trim();
}
