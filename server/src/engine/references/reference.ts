/** A reference as the formatters take it: what is known of a source, in the variables of CSL 1.0.2 that newsrooms need. */

import type { PersonName } from './person-name';

export interface Reference {
  readonly key: string;
  readonly type: ReferenceType;
  readonly authors: readonly PersonName[];
  readonly title?: string;
  /** The newspaper, journal or site it stands in. */
  readonly container?: string;
  /** Who published it, where that is another than `container`. */
  readonly publisher?: string;
  readonly issued?: PartialDate;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** CSL's own names for them. */
export type ReferenceType = 'article-newspaper' | 'webpage' | 'report' | 'interview' | 'personal_communication' | 'document';

/** As precise as the source is. */
export interface PartialDate {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

/** `undefined` for what is no `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function partialDateOf(text: string | undefined): PartialDate | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? '');
  if (!found) return undefined;
  const [month, day] = [Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (month < 1 || month > 12) return { year: Number(found[1]) };
  return { year: Number(found[1]), month, ...(day >= 1 && day <= 31 && { day }) };
}
