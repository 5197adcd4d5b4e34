/** Code actions: fixes, ignoring with a reason, locators, and all sure citations at once. */

import { describe, expect, it } from 'vitest';
import { fixAllEdits } from '../../server/src/engine/features/code-actions';
import { findingsOf } from '../../server/src/engine/features/diagnostics';
import { citationEdits, citeStatementAt, insertionAt } from '../../server/src/engine/features/insert-citation';
import { applyEdits } from '../../server/src/engine/text/edit';
import { actionTitlesIn, afterAction, placeIn } from '../kit/feature-tester';
import { findingsIn } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';
import { withCursor } from '../kit/labels';
import { engineOf, filesIn, root } from '../kit/small-corpus';

const wrong = 'The cooperative has 34$00 members on three islands [@gazette].';

describe('code actions', () => {
  it('offer what mends before what silences', async () => {
    expect(await actionTitlesIn(ferry, wrong)).toEqual([
      'Change to “430” (Tarn Bay Gazette)',
      'Dismiss this number-mismatch, leaving the text as it is…',
      'Ignore number-mismatch on this line',
      'Ignore every number-mismatch in this file',
      'Turn number-mismatch off in this folder',
    ]);
  });

  it.each([
    ['at the top', `${wrong}\n\n${wrong}`],
    ['behind the front matter', `---\ntitle: It\n---\n\n${wrong}`],
  ])('ignore a check in the whole file, %s', async (_, draft) => {
    const after = await afterAction(ferry, draft, 'Ignore every number-mismatch');
    expect(after).toContain('<!-- wellsourced-disable-file number-mismatch reason -->');
    const { findings } = await findingsIn(ferry, after);
    expect(findings.filter((it) => it.check === 'number-mismatch')).toEqual([]);
  });

  it('add a locator to a citation', async () => {
    expect(await afterAction(ferry, 'The cooperative has 430 members on three islands [@gaz$0ette].', 'Add “para. 4”')).toBe(
      'The cooperative has 430 members on three islands [@gazette, para. 4].',
    );
  });

  it('add no locator where the source only comes near', async () => {
    expect(await actionTitlesIn(ferry, 'A helicopter of the navy landed on the lighthouse rock [@min$0utes].')).not.toContainEqual(expect.stringMatching(/^Add/));
  });

  it.each([
    ['a paragraph', wrong, '<!-- wellsourced-disable-next-line number-mismatch reason -->\nThe cooperative has 340 members on three islands [@gazette].'],
    ['a list', `- ${wrong}\n- It is.`, '- The cooperative has 340 members on three islands [@gazette]. <!-- wellsourced-disable-line number-mismatch reason -->\n- It is.'],
    ['a numbered list', `1. ${wrong}`, '1. The cooperative has 340 members on three islands [@gazette]. <!-- wellsourced-disable-line number-mismatch reason -->'],
    ['a second line', `So it is:\n${wrong}`, 'So it is:\nThe cooperative has 340 members on three islands [@gazette]. <!-- wellsourced-disable-line number-mismatch reason -->'],
    ['a table', `| a |\n|---|\n| ${wrong} |`, '| a |\n|---|\n| The cooperative has 340 members on three islands [@gazette]. <!-- wellsourced-disable-line number-mismatch reason --> |'],
  ])('ignore a finding in %s, and then it is gone', async (_, draft, expected) => {
    const after = await afterAction(ferry, draft, 'Ignore number-mismatch');
    expect(after).toBe(expected);
    const { findings } = await findingsIn(ferry, after);
    expect(findings.filter((it) => it.check === 'number-mismatch')).toEqual([]);
  });

  it.each(['pandoc', 'footnote', 'link'] as const)('insert all sure citations at once (%s)', async (citationStyle) => {
    const text = 'The cooperative has 430 members on three islands. It is late.\n\nThe new engine costs 310,000 crowns and will be delivered in September 2024.\n';
    const uri = `${root}draft.md`;
    const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text }], { citationStyle }).snapshot();
    const after = applyEdits(text, await fixAllEdits(snapshot, uri));
    const again = engineOf([...filesIn(ferry), { path: 'draft.md', text: after }], { citationStyle }).snapshot();
    const left = (await findingsOf(again, uri)).filter((it) => it.check === 'uncited-claim' || it.check === 'unknown-citation');
    expect(left).toEqual([]);
    expect(again.drafts.get(uri)?.statements.filter((it) => it.citations.length > 0).length).toBe(2);
  });
});

describe('inserting a citation', () => {
  it.each([
    ['a new one', 'The cooperative has 430 members on three islands.$0', 'The cooperative has 430 members on three islands [@gazette, para. 4].'],
    ['into a group', 'The cooperative has 430 members on three islands [see @minutes].$0', 'The cooperative has 430 members on three islands [see @minutes; @gazette, para. 4].'],
    ['not twice', 'The cooperative has 430 members on three islands [@gazette].$0', 'The cooperative has 430 members on three islands [@gazette].'],
    ['in a list item', '- The cooperative has 430 members on three islands$0', '- The cooperative has 430 members on three islands [@gazette, para. 4]'],
    ['behind an abbreviation', 'The cooperative on three islands has 430 members in the U.S.$0', 'The cooperative on three islands has 430 members in the U.S. [@gazette, para. 4]'],
    ['with astral characters before it', '👩‍🚀 𝕏 The cooperative has 430 members on three islands.$0', '👩‍🚀 𝕏 The cooperative has 430 members on three islands [@gazette, para. 4].'],
  ])('goes %s', async (_, draft, expected) => {
    const { snapshot, uri, text } = placeIn(ferry, draft);
    const it = snapshot.drafts.get(uri)!;
    const edits = citationEdits(it, it.statements.at(-1)!, snapshot.corpus.byKey('gazette')!, { citationStyle: 'pandoc', referenceStyle: 'newsroom' }, { paragraph: 4 });
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it('takes the source that bears the statement out', async () => {
    const { snapshot, uri, text, cursor } = placeIn(ferry, 'The cooperative has 430 members on three islands.$0 It is late.');
    const answer = await citeStatementAt(snapshot, uri, cursor);
    expect(answer?.passage?.source.citationKey).toBe('gazette');
    expect(applyEdits(text, answer?.edits ?? [])).toBe('The cooperative has 430 members on three islands [@gazette, para. 4]. It is late.');
  });

  it('puts found words in as a quotation', () => {
    const { text, cursor } = withCursor('As she said: $0');
    const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text }]).snapshot();
    const source = snapshot.corpus.byKey('gazette')!;
    const passage = { id: 'x', source: source.id, ordinal: 0, text: 'He said "no" to it.', span: { start: 0, end: 1 }, before: '', after: '', kind: 'paragraph' as const, locator: { paragraph: 2 }, part: 0 };
    const edits = insertionAt(snapshot, `${root}draft.md`, cursor, { source, passage, kind: 'quotation' });
    expect(applyEdits(text, edits)).toBe('As she said: “He said ‘no’ to it.” [@gazette, para. 2]');
  });
});
