/** Where a check's page stands: beside the bundle, so that its link opens without any network. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';

export function checkPage(check: string): string {
  return pathToFileURL(path.join(__dirname, 'pages', `${check}.md`)).href;
}
