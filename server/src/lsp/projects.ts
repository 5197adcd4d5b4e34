/** All corpora that are open, each with its drafts: which draft belongs to which folder, and what happens when files change. */

import path from 'node:path';
import type { Draft, DraftLanguage } from '../engine/draft/draft';
import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import type { Snapshot } from '../engine/snapshot';
import type { TextEdit } from '../engine/text/edit';
import { projectConfigName } from '../host/project-config';
import { isInside } from '../host/source-places';
import { findRoot } from '../project/find-root';
import type { Status } from '../protocol';
import { fileOf } from './file-uri';
import { OpenCorpus, type ConfigWish } from './open-corpus';
import { openText, type OpenText } from './open-text';

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
  /** Whether the client tells of files that changed. */
  clientWatches(): boolean;
  /** A corpus changed: its drafts may have other findings. */
  changed(): void;
  status(status: Status): void;
}

export class Projects {
  readonly #options: ProjectsOptions;
  readonly #corpora = new Map<string, Promise<OpenCorpus>>();
  #opened: readonly OpenCorpus[] = [];
  /** Text of each open document, drafts or not, as the client has it. */
  readonly #texts = new Map<string, OpenedDraft & OpenText>();
  readonly #corpusOf = new Map<string, Promise<OpenCorpus | undefined>>();
  /** Roots that documents were last joined to. */
  readonly #joined = new Map<string, string | undefined>();
  #folders: readonly string[] = [];
  #trusted = true;

  constructor(options: ProjectsOptions) {
    this.#options = options;
  }

  /** Absolute paths of the client's workspace folders. */
  setFolders(folders: readonly string[], trusted = this.#trusted): void {
    this.#folders = folders;
    this.#trusted = trusted;
  }

  /** Folders came or went: each draft is joined to what is its corpus now, and corpora that nobody needs are closed. */
  async foldersChanged(folders: readonly string[]): Promise<void> {
    this.setFolders(folders);
    await this.#rejoin();
    await this.openFolders();
    const needed = new Set(await Promise.all(this.#corpusOf.values()));
    const isNeeded = (it: OpenCorpus): boolean => needed.has(it) || folders.some((folder) => isInside(it.project.root, folder));
    const left = this.#opened.filter((it) => !isNeeded(it));
    this.#opened = this.#opened.filter(isNeeded);
    for (const it of left) this.#corpora.delete(it.project.root);
    await Promise.all(left.map((it) => it.close()));
  }

  /** Begins to read the sources of the client's folders, before any draft asks for them. */
  async openFolders(): Promise<void> {
    await Promise.all(this.#folders.map(async (folder) => this.#corpus(await findRoot(folder, folder, folder))));
  }

  async open(opened: OpenedDraft): Promise<void> {
    this.#texts.set(opened.uri, { ...opened, ...openText(opened.text) });
    const joined = this.#join(opened.uri);
    this.#corpusOf.set(opened.uri, joined);
    await joined;
  }

  /** `after`: the text after the edits. */
  edit(uri: string, version: number, edits: readonly TextEdit[], after: OpenText): void {
    const known = this.#texts.get(uri);
    if (!known) return;
    this.#texts.set(uri, { ...known, version, ...after });
    // A draft still on its way in is opened with the text it has by then, this one.
    for (const corpus of this.#opened) corpus.project.engine.change({ kind: 'draft-edited', uri, version, edits });
  }

  close(uri: string): void {
    this.#texts.delete(uri);
    this.#corpusOf.delete(uri);
    this.#joined.delete(uri);
    for (const corpus of this.#opened) corpus.project.engine.change({ kind: 'draft-closed', uri });
    this.followDrafts();
  }

  /** Drafts may name other bibliographies than before. */
  followDrafts(): void {
    for (const { project } of this.#opened) void project.followDrafts();
  }

  textOf(uri: string): OpenText | undefined {
    return this.#texts.get(uri);
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
    // A `wellsourced.json` or `sources/` nearer to a draft than the one it had makes another folder its own.
    if (files.some(mayMakeRoot)) await this.#rejoin();
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

  /** Changes the settings file of the corpus at a root, or of the first; answers what was done, in words. */
  async changeConfig(root: string | undefined, change: ConfigWish): Promise<string> {
    const corpus = root === undefined ? this.#opened[0] : this.#opened.find((it) => it.project.root === root);
    return corpus ? corpus.changeConfig(change) : 'no folder is open.';
  }

  stopIndexing(): void {
    for (const corpus of this.#opened) corpus.stop();
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.#opened.map((it) => it.close()));
  }

  /** Looks again where each document belongs. */
  async #rejoin(): Promise<void> {
    const moved = await Promise.all(
      [...this.#texts.keys()].map(async (uri) => ((await this.#rootOf(uri)) === this.#joined.get(uri) ? [] : [uri])),
    );
    for (const uri of moved.flat()) {
      const opened = this.#texts.get(uri);
      if (opened) await this.open(opened);
    }
    if (moved.flat().length > 0) this.#options.changed();
  }

  /** The folder whose sources a document is checked against; a document without a file belongs to the first folder. */
  async #rootOf(uri: string): Promise<string | undefined> {
    const file = fileOf(uri);
    const folder = file === undefined ? this.#folders[0] : path.dirname(file);
    if (folder === undefined) return undefined;
    const top = this.#folders.filter((it) => isInside(folder, it)).sort((a, b) => b.length - a.length)[0];
    return findRoot(folder, top ?? folder, top ?? folder);
  }

  /** Finds the draft's corpus, opening it where need be, and puts the draft into its engine. */
  async #join(uri: string): Promise<OpenCorpus | undefined> {
    const root = await this.#rootOf(uri);
    this.#joined.set(uri, root);
    if (root === undefined) return undefined;
    const corpus = await this.#corpus(root);
    const file = fileOf(uri);
    const opened = this.#texts.get(uri);
    for (const other of this.#opened) if (other !== corpus) other.project.engine.change({ kind: 'draft-closed', uri });
    if (!opened || (file !== undefined && !corpus.project.isDraft(file))) {
      corpus.project.engine.change({ kind: 'draft-closed', uri });
      return undefined;
    }
    const { version, language, text } = opened;
    corpus.project.engine.change({ kind: 'draft-opened', uri, version, language, text });
    void corpus.project.followDrafts();
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
    const clientWatches = this.#options.clientWatches();
    const corpus = await OpenCorpus.open({ root, settings: await this.#options.settingsFor(root), allowOutside: this.#trusted, clientWatches, log, changed, status });
    this.#opened = [...this.#opened, corpus];
    corpus.read();
    return corpus;
  }
}

function mayMakeRoot(file: string): boolean {
  return path.basename(file) === projectConfigName || file.split(path.sep).includes('sources');
}
