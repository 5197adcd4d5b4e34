/** The pages of the checks are executed: every Wrong block reports as its labels say, every Right block does not. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../server/src/engine/checks/all-checks';
import { pageAt } from '../kit/check-page';
import { testCheck } from '../kit/check-tester';
import { labelled } from '../kit/labels';

const sections = ['What it reports', 'Why', 'Wrong', 'Right', 'When to turn it off'];

describe.each(allChecks.map(({ meta }) => meta.id))('the page of %s', (id) => {
  const page = pageAt(readFileSync(new URL(`../../server/src/engine/checks/${id}/${id}.md`, import.meta.url), 'utf8'));

  it('has its sections', () => {
    expect(page.title).toBe(id);
    expect(page.sections).toEqual(sections);
  });

  it.each(page.wrong.map((block, index) => ({ name: `Wrong ${index + 1}`, ...block })))('$name reports', async (block) => {
    expect(labelled(block.draft).labels).not.toEqual([]);
    await testCheck(id, block.corpus, block.draft);
  });

  it.each(page.right.map((block, index) => ({ name: `Right ${index + 1}`, ...block })))('$name does not', async (block) => {
    expect(labelled(block.draft).labels).toEqual([]);
    await testCheck(id, block.corpus, block.draft);
  });
});
