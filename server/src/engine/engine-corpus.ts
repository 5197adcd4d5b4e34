/** The sources the engine holds, and the unchanging view of them that a snapshot gets. */

import { assignCitationKeys, citationKeyProblems } from './corpus/citation-keys';
import { createCorpus } from './corpus/corpus';
import type { ReadDocument, Source, SourceId, SourceProblem } from './corpus/source';
import type { PreparedSource } from './corpus/prepared-source';
import type { Corpus } from './corpus/corpus';

/** What is kept of a prepared source; its passages and terms live in the index alone. */
interface HeldSource {
  readonly id: SourceId;
  readonly uri: string;
  readonly hash: string;
  readonly document: ReadDocument;
  readonly passageCount: number;
}

export class SourceShelf {
  readonly #held = new Map<SourceId, HeldSource>();
  readonly #problems = new Map<string, readonly SourceProblem[]>();
  #made = new Map<SourceId, { readonly of: HeldSource; readonly source: Source }>();
  #keys: ReadonlyMap<SourceId, string> = new Map();
  /** Keys from the last time the workspace was open, of sources that have none yet. */
  readonly #earlierKeys = new Map<SourceId, string>();
  #complete = false;
  #corpus: Corpus | undefined;

  /** Whether anything changed: a file read again with the same bytes changes nothing. */
  put({ id, uri, hash, document, cuts, previousKey }: PreparedSource): boolean {
    const held = this.#held.get(id);
    if (held?.hash === hash && held.uri === uri) return false;
    this.#held.set(id, { id, uri, hash, document, passageCount: cuts.length });
    if (previousKey !== undefined && !this.#keys.has(id)) this.#earlierKeys.set(id, previousKey);
    this.#corpus = undefined;
    return true;
  }

  remove(id: SourceId): boolean {
    this.#corpus = undefined;
    return this.#held.delete(id);
  }

  setProblems(path: string, problems: readonly SourceProblem[]): void {
    if (problems.length === 0) this.#problems.delete(path);
    else this.#problems.set(path, problems);
    this.#corpus = undefined;
  }

  setComplete(complete: boolean): void {
    if (complete !== this.#complete) this.#corpus = undefined;
    this.#complete = complete;
  }

  /** Made when first asked for after a change, so that a thousand files read in a row cost one. */
  corpus(): Corpus {
    this.#corpus ??= this.#createCorpus();
    return this.#corpus;
  }

  #createCorpus(): Corpus {
    const held = [...this.#held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#keys = assignCitationKeys(held, new Map([...this.#earlierKeys, ...this.#keys]));
    this.#earlierKeys.clear();
    const made = new Map<SourceId, { readonly of: HeldSource; readonly source: Source }>();
    for (const of of held) made.set(of.id, { of, source: this.#sourceOf(of) });
    this.#made = made;
    const problems = [...this.#problems.values()].flat().concat(citationKeyProblems(held, this.#keys));
    return createCorpus([...made.values()].map((it) => it.source), problems.sort(byPath), this.#complete);
  }

  /** The same object as before where nothing about the source changed. */
  #sourceOf(of: HeldSource): Source {
    const citationKey = this.#keys.get(of.id) ?? of.id;
    const before = this.#made.get(of.id);
    if (before?.of === of && before.source.citationKey === citationKey) return before.source;
    return { ...of.document, id: of.id, uri: of.uri, hash: of.hash, citationKey, passageCount: of.passageCount };
  }
}

function byPath(a: SourceProblem, b: SourceProblem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
