/**
 * Keeps the outline's verdicts fresh. LSP has no way to say that symbols have changed, and editors keep them for as long as
 * the draft's version stays; registering the provider anew is what makes them ask again.
 */

import { DocumentSymbolRequest, type Connection, type Disposable } from 'vscode-languageserver/node';

export interface OutlineRegistration {
  /** A corpus changed; the outline is asked for anew once it has been quiet for a while. */
  touched(): void;
}

/** Milliseconds without a change before the outline is asked for anew. */
const quiet = 1000;

export const outlineOptions = { label: 'Claims' };

/** Registers once at the start; `isDynamic` says whether the client lets itself be told. */
export function createOutlineRegistration(connection: Connection, isDynamic: () => boolean): OutlineRegistration {
  let registered: Promise<Disposable> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const register = async (): Promise<void> => {
    const before = registered;
    registered = connection.client.register(DocumentSymbolRequest.type, { documentSelector: null, ...outlineOptions });
    await registered.catch(() => undefined);
    (await before?.catch(() => undefined))?.dispose();
  };
  return {
    touched() {
      if (!isDynamic()) return;
      if (registered === undefined) return void register();
      clearTimeout(timer);
      timer = setTimeout(() => void register(), quiet);
    },
  };
}
