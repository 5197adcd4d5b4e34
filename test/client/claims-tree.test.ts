/** The tree of claims: headings and verdicts, filters, counts, and the line that says how far the draft is. */

import { describe, expect, it } from 'vitest';
import type { ClaimItem, ClaimsAnswer } from '../../server/src/protocol';
import { claimTree, linesByState, progressLine, type ClaimNode, type ClaimState } from '../../client/src/views/claims-tree';

const range = (line: number): ClaimItem['range'] => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const claim = (text: string, heading: number, rest: Partial<ClaimItem> = {}): ClaimItem => ({
  range: range(1), text, verdict: 'supported', words: '', explanation: '', heading, cited: true, checked: false, findings: [], ...rest,
});
const answer: ClaimsAnswer = {
  version: 1,
  complete: true,
  headings: [{ name: 'Story', level: 1, range: range(3) }, { name: 'Money', level: 2, range: range(5) }, { name: 'Empty', level: 1, range: range(9) }],
  claims: [
    claim('Before.', -1),
    claim('One.', 0, { verdict: 'differs' }),
    claim('Two.', 1, { cited: false }),
    claim('Two.', 1, { verdict: 'not-found', checked: true }),
    claim('Who?', 1, { verdict: 'not-checkable' }),
  ],
  progress: { claims: 4, sourced: 3, differs: 1, notFound: 0, uncited: 1, checked: 1 },
  marks: 'gutter',
};

function tree(grouping: 'heading' | 'verdict', ...shown: readonly ClaimState[]): readonly string[] {
  const line = (node: ClaimNode): string => (node.kind === 'claim' ? `${node.claim.text} ${node.state}` : `${node.label} [${node.count}] (${node.children.map(line).join(', ')})`);
  return claimTree(answer, { grouping, shown: new Set(shown) }).map(line);
}

describe('the tree of claims', () => {
  it('follows the headings and leaves out those with nothing under them', () => {
    expect(tree('heading')).toEqual([
      'Before. sourced',
      'Story [4 claims, 3 to look at] (One. differs, Money [3 claims, 2 to look at] (Two. uncited, Two. checked, Who? not checkable))',
    ]);
  });

  it('groups by what is to do, most urgent first', () => {
    expect(tree('verdict').map((it) => it.split(' [')[0])).toEqual(['Differs from your sources', 'Sourced, but uncited', 'Not checkable, but marked', 'Settled by you (CQ, ignored, dismissed)', 'Sourced and cited']);
  });

  it('shows what is asked for only', () => {
    expect(tree('heading', 'differs')).toEqual(['Story [1 claim, 1 to look at] (One. differs)']);
    expect(tree('heading', 'not found')).toEqual([]);
  });

  it('has one id for each claim, also where two say the same', () => {
    const ids = (nodes: readonly ClaimNode[]): readonly string[] => nodes.flatMap((it) => [it.id, ...(it.kind === 'group' ? ids(it.children) : [])]);
    const all = ids(claimTree(answer, { grouping: 'heading', shown: new Set() }));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the marks beside the lines', () => {
  it('say of each line what is most urgent there', () => {
    const at = (line: number, rest: Partial<ClaimItem>): ClaimItem => claim('It.', 0, { range: range(line), ...rest });
    const claims = [at(3, {}), at(3, { verdict: 'differs' }), at(3, { verdict: 'not-found' }), at(5, { cited: false }), at(7, {}), at(7, { checked: true }), at(2, { verdict: 'differs' }),
      at(10, { range: { start: { line: 10, character: 0 }, end: { line: 11, character: 9 } }, verdict: 'differs' }), at(11, {})];
    expect([...linesByState(claims)]).toEqual([['differs', [3, 2, 10, 11]], ['uncited', [5]], ['checked', [7]]]);
  });
});

describe('the line of progress', () => {
  it('says how far the draft is', () => {
    expect(progressLine(answer.progress)).toBe('3 of 4 claims sourced · 1 differs · 1 uncited · 1 checked by you');
    expect(progressLine({ claims: 1, sourced: 0, differs: 0, notFound: 1, uncited: 0, checked: 0 })).toBe('0 of 1 claim sourced · 1 not found');
    expect(progressLine({ claims: 0, sourced: 0, differs: 0, notFound: 0, uncited: 0, checked: 0 })).toBe('No claims yet.');
  });
});
