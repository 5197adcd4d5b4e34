/** The corpora that one call works with: one per folder of drafts that has its own sources, opened once. */

import { hasText } from '../engine/corpus/entry-source';
import { findRoot } from '../project/find-root';
import type { Project } from '../project/project';
import type { CheckResult, DraftResult } from './check-result';
import path from 'node:path';

export class Corpora {
  readonly #open: (root: string) => Promise<Project>;
  readonly #opened = new Map<string, Promise<Project>>();

  constructor(open: (root: string) => Promise<Project>) {
    this.#open = open;
  }

  /** `folder` is absolute. */
  async near(folder: string): Promise<Project> {
    const root = await rootNear(folder);
    const project = this.#opened.get(root) ?? this.#open(root);
    this.#opened.set(root, project);
    return project;
  }

  opened(): Promise<readonly Project[]> {
    return Promise.all(this.#opened.values());
  }

  /** A source or problem that two corpora share counts once. */
  async resultOf(drafts: readonly DraftResult[]): Promise<CheckResult> {
    const projects = await this.opened();
    const corpora = projects.map((it) => ({ root: it.root, corpus: it.engine.snapshot().corpus }));
    const problems = corpora.flatMap(({ root, corpus }) => corpus.problems.map((it) => ({ at: path.resolve(root, it.path), it })));
    return {
      drafts,
      sourcesRead: new Set(corpora.flatMap(({ corpus }) => corpus.sources.filter(hasText).map((it) => it.uri))).size,
      problems: [...new Map(problems.map(({ at, it }) => [`${at}\n${it.message}`, it])).values()],
    };
  }

  async close(): Promise<void> {
    const ended = await Promise.allSettled(this.#opened.values());
    await Promise.all(ended.map((it) => (it.status === 'fulfilled' ? it.value.close() : undefined)));
  }
}

/** The nearest folder at or above that has `wellsourced.json` or `sources/`; the folder itself where none has. */
export async function rootNear(folder: string): Promise<string> {
  return findRoot(folder, path.parse(folder).root, folder);
}
