/** Outline of a draft: its headings, and under each the claims with their verdicts. */

import type { Draft, Heading, Statement } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { allVerdicts } from './all-verdicts';

export type OutlineItem = OutlineHeading | OutlineClaim;

export interface OutlineHeading {
  readonly kind: 'heading';
  readonly name: string;
  /** From the heading to the next of its level or above. */
  readonly span: Span;
  readonly selection: Span;
  readonly level: number;
  readonly children: readonly OutlineItem[];
}

export interface OutlineClaim {
  readonly kind: 'claim';
  readonly name: string;
  readonly span: Span;
  readonly selection: Span;
  readonly verdict: Verdict;
}

/** What is not checkable is left out. */
export async function outlineOf(snapshot: Snapshot, uri: string, signal?: Signal): Promise<readonly OutlineItem[]> {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return [];
  const claims = new Map<number, OutlineClaim[]>();
  const verdicts = await allVerdicts(snapshot, draft, signal);
  for (const [i, statement] of draft.statements.entries()) {
    const verdict = verdicts[i];
    if (!verdict || verdict.kind === 'not-checkable') continue;
    const under = claims.get(statement.heading) ?? [];
    under.push(claimOf(statement, verdict));
    claims.set(statement.heading, under);
  }
  return [...(claims.get(-1) ?? []), ...nested(draft, claims)];
}

function claimOf(statement: Statement, verdict: Verdict): OutlineClaim {
  return { kind: 'claim', name: statement.text, span: statement.span, selection: statement.span, verdict };
}

interface OpenHeading extends OutlineHeading {
  readonly children: OutlineItem[];
}

function nested({ headings, text }: Draft, claims: ReadonlyMap<number, readonly OutlineClaim[]>): readonly OutlineItem[] {
  const roots: OutlineItem[] = [];
  const open: OpenHeading[] = [];
  const ends = sectionEnds(headings, text.length);
  headings.forEach((heading, index) => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const item = openHeading(heading, ends[index] ?? text.length, claims.get(index) ?? []);
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  });
  return roots;
}

function openHeading(heading: Heading, end: number, claims: readonly OutlineClaim[]): OpenHeading {
  const span = { start: heading.span.start, end: Math.max(end, heading.span.end) };
  return { kind: 'heading', name: heading.text, span, selection: heading.span, level: heading.level, children: [...claims] };
}

/** For each heading where the next of its level or above begins. */
function sectionEnds(headings: readonly Heading[], textEnd: number): readonly number[] {
  const ends: number[] = [];
  const open: number[] = [];
  headings.forEach((heading, index) => {
    while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= heading.level) ends[open.pop() ?? 0] = heading.span.start;
    open.push(index);
  });
  for (const index of open) ends[index] = textEnd;
  return ends;
}
