/** Which statement is being typed: it is left alone until the cursor leaves it or it is finished. */

import type { Draft, Statement } from '../draft/draft';

/** `undefined` when no statement is under the cursor, or the one before it ends with its stop. */
export function typedStatement(draft: Draft, cursor: number): Statement | undefined {
  const { statements, text } = draft;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.span.start ?? 0) <= cursor) low = middle + 1;
    else high = middle;
  }
  const it = statements[low - 1];
  if (!it) return undefined;
  if (cursor < it.span.end) return it;
  const between = text.slice(it.span.end, Math.min(cursor, it.span.end + 1000));
  const isBehind = it.span.end + between.length === cursor && /^[ \t]*$/.test(between);
  return isBehind && !isFinished(text.slice(it.span.start, it.span.end)) ? it : undefined;
}

function isFinished(statement: string): boolean {
  return /(?:[.!?…]["'”’»)*_\]]*|[.!?…]["'”’»)*_]*\s*\[[^\][]{0,200}\])$/.test(statement.slice(-300));
}
