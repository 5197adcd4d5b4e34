/** Brings findings to the client: pulled where it can pull, pushed where it cannot; at most one check per draft at a time. */

import { createHash } from 'node:crypto';
import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { Finding } from '../engine/checks/check';
import { findingsOf } from '../engine/features/diagnostics';
import type { Log, Signal } from '../engine/ports';
import type { ClientAbilities } from './client-abilities';
import type { Projects } from './projects';
import { describe } from './registrar';
import { toDiagnostic } from './to-diagnostic';
import type { Typing } from './typing';

export interface DiagnosticsPublisher {
  /** A draft changed: it is checked again once the writer pauses. */
  touched(uri: string): void;
  /** Something that may touch every draft changed: a source, a setting. */
  touchedAll(): void;
  closed(uri: string): void;
  /** For a client that pulls; waits for the writer's pause first. */
  provide(uri: string, signal: Signal): Promise<Provided>;
}

export interface Provided {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
  /** Of the draft that was checked. */
  readonly version?: number;
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

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  touched(uri: string): void {
    this.#changedAt.set(uri, Date.now());
    if (this.#pushes()) void this.#push(uri);
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
    if (this.#pushes()) void this.#options.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async provide(uri: string, signal: Signal): Promise<Provided> {
    this.#checking++;
    try {
      await this.#quiet(uri, signal);
      return await this.#compute(uri, signal);
    } finally {
      this.#checking--;
    }
  }

  #pushes(): boolean {
    const { pullDiagnostics, refreshDiagnostics } = this.#options.abilities();
    return !(pullDiagnostics && refreshDiagnostics);
  }

  async #compute(uri: string, signal: Signal): Promise<Provided> {
    const { snapshot, draft } = await this.#options.projects.draft(uri);
    if (!snapshot || !draft) return provided([]);
    const typingAt = this.#options.typing.offsetIn(uri);
    const findings: readonly Finding[] = await findingsOf(snapshot, uri, typingAt === undefined ? {} : { typingAt }, signal);
    return { ...provided(findings.map((finding) => toDiagnostic(finding, draft, snapshot))), version: draft.version };
  }

  /** A newer change of the same draft ends the check that runs. */
  async #push(uri: string): Promise<void> {
    this.#running.get(uri)?.abort();
    const mine = new AbortController();
    this.#running.set(uri, mine);
    try {
      const { items, version } = await this.provide(uri, mine.signal);
      await this.#options.connection.sendDiagnostics({ uri, diagnostics: [...items], ...(version === undefined ? {} : { version }) });
    } catch (error) {
      if (!mine.signal.aborted) this.#options.log.write('error', 'A draft could not be checked', { error: describe(error) });
    } finally {
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

function provided(items: readonly Diagnostic[]): Provided {
  return { resultId: createHash('sha1').update(JSON.stringify(items)).digest('base64'), items };
}
