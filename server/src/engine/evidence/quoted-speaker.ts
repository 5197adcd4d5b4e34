/** Who says a passage that stands between quotation marks, where one person says all of it. */

import type { Passage } from '../corpus/passage';
import type { Source } from '../corpus/source';
import { sourceSpeaker } from './quotations/source-speaker';

/** Code units of a passage that are looked at for marks. */
const LONGEST = 2_000;
const MARK = /["“”„«»]/gu;
/** Of a passage, how much has to stand between marks for it to be somebody's words. */
const LEAST_QUOTED = 0.5;
/** Marks that are looked at. */
const MOST = 6;

export function quotedSpeaker(source: Source, { span }: Passage): string | undefined {
  const text = source.text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const marks = [...text.matchAll(MARK)].map((it) => it.index).slice(0, MOST);
  // A quotation may have begun before the passage.
  const starts = [-1, ...marks];
  // Behind an opening mark there are somebody's words, behind a closing one there are none.
  const speakers = starts.map((at) => sourceSpeaker(source, { start: span.start + at + 1, end: span.start + at + 2 }));
  const found = new Set(speakers.filter((it) => it !== undefined));
  const quoted = starts.reduce((sum, at, i) => sum + (speakers[i] === undefined ? 0 : (starts[i + 1] ?? text.length) - at - 1), 0);
  const [only] = found;
  return found.size === 1 && quoted >= LEAST_QUOTED * text.length ? only : undefined;
}
