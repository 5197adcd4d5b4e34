/** Verdicts remembered by all that went into them, so that an edit judges again only what it changed. */

import type { DraftPart, Statement } from './draft/draft';
import { knownIn } from './draft/name-tally';
import type { Verdict } from './evidence/verdict';
import type { Signal } from './ports';
import { SharedWork } from './shared-work';

type Judge = (signal: Signal) => Promise<Verdict>;

/** How many verdicts are kept before the older half is let go. */
const kept = 20_000;

/** Holds for one state of the sources; the engine takes a new one when they change. */
export class VerdictMemo {
  #young = new Map<string, SharedWork<Verdict>>();
  #old = new Map<string, SharedWork<Verdict>>();
  /** By the statement itself: it stays the same object as long as its part does. */
  readonly #same = new WeakMap<Statement, SharedWork<Verdict>>();

  /** The verdict for a statement of a part; several askers share one judgement, and each is cancelled by its own signal only. */
  async verdict(part: DraftPart, statement: Statement, cited: () => readonly string[], judge: Judge, signal?: Signal): Promise<Verdict> {
    for (;;) {
      signal?.throwIfAborted();
      const verdict = await this.#work(part, statement, cited, judge, signal).join(signal);
      if (verdict) return numbered(verdict, (index) => statement.quotations[index] ?? 0);
    }
  }

  /** The verdict for a statement that was asked for before, without waiting. */
  known(statement: Statement): Verdict | undefined {
    const verdict = this.#same.get(statement)?.value;
    return verdict && numbered(verdict, (index) => statement.quotations[index] ?? 0);
  }

  #work(part: DraftPart, statement: Statement, cited: () => readonly string[], judge: Judge, signal: Signal | undefined): SharedWork<Verdict> {
    const same = this.#same.get(statement);
    if (same && !same.isGivenUp) return same;
    const work = this.#workBy(keyOf(part, statement, cited()), judge, statement, signal);
    this.#same.set(statement, work);
    return work;
  }

  #workBy(key: string, judge: Judge, statement: Statement, signal: Signal | undefined): SharedWork<Verdict> {
    const found = this.#young.get(key) ?? this.#old.get(key);
    if (found && !found.isGivenUp) {
      if (!this.#young.has(key)) this.#keep(key, found);
      return found;
    }
    const places = new Map(statement.quotations.map((quotation, index) => [quotation, index]));
    const work = new SharedWork(async (shared) => numbered(await judge(shared), (it) => places.get(it) ?? 0), signal);
    this.#keep(key, work);
    return work;
  }

  #keep(key: string, work: SharedWork<Verdict>): void {
    if (this.#young.size >= kept / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, work);
  }
}

/** Quotations are counted within the statement while a verdict is kept, as their number in the part or the draft is another's matter. */
export function numbered(verdict: Verdict, place: (quotation: number) => number): Verdict {
  if (verdict.quotations.length === 0) return verdict;
  return { ...verdict, quotations: verdict.quotations.map((it) => ({ ...it, quotation: place(it.quotation) })) };
}

/** Everything of a draft that the judgement of a statement reads. */
function keyOf(part: DraftPart, statement: Statement, cited: readonly string[]): string {
  const quotations = statement.quotations.map((index) => {
    const it = part.quotations[index];
    return it && [it.text, it.kind, it.speaker?.name, it.outer.start - statement.span.start, it.outer.end - statement.span.start];
  });
  const { span, text, kind, notCheckable } = statement;
  const rest = JSON.stringify([kind, notCheckable, part.date, cited, knownIn(part.names, text), quotations]);
  // The long parts are laid end to end, and their lengths tell where each ends.
  return `${text.length} ${span.end - span.start} ${text}${part.text.slice(span.start, span.end)}${rest}`;
}
