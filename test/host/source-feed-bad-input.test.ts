/** What the feed makes of folders as they should not be: each is listed where it matters, and nothing else stops working. */

import { execFileSync } from 'node:child_process';
import { rm, symlink, truncate, unlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/engine/settings';
import { nodeFiles } from '../../server/src/host/file-access';
import type { FileAccess } from '../../server/src/host/file-access';
import { foldersAndFeeds } from '../kit/feed-tester';

const { folderOf, fed } = foldersAndFeeds();

const gate = 'The gate at Hollow Ferry was built in 1962. It was last repaired in 2019.';
const ferry = 'The ferry ran until the bridge opened. Forty people worked on it.';

describe('bad input', () => {
  it('of a kind that no reader takes is listed', async () => {
    const { root } = await folderOf({ 'sources/a.txt': gate, 'sources/photo.jpg': new Uint8Array([255, 216, 255]), 'sources/b.txt': new Uint8Array(4000) });
    const { feed, ids, problems } = fed(root);
    expect(await feed.scan()).toMatchObject({ read: 1, problems: 2 });
    expect(ids()).toEqual(['sources/a.txt']);
    expect(problems().map((it) => it.split(':')[0])).toEqual(['sources/b.txt', 'sources/photo.jpg']);
    expect(await feed.scan()).toMatchObject({ read: 0, reused: 1, problems: 2 });
  });

  it('in links: those that leave the folder, lead nowhere or back are listed, the others followed', async () => {
    const outside = await folderOf({ 'secret.txt': gate, 'more/secret.txt': gate });
    const folder = await folderOf({ 'sources/a/a.txt': gate, 'elsewhere/b.txt': ferry });
    await symlink(outside.at('secret.txt'), folder.at('sources/out.txt'));
    await symlink(outside.at('more'), folder.at('sources/out'));
    await symlink(folder.at('sources'), folder.at('sources/a/loop'));
    await symlink('self.txt', folder.at('sources/self.txt'));
    await symlink('nowhere.txt', folder.at('sources/dead.txt'));
    await symlink(folder.at('elsewhere'), folder.at('sources/in'));
    await symlink('a/a.txt', folder.at('sources/again.txt'));
    const { feed, ids, problems } = fed(folder.root);
    await feed.scan();
    expect(ids()).toEqual(['sources/a/a.txt', 'sources/in/b.txt']);
    expect(problems()).toEqual([
      'sources/a/loop: It is a link to a folder above itself, so it is not followed',
      'sources/dead.txt: It is a link that leads nowhere',
      'sources/out.txt: It is a link that leads out of the folder, so it is not followed',
      'sources/out: It is a link that leads out of the folder, so it is not followed',
      'sources/self.txt: It is a link that leads back to itself',
    ]);
  });

  it('in the place of the sources folder itself: a link that leaves the folder', async () => {
    const outside = await folderOf({ 'secret.txt': gate });
    const folder = await folderOf();
    await symlink(outside.root, folder.at('sources'));
    const { feed, ids, problems } = fed(folder.root);
    await feed.scan();
    expect(ids()).toEqual([]);
    expect(problems()).toContain('sources: It is a link that leads out of the folder, so it is not followed');
  });

  it('that is a pipe does not hold up the rest', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate });
    execFileSync('mkfifo', [folder.at('sources/pipe.txt')]);
    const { feed, ids, problems } = fed(folder.root);
    await feed.scan();
    expect(ids()).toEqual(['sources/a.txt']);
    expect(problems()).toEqual(['sources/pipe.txt: It is not a regular file']);
  });

  it('that may not be read is listed, and read once it may', async () => {
    const { root } = await folderOf({ 'sources/a.txt': gate, 'sources/b.txt': ferry, 'sources/shut/c.txt': ferry });
    let shut = true;
    const denied = (): never => {
      throw Object.assign(new Error('denied'), { code: 'EACCES' });
    };
    const files: FileAccess = {
      ...nodeFiles,
      read: async (file, bytes) => (shut && file.endsWith('b.txt') ? denied() : nodeFiles.read(file, bytes)),
      list: async (folder) => (shut && folder.endsWith('shut') ? denied() : nodeFiles.list(folder)),
    };
    const { feed, ids, problems } = fed(root, { files });
    expect(await feed.scan()).toMatchObject({ read: 1, problems: 2 });
    expect(problems()).toEqual([
      'sources/b.txt: It could not be read: you do not have permission to read it',
      'sources/shut: It could not be read: you do not have permission to read it',
    ]);
    shut = false;
    expect(await feed.scan()).toMatchObject({ read: 2, reused: 1, problems: 0 });
    expect(ids()).toHaveLength(3);
  });

  it('that vanishes between being seen and being read is no problem', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate, 'sources/b.txt': ferry });
    const files: FileAccess = {
      ...nodeFiles,
      read: async (file, bytes) => {
        if (file.endsWith('b.txt')) await unlink(file);
        return nodeFiles.read(file, bytes);
      },
    };
    const { feed, ids, problems } = fed(folder.root, { files });
    expect(await feed.scan()).toEqual({ read: 1, reused: 0, removed: 0, problems: 0 });
    expect([ids(), problems()]).toEqual([['sources/a.txt'], []]);
  });

  it('that turns into a folder while it is read is listed, then walked', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate });
    const files: FileAccess = {
      ...nodeFiles,
      read: async (file, bytes) => {
        await rm(file, { recursive: true });
        await folder.write({ 'sources/a.txt/b.txt': ferry });
        return nodeFiles.read(file, bytes);
      },
    };
    const first = fed(folder.root, { files });
    await first.feed.scan();
    expect(first.problems()).toEqual(['sources/a.txt: It is not a regular file']);
    const second = fed(folder.root);
    await second.feed.scan();
    expect(second.ids()).toEqual(['sources/a.txt/b.txt']);
  });

  it('that changes while it is read is read again, but not for ever', async () => {
    const folder = await folderOf({ 'sources/a.txt': 'It rained on Monday.', 'sources/b.txt': 'Snow fell on day 0.' });
    let reads = 0;
    const restless: FileAccess = {
      ...nodeFiles,
      read: async (file, bytes) => {
        const content = await nodeFiles.read(file, bytes);
        if (file.endsWith('b.txt')) {
          reads++;
          await folder.write({ 'sources/b.txt': `Snow fell on day ${reads}.` });
          return { ...content, changed: true };
        }
        await folder.write({ 'sources/a.txt': 'It rained on Friday.' });
        return { ...content, changed: content.bytes.length > 0 && Buffer.from(content.bytes).includes('Monday') };
      },
    };
    const { feed, source, problems } = fed(folder.root, { files: restless });
    await feed.scan();
    expect(source('sources/a.txt')?.document.text).toContain('Friday');
    expect(reads).toBeLessThan(6);
    expect(problems()).toEqual(['sources/b.txt: It kept changing while it was read; it is read again when it changes next']);
  });

  it('of a hundred megabytes is read to the limit and listed', async () => {
    const folder = await folderOf({ 'sources/big.txt': `${'The ledger goes on. '.repeat(60_000)}\n`, 'sources/a.txt': gate });
    await truncate(folder.at('sources/big.txt'), 100_000_000);
    const settings = { ...defaultSettings, limits: { textBytes: 1_000_000 } };
    const { feed, source, problems } = fed(folder.root, { settings });
    await feed.scan();
    expect(source('sources/big.txt')?.document.text.length).toBeLessThanOrEqual(1_000_000);
    expect(problems()).toEqual(['sources/big.txt: Only the first 1.0 MB of 100 MB were read']);
  });
});
