/** Temporary folders of sources and drafts, for the tests of the doors. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

export interface Newsroom {
  /** Absolute. */
  readonly root: string;
  file(name: string): string;
  uri(name: string): string;
  write(name: string, content: string | Uint8Array): void;
}

/** A folder with these files, gone when the test is over. */
export function newsroom(files: Readonly<Record<string, string | Uint8Array>> = {}): Newsroom {
  const root = mkdtempSync(path.join(tmpdir(), 'newsroom-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  const file = (name: string): string => path.join(root, name);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { root, file, write, uri: (name) => pathToFileURL(file(name)).href };
}

/** A small corpus about an invented town; each test adds its own draft. */
export const townSources: Readonly<Record<string, string>> = {
  'sources/minutes.md':
    '---\ntitle: Council minutes\npublisher: Oxley Council\ndate: 2025-03-11\nkey: minutes2025\n---\n\n' +
    'In all, 340 homes in the lower town were flooded. The council voted 9-4 to ask the county for help.\n\n' +
    '"We were told in writing that the gate would hold," said Maud Ellery, a councillor.\n',
  'sources/notice.txt': 'Notice of the mill\n\nThe paper mill at Oxley closed in June 1962. It employed 86 people.\n',
};
