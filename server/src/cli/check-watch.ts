/** `wellsourced check --watch`: the report once more whenever a draft or a source changes, until it is interrupted. */

import { createNodeLog } from '../host/node-log';
import type { Watcher } from '../host/watch-sources';
import { watchProject } from '../project/watch-project';
import type { Corpora } from './corpora';
import type { CliIo } from './io';

export interface WatchedCheck {
  readonly corpora: Corpora;
  /** Absolute paths of the drafts. */
  readonly drafts: readonly string[];
  /** Reads the drafts and prints their report; answers the exit code. */
  check(): Promise<number>;
}

/** The exit code of the last report. */
export async function watchCheck({ corpora, drafts, check }: WatchedCheck, io: CliIo): Promise<number> {
  const log = createNodeLog({ level: 'error', write: (line) => io.err(`${line}\n`) });
  let isWanted = false;
  let code = 0;
  let checking: Promise<void> | undefined;
  const checkOnce = async (): Promise<void> => {
    // What changes meanwhile is in the next report, together.
    while (isWanted) {
      isWanted = false;
      io.out('\n');
      code = await check();
    }
  };
  const again = (): void => {
    isWanted = true;
    checking ??= checkOnce().finally(() => (checking = undefined));
  };
  const projects = await corpora.opened();
  const watchers: Watcher[] = [];
  code = await check();
  for (const project of projects) {
    const changed = async (files: readonly string[]): Promise<void> => {
      const sources = files.filter((it) => !drafts.includes(it));
      const before = project.engine.snapshot().revision;
      if (sources.length > 0) await project.update(sources);
      if (sources.length < files.length || project.engine.snapshot().revision !== before) again();
    };
    watchers.push(await watchProject(project, { log, allowOutside: true, also: drafts, changed }));
  }
  io.err('wellsourced: watching drafts and sources; Ctrl+C ends it.\n');
  await io.interrupted();
  await Promise.all(watchers.map((it) => it.close()));
  await checking;
  return code;
}
