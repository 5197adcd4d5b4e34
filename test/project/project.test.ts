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

describe('bibliographies that lie elsewhere', () => {
  const refs = (key: string): string => `@report{${key}, title={Council minutes of the eleventh}, file={../sources/minutes.md}, date={2025-03-11}}\n@book{mills, title={Mills of the county}}\n`;
  const draft = (bibliography: string): string => `---\ntitle: Story\n${bibliography}---\n\nThe gate held.\n`;
  const openDraft = async (project: Project, room: Newsroom, text: string): Promise<void> => {
    project.engine.change({ kind: 'draft-opened', uri: room.uri('stories/story.md'), version: 1, language: 'markdown', text });
    await project.followDrafts();
  };
  const keys = (project: Project): readonly string[] => Object.values(keysOf(project)).sort();

  it('are read where wellsourced.json names them, and listed where they are not there', async () => {
    const room = newsroom({ ...townSources, 'refs/all.bib': refs('council'), 'wellsourced.json': '{ "bibliography": ["refs/all.bib", "refs/gone.bib"] }' });
    const project = await opened(room);
    expect(keys(project)).toEqual(expect.arrayContaining(['mills']));
    expect(project.engine.snapshot().corpus.byKey('council')?.id).toBe('sources/minutes.md');
    expect(project.engine.snapshot().corpus.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(['refs/gone.bib: No file was found here']);
    await project.close();
  });

  it.each([['one name', 'bibliography: ../refs/all.bib\n'], ['a list', 'bibliography:\n  - ../refs/all.bib\n  - ../refs/more.ris\n']])('are read where the draft’s front matter names them: %s', async (_, field) => {
    const room = newsroom({ ...townSources, 'refs/all.bib': refs('council'), 'refs/more.ris': 'TY  - BOOK\nID  - rivers\nTI  - Rivers of the county\nER  - \n' });
    const project = await opened(room);
    const before = keys(project);
    await openDraft(project, room, draft(field));
    expect(keys(project)).toEqual(expect.arrayContaining(field.includes('ris') ? ['mills', 'rivers'] : ['mills']));
    room.write('refs/all.bib', refs('council').replace('mills', 'oldMills'));
    await project.update([room.file('refs/all.bib')]);
    expect(keys(project)).toEqual(expect.arrayContaining(['oldMills']));
    await openDraft(project, room, draft(''));
    expect(keys(project).filter((it) => !before.includes(it))).toEqual([]);
    await project.close();
  });

  it('that are none, are not there, or lie outside the folder are listed', async () => {
    const outside = newsroom({ 'all.bib': refs('council') });
    const room = newsroom(townSources);
    const project = await opened(room);
    await openDraft(project, room, draft(`bibliography: [notes.docx, gone.bib, "${outside.file('all.bib')}"]\n`));
    expect(project.engine.snapshot().corpus.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      `${outside.file('all.bib')}: It leads out of the folder, so it is not read`,
      'stories/gone.bib: No file was found here',
      'stories/notes.docx: A draft names it as its bibliography; only BibTeX, RIS, CSL-JSON and CSL-YAML are read as such',
    ]);
    await openDraft(project, room, draft(''));
    expect(project.engine.snapshot().corpus.problems).toEqual([]);
    await project.close();
  });
});
