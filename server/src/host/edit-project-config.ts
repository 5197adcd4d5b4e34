/** Changes `wellsourced.json` as a person would: comments and order stay, what is not touched is as it was. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyEdits, modify, parse, type JSONPath } from 'jsonc-parser';
import { isGone } from './file-faults';
import { projectConfigName } from './project-config';

export interface ConfigChange {
  /** `['exclude']`, `['checks', 'misquote']`. */
  readonly at: JSONPath;
  /** From what stands there (nothing: `undefined`) to what shall. */
  readonly to: (before: unknown) => unknown;
}

/** Makes the file where there is none. Rejects where it cannot be read or written, or is no JSON object. */
export async function editProjectConfig(folder: string, changes: readonly ConfigChange[]): Promise<void> {
  const file = path.join(folder, projectConfigName);
  let text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isGone(error)) return '{}\n';
    throw error;
  });
  for (const { at, to } of changes) {
    const root: unknown = parse(text, [], { allowTrailingComma: true });
    if (typeof root !== 'object' || root === null || Array.isArray(root)) throw new Error(`${projectConfigName} holds no settings that could be changed.`);
    const before = at.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], root);
    text = applyEdits(text, modify(text, at, to(before), { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } }));
  }
  await writeFile(file, text);
}

/** A path as a glob that means this file and no other. */
export function literalGlob(file: string): string {
  return file.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
