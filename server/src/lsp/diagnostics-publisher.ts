/** Brings findings to the client: pulled where it can pull, pushed where it cannot; at most one check per draft at a time. */

import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { Log, Signal } from '../engine/ports';
import { judgedNotification, type JudgedParams } from '../protocol';
import type { ClientAbilities } from './client-abilities';
import type { Projects } from './projects';
import { describe } from './registrar';
import { Stages } from './stages';
import { toDiagnostics } from './to-diagnostic';
import type { Typing } from './typing';

export interface DiagnosticsPublisher {
  /** A draft changed: it is checked again once the writer pauses. */
  touched(uri: string, isEdit?: boolean): void;
  /** Something that may touch every draft changed: a source, a setting. */
  touchedAll(): void;
  /** The draft was saved, or is to be checked now: in quiet mode its findings come back. */
  released(uri: string): void;
  closed(uri: string): void;
  /** For a client that pulls; waits for the writer's pause first. Of a long draft a first part, and soon a refresh is asked for. */
  provide(uri: string, signal: Signal): Promise<Provided>;
}

export interface Provided {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
  /** Of the draft that was checked. */
  readonly version?: number;
}

interface StageProvided extends Provided {
  /** Whether sources are still being read. */
  readonly isReading: boolean;
  readonly isWhole: boolean;
}

/** Milliseconds between two refreshes while many sources come in. */
const refreshEvery = 400;

export interface PublisherOptions {
  readonly connection: Connection;
  readonly projects: Projects;
  readonly typing: Typing;
  readonly log: Log;
  abilities(): ClientAbilities;
}

export function createDiagnosticsPublisher(options: PublisherOptions): DiagnosticsPublisher {
  return new Publisher(options);
}

class Publisher implements DiagnosticsPublisher {
  readonly #options: PublisherOptions;
  /** When each draft last changed, in milliseconds since the epoch. */
  readonly #changedAt = new Map<string, number>();
  readonly #running = new Map<string, AbortController>();
  #refresh: NodeJS.Timeout | undefined;
  /** How many checks run. */
  #checking = 0;
  readonly #stages = new Stages();
  /** Drafts changed since they were last saved or checked; quiet mode says nothing of them. */
  readonly #unsaved = new Set<string>();

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  touched(uri: string, isEdit = false): void {
    if (isEdit) this.#unsaved.add(uri);
    this.#changedAt.set(uri, Date.now());
    this.#stages.restart(uri);
    if (this.#pushes()) void this.#push(uri);
  }

  released(uri: string): void {
    if (this.#unsaved.delete(uri)) this.touchedAll();
  }

  /** Waits for the checks that run: while many sources come in, each would else end the one before and none would end. */
  touchedAll(): void {
    this.#refresh ??= setTimeout(() => {
      this.#refresh = undefined;
      if (this.#checking > 0) return this.touchedAll();
      const { connection, projects } = this.#options;
      if (this.#pushes()) for (const uri of projects.openDrafts()) void this.#push(uri);
      else connection.languages.diagnostics.refresh().catch(() => undefined);
    }, refreshEvery);
  }

  closed(uri: string): void {
    this.#running.get(uri)?.abort();
    this.#changedAt.delete(uri);
    this.#unsaved.delete(uri);
    this.#stages.forget(uri);
    if (this.#pushes()) void this.#options.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async provide(uri: string, signal: Signal): Promise<Provided> {
    const { isWhole, resultId, items, version } = await this.#stage(uri, signal);
    this.#judged(uri);
    if (!isWhole) this.touchedAll();
    return { resultId, items, ...(version === undefined ? {} : { version }) };
  }

  #judged(uri: string): void {
    const params: JudgedParams = { uri };
    void this.#options.connection.sendNotification(judgedNotification, params);
  }

  #pushes(): boolean {
    const { pullDiagnostics, refreshDiagnostics } = this.#options.abilities();
    return !(pullDiagnostics && refreshDiagnostics);
  }

  async #stage(uri: string, signal: Signal): Promise<StageProvided> {
    this.#checking++;
    try {
      await this.#quiet(uri, signal);
      const { snapshot, draft } = await this.#options.projects.draft(uri);
      if (!snapshot || !draft || (snapshot.settings.quiet && this.#unsaved.has(uri))) return { ...nothing, isWhole: true, isReading: false };
      const { findings, isWhole } = await this.#stages.next(snapshot, draft, this.#options.typing.offsetIn(uri), signal);
      return { ...toDiagnostics(findings, draft, snapshot, this.#options.abilities()), version: draft.version, isWhole, isReading: !snapshot.corpus.complete };
    } finally {
      this.#checking--;
    }
  }

  /** Stage by stage; a newer change of the same draft ends the check that runs. */
  async #push(uri: string): Promise<void> {
    this.#running.get(uri)?.abort();
    const mine = new AbortController();
    this.#running.set(uri, mine);
    this.#checking++;
    try {
      for (let isWhole = false; !isWhole; ) {
        const stage = await this.#stage(uri, mine.signal);
        const { items, version } = stage;
        isWhole = stage.isWhole;
        await this.#options.connection.sendDiagnostics({ uri, diagnostics: [...items], ...(version === undefined ? {} : { version }) });
        this.#judged(uri);
        // Reading the sources comes first: what is judged now has to be judged again when they are there.
        if (!isWhole && stage.isReading) await new Promise((resolve) => setTimeout(resolve, refreshEvery));
      }
    } catch (error) {
      if (!mine.signal.aborted) this.#options.log.write('error', 'A draft could not be checked', { error: describe(error) });
    } finally {
      this.#checking--;
      if (this.#running.get(uri) === mine) this.#running.delete(uri);
    }
  }

  /** Waits until the draft has not changed for the time of the `delay` setting. */
  async #quiet(uri: string, signal: Signal): Promise<void> {
    const delay = (await this.#options.projects.of(uri))?.engine.snapshot().settings.delay ?? 0;
    for (;;) {
      signal.throwIfAborted();
      const left = (this.#changedAt.get(uri) ?? 0) + delay - Date.now();
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }
}

const nothing: Provided = { resultId: 'nothing', items: [] };
