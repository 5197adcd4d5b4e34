/** Findings that the writer has dismissed: known by what they say, not by where they stand, so that they survive moves and die with a change. */

import type { Draft } from '../draft/draft';
import { fingerprint } from '../text/fingerprint';
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

/** The findings that were not dismissed. */
export function openFindings(draft: Draft, findings: readonly Finding[], { dismissed, accepted }: Dismissals): readonly Finding[] {
  if (dismissed.length === 0 && accepted.length === 0) return findings;
  const keys = new Set(dismissed.map((it) => it.key));
  return findings.filter((it) => !keys.has(dismissalKey(draft, it)) && !accepted.some(({ check, words }) => check === it.check && words === wordsOf(draft, it)));
}

export function dismissalOf(draft: Draft, finding: Finding, reason: string): Dismissal {
  return { check: finding.check, key: dismissalKey(draft, finding), statement: statementText(draft, finding).slice(0, 300), reason };
}

/** What stands in the draft at a finding. */
export function wordsOf({ text }: Draft, { span }: Finding): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** Passages that merely come near are left out: they come and go with sources that have nothing to do with it. */
function dismissalKey(draft: Draft, finding: Finding): string {
  const evidence = finding.evidence.filter((it) => it.relation !== 'related').map((it) => it.passage.text).sort();
  return fingerprint([finding.check, wordsOf(draft, finding), statementText(draft, finding), ...evidence]);
}

/** Of the statement it stands in, else of its line. */
function statementText(draft: Draft, { span }: Finding): string {
  const statement = draft.statements.find((it) => it.span.start <= span.start && span.start < it.span.end);
  if (statement) return statement.text;
  const { line } = draft.lines.positionAt(span.start);
  return draft.text.slice(draft.lines.offsetAt({ line, character: 0 }), draft.lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).trim();
}
