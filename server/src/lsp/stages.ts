/** A long draft is checked in stages: what could be judged within a time is shown, and the next stage goes on from there. */

import type { Finding } from '../engine/checks/check';
import type { Draft } from '../engine/draft/draft';
import { checked } from '../engine/features/diagnostics';
import type { Signal } from '../engine/ports';
import type { Snapshot } from '../engine/snapshot';

export interface Stage {
  readonly findings: readonly Finding[];
  /** Whether every part was looked at. */
  readonly isWhole: boolean;
}

/** Milliseconds of the first stage; each further one takes twice as long, so that going over what is judged costs little. */
const firstStage = 1000;

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
    const end = performance.now() + length;
    const options = { ...(typingAt === undefined ? {} : { typingAt }), isEnough: () => performance.now() > end };
    const run = await checked(snapshot, uri, options, signal);
    const isWhole = run.stoppedAt === undefined;
    const findings = run.stoppedAt === undefined ? run.findings() : this.#merged(draft, run.stoppedAt, run.findings());
    this.#shown.set(uri, { version, findings, isWhole });
    if (isWhole) this.#lengths.delete(uri);
    else this.#lengths.set(uri, 2 * length);
    return { findings, isWhole };
  }

  /** With what was found earlier in the parts that are still to come, as long as they stand where they stood. */
  #merged(draft: Draft, rest: number, fresh: readonly Finding[]): readonly Finding[] {
    const shown = this.#shown.get(draft.uri);
    if (shown?.version !== draft.version) return fresh;
    const keys = new Set(fresh.map(keyOf));
    const earlier = shown.findings.filter((it) => it.span.start >= rest && !keys.has(keyOf(it)));
    return [...fresh, ...earlier].sort((a, b) => a.span.start - b.span.start);
  }
}

function keyOf({ check, span, message }: Finding): string {
  return `${check} ${span.start} ${span.end} ${message}`;
}
