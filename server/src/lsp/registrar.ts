/** The one place where requests meet the engine's ways: cancellation, faults and the log. */

import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver/node';
import type { Log, Signal } from '../engine/ports';

export interface Registrar {
  /**
   * Wraps a handler: a cancelled request is answered as cancelled and never as empty, a failing one answers
   * `fallback`, and is written to the log.
   */
  request<Params, Answer>(
    name: string,
    fallback: Answer,
    handle: (params: Params, signal: Signal) => Promise<Answer> | Answer,
  ): (params: Params, token: CancellationToken) => Promise<Answer>;
  notification<Params>(name: string, handle: (params: Params) => Promise<void> | void): (params: Params) => Promise<void>;
}

export function createRegistrar(log: Log): Registrar {
  return {
    request: (name, fallback, handle) => async (params, token) => {
      const { signal, dispose } = signalOf(token);
      try {
        return await handle(params, signal);
      } catch (error) {
        if (signal.aborted) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
        if (error instanceof ResponseError) throw error;
        log.write('error', 'A request failed', { request: name, error: describe(error) });
        return fallback;
      } finally {
        dispose();
      }
    },
    notification: (name, handle) => async (params) => {
      try {
        await handle(params);
      } catch (error) {
        log.write('error', 'A notification could not be handled', { notification: name, error: describe(error) });
      }
    },
  };
}

/** The engine's signal for a request's token. */
export function signalOf(token: CancellationToken): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  const listener = token.onCancellationRequested(() => controller.abort());
  return { signal: controller.signal, dispose: () => listener.dispose() };
}

/** Name and place of a fault. Faults of ours name no text of a source or draft. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
