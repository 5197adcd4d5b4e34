/** A folder of sources with its engine, settings and feed: what every door opens before it can answer anything. */

import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { allChecks } from '../engine/checks/all-checks';
import type { Dismissals } from '../engine/checks/dismissals';
import type { SourceProblem } from '../engine/corpus/source';
import { createEngine } from '../engine/create-engine';
import type { Engine } from '../engine/engine';
import type { Log } from '../engine/ports';
import { defaultSettings, type Settings } from '../engine/settings';
import { DraftBibliographies } from './draft-bibliographies';
import { dismissalsName, dismissalStoreIn } from './dismissal-store';
import type { IndexStore } from '../host/index-store';
import { openIndexStore } from '../host/open-index-store';
import { projectConfigName, readProjectConfig } from '../host/project-config';
import { isInside } from '../host/source-places';
import { createSourceFeed, type ScanResult, type SourceFeed, type SourceFeedOptions } from '../host/source-feed';
import { bundleFile } from '../bundle-file';
import { buildId } from '../version';

/** Where the index is kept, inside the root. */
const indexFolder = '.wellsourced';

export interface ProjectOptions {
  /** Absolute. */
  readonly root: string;
  /** The editor's settings; `wellsourced.json` wins over them. */
  readonly settings: Partial<Settings>;
  /** What the caller asks for above all settings: the command line's own options. */
  readonly override?: Partial<Settings>;
  readonly log: Log;
  /** Whether sources may lie outside the root: only where the writer said so themselves. */
  readonly allowOutside: boolean;
  /** Threads that read: all cores but one when absent; 0 reads in this one. */
  readonly readerWorkers?: number;
  readonly progress?: (progress: FeedProgress) => void;
  /** Called after each change to the corpus. */
  readonly changed?: () => void;
}

export interface FeedProgress {
  readonly done: number;
  readonly total: number;
}

export interface Project {
  readonly root: string;
  readonly engine: Engine;
  readonly settings: Settings;
  /** Whether a `wellsourced.json` is in force. */
  readonly configured: boolean;
  /** Reads what has changed since the last time; rejects when aborted, and what was read until then stays. */
  scan(signal?: AbortSignal): Promise<ScanResult>;
  /** Whether what is read is saved for the next start, by this process. */
  savesIndex(): Promise<boolean>;
  /** Takes note of files that were changed, added or removed; absolute paths. */
  update(files: readonly string[], signal?: AbortSignal): Promise<void>;
  /** Drafts came, went or were saved: bibliographies that they name in their front matter are read, others no longer. */
  followDrafts(): Promise<void>;
  /** Reads the settings anew; answers whether other files may be sources now. */
  configure(settings: Partial<Settings>): Promise<boolean>;
  /** Changes what is dismissed, on disk and in the engine. */
  dismiss(change: (before: Dismissals) => Dismissals): Promise<void>;
  /** Reads anew what is dismissed: another window may have changed it. */
  readDismissals(): Promise<void>;
  /** Forgets the saved index; what was dismissed stays. */
  forget(): Promise<void>;
  isDraft(file: string): boolean;
  close(): Promise<void>;
}

export async function openProject(options: ProjectOptions): Promise<Project> {
  const loaded = await loadSettings(options, options.settings);
  const engine = createEngine({ settings: loaded.settings, log: options.log, pause: () => new Promise((resolve) => setImmediate(resolve)) });
  engine.change({ kind: 'corpus-complete', complete: false });
  reportProblems(engine, loaded.problems);
  const project = createProject(options, engine, loaded);
  await project.readDismissals();
  return project;
}

interface LoadedSettings {
  readonly settings: Settings;
  readonly configured: boolean;
  readonly problems: readonly SourceProblem[];
}

export async function loadSettings({ root, override }: ProjectOptions, editor: Partial<Settings>): Promise<LoadedSettings> {
  const base = { ...defaultSettings, ...editor };
  const { settings, found, problems } = await readProjectConfig({ folder: root, base, checks: allChecks.map(({ meta }) => meta.id) });
  const checks = { ...editor.checks, ...settings.checks, ...override?.checks };
  return { settings: { ...settings, ...override, checks }, configured: found, problems };
}

