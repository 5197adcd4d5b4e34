/** Verdicts remembered by all that went into them, so that an edit judges again only what it changed. */

import type { Draft, Statement } from './draft/draft';
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

  /** The verdict for a statement; several askers share one judgement, and each is cancelled by its own signal only. */
  async verdict(draft: Draft, statement: Statement, cited: readonly string[], judge: Judge, signal?: Signal): Promise<Verdict> {
    const key = keyOf(draft, statement, cited);
    for (;;) {
      signal?.throwIfAborted();
      const verdict = await this.#work(key, judge, draft, statement, signal).join(signal);
      if (verdict) return numbered(verdict, (index) => statement.quotations[index] ?? 0);
      this.#forget(key);
    }
  }

  #work(key: string, judge: Judge, draft: Draft, statement: Statement, signal: Signal | undefined): SharedWork<Verdict> {
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

  #forget(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }
}

/** Quotations are counted within the statement while a verdict is kept, as their number in the draft changes with each edit above. */
function numbered(verdict: Verdict, place: (quotation: number) => number): Verdict {
  if (verdict.quotations.length === 0) return verdict;
  return { ...verdict, quotations: verdict.quotations.map((it) => ({ ...it, quotation: place(it.quotation) })) };
}

/** Everything of a draft that the judgement of a statement reads. */
function keyOf(draft: Draft, statement: Statement, cited: readonly string[]): string {
  const quotations = statement.quotations.map((index) => {
    const it = draft.quotations[index];
    return it && [it.text, it.kind, it.speaker?.name, it.outer.start - statement.span.start, it.outer.end - statement.span.start];
  });
  const { span, text, kind, notCheckable } = statement;
  const rest = JSON.stringify([kind, notCheckable, draft.frontMatter.date, cited, quotations]);
  // Asked for each statement after each edit: the long parts are laid end to end, and their lengths tell where each ends.
  return `${text.length} ${span.end - span.start} ${text}${draft.text.slice(span.start, span.end)}${rest}`;
}
