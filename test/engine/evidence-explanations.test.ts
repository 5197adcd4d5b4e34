/** What a verdict says of quotations that decide it, and how far a denial stands from what the sources tell. */

import { describe, expect, it } from 'vitest';
import { explainQuotations } from '../../server/src/engine/evidence/explain';
import type { QuotationFinding, QuotationOutcome } from '../../server/src/engine/evidence/verdict';
import { readPlain } from '../../server/src/engine/evidence/read-plain';
import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import { claimTester } from '../kit/claim-tester';
import { engineOf, filesIn, root } from '../kit/small-corpus';

const SOURCE = 'We will keep the lock open.';

function finding(quotation: number, outcome: QuotationOutcome, speaker?: string): QuotationFinding {
  if (outcome === 'not-found') return { quotation, outcome };
  const [cut] = cutPassages(readPlain(SOURCE));
  if (cut === undefined) throw new Error('no passage');
  const passage = { ...cut, id: 'a#0', source: 'a', ordinal: 0, text: SOURCE, before: '', after: '' };
  return { quotation, outcome, match: { passage, exact: 'keep the lock open', span: cut.span, speaker, similarity: 1, diff: [] } };
}

/** The same with one word told apart. */
function withDiff(it: QuotationFinding, ours: string, theirs: string): QuotationFinding {
  return it.match ? { ...it, match: { ...it.match, diff: [{ kind: 'draft-only', text: ours }, { kind: 'source-only', text: theirs }, { kind: 'same', text: ' the lock' }] } } : it;
}

describe('quotations that decide a verdict are explained by what was found', () => {
  it.each<[readonly QuotationFinding[], string]>([
    [[finding(0, 'altered')], 'The source has “keep the lock open” where the statement quotes “keep the lock shut”.'],
    [[finding(1, 'wrong-speaker', 'Ines Dahl')], 'The source gives “keep the lock open” to Ines Dahl.'],
    [[finding(1, 'wrong-speaker')], 'The source gives “keep the lock open” to someone else.'],
    [[finding(1, 'verbatim', 'Ines Dahl'), finding(0, 'not-found')], 'No source has the quoted words “keep the lock shut”.'],
    [[finding(1, 'verbatim', 'Ines Dahl')], 'A source has the quoted words “keep the lock open” and gives them to Ines Dahl.'],
    [[finding(1, 'verbatim')], 'A source has the quoted words “keep the lock open”.'],
    [[withDiff(finding(0, 'altered'), 'keep', 'leave')], 'The source has “leave” where the statement quotes “keep”.'],
  ])('%#: %s', (quotations, sentence) => {
    expect(explainQuotations(quotations, (it) => ['keep the lock shut', 'keep the lock open'][it] ?? '')).toBe(sentence);
  });
});

describe('a denial in a verb that no source has', () => {
  const { verdict } = claimTester([{
    name: 'lock',
    text: 'The lock keeper did not raise the sluice during the flood in March. The lock keeper rang the bell on the bridge for the barges.',
  }]);
  const margin = async (claim: string): Promise<number> => Math.min(1, ...(await verdict(claim)).items.filter((it) => it.kind === 'polarity').map((it) => it.margin ?? 0));

  it('stands better where its place is denied than where it is affirmed', async () => {
    expect(await margin('The lock keeper never hoisted the sluice during the flood.')).toBeGreaterThan(0);
    expect(await margin('The lock keeper never sounded the bell on the bridge.')).toBeLessThan(0);
  });
});

it('who speaks a turn of a transcript is not said to be missing', async () => {
  const draft = '"Nobody had oiled the gate in four winters," the inspector said.\n';
  const snapshot = engineOf(filesIn(`${draft}//- sources/hearing.vtt\nWEBVTT\n\n00:14:32.000 --> 00:14:40.000\n<v Inspector>Nobody had oiled the gate in four winters.\n`)).snapshot();
  const opened = snapshot.drafts.get(`${root}draft.md`);
  const [statement] = opened?.statements ?? [];
  expect(opened && statement && (await snapshot.verdict(opened, statement)).explanation).toBe('A source bears it out and has “four” in the same place.');
});