function createProject(options: ProjectOptions, engine: Engine, first: LoadedSettings): Project {
  const { root, log } = options;
  const dismissals = dismissalStoreIn(root, log);
  let loaded = first;
  const bibliographies = new DraftBibliographies(root, engine);
  const open = (): Promise<SourceFeed> => openFeed(options, engine, loaded.settings, () => bibliographies.patterns);
  let feed = open();
  const replaceFeed = async (): Promise<void> => {
    await (await feed).close();
    feed = open();
  };
  return {
    root,
    engine,
    get settings() {
      return loaded.settings;
    },
    get configured() {
      return loaded.configured;
    },
    scan: async (signal) => (await feed).scan(signal),
    savesIndex: async () => (await feed).saves,
    update: async (files, signal) => (await feed).update(files, signal),
    async followDrafts() {
      const changed = bibliographies.lookAgain();
      if (changed.length > 0) await (await feed).bibliographiesChanged(changed);
    },
    async configure(editor) {
      const before = loaded.settings;
      loaded = await loadSettings(options, editor);
      engine.change({ kind: 'settings', settings: loaded.settings });
      reportProblems(engine, loaded.problems);
      const otherwise = readsOtherwise(before, loaded.settings);
      if (otherwise) await replaceFeed();
      return otherwise;
    },
    dismiss: async (change) => engine.change({ kind: 'dismissals', dismissals: await dismissals.change(change) }),
    readDismissals: async () => engine.change({ kind: 'dismissals', dismissals: await dismissals.read() }),
    async forget() {
      await (await feed).close();
      await forgetIndex(path.join(root, indexFolder));
      feed = open();
    },
    isDraft: (file) => isDraft(file, root, loaded.settings, engine),
    close: async () => (await feed).close(),
  };
}

/** All but what a person put there by dismissing. */
async function forgetIndex(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const kept = [dismissalsName, '.gitignore'];
  await Promise.all(names.filter((it) => !kept.includes(it)).map((it) => rm(path.join(folder, it), { recursive: true, force: true })));
}

async function openFeed(options: ProjectOptions, engine: Engine, settings: Settings, bibliographies: () => readonly string[]): Promise<SourceFeed> {
  const { progress, changed } = options;
  const store = await openStoreOf(options, settings);
  return openFeedOf(options, settings, {
    ...(store ? { store } : {}),
    ...(progress ? { progress } : {}),
    bibliographies,
    keys: () => heldKeys(engine),
    keyOf: (id) => engine.snapshot().corpus.byId(id)?.citationKey,
    listed: () => engine.snapshot().corpus.problems.filter((it) => it.path !== projectConfigName),
    apply: (change) => {
      engine.change(change);
      changed?.();
    },
  });
}

/** Of every file that the engine holds; those of bibliographies name no source. */
function heldKeys(engine: Engine): readonly { readonly id: string; readonly citationKey: string }[] {
  const { corpus } = engine.snapshot();
  return corpus.files.map((id) => ({ id, citationKey: corpus.byId(id)?.citationKey ?? '' }));
}

/** What is saved for a folder with these settings; `undefined` where nothing is to be, or can be. */
export async function openStoreOf({ root, log }: ProjectOptions, settings: Settings): Promise<IndexStore | undefined> {
  return settings.saveIndex ? openIndexStore({ root, stamp: `${buildId} ${JSON.stringify([settings.limits, settings.ocr])}`, log, ...(bundleFile === undefined ? {} : { workerFile: bundleFile }) }) : undefined;
}

export function openFeedOf({ root, log, allowOutside, readerWorkers }: ProjectOptions, settings: Settings, rest: FeedConnections): SourceFeed {
  return createSourceFeed({
    root,
    settings,
    log,
    allowOutside,
    ...(readerWorkers === undefined ? {} : { readerWorkers }),
    ...(bundleFile === undefined ? {} : { workerFile: bundleFile }),
    ...rest,
  });
}

type FeedConnections = Pick<SourceFeedOptions, 'store' | 'progress' | 'bibliographies' | 'keys' | 'keyOf' | 'listed' | 'apply'>;

function reportProblems(engine: Engine, problems: readonly SourceProblem[]): void {
  engine.change({ kind: 'source-problems', path: projectConfigName, problems });
}

/** Whether the two read different files, or read them differently. */
function readsOtherwise(a: Settings, b: Settings): boolean {
  const reading = ({ sources, bibliography, exclude, limits, ocr, saveIndex }: Settings): string => JSON.stringify([sources, bibliography, exclude, limits, ocr, saveIndex]);
  return reading(a) !== reading(b);
}

function isDraft(file: string, root: string, settings: Settings, engine: Engine): boolean {
  const relative = path.relative(root, file).split(path.sep).join('/');
  const named = isInside(file, root) ? relative : path.basename(file);
  if (picomatch([...settings.sources])(named)) return false;
  if (engine.snapshot().corpus.byId(relative)) return false;
  return picomatch([...settings.drafts])(named);
}
