/** Which statement is being typed: it is left alone until the cursor leaves it or it is finished. */

import type { Draft } from '../draft/draft';
import type { StatementAt } from '../draft/part-at';
import { statementFrom } from '../draft/part-at';

/** `undefined` when no statement is under the cursor, or the one before it ends with its stop. */
export function typedStatement(draft: Draft, cursor: number): StatementAt | undefined {
  const { text } = draft;
  const it = statementFrom(draft, cursor);
  if (!it) return undefined;
  const { span } = it;
  if (cursor < span.end) return it;
  const between = text.slice(span.end, Math.min(cursor, span.end + 1000));
  const isBehind = span.end + between.length === cursor && /^[ \t]*$/.test(between);
  return isBehind && !isFinished(text.slice(span.start, span.end)) ? it : undefined;
}

function isFinished(statement: string): boolean {
  return /(?:[.!?…]["'”’»)*_\]]*|[.!?…]["'”’»)*_]*\s*\[[^\][]{0,200}\])$/.test(statement.slice(-300));
}
