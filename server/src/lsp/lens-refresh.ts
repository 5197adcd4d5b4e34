/** Asks the client to draw counts and hints anew when the sources have changed; after an edit it does so by itself. */

import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver/node';
import type { ClientAbilities } from './client-abilities';

export interface LensRefresh {
  /** A corpus or a setting changed; they are drawn anew once it has been quiet for a while. */
  touched(): void;
}

/** Milliseconds without a change. */
const quiet = 500;

export function createLensRefresh(connection: Connection, abilities: () => ClientAbilities): LensRefresh {
  let timer: NodeJS.Timeout | undefined;
  const refresh = (): void => {
    const { refreshLenses, refreshHints } = abilities();
    if (refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (refreshHints) void connection.languages.inlayHint.refresh().catch(() => undefined);
  };
  return {
    touched() {
      clearTimeout(timer);
      timer = setTimeout(refresh, quiet);
      timer.unref();
    },
  };
}
