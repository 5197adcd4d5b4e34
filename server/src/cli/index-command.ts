/** `wellsourced index`: builds the saved index, verifies it against the sources, and tells its size. */

import path from 'node:path';
import type { Settings } from '../engine/settings';
import { createNodeLog } from '../host/node-log';
import { isInside } from '../host/source-places';
import { indexSizes, type IndexSizes } from '../project/index-sizes';
import { openProject, type Project, type ProjectOptions } from '../project/project';
import { verifyIndex, type Verified } from '../project/verify-index';
import { rootNear } from './corpora';
import { exitCodes } from './exit-codes';
import type { CliIo } from './io';
import { noteProblems } from './note-problems';
import { oneOf, parseOptions } from './options';
import { UsageError } from './usage-error';

export async function indexCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    sources: { type: 'string', multiple: true },
    format: { type: 'string', default: 'text' },
    verify: { type: 'boolean', default: false },
    stats: { type: 'boolean', default: false },
  });
  if (positionals.length > 0) throw new UsageError(`index takes no "${positionals[0]}"; name sources with --sources.`);
  const format = oneOf('--format', values.format, ['text', 'json']);
  const options = await projectOptions(values.sources, io);
  const verified = values.verify ? await verifyIndex(options) : undefined;
  const project = await openProject(options);
  try {
    const counts = await project.scan();
    const sizes = await indexSizes(project);
    const built: Built = { sources: project.engine.snapshot().corpus.sources.length, ...counts, saved: await project.savesIndex() };
    io.out(format === 'json' ? asJson(built, verified, sizes, project) : asText(built, verified, values.stats ? sizes : undefined));
    if (format === 'text') noteProblems(project.engine.snapshot().corpus, io);
    return exitCode(built, verified, io);
  } finally {
    await project.close();
  }
}

interface Built {
  readonly sources: number;
  readonly read: number;
  readonly reused: number;
  readonly removed: number;
  readonly saved: boolean;
}

async function projectOptions(named: readonly string[] | undefined, io: CliIo): Promise<ProjectOptions> {
  const root = await rootNear(io.cwd);
  const sources = named?.map((it) => path.resolve(io.cwd, it));
  const outside = sources?.find((it) => !isInside(it, root));
  if (outside !== undefined) throw new UsageError(`${outside} lies outside ${root}, and the text of sources is kept in their own folder only; run index there.`);
  const override: Partial<Settings> = { saveIndex: true, ...(sources ? { sources } : {}) };
  const log = createNodeLog({ level: io.env.WELLSOURCED_DEBUG ? 'debug' : 'error', write: (line) => io.err(`${line}\n`) });
  return { root, settings: {}, override, log, allowOutside: true };
}

function exitCode(built: Built, verified: Verified | undefined, io: CliIo): number {
  if (!built.saved) {
    io.err('wellsourced: the index was not saved: another process keeps it, or the disk refuses; WELLSOURCED_DEBUG=1 says which.\n');
    return exitCodes.failed;
  }
  if (verified && verified.faults.length > 0) return exitCodes.findings;
  return exitCodes.clean;
}

function asText({ sources, read, reused, removed }: Built, verified: Verified | undefined, sizes: IndexSizes | undefined): string {
  const lines = [`${sources} sources indexed: ${read} read, ${reused} as they were${removed > 0 ? `, ${removed} gone` : ''}.`];
  if (verified && !verified.found) lines.push('There was no saved index to verify.');
  else if (verified) {
    const { faults, outdated, unsaved } = verified;
    lines.push(`${verified.verified} verified against their files, ${outdated} out of date, ${unsaved} not saved before, ${faults.length} at fault.`);
    for (const it of faults) lines.push(`  ${it.path}: ${it.kind === 'damaged' ? 'damaged on disk' : 'other than the file gives'}; made anew`);
  }
  if (sizes) {
    const { passages, textBytes, savedBytes, files } = sizes;
    const share = textBytes > 0 ? ` (${(savedBytes / textBytes).toFixed(2)} of the text)` : '';
    lines.push(`${passages} passages, ${textBytes} bytes of text, ${savedBytes} bytes saved${share}:`);
    for (const it of files) lines.push(`  ${it.name}  ${it.bytes}`);
  }
  return `${lines.join('\n')}\n`;
}

function asJson(built: Built, verified: Verified | undefined, sizes: IndexSizes, project: Project): string {
  const problems = project.engine.snapshot().corpus.problems.map(({ path: name, message, read }) => ({ path: name, message, read }));
  return `${JSON.stringify({ version: 1, ...built, ...(verified ? { verification: verified } : {}), sizes, problems }, null, 2)}\n`;
}
