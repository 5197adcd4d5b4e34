/** Who says what a passage has between quotation marks, where one person says all of it. */

import type { Passage } from '../corpus/passage';
import type { Source } from '../corpus/source';
import { sourceSpeaker } from './quotations/source-speaker';

/** Code units of a passage that are looked at for marks. */
const LONGEST = 2_000;
const MARK = /["“”„«»]/gu;

export function quotedSpeaker(source: Source, { span }: Passage): string | undefined {
  const text = source.text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const found = new Set<string>();
  // A quotation may have begun before the passage, or have another part in it.
  for (const at of [0, ...[...text.matchAll(MARK)].map((it) => it.index)].slice(0, MOST)) {
    const speaker = sourceSpeaker(source, { start: span.start + at, end: span.start + at + 1 });
    if (speaker !== undefined) found.add(speaker);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

const MOST = 5;
