/** What a link in a hover runs: opens the place in a source's extracted text, and nothing but extracted text. */

import * as vscode from 'vscode';
import { extractedScheme, type Target } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { open } from './active-draft';

export async function openExtracted(server: ServerProcess, target: unknown): Promise<void> {
  if (isTarget(target)) await open(server, target);
}

/** Arguments of a link come as text. */
function isTarget(value: unknown): value is Target {
  const { uri, range } = (value ?? {}) as Partial<Target>;
  return typeof uri === 'string' && vscode.Uri.parse(uri).scheme === extractedScheme && isPlace(range?.start) && isPlace(range?.end);
}

function isPlace(value: unknown): boolean {
  const { line, character } = (value ?? {}) as Partial<Target['range']['start']>;
  return Number.isSafeInteger(line) && Number.isSafeInteger(character);
}
