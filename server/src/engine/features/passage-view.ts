/** A passage as features hand it out: with its source, what matches, and where to open it. */

import { quotationEvidence } from '../checks/judged';
import type { Passage } from '../corpus/passage';
import { recordingOf, type Recording } from '../corpus/recording';
import type { Source } from '../corpus/source';
import type { Evidence, Verdict } from '../evidence/verdict';
import type { Corpus } from '../corpus/corpus';
import { toOriginal } from '../text/offset-map';
import type { Span } from '../text/span';

export interface PassageView {
  readonly passage: Passage;
  readonly source: Source;
  /** In `passage.text`. */
  readonly matches: readonly Span[];
  /** In the statement. */
  readonly claimMatches?: readonly Span[];
  readonly differences: readonly Span[];
  /** 0 to 1. */
  readonly score: number;
  readonly relation: Evidence['relation'];
  readonly target: OpenTarget;
  /** Of a passage with a time, where the recording lies beside its transcript. */
  readonly recording?: Recording;
}

export interface OpenTarget {
  readonly uri: string;
  /** UTF-16 offsets in the decoded text of the file. */
  readonly span: Span;
}

/** `undefined` when the passage's source has gone meanwhile. */
export function passageView(corpus: Corpus, evidence: Evidence): PassageView | undefined {
  const source = corpus.byId(evidence.passage.source);
  if (!source) return undefined;
  const recording = evidence.passage.locator.timestamp === undefined ? undefined : recordingOf(source, corpus.problems);
  return { ...evidence, source, target: targetIn(source, evidence.passage.span), ...(recording ? { recording } : {}) };
}

/** The passages behind a verdict, best first, those that quotations were matched with in front of all. */
export function passageViews(corpus: Corpus, verdict: Verdict, limit: number): readonly PassageView[] {
  const views: PassageView[] = [];
  const quoted = verdict.quotations.flatMap((it) => quotationEvidence(verdict, it));
  for (const evidence of [...quoted, ...verdict.evidence]) {
    if (views.length >= limit) break;
    if (views.some((it) => it.passage.id === evidence.passage.id)) continue;
    const view = passageView(corpus, evidence);
    if (view) views.push(view);
  }
  return views;
}

/** Where a stretch of the source's text stands in its file. */
export function targetIn(source: Source, span: Span): OpenTarget {
  return { uri: source.uri, span: source.origin ? toOriginal(source.origin, span) : span };
}

/** The source's own beginning: its first words, or the start of the file. */
export function startOf(source: Source): OpenTarget {
  const first = source.blocks.find((block) => block.kind !== 'boilerplate');
  const start = first?.span.start ?? 0;
  return targetIn(source, { start, end: start });
}
