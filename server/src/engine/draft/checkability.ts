/** Decides whether a statement asserts something that sources could bear out; when in doubt it does. */

import type { NotCheckableReason, StatementKind } from './draft';

export interface CheckabilityQuery {
  readonly text: string;
  readonly kind: StatementKind;
  /** A heading, or the head of a table's column. */
  readonly isHeading: boolean;
  /** Whether words of it stand between quotation marks: those can always be checked. */
  readonly quoted: boolean;
}

export function notCheckableReason({ text, kind, isHeading, quoted }: CheckabilityQuery): NotCheckableReason | undefined {
  if (isHeading || kind === 'heading') return 'heading';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-content';
  if (quoted) return undefined;
  if (/\?["”’)\]]*$/.test(text)) return 'question';
  return undefined;
}
