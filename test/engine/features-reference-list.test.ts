/** The list of references at a draft's end, and what the preview is told: sources and a draft in, the changed draft out. */

import { describe, expect, it } from 'vitest';
import { editDraft } from '../../server/src/engine/draft/edit-draft';
import { parseDraft } from '../../server/src/engine/draft/parse-draft';
import { previewOf } from '../../server/src/engine/features/preview';
import { referenceListEdits } from '../../server/src/engine/features/reference-list';
import { plainText } from '../../server/src/engine/references/rich-text';
import type { Settings } from '../../server/src/engine/settings';
import { applyEdits } from '../../server/src/engine/text/edit';
import { placeIn } from '../kit/feature-tester';

const corpus = `
//- sources/gazette.md
---
title: Ferry sold to the islands
author: Ada Quill
publisher: Harbour Gazette
date: 2024-06-03
url: https://gazette.example/ferry
key: gazette
---

The cooperative has 430 members on three islands.
//- sources/minutes.md
---
title: Minutes of the council
publisher: Oxley Council
date: 2025-03-11
key: minutes
---

The council voted 9-4 to ask the county for help.
`;

function listed(draft: string, settings?: Partial<Settings>): string {
  const { snapshot, uri, text } = placeIn(corpus, `${draft}$0`, settings);
  return applyEdits(text, referenceListEdits(snapshot, snapshot.drafts.get(uri)!).edits);
}

const story = 'The vote was 9-4 [@minutes].\n\nThere are 430 members [@gazette, para. 1; @minutes].\n';
const start = '<!-- wellsourced-references -->';
const end = '<!-- /wellsourced-references -->';
const gazette = '- Ada Quill, [Ferry sold to the islands](https://gazette.example/ferry), Harbour Gazette, 3 June 2024.';
const minutes = '- [Minutes of the council](sources/minutes.md), Oxley Council, 11 March 2025.';

describe('the list of references', () => {
  it('stands at the end, each source once, in order of citation', () => {
    expect(listed(story)).toBe(`${story}\n${start}\n\n## Sources\n\n${minutes}\n${gazette}\n\n${end}\n`);
  });

  it('is up to date when it is made again, and cites nothing itself', () => {
    const once = listed(story);
    expect(listed(once)).toBe(once);
  });

  it('follows the citations, where it stands and under the heading it has', () => {
    const before = `${story}\n${start}\n\n### What this rests on\n\n- old\n\n${end}\n\nThe end.\n`;
    expect(listed(before)).toBe(`${story}\n${start}\n\n### What this rests on\n\n${minutes}\n${gazette}\n\n${end}\n\nThe end.\n`);
    expect(listed(before.replace(story, 'Nothing is cited.\n'))).toBe(`Nothing is cited.\n\n${start}\n\n### What this rests on\n\n${end}\n\nThe end.\n`);
  });

  it('is not there where nothing is cited', () => expect(listed('Nothing is cited.\n')).toBe('Nothing is cited.\n'));

  it('has the style asked for, by name, and the language of the draft', () => {
    expect(listed(`---\nlang: de\n---\n\n${story}`, { referenceStyle: 'chicago' })).toContain(
      `## Quellen\n\n- *Oxley Council*. „Minutes of the council“, 11. März 2025.\n- Quill, Ada. „Ferry sold to the islands“. *Harbour Gazette*, 3. Juni 2024. <https://gazette.example/ferry>.\n`,
    );
  });

  it('keeps the line ends of the draft', () => expect(listed(story.replaceAll('\n', '\r\n'))).not.toMatch(/[^\r]\n/));

  it('holds no statements, and is found by edits as by reading anew', () => {
    const text = listed(story);
    const input = { uri: 'file:///d.md', version: 1, language: 'markdown' as const, text };
    const draft = parseDraft(input);
    expect(draft.statements.map((it) => it.text)).toEqual(['The vote was 9-4.', 'There are 430 members.']);
    const at = text.indexOf(end);
    const edited = editDraft(draft, 2, [{ span: { start: at, end: at + 5 }, newText: '' }]);
    expect(edited.statements).toEqual(parseDraft({ ...input, version: 2, text: edited.text }).statements);
    expect(edited.statements.length).toBeGreaterThan(2);
  });
});

describe('the preview', () => {
  it('has a short reference for each citation, with the passage that bears on its statement', async () => {
    const { snapshot, uri } = placeIn(corpus, `${story}\nNobody knows [@nobody].\n$0`);
    const draft = snapshot.drafts.get(uri)!;
    const { citations, entries, hasList, heading } = await previewOf(snapshot, draft);
    expect(citations.map(({ span, parts }) => [draft.text.slice(span.start, span.end), parts.map((it) => it.label)])).toEqual([
      ['[@minutes]', ['Oxley Council 2025']],
      ['[@gazette, para. 1; @minutes]', ['Quill 2024, para. 1', 'Oxley Council 2025']],
      ['[@nobody]', ['nobody']],
    ]);
    expect(citations[0]?.parts[0]?.passage).toBe('The council voted 9-4 to ask the county for help.');
    expect(citations[2]?.parts[0]).toEqual({ key: 'nobody', label: 'nobody', known: false });
    expect(entries.map((it) => [it.key, plainText(it.text)])).toEqual([
      ['minutes', 'Minutes of the council, Oxley Council, 11 March 2025.'],
      ['gazette', 'Ada Quill, Ferry sold to the islands, Harbour Gazette, 3 June 2024.'],
    ]);
    expect([hasList, heading]).toEqual([false, 'Sources']);
  });
});
