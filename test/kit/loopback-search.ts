/** A search behind a message port that is slow and answers out of order: what a server shared by a newsroom would be to the engine. */

import { MessageChannel } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { PassageHit, PassageSearch, Signal } from '../../server/src/engine/ports';
import type { OpenedSearch } from './passage-search-contract';

type Asked = 'search' | 'phrases' | 'passages' | 'frequencies';
type Call = { readonly [Name in Asked]: { readonly name: Name; readonly asked: Parameters<PassageSearch[Name]>[0] } }[Asked];
type ToServer = ({ readonly call: number } & Call) | { readonly cancel: number };
type ToClient =
  | { readonly call: number; readonly partial: number; readonly hits: readonly PassageHit[] }
  | { readonly call: number; readonly result: unknown }
  | { readonly call: number; readonly failed: true };

export function loopbackSearch(local: PassageSearch): OpenedSearch {
  const { port1, port2 } = new MessageChannel();
  serve(local, port1);
  const { search, close } = clientOf(local.passageCount, port2);
  return {
    search,
    close() {
      close();
      port1.close();
    },
  };
}

function serve(local: PassageSearch, port: MessagePort): void {
  const cancelled = new Map<number, AbortController>();
  let calls = 0;
  port.on('message', (message: ToServer) => {
    if ('cancel' in message) return cancelled.get(message.cancel)?.abort();
    const { call } = message;
    const abort = new AbortController();
    cancelled.set(call, abort);
    const send = (answer: ToClient): void => port.postMessage(answer);
    setTimeout(() => {
      void answerOf(local, message, abort.signal, (partial, hits) => send({ call, partial, hits }))
        .then((result) => send({ call, result }), () => send({ call, failed: true }))
        .finally(() => cancelled.delete(call));
    }, [7, 1, 4][calls++ % 3]);
  });
}

function answerOf(local: PassageSearch, call: Call, signal: AbortSignal, partial: (at: number, hits: readonly PassageHit[]) => void): Promise<unknown> {
  if (call.name === 'search') return local.search(call.asked, signal, partial);
  if (call.name === 'phrases') return local.phrases(call.asked, signal);
  return call.name === 'passages' ? local.passages(call.asked, signal) : local.frequencies(call.asked, signal);
}

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: unknown): void;
  readonly partial?: (at: number, hits: readonly PassageHit[]) => void;
}

function clientOf(passageCount: number, port: MessagePort): OpenedSearch {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  port.on('message', (message: ToClient) => {
    const it = waiting.get(message.call);
    if (!it) return;
    if ('partial' in message) return it.partial?.(message.partial, message.hits);
    if ('failed' in message) it.reject(new Error('The server failed'));
    else it.resolve(message.result);
  });
  const ask = <T>(message: Call, signal?: Signal, partial?: Waiting['partial']): Promise<T> => {
    const call = ++calls;
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(reasonOf(signal));
      // The engine's signal has no event to listen to, so that it needs no platform's types.
      const look = setInterval(() => {
        if (!signal?.aborted) return;
        port.postMessage({ cancel: call } satisfies ToServer);
        waiting.get(call)?.reject(reasonOf(signal));
      }, 5);
      const end = (): void => {
        clearInterval(look);
        waiting.delete(call);
      };
      waiting.set(call, {
        resolve: (result) => (end(), signal?.aborted ? reject(reasonOf(signal)) : resolve(result as T)),
        reject: (reason) => (end(), reject(reason)),
        partial: (at, hits) => (signal?.aborted ? undefined : partial?.(at, hits)),
      });
      port.postMessage({ call, ...message } as ToServer);
    });
  };
  const search: PassageSearch = {
    passageCount,
    search: (asked, signal, partial) => ask({ name: 'search', asked }, signal, partial),
    phrases: (asked, signal) => ask({ name: 'phrases', asked }, signal),
    passages: (asked, signal) => ask({ name: 'passages', asked }, signal),
    frequencies: (asked, signal) => ask({ name: 'frequencies', asked }, signal),
  };
  return { search, close: () => port.close() };
}

function reasonOf(signal: Signal): unknown {
  try {
    signal.throwIfAborted();
  } catch (reason) {
    return reason;
  }
  return undefined;
}
