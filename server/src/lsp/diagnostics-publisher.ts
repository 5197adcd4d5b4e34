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
}

/** Milliseconds between two refreshes while many sources come in. */
const refreshEvery = 400;

export function createDiagnosticsPublisher(
  connection: Connection,
  projects: Projects,
  typing: Typing,
  abilities: () => ClientAbilities,
  log: Log,
): DiagnosticsPublisher {
  const changedAt = new Map<string, number>();
  const running = new Map<string, AbortController>();
  let refresh: NodeJS.Timeout | undefined;

  const pushes = (): boolean => !(abilities().pullDiagnostics && abilities().refreshDiagnostics);

  const compute = async (uri: string, signal: Signal): Promise<Provided> => {
    const project = await projects.of(uri);
    const snapshot = project?.engine.snapshot();
    const draft = snapshot?.drafts.get(uri);
    if (!snapshot || !draft) return provided([]);
    const typingAt = typing.offsetIn(uri);
    const findings: readonly Finding[] = await findingsOf(snapshot, uri, typingAt === undefined ? {} : { typingAt }, signal);
    return provided(findings.map((finding) => toDiagnostic(finding, draft, snapshot)));
  };

  const push = async (uri: string): Promise<void> => {
    running.get(uri)?.abort();
    const controller = new AbortController();
    running.set(uri, controller);
    try {
      await quiet(uri, controller.signal);
      const { items } = await compute(uri, controller.signal);
      const version = (await projects.of(uri))?.engine.snapshot().drafts.get(uri)?.version;
      await connection.sendDiagnostics({ uri, diagnostics: [...items], ...(version === undefined ? {} : { version }) });
    } catch (error) {
      if (!controller.signal.aborted) log.write('error', 'A draft could not be checked', { error: describe(error) });
    } finally {
      if (running.get(uri) === controller) running.delete(uri);
    }
  };

  /** Waits until the draft has not changed for the time of the `delay` setting. */
  const quiet = async (uri: string, signal: Signal): Promise<void> => {
    const delay = (await projects.of(uri))?.engine.snapshot().settings.delay ?? 0;
    for (;;) {
      signal.throwIfAborted();
      const left = (changedAt.get(uri) ?? 0) + delay - Date.now();
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  };

  return {
    touched(uri) {
      changedAt.set(uri, Date.now());
      if (pushes()) void push(uri);
    },
    touchedAll() {
      refresh ??= setTimeout(() => {
        refresh = undefined;
        if (pushes()) for (const uri of projects.openDrafts()) void push(uri);
        else connection.languages.diagnostics.refresh().catch(() => undefined);
      }, refreshEvery);
    },
    closed(uri) {
      running.get(uri)?.abort();
      changedAt.delete(uri);
      if (pushes()) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    async provide(uri, signal) {
      await quiet(uri, signal);
      return compute(uri, signal);
    },
  };
}

function provided(items: readonly Diagnostic[]): Provided {
  return { resultId: createHash('sha1').update(JSON.stringify(items)).digest('base64'), items };
}
