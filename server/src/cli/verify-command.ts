/** `wellsourced verify`: claims against documents, line by line, in constant memory. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createVerifier } from '../engine/evidence/verify';
import { exitCodes } from './exit-codes';
import type { CliIo } from './io';
import { parseOptions } from './options';
import { evidenceJson, rounded } from './report-json';
import { UsageError } from './usage-error';

interface ClaimLine {
  readonly id: unknown;
  readonly claim: string;
  readonly document: string;
}

export async function verifyCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseOptions(args, { input: { type: 'string' } });
  if (values.input === undefined) throw new UsageError('verify needs --input with a file of JSON Lines (or - for standard input).');
  const verifier = createVerifier();
  let unreadable = 0;
  for await (const line of await linesOf(values.input, io)) {
    if (line.trim() === '') continue;
    const read = claimOf(line);
    if ('error' in read) {
      unreadable++;
      io.out(`${JSON.stringify(read)}\n`);
      continue;
    }
    const verdict = await verifier.verify(read.claim, read.document);
    const evidence = verdict.evidence.map((it) => ({ ...evidenceJson(it, { byId: () => undefined }), source: 'document', path: '' }));
    const clauses = verdict.clauses.map((it) => ({ text: it.text, verdict: it.kind }));
    io.out(`${JSON.stringify({ id: read.id, verdict: verdict.kind, score: rounded(verdict.score), explanation: verdict.explanation, evidence, ...(clauses.length > 1 ? { clauses } : {}) })}\n`);
  }
  if (unreadable > 0) io.err(`wellsourced: ${unreadable} ${unreadable === 1 ? 'line' : 'lines'} could not be read.\n`);
  return unreadable > 0 ? exitCodes.failed : exitCodes.clean;
}

async function linesOf(input: string, io: CliIo): Promise<AsyncIterable<string>> {
  if (input === '-') return createInterface({ input: Readable.from([new TextDecoder().decode(await io.stdin())]), crlfDelay: Infinity });
  const file = path.resolve(io.cwd, input);
  const look = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${input}.` : `${input} cannot be read: ${error.message}.`);
  });
  if (look.isDirectory()) throw new UsageError(`${input} is a folder; verify reads a file of JSON Lines.`);
  const stream = createReadStream(file, 'utf8');
  return createInterface({ input: stream, crlfDelay: Infinity });
}

function claimOf(line: string): ClaimLine | { readonly id: unknown; readonly error: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON.' };
  }
  const { id = null, claim, document } = (typeof row === 'object' && row !== null ? row : {}) as Partial<Record<keyof ClaimLine, unknown>>;
  if (typeof claim !== 'string' || typeof document !== 'string') return { id, error: 'The line needs "claim" and "document" as texts.' };
  return { id, claim, document };
}
