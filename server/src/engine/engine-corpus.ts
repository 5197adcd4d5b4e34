/** The sources the engine holds, and the unchanging view of them that a snapshot gets. */

import { assignCitationKeys, citationKeyProblems } from './corpus/citation-keys';
import { FormerKeys } from './corpus/former-keys';
import { bindEntries, type ListedEntry } from './corpus/bind-entries';
import { createCorpus, orderOf, sortedById } from './corpus/corpus';
import { described, type Description } from './corpus/described';
import { preparedEntry } from './corpus/entry-source';
import { OriginIndex } from './corpus/same-origin';
import type { BibliographyEntry, ReadDocument, Source, SourceId, SourceProblem } from './corpus/source';
import type { PreparedSource, SavedSource } from './corpus/prepared-source';
import { documentWith } from './corpus/lazy-document';
import type { Corpus, CorpusOrder } from './corpus/corpus';

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
  #made = new Map<SourceId, MadeSource>();
  #keys: ReadonlyMap<SourceId, string> = new Map();
  /** Keys from the last time the workspace was open, of sources that have none yet. */
  readonly #earlierKeys = new Map<SourceId, string>();
  readonly #origins = new OriginIndex();
  readonly #formerKeys = new FormerKeys();
  #complete = false;
  #corpus: Corpus | undefined;
  /** What the last corpus was made of, as long as that stays as it is but for the texts of `#rewritten`. */
  #standing: Standing | undefined;
  #entries: readonly PreparedSource[] = [];
  readonly #preparedEntries = new WeakMap<BibliographyEntry, PreparedSource>();
  readonly #rewritten = new Set<SourceId>();

  /** Whether anything changed: a file read again with the same bytes changes nothing. */
  put({ id, uri, hash, document, cuts, previousKey, sketch }: PreparedSource): boolean {
    const held = this.#held.get(id);
    if (held?.hash === hash && held.uri === uri) return false;
    this.#hold({ id, uri, hash, document, passageCount: cuts.length });
    this.#origins.put(id, document, sketch);
    if (previousKey !== undefined && !this.#keys.has(id)) this.#earlierKeys.set(id, previousKey);
    this.#corpus = undefined;
    return true;
  }

  /** Whether any of them is new; of the others only the way to their text is. */
  putSaved(sources: readonly SavedSource[]): boolean {
    let isNew = false;
    for (const { id, uri, hash, document, passageCount, previousKey, sketch } of sources) {
      const held = this.#held.get(id);
      const isSame = held?.hash === hash && held.uri === uri;
      this.#hold({ id, uri, hash, document, passageCount });
      if (isSame) this.#origins.move(id, document);
      else this.#origins.put(id, document, sketch);
      if (previousKey !== undefined && !this.#keys.has(id)) this.#earlierKeys.set(id, previousKey);
      isNew ||= !isSame;
    }
    // Made anew all the same, as the sources made before keep their texts in memory.
    this.#corpus = undefined;
    return isNew;
  }

  #hold(now: HeldSource): void {
    const before = this.#held.get(now.id);
    this.#held.set(now.id, now);
    if (before && before.uri === now.uri && staysInPlace(before.document, now.document)) this.#rewritten.add(now.id);
    else this.#standing = undefined;
  }

  remove(id: SourceId): boolean {
    this.#corpus = undefined;
    this.#standing = undefined;
    this.#origins.remove(id);
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
    this.#corpus ??= this.#standing ? this.#corpusWith(this.#standing) : this.#createCorpus();
    this.#rewritten.clear();
    return this.#corpus;
  }

  /** The entries of bibliographies that are sources of the corpus, for whoever indexes their text; an entry as before is the same object. */
  entries(): readonly PreparedSource[] {
    this.corpus();
    return this.#entries;
  }

  /** Some sources have another text, and all else is as it was: one among thousands costs what it costs alone. */
  #corpusWith({ corpus, problems, order, formerKeys }: Standing): Corpus {
    const sources = corpus.sources.slice();
    for (const id of this.#rewritten) {
      const held = this.#held.get(id);
      const place = order.ids.get(id);
      if (!held || place === undefined) continue;
      const made = this.#madeOf(this.#toMakeOf(held, notDescribed));
      this.#made.set(id, made);
      sources[place] = made.source;
    }
    return this.#keep(sources, problems, { files: corpus.files, order, formerKeys });
  }

  #keep(sources: readonly Source[], problems: readonly SourceProblem[], details: { readonly files: readonly SourceId[]; readonly order: CorpusOrder; readonly formerKeys: ReadonlyMap<string, string> }): Corpus {
    const all = [...this.#problems.values()].flat().concat(problems).sort(byPath);
    const corpus = createCorpus(sources, all, this.#complete, { ...details, origins: this.#origins.groups() });
    this.#standing = { corpus, problems, ...details };
    return corpus;
  }

  #createCorpus(): Corpus {
    const { drafts: sources, problems: lost } = this.#toMake([...this.#held.values()].sort(byId));
    const asked = new Set([...this.#made.values()].filter(({ document: { key } }) => key !== undefined).map(({ id }) => id));
    this.#keys = assignCitationKeys(sources, new Map([...this.#earlierKeys, ...this.#keys]), asked);
    this.#earlierKeys.clear();
    const made = new Map<SourceId, MadeSource>();
    for (const it of sources) made.set(it.id, this.#madeOf(it));
    this.#made = made;
    const all = sortedById([...made.values()].map((it) => it.source));
    const corpus = this.#keep(all, [...lost, ...citationKeyProblems(sources, this.#keys)], { files: [...this.#held.keys()], order: orderOf(all), formerKeys: this.#formerKeys.after(all) });
    // What a bibliography or a sidecar says of a source hangs on all of them.
    if (sources.some(({ about, of }) => about !== notDescribed || !of) || this.#held.size > sources.length) this.#standing = undefined;
    return corpus;
  }

  /** Sources with all that is said of them, and entries without a file as sources of their own. */
  #toMake(held: readonly HeldSource[]): { readonly drafts: readonly SourceToMake[]; readonly problems: readonly SourceProblem[] } {
    const files = held.filter(({ document }) => document.entries === undefined);
    const listed = held.filter(({ document }) => document.kind === 'bibliography').flatMap(({ id, uri, document }) => entriesOf(document).map((entry): ListedEntry => ({ entry, bibliography: id, uri })));
    const sidecars = new Map(held.filter(({ document }) => document.kind === 'sidecar').map((it) => [it.id.replace(/\.ya?ml$/i, ''), it] as const));
    const { bySource, alone } = bindEntries(files.map((it) => ({ ...it, document: described(it.document, { sidecar: sidecarOf(sidecars.get(it.id)) }) })), listed);
    const drafts = files.map((of) => this.#toMakeOf(of, descriptionOf(bySource.get(of.id), sidecarOf(sidecars.get(of.id)))));
    const prepared = alone.flatMap((listed) => {
      const bibliography = this.#held.get(listed.bibliography);
      return bibliography ? [{ listed, entry: this.#preparedEntry(listed, bibliography) }] : [];
    });
    this.#entries = prepared.map(({ entry }) => entry);
    const entries = prepared.map(({ listed, entry }): SourceToMake => ({ ...entry, of: undefined, about: { listed }, passageCount: entry.cuts.length }));
    const ids = new Set(files.map(({ id }) => id));
    const problems = [...sidecars].filter(([id, { document }]) => !ids.has(id) && entriesOf(document).length > 0).map(([id, it]) => ({ path: it.id, message: `There is no source “${id}” for it to describe`, read: false }));
    return { drafts: [...drafts, ...entries], problems };
  }

  /** An entry belongs to one reading of its bibliography, so what was made of it stays right. */
  #preparedEntry(listed: ListedEntry, bibliography: HeldSource): PreparedSource {
    const made = this.#preparedEntries.get(listed.entry) ?? preparedEntry(listed, bibliography);
    this.#preparedEntries.set(listed.entry, made);
    return made;
  }

  #toMakeOf(of: HeldSource, about: Description): SourceToMake {
    const before = this.#made.get(of.id);
    return before?.of === of && isSame(before.about, about) ? before : { ...of, of, about, document: described(of.document, about) };
  }

  #madeOf(toMake: SourceToMake): MadeSource {
    const source = this.#sourceOf(toMake);
    const before = this.#made.get(toMake.id);
    return before === toMake && before.source === source ? before : { ...toMake, source };
  }

  /** The same object as before where nothing about the source changed. */
  #sourceOf({ id, uri, hash, document, passageCount, of, about }: SourceToMake): Source {
    const citationKey = this.#keys.get(id) ?? id;
    const before = this.#made.get(id);
    if (before && before.of === of && before.uri === uri && isSame(before.about, about) && before.source.citationKey === citationKey) return before.source;
    return documentWith(document, { id, uri, hash, citationKey, passageCount });
  }
}

/** What a corpus rests on beside the texts of its sources. */
interface Standing {
  readonly corpus: Corpus;
  /** But for those of files. */
  readonly problems: readonly SourceProblem[];
  readonly order: CorpusOrder;
  readonly formerKeys: ReadonlyMap<string, string>;
}

/** Whether another text changes nothing about which sources there are and what they go by. */
function staysInPlace(before: ReadDocument, now: ReadDocument): boolean {
  return [before, now].every(({ entries, kind, aliases }) => entries === undefined && kind !== 'bibliography' && kind !== 'sidecar' && aliases === undefined) && before.key === now.key;
}

/** A source before it has its key. */
interface SourceToMake extends HeldSource {
  /** The file it is made of; `undefined` for an entry without one. */
  readonly of: HeldSource | undefined;
  readonly about: Description;
}

interface MadeSource extends SourceToMake {
  readonly source: Source;
}

function isSame(a: Description, b: Description): boolean {
  return a.listed?.entry === b.listed?.entry && a.sidecar === b.sidecar;
}

/** Most sources have none, and share it. */
const notDescribed: Description = {};

function descriptionOf(listed: ListedEntry | undefined, sidecar: BibliographyEntry | undefined): Description {
  return listed || sidecar ? { listed, sidecar } : notDescribed;
}

function entriesOf({ entries }: ReadDocument): readonly BibliographyEntry[] {
  return entries ?? [];
}

function sidecarOf(held: HeldSource | undefined): BibliographyEntry | undefined {
  return held?.document.entries?.[0];
}

function byId(a: HeldSource, b: HeldSource): number {
  return a.id < b.id ? -1 : 1;
}

function byPath(a: SourceProblem, b: SourceProblem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
