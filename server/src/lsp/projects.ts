/** All corpora that are open, each with its drafts: which draft belongs to which folder, and what happens when files change. */

import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Draft, DraftLanguage } from '../engine/draft/draft';
import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import type { Snapshot } from '../engine/snapshot';
import type { TextEdit } from '../engine/text/edit';
import { isInside } from '../host/source-places';
import { findRoot } from '../project/find-root';
import type { Status } from '../protocol';
import { OpenCorpus } from './open-corpus';

export interface OpenedDraft {
  readonly uri: string;
  readonly version: number;
  readonly language: DraftLanguage;
  readonly text: string;
}

export interface ProjectsOptions {
  readonly log: Log;
  /** The editor's settings for a folder. */
  settingsFor(root: string): Promise<Partial<Settings>>;
  /** A corpus changed: its drafts may have other findings. */
  changed(): void;
  status(status: Status): void;
}

/** Drafts with no file (yet) belong to the first folder. */
export class Projects {
  readonly #options: ProjectsOptions;
  readonly #corpora = new Map<string, Promise<OpenCorpus>>();
  readonly #opened: OpenCorpus[] = [];
  /** Text of each open document, drafts or not, as the client has it. */
  readonly #texts = new Map<string, OpenedDraft>();
  readonly #corpusOf = new Map<string, Promise<OpenCorpus | undefined>>();
  #folders: readonly string[] = [];
  #trusted = true;

  constructor(options: ProjectsOptions) {
    this.#options = options;
  }

  /** Absolute paths of the client's workspace folders. */
  setFolders(folders: readonly string[], trusted: boolean): void {
    this.#folders = folders;
    this.#trusted = trusted;
  }

  /** Begins to read the sources of the client's folders, before any draft asks for them. */
  async openFolders(): Promise<void> {
    await Promise.all(this.#folders.map(async (folder) => this.#corpus(await findRoot(folder, folder, folder))));
  }

  async open(opened: OpenedDraft): Promise<void> {
    this.#texts.set(opened.uri, opened);
    const joined = this.#join(opened.uri);
    this.#corpusOf.set(opened.uri, joined);
    await joined;
  }

  edit(uri: string, version: number, edits: readonly TextEdit[], text: string): void {
    const known = this.#texts.get(uri);
    if (!known) return;
    this.#texts.set(uri, { ...known, version, text });
    // A draft still on its way in is opened with the text it has by then, this one.
    for (const corpus of this.#opened) corpus.project.engine.change({ kind: 'draft-edited', uri, version, edits });
  }

  close(uri: string): void {
    this.#texts.delete(uri);
    this.#corpusOf.delete(uri);
    for (const corpus of this.#opened) corpus.project.engine.change({ kind: 'draft-closed', uri });
  }

  textOf(uri: string): string | undefined {
    return this.#texts.get(uri)?.text;
  }

  /** The corpus that a document is checked against; `undefined` for one that is no draft. */
  async of(uri: string): Promise<OpenCorpus['project'] | undefined> {
    return (await this.#corpusOf.get(uri))?.project;
  }

  async draft(uri: string): Promise<{ readonly snapshot?: Snapshot; readonly draft?: Draft }> {
    const snapshot = (await this.of(uri))?.engine.snapshot();
    const draft = snapshot?.drafts.get(uri);
    return snapshot && draft ? { snapshot, draft } : {};
  }

  all(): readonly OpenCorpus['project'][] {
    return this.#opened.map((it) => it.project);
  }

  openDrafts(): readonly string[] {
    return [...this.#corpusOf.keys()];
  }

  states(): readonly Status[] {
    return this.#opened.map((it) => it.status());
  }

  async filesChanged(uris: readonly string[]): Promise<void> {
    const files = uris.flatMap((uri) => fileOf(uri) ?? []);
    await Promise.all(this.#opened.map((corpus) => corpus.filesChanged(files.filter((it) => isInside(it, corpus.project.root)))));
  }

  /** Reads the editor's settings anew for every corpus; drafts may become or cease to be drafts. */
  async settingsChanged(): Promise<void> {
    await Promise.all(this.#opened.map(async (it) => it.configure(await this.#options.settingsFor(it.project.root))));
    await Promise.all([...this.#texts.values()].map((opened) => this.open(opened)));
    this.#options.changed();
  }

  async rebuild(): Promise<void> {
    await Promise.all(this.#opened.map((it) => it.rebuild()));
  }

  stopIndexing(): void {
    for (const corpus of this.#opened) corpus.stop();
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.#opened.map((it) => it.close()));
  }

  /** Finds the draft's corpus, opening it where need be, and puts the draft into its engine. */
  async #join(uri: string): Promise<OpenCorpus | undefined> {
    const file = fileOf(uri);
    const folder = file === undefined ? this.#folders[0] : path.dirname(file);
    if (folder === undefined) return undefined;
    const top = this.#folders.filter((it) => isInside(folder, it)).sort((a, b) => b.length - a.length)[0];
    const corpus = await this.#corpus(await findRoot(folder, top ?? folder, top ?? folder));
    const opened = this.#texts.get(uri);
    if (!opened || (file !== undefined && !corpus.project.isDraft(file))) {
      corpus.project.engine.change({ kind: 'draft-closed', uri });
      return undefined;
    }
    corpus.project.engine.change({ kind: 'draft-opened', ...opened });
    return corpus;
  }

  async #corpus(root: string): Promise<OpenCorpus> {
    const known = this.#corpora.get(root);
    if (known) return known;
    const opening = this.#openCorpus(root);
    this.#corpora.set(root, opening);
    return opening;
  }

  async #openCorpus(root: string): Promise<OpenCorpus> {
    const { log, changed, status } = this.#options;
    const corpus = await OpenCorpus.open({ root, settings: await this.#options.settingsFor(root), allowOutside: this.#trusted, log, changed, status });
    this.#opened.push(corpus);
    corpus.read();
    return corpus;
  }
}

function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export function folderUri(folder: string): string {
  return pathToFileURL(folder).href;
}
