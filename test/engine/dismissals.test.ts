/** Dismissed findings: they stay away wherever the statement stands, and come back when it or its source changes. */

import { describe, expect, it } from 'vitest';
import { dismissalOf, noDismissals, type Dismissals } from '../../server/src/engine/checks/dismissals';
import { findingsOf } from '../../server/src/engine/features/diagnostics';
import { fingerprint } from '../../server/src/engine/text/fingerprint';
import { ferry } from '../kit/ferry-corpus';
import { engineOf, filesIn, root } from '../kit/small-corpus';

const wrong = 'The cooperative has 340 members on three islands [@gazette].';
const uri = `${root}draft.md`;

async function checksIn(text: string, dismissals: Dismissals, corpus = ferry): Promise<readonly string[]> {
  const engine = engineOf([...filesIn(corpus), { path: 'draft.md', text }]);
  engine.change({ kind: 'dismissals', dismissals });
  return (await findingsOf(engine.snapshot(), uri)).map((it) => it.check);
}

async function dismissed(text: string, check: string): Promise<Dismissals> {
  const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text }]).snapshot();
  const finding = (await findingsOf(snapshot, uri)).find((it) => it.check === check);
  return { ...noDismissals, dismissed: [dismissalOf(snapshot.drafts.get(uri)!, finding!, 'told by phone')] };
}

describe('a dismissed finding', () => {
  it('stays away where the statement moves', async () => {
    const dismissals = await dismissed(wrong, 'number-mismatch');
    expect(await checksIn(wrong, noDismissals)).toContain('number-mismatch');
    expect(await checksIn(wrong, dismissals)).not.toContain('number-mismatch');
    expect(await checksIn(`# A heading\n\nSomething before it. ${wrong} And behind.\n`, dismissals)).not.toContain('number-mismatch');
    expect(await checksIn(`- ${wrong.replace('three islands', 'three\n  islands')}\n`, dismissals)).not.toContain('number-mismatch');
  });

  it('comes back when the statement changes, or the source does', async () => {
    const dismissals = await dismissed(wrong, 'number-mismatch');
    expect(await checksIn(wrong.replace('340', '350'), dismissals)).toContain('number-mismatch');
    expect(await checksIn(wrong.replace('three', 'the three'), dismissals)).toContain('number-mismatch');
    expect(await checksIn(wrong, dismissals, ferry.replace('430 members', '431 members'))).toContain('number-mismatch');
  });

  it('takes no other finding with it', async () => {
    const dismissals = await dismissed(wrong, 'number-mismatch');
    expect(await checksIn(`${wrong} The new engine costs 130,000 crowns [@gazette].`, dismissals)).toContain('number-mismatch');
  });
});

describe('accepted words', () => {
  const misspelt = 'Harbour master Tom Oker refused to comment on the price of the ferry [@gazette].';

  it('are left alone wherever they stand, other spellings are not', async () => {
    const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text: misspelt }]).snapshot();
    const finding = (await findingsOf(snapshot, uri)).find((it) => it.check === 'name-mismatch');
    const words = misspelt.slice(finding!.span.start, finding!.span.end);
    const accepted = { ...noDismissals, accepted: [{ check: 'name-mismatch', words, reason: '' }] };
    expect(await checksIn(misspelt, accepted)).not.toContain('name-mismatch');
    expect(await checksIn(misspelt.replace('Oker', 'Ocker'), accepted)).toContain('name-mismatch');
  });
});

describe('a fingerprint', () => {
  it('is the same for the same words, whatever the white space, and another for others', () => {
    expect(fingerprint(['a  b', 'c'])).toBe(fingerprint(['a\nb ', 'c']));
    expect(new Set([['ab', 'c'], ['a', 'bc'], ['abc'], [], ['']].map(fingerprint)).size).toBe(4);
  });
});
