/** A long draft is checked in stages: what could be judged within a time is shown, and the next stage goes on from there. */

import type { Finding } from '../engine/checks/check';
import { typedStatement } from '../engine/checks/typing';
import type { Draft } from '../engine/draft/draft';
import { findingsOf } from '../engine/features/diagnostics';
import type { Signal } from '../engine/ports';
import type { Snapshot } from '../engine/snapshot';

export interface Stage {
  readonly findings: readonly Finding[];
  /** Whether every statement was judged. */
  readonly isWhole: boolean;
}

/** Milliseconds of the first stage; each further one takes twice as long, so that going over what is judged costs little. */
const firstStage = 1000;
/** Milliseconds of remembered verdicts without a turn for others. */
const turnAfter = 10;

interface Shown extends Stage {
  readonly version: number;
}

export class Stages {
  readonly #lengths = new Map<string, number>();
  /** What the last stage of each draft showed; it stands for what is not judged anew yet. */
  readonly #shown = new Map<string, Shown>();

  /** The draft changed: the next stage is a first one. */
  restart(uri: string): void {
    this.#lengths.delete(uri);
  }

  forget(uri: string): void {
    this.#lengths.delete(uri);
    this.#shown.delete(uri);
  }

  /** Rejects when aborted, and then nothing is counted as shown. */
  async next(snapshot: Snapshot, draft: Draft, typingAt: number | undefined, signal: Signal): Promise<Stage> {
    const { uri, version } = draft;
    const length = this.#lengths.get(uri) ?? firstStage;
    const options = typingAt === undefined ? {} : { typingAt };
    const judged = await judgedWithin(length, snapshot, draft, typingAt, signal);
    const isWhole = judged === draft.statements.length;
    const findings = isWhole ? await findingsOf(snapshot, uri, options, signal) : this.#merged(draft, judged, await findingsOf(partOf(snapshot, draft, judged), uri, options, signal));
    this.#shown.set(uri, { version, findings, isWhole });
    if (isWhole) this.#lengths.delete(uri);
    else this.#lengths.set(uri, 2 * length);
    return { findings, isWhole };
  }

  /** With what was found earlier in the statements that are still to come, as long as they stand where they stood. */
  #merged(draft: Draft, judged: number, fresh: readonly Finding[]): readonly Finding[] {
    const shown = this.#shown.get(draft.uri);
    const rest = draft.statements[judged]?.span.start;
    if (shown?.version !== draft.version || rest === undefined) return fresh;
    const keys = new Set(fresh.map(keyOf));
    const earlier = shown.findings.filter((it) => it.span.start >= rest && !keys.has(keyOf(it)));
    return [...fresh, ...earlier].sort((a, b) => a.span.start - b.span.start);
  }
}

/** How many statements, from the first, were judged in that many milliseconds; one at least. */
async function judgedWithin(milliseconds: number, snapshot: Snapshot, draft: Draft, typingAt: number | undefined, signal: Signal): Promise<number> {
  const typed = typingAt === undefined ? undefined : typedStatement(draft, typingAt);
  const end = performance.now() + milliseconds;
  let turn = performance.now();
  for (const [index, statement] of draft.statements.entries()) {
    signal.throwIfAborted();
    if (!statement.checked && statement !== typed) await snapshot.verdict(draft, statement, signal);
    const now = performance.now();
    if (now > end) return index + 1;
    if (now - turn < turnAfter) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turn = performance.now();
  }
  return draft.statements.length;
}

/** The same state of everything, but for a draft whose later statements are not looked at. */
function partOf(snapshot: Snapshot, draft: Draft, judged: number): Snapshot {
  const part: Draft = { ...draft, statements: draft.statements.slice(0, judged) };
  return { ...snapshot, drafts: new Map([[draft.uri, part]]) };
}

function keyOf({ check, span, message }: Finding): string {
  return `${check} ${span.start} ${span.end} ${message}`;
}
