/** How far each section of a draft is sourced: what stands above its heading. */

import type { RunOptions } from '../checks/run-checks';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { claimsOf, progressOf, type Progress } from './claims';

export interface HeadingCount {
  /** Of the heading. */
  readonly span: Span;
  /** Of its section, the sections below it included. */
  readonly progress: Progress;
}

/** In order; a heading with no claim under it is left out. */
export async function headingCounts(snapshot: Snapshot, uri: string, options: RunOptions = {}, signal?: Signal): Promise<readonly HeadingCount[]> {
  const { headings, claims } = await claimsOf(snapshot, uri, options, signal);
  return headings.flatMap(({ span, level }, index) => {
    const next = headings.findIndex((it, i) => i > index && it.level <= level);
    const last = next < 0 ? headings.length : next;
    const progress = progressOf(claims.filter(({ statement: { heading } }) => heading >= index && heading < last));
    return progress.claims === 0 ? [] : [{ span, progress }];
  });
}
