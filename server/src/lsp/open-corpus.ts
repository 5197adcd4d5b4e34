/** One corpus while an editor has it open: reading in the background, its state in words, and reading again when files change. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasText } from '../engine/corpus/entry-source';
import { unreadFiles, type SourceProblem } from '../engine/corpus/source';
import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import { dismissalsName } from '../project/dismissal-store';
import { storeFolderName } from '../host/store-folder';
import { editProjectConfig, literalGlob } from '../host/edit-project-config';
import { projectConfigName } from '../host/project-config';
import { openProject, type Project } from '../project/project';
import type { Watcher } from '../host/watch-sources';
import type { Status, StatusProblem } from '../protocol';
import { describe } from './registrar';

export interface OpenCorpusOptions {
  readonly root: string;
  readonly settings: Partial<Settings>;
  readonly allowOutside: boolean;
  /** Whether the client tells of files that changed; where it does not, they are watched here. */
  readonly clientWatches: boolean;
  readonly log: Log;
  changed(): void;
  status(status: Status): void;
}

/** Milliseconds between two words on progress. */
const statusEvery = 100;

/** What a view wants changed in the settings. */
export interface ConfigWish {
  readonly excludePath?: string;
  readonly addSources?: string;
  /** The id of a check. */
  readonly checkOff?: string;
}

export class OpenCorpus {
  readonly project: Project;
  readonly #options: OpenCorpusOptions;
  readonly #progress: { done: number; total: number };
  #settings: Partial<Settings>;
  #reading: AbortController | undefined;
  #stopped = false;
  #timer: NodeJS.Timeout | undefined;
  #watcher: Promise<Watcher | void> | undefined;

  static async open(options: OpenCorpusOptions): Promise<OpenCorpus> {
    const progress = { done: 0, total: 0 };
    // Nothing is read, and so nothing said, before `read` is called on what this answers.
    const self: { corpus?: OpenCorpus } = {};
    const project = await openProject({
      ...options,
      progress: ({ done, total }) => {
        Object.assign(progress, { done, total });
        self.corpus?.say();
      },
      changed: () => {
        options.changed();
        self.corpus?.say();
      },
    });
    return (self.corpus = new OpenCorpus(options, project, progress));
  }

  private constructor(options: OpenCorpusOptions, project: Project, progress: { done: number; total: number }) {
    this.#options = options;
    this.#settings = options.settings;
    this.#progress = progress;
    this.project = project;
  }

  /** Reads what has changed since the last time, in the background, and follows what changes from now on. */
  read(): void {
    void this.#watch();
    this.#reading?.abort();
    const mine = (this.#reading = new AbortController());
    this.#stopped = false;
    this.say();
    this.project
      .scan(mine.signal)
      .catch((error: unknown) => {
        if (!mine.signal.aborted) this.#options.log.write('error', 'The sources could not be read', { error: describe(error) });
      })
      .finally(() => {
        if (this.#reading === mine) this.#reading = undefined;
        this.say();
        this.#options.changed();
      });
  }

  async #watch(): Promise<void> {
    const { clientWatches, allowOutside, log } = this.#options;
    if (clientWatches) return;
    const before = this.#watcher;
    this.#watcher = import('../project/watch-project')
      .then(({ watchProject }) => watchProject(this.project, { log, allowOutside, changed: (files) => this.filesChanged(files) }))
      .catch((error: unknown) => void log.write('error', 'The folder cannot be watched', { error: describe(error) }));
    await (await before)?.close();
  }

  stop(): void {
    if (!this.#reading) return;
    this.#stopped = true;
    this.#reading.abort();
  }

  async rebuild(): Promise<void> {
    this.#reading?.abort();
    await this.project.forget();
    this.read();
  }

  async configure(settings: Partial<Settings>): Promise<void> {
    this.#settings = settings;
    if (await this.project.configure(settings)) this.read();
    this.say();
  }

  /** Absolute paths; those that are no sources cost a look at their names only. */
  async filesChanged(files: readonly string[]): Promise<void> {
    const configuration = path.join(this.project.root, projectConfigName);
    if (files.includes(configuration)) {
      await this.configure(this.#settings);
      this.#options.changed();
    }
    const dismissed = path.join(this.project.root, storeFolderName, dismissalsName);
    if (files.includes(dismissed)) {
      await this.project.readDismissals();
      this.#options.changed();
    }
    const others = files.filter((it) => it !== configuration && it !== dismissed);
    if (others.length > 0) await this.project.update(others);
  }

  /** Into `wellsourced.json`, which is made where there is none; answers what was done, in words. */
  async changeConfig({ excludePath, addSources, checkOff }: ConfigWish): Promise<string> {
    const { root, settings } = this.project;
    const added = (own: readonly string[], glob: string) => (before: unknown): readonly unknown[] => [...new Set([...(Array.isArray(before) ? before : own), glob])];
    await editProjectConfig(root, [
      ...(excludePath === undefined ? [] : [{ at: ['exclude'], to: added(settings.exclude, literalGlob(excludePath)) }]),
      ...(addSources === undefined ? [] : [{ at: ['sources'], to: added(settings.sources, addSources) }]),
      ...(checkOff === undefined ? [] : [{ at: ['checks', checkOff], to: () => 'off' }]),
    ]);
    await this.filesChanged([path.join(root, projectConfigName)]);
    if (checkOff !== undefined) return `${checkOff} is off in this folder (${projectConfigName} says so).`;
    return excludePath === undefined ? `${addSources ?? ''} is read as sources now (${projectConfigName}).` : `${excludePath} is no source any more (${projectConfigName} says so).`;
  }

  status(): Status {
    const { corpus, settings } = this.project.engine.snapshot();
    return {
      root: pathToFileURL(this.project.root).href,
      state: this.#state(corpus.sources.length > 0 || corpus.problems.some((it) => it.about === undefined)),
      ...this.#progress,
      sourcesRead: corpus.sources.filter(hasText).length,
      sourcesUnread: unreadFiles(corpus.problems).length,
      problems: corpus.problems.map((it) => this.#problem(it)),
      sourceGlobs: settings.sources,
      configured: this.project.configured,
    };
  }

  async close(): Promise<void> {
    this.#reading?.abort();
    clearTimeout(this.#timer);
    await (await this.#watcher)?.close();
    await this.project.close();
  }

  /** Sends the status soon, however many sources come in meanwhile. */
  say(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#options.status(this.status());
    }, statusEvery);
  }

  /** A pattern that matches nothing is no file that could not be read. */
  #state(anyFile: boolean): Status['state'] {
    if (this.#reading && !this.#stopped) return 'indexing';
    if (this.#stopped) return 'stopped';
    return anyFile ? 'ready' : 'no-sources';
  }

  #problem(problem: SourceProblem): StatusProblem {
    const { path: name, message, read, about } = problem;
    const uri = about === 'pattern' ? {} : { uri: pathToFileURL(path.resolve(this.project.root, name)).href };
    return { path: name, message, read, ...(about ? { about } : {}), ...uri };
  }
}
