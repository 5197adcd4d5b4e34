/** Files that get another name stay the sources they were; bursts of changes are read in few steps. */

import { mkdir, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPendingPaths } from '../../server/src/host/pending-paths';
import { openProject } from '../../server/src/project/project';
import type { Project } from '../../server/src/project/project';
import { foldersAndFeeds } from '../kit/feed-tester';
import { openIndexStore } from '../../server/src/host/open-index-store';

const { folderOf, fed } = foldersAndFeeds();
const log = { write: () => undefined };

async function projectIn(root: string): Promise<Project> {
  const project = await openProject({ root, settings: {}, log, allowOutside: false, readerWorkers: 0 });
  await project.scan();
  return project;
}

const keysOf = (project: Project): readonly string[] => project.engine.snapshot().corpus.sources.map((it) => `${it.id} @${it.citationKey}`);

describe('a renamed file', () => {
  it('keeps its citation key, and takes it along from folder to folder', async () => {
    const folder = await folderOf({ 'sources/flood-report.txt': 'The gate leaks.', 'sources/b.md': '# Ferry\n\nThe ferry sank.' });
    const project = await projectIn(folder.root);
    onTestFinished(() => project.close());
    expect(keysOf(project)).toEqual(['sources/b.md @ferry', 'sources/flood-report.txt @flood-report']);
    await mkdir(folder.at('sources/2025'));
    await rename(folder.at('sources/flood-report.txt'), folder.at('sources/2025/x1.txt'));
    await project.update([folder.at('sources/flood-report.txt'), folder.at('sources/2025')]);
    expect(keysOf(project)).toEqual(['sources/2025/x1.txt @flood-report', 'sources/b.md @ferry']);
  });

  it('keeps it when the file went before it came back under another name', async () => {
    const folder = await folderOf({ 'sources/flood-report.txt': 'The gate leaks.' });
    const project = await projectIn(folder.root);
    onTestFinished(() => project.close());
    await rename(folder.at('sources/flood-report.txt'), folder.at('away.txt'));
    await project.update([folder.at('sources/flood-report.txt')]);
    await rename(folder.at('away.txt'), folder.at('sources/x1.txt'));
    await project.update([folder.at('sources/x1.txt')]);
    expect(keysOf(project)).toEqual(['sources/x1.txt @flood-report']);
  });

  it('keeps it when nobody looked meanwhile', async () => {
    const folder = await folderOf({ 'sources/flood-report.txt': 'The gate leaks.' });
    await (await projectIn(folder.root)).close();
    await rename(folder.at('sources/flood-report.txt'), folder.at('sources/x1.txt'));
    const project = await projectIn(folder.root);
    onTestFinished(() => project.close());
    expect(keysOf(project)).toEqual(['sources/x1.txt @flood-report']);
  });

  it('is not read again, unless its title was its name', async () => {
    const folder = await folderOf({ 'sources/a.md': '# Gate\n\nThe gate leaks.', 'sources/b.txt': 'it sank.', 'sources/in/c.txt': 'it burned.' });
    const store = await openIndexStore({ root: folder.root, stamp: 'v', log });
    const { feed, source, ids } = fed(folder.root, { store: store! });
    await feed.scan();
    await rename(folder.at('sources/a.md'), folder.at('sources/gate.md'));
    await rename(folder.at('sources/b.txt'), folder.at('sources/ship.txt'));
    await rename(folder.at('sources/in'), folder.at('sources/out'));
    expect(await feed.scan()).toMatchObject({ read: 1, reused: 2, removed: 3 });
    const fresh = fed(folder.root);
    await fresh.feed.scan();
    expect(ids()).toEqual(fresh.ids());
    for (const id of ids()) expect(source(id)).toEqual(fresh.source(id));
    expect([...store!.keys()].sort()).toEqual(ids());
  });

  it('is another source where its twin stayed', async () => {
    const folder = await folderOf({ 'sources/report.txt': 'The gate leaks.' });
    const project = await projectIn(folder.root);
    onTestFinished(() => project.close());
    await writeFile(folder.at('sources/copy.txt'), 'The gate leaks.');
    await project.update([folder.at('sources/copy.txt')]);
    expect(keysOf(project)).toEqual(['sources/copy.txt @copy', 'sources/report.txt @report']);
    await unlink(folder.at('sources/copy.txt'));
    await project.update([folder.at('sources/copy.txt')]);
    expect(keysOf(project)).toEqual(['sources/report.txt @report']);
  });
});

describe('a burst', () => {
  it('that comes while another is read is read in one go after it', async () => {
    const handled: (readonly string[])[] = [];
    let release = (): void => undefined;
    const pending = createPendingPaths({
      quiet: 1,
      longest: 5,
      handle: async (paths) => {
        handled.push(paths);
        if (handled.length === 1) await new Promise<void>((resolve) => (release = resolve));
      },
    });
    const first = pending.add(['first']);
    await expect.poll(() => handled.length).toBe(1);
    const rest = [];
    for (let i = 0; i < 500; i++) {
      rest.push(pending.add([`${i}`]));
      if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    release();
    await Promise.all([first, ...rest]);
    expect(new Set(handled.slice(1).flat()).size).toBe(500);
    expect(handled.length).toBeLessThanOrEqual(3);
  });

  it('of thousands of files, as when a branch is checked out, ends as a rebuild would', async () => {
    const files = (from: number, to: number, words: string) =>
      Object.fromEntries(Array.from({ length: to - from }, (_, i) => [`sources/${(from + i) % 7}/${from + i}.txt`, `Gate ${from + i} ${words}.`]));
    const folder = await folderOf(files(0, 1500, 'leaks'));
    const { feed, ids, source, changes } = fed(folder.root);
    await feed.scan();
    const before = changes.length;
    await rm(folder.at('sources/3'), { recursive: true });
    await folder.write(files(700, 2500, 'was mended'));
    const paths = Array.from({ length: 2500 }, (_, i) => folder.at(`sources/${i % 7}/${i}.txt`));
    await Promise.all(paths.map((it) => feed.update([it])));
    const fresh = fed(folder.root);
    await fresh.feed.scan();
    expect(ids()).toEqual(fresh.ids());
    for (const id of ids()) expect(source(id)).toEqual(fresh.source(id));
    // Each file is read once, whatever the number of announcements.
    expect(changes.slice(before).filter((it) => it.kind === 'source-read').length).toBe(1800);
  });

  it('of a tool that rewrites every file as it was changes nothing', async () => {
    const folder = await folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`sources/${i}.txt`, `Gate ${i} leaks.`])));
    const { feed, changes } = fed(folder.root);
    await feed.scan();
    const before = changes.length;
    for (let i = 0; i < 300; i++) await utimes(folder.at(`sources/${i}.txt`), new Date(), new Date());
    await feed.update(Array.from({ length: 300 }, (_, i) => folder.at(`sources/${i}.txt`)));
    expect(changes.slice(before).filter((it) => it.kind !== 'corpus-complete')).toEqual([]);
  });
});
