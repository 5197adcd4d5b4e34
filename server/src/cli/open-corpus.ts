/** Opens the corpus that a command works on and reads all of it: `--sources`, else `wellsourced.json`, else `sources/**` nearby. */

import path from 'node:path';
import type { Settings } from '../engine/settings';
import type { SeveritySetting } from '../engine/checks/check';
import { createNodeLog } from '../host/node-log';
import { openProject, type Project } from '../project/project';
import type { CliIo } from './io';
import { UsageError } from './usage-error';

export interface CorpusRequest {
  /** Absolute; the folder that may hold `wellsourced.json` and `sources/`. */
  readonly root: string;
  /** As given with `--sources`; relative to the current folder. */
  readonly sources?: readonly string[];
  readonly cache: boolean;
  readonly checks?: Readonly<Record<string, SeveritySetting>>;
}

export async function openCorpus(request: CorpusRequest, io: CliIo): Promise<Project> {
  const override: Partial<Settings> = {
    // Two writers of one folder's index would be the editor and a corpus named for this call only.
    ...(request.sources ? { sources: request.sources.map((it) => path.resolve(io.cwd, it)), saveIndex: false } : {}),
    ...(request.cache ? {} : { saveIndex: false }),
    ...(request.checks ? { checks: request.checks } : {}),
  };
  const project = await openProject({
    root: request.root,
    settings: {},
    override,
    log: createNodeLog({ level: io.env.WELLSOURCED_DEBUG ? 'debug' : 'error', write: (line) => io.err(`${line}\n`) }),
    allowOutside: true,
  });
  await project.scan();
  if (request.sources && project.engine.snapshot().corpus.sources.length === 0) {
    await project.close();
    throw new UsageError(`No source could be read from ${request.sources.join(', ')}.${firstProblem(project)}`);
  }
  return project;
}

function firstProblem(project: Project): string {
  const [first] = project.engine.snapshot().corpus.problems;
  return first ? ` ${first.path}: ${first.message}` : '';
}
