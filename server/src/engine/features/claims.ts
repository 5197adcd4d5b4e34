/** The claims of a draft as a list to work through: each with its verdict, its findings, and whether it is cited or checked by hand. */

import { citedBlocks, citedSources } from '../checks/citations';
import type { Finding } from '../checks/check';
import type { RunOptions } from '../checks/run-checks';
import { sourceOfCitation } from '../checks/source-of';
import type { Draft, Heading, Statement } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import { allVerdicts } from './all-verdicts';
import { findingsOf } from './diagnostics';

export interface ClaimList {
  readonly headings: readonly Heading[];
  /** In order of position; what is not checkable is left out unless something was found in it. */
  readonly claims: readonly Claim[];
  readonly progress: Progress;
}

export interface Claim {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** Whether it, or the end of its paragraph, cites a source. */
  readonly cited: boolean;
  /** Marked CQ, covered by an ignore comment, or dismissed: the writer has looked at it. */
  readonly checked: boolean;
  readonly findings: readonly Finding[];
}

export interface Progress {
  readonly claims: number;
  /** Borne out by a source, or settled by the writer. */
  readonly sourced: number;
  readonly differs: number;
  readonly notFound: number;
  /** Borne out, but no citation says by what. */
  readonly uncited: number;
  /** Settled by the writer. */
  readonly checked: number;
}

/** Of a draft that is not open an empty list. Rejects when aborted. */
export async function claimsOf(snapshot: Snapshot, uri: string, options: RunOptions = {}, signal?: Signal): Promise<ClaimList> {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return { headings: [], claims: [], progress: progressOf([]) };
  const findings = await findingsOf(snapshot, uri, options, signal);
  const known = listed.get(findings);
  if (known) return known;
  const blocks = citedBlocks(draft);
  const verdicts = await allVerdicts(snapshot, draft, signal);
  const claims: Claim[] = [];
  let next = 0;
  for (const [i, statement] of draft.statements.entries()) {
    const verdict = verdicts[i];
    if (!verdict) continue;
    // Both are in order of position.
    while ((findings[next]?.span.start ?? Infinity) < statement.span.start) next++;
    const from = next;
    while ((findings[next]?.span.start ?? Infinity) < statement.span.end) next++;
    const own = findings.slice(from, next);
    if (verdict.kind === 'not-checkable' && own.length === 0) continue;
    const checked = statement.checked || (own.length === 0 && verdict.kind !== 'supported' && (isIgnored(draft, statement) || isDismissed(snapshot, statement)));
    claims.push({ statement, verdict, checked, cited: blocks.has(statement.block) || isCited(snapshot, draft, statement), findings: own });
  }
  const list = { headings: draft.headings, claims, progress: progressOf(claims) };
  listed.set(findings, list);
  return list;
}

/** By the list of findings, which is the same as long as nothing is changed: the claims are asked for by a view and for the headings. */
const listed = new WeakMap<readonly Finding[], ClaimList>();

/** What no source could bear out is in no count. */
export function progressOf(claims: readonly Claim[]): Progress {
  const checkable = claims.filter((it) => it.verdict.kind !== 'not-checkable');
  const count = (wanted: (it: Claim) => boolean): number => checkable.filter(wanted).length;
  return {
    claims: checkable.length,
    sourced: count((it) => it.verdict.kind === 'supported' || it.checked),
    differs: count((it) => it.verdict.kind === 'differs' && !it.checked),
    notFound: count((it) => it.verdict.kind === 'not-found' && !it.checked),
    uncited: count(isUncited),
    checked: count((it) => it.checked),
  };
}

function isUncited({ verdict, cited, checked }: Claim): boolean {
  return verdict.kind === 'supported' && !checked && !cited;
}

function isCited({ corpus }: Snapshot, draft: Draft, statement: Statement): boolean {
  return citedSources(draft, statement, (citation) => sourceOfCitation(corpus, draft, citation)).some((it) => it.source !== undefined);
}

function isIgnored({ ignores }: Draft, { span }: Statement): boolean {
  return ignores.some(({ covers }) => covers.start <= span.start && span.start < covers.end);
}

function isDismissed({ dismissals }: Snapshot, { text }: Statement): boolean {
  return dismissals.dismissed.some((it) => it.statement === text.slice(0, 300));
}
