/** A folder opened as a project: where its root is, which settings hold, and that keys survive being opened again. */

import { describe, expect, it } from 'vitest';
import { newsroom, townSources, type Newsroom } from '../kit/newsroom';
import { findRoot } from '../../server/src/project/find-root';
import { openProject, type Project, type ProjectOptions } from '../../server/src/project/project';

async function opened(room: Newsroom, options: Partial<ProjectOptions> = {}): Promise<Project> {
  const project = await openProject({ root: room.root, settings: {}, log: { write: () => undefined }, allowOutside: false, readerWorkers: 0, ...options });
  await project.scan();
  return project;
}

const keysOf = (project: Project): Readonly<Record<string, string>> =>
  Object.fromEntries(project.engine.snapshot().corpus.sources.map((it) => [it.id, it.citationKey]));

describe('the root of a draft', () => {
  it('is the nearest folder with sources, or with wellsourced.json', async () => {
    const room = newsroom({ ...townSources, 'stories/mill/sources/a.txt': 'A.', 'stories/gate/wellsourced.json': '{}', 'stories/other/draft.md': '' });
    const rootOf = (folder: string): Promise<string> => findRoot(room.file(folder), room.root, room.root);
    expect(await rootOf('stories/mill')).toBe(room.file('stories/mill'));
    expect(await rootOf('stories/gate')).toBe(room.file('stories/gate'));
    expect(await rootOf('stories/other')).toBe(room.root);
  });

  it('is never above the folder that is open', async () => {
    const room = newsroom({ ...townSources, 'stories/draft.md': '' });
    expect(await findRoot(room.file('stories'), room.file('stories'), room.file('stories'))).toBe(room.file('stories'));
  });
});

describe('settings', () => {
  it('of wellsourced.json win over the editor, and the caller over both', async () => {
    const room = newsroom({ ...townSources, 'wellsourced.json': '{ "citationStyle": "footnote", "checks": { "misquote": "hint" } }' });
    const project = await opened(room, { settings: { citationStyle: 'link', delay: 7, checks: { placeholder: 'off' } }, override: { checks: { misquote: 'off' } } });
    expect(project.settings).toMatchObject({ citationStyle: 'footnote', delay: 7, checks: { misquote: 'off', placeholder: 'off' } });
    await project.close();
  });

  it('that cannot be read are listed and leave the defaults in force', async () => {
    const room = newsroom({ ...townSources, 'wellsourced.json': '{ "citationStyle": "haiku", ' });
    const project = await opened(room);
    const { corpus, settings } = project.engine.snapshot();
    expect(settings.citationStyle).toBe('pandoc');
    expect(corpus.sources).toHaveLength(2);
    expect(corpus.problems.filter((it) => it.path === 'wellsourced.json').length).toBeGreaterThan(0);
    await project.close();
  });

  it('that name other files read those instead', async () => {
    const room = newsroom({ ...townSources, 'notes/other.txt': 'The other notes\n\nIt rained on Monday.' });
    const project = await opened(room);
    expect(await project.configure({ sources: ['notes/**'] })).toBe(true);
    await project.scan();
    expect(Object.keys(keysOf(project))).toEqual(['notes/other.txt']);
    await project.close();
  });
});

describe('citation keys', () => {
  it('stay as they were when another source comes and the folder is opened again', async () => {
    const article = (day: string): string => `---\ntitle: Mill news\npublisher: Oxley Post\ndate: 2025-01-${day}\n---\n\nThe mill made news on day ${day}.\n`;
    const room = newsroom({ 'sources/m.md': article('05') });
    const first = await opened(room);
    const before = keysOf(first)['sources/m.md'];
    await first.close();
    room.write('sources/a.md', article('02'));
    const second = await opened(room);
    expect(keysOf(second)['sources/m.md']).toBe(before);
    expect(new Set(Object.values(keysOf(second))).size).toBe(2);
    await second.close();
  });

  it('are made anew without trouble once the saved index is forgotten', async () => {
    const room = newsroom(townSources);
    const project = await opened(room);
    await project.forget();
    await project.scan();
    expect(Object.keys(keysOf(project))).toHaveLength(2);
    await project.close();
  });
});

describe('drafts', () => {
  it('are what the setting says, and never a source', async () => {
    const room = newsroom(townSources);
    const project = await opened(room);
    expect(project.isDraft(room.file('draft.md'))).toBe(true);
    expect(project.isDraft(room.file('stories/draft.txt'))).toBe(true);
    expect(project.isDraft(room.file('sources/notice.txt'))).toBe(false);
    expect(project.isDraft(room.file('code.py'))).toBe(false);
    await project.close();
  });
});
