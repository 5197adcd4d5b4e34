/** Finds parts and statements of a draft by their place, without a list of all. */

import { lastAtMost } from '../text/last-at-most';
import { shifted } from '../text/span';
import type { Span } from '../text/span';
import type { Draft, DraftPart, Statement } from './draft';

/** A part in its place. */
export interface PartAt {
  readonly part: DraftPart;
  readonly start: number;
}

export interface StatementAt extends PartAt {
  /** Of the part. */
  readonly statement: Statement;
  /** In the draft. */
  readonly span: Span;
}

/** The part that an offset stands in, or the one before it. */
export function partAt({ parts, starts }: Draft, offset: number): PartAt | undefined {
  const number = lastAtMost(starts, offset);
  const part = parts[number];
  return part && { part, start: starts[number] ?? 0 };
}

/** The part that a statement of the draft comes from, and the statement there. */
export function homeOf(draft: Draft, { span }: Statement): StatementAt | undefined {
  const at = partAt(draft, span.start);
  const statement = at?.part.statements.find((it) => it.span.start === span.start - at.start);
  return at && statement && { ...at, statement, span };
}

/** The last statement that begins at or before an offset. */
export function statementFrom({ parts, starts }: Draft, offset: number): StatementAt | undefined {
  for (let number = lastAtMost(starts, offset); number >= 0; number--) {
    const part = parts[number];
    const start = starts[number] ?? 0;
    const statement = part?.statements.findLast((it) => it.span.start + start <= offset);
    if (part && statement) return { part, start, statement, span: shifted(statement.span, start) };
  }
  return undefined;
}

/** A statement of a part that begins at `start`, as the draft has it. */
export function placedIn({ statements }: Draft, { span }: Statement, start: number): Statement | undefined {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.span.start ?? 0) < span.start + start) low = middle + 1;
    else high = middle;
  }
  return statements[low];
}
