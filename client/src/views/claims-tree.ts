/** The claims of a draft as a tree: under their headings or by verdict, filtered, with counts; knows nothing of the editor. */

import type { ClaimItem, ClaimProgress, ClaimsAnswer } from '../../../server/src/protocol';

export type ClaimNode = GroupNode | LeafNode;

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  /** "5 claims, 2 to look at". */
  readonly count: string;
  readonly icon: string;
  readonly line?: number;
  readonly children: readonly ClaimNode[];
}

export interface LeafNode {
  readonly kind: 'claim';
  readonly id: string;
  readonly claim: ClaimItem;
  /** What the writer has to do about it, in words. */
  readonly state: ClaimState;
}

export type ClaimState = 'differs' | 'not found' | 'uncited' | 'checked' | 'sourced' | 'not checkable';

/** In the order of what is most urgent. */
export const claimStates: Readonly<Record<ClaimState, { readonly label: string; readonly icon: string }>> = {
  differs: { label: 'Differs from your sources', icon: 'warning' },
  'not found': { label: 'Not found in your sources', icon: 'question' },
  uncited: { label: 'Sourced, but uncited', icon: 'link' },
  'not checkable': { label: 'Not checkable, but marked', icon: 'circle-slash' },
  checked: { label: 'Settled by you (CQ, ignored, dismissed)', icon: 'verified' },
  sourced: { label: 'Sourced and cited', icon: 'pass' },
};

export interface TreeOptions {
  readonly grouping: 'heading' | 'verdict';
  /** Empty: all of them. */
  readonly shown: ReadonlySet<ClaimState>;
}

export function claimTree(answer: ClaimsAnswer, { grouping, shown }: TreeOptions): readonly ClaimNode[] {
  const leaves = answer.claims.map(leafOf).filter((it) => shown.size === 0 || shown.has(it.state));
  return grouping === 'verdict' ? byState(leaves) : byHeading(answer, leaves);
}

export function stateOf({ checked, verdict, cited }: ClaimItem): ClaimState {
  if (checked) return 'checked';
  if (verdict === 'differs') return 'differs';
  if (verdict === 'not-found') return 'not found';
  if (verdict === 'not-checkable') return 'not checkable';
  return cited ? 'sourced' : 'uncited';
}

/** "31 of 44 claims sourced · 3 differ · 8 not found · 2 uncited". */
export function progressLine({ claims, sourced, differs, notFound, uncited, checked }: ClaimProgress): string {
  if (claims === 0) return 'No claims yet.';
  const part = (count: number, words: string): readonly string[] => (count > 0 ? [`${count} ${words}`] : []);
  return [
    `${sourced} of ${claims} ${claims === 1 ? 'claim' : 'claims'} sourced`,
    ...part(differs, differs === 1 ? 'differs' : 'differ'),
    ...part(notFound, 'not found'),
    ...part(uncited, 'uncited'),
    ...part(checked, 'checked by you'),
  ].join(' · ');
}

/** Zero-based lines on which claims begin, each under the most urgent state of the claims that stand on it: no tick beside a fault. */
export function linesByState(claims: readonly ClaimItem[]): ReadonlyMap<ClaimState, readonly number[]> {
  const order = Object.keys(claimStates) as ClaimState[];
  const states = new Map<number, ClaimState>();
  for (const line of new Set(claims.map(({ range }) => range.start.line))) {
    const here = new Set(claims.filter(({ range }) => range.start.line <= line && line <= range.end.line).map(stateOf));
    const most = order.find((it) => here.has(it));
    if (most) states.set(line, most);
  }
  return new Map(order.map((state) => [state, [...states].filter(([, it]) => it === state).map(([line]) => line)] as const).filter(([, lines]) => lines.length > 0));
}

/** Numbered among claims of the same text, so that an id survives edits elsewhere. */
function leafOf(claim: ClaimItem, index: number, all: readonly ClaimItem[]): LeafNode {
  const same = all.slice(0, index).filter((it) => it.text === claim.text).length;
  return { kind: 'claim', id: `claim ${same} ${claim.text}`, claim, state: stateOf(claim) };
}

function byState(leaves: readonly LeafNode[]): readonly GroupNode[] {
  return Object.entries(claimStates).flatMap(([state, { label, icon }]) => {
    const children = leaves.filter((it) => it.state === state);
    return children.length === 0 ? [] : [{ kind: 'group', id: `state ${state}`, label, count: String(children.length), icon, children }];
  });
}

interface OpenGroup extends GroupNode {
  readonly children: ClaimNode[];
  readonly level: number;
}

function byHeading({ headings }: ClaimsAnswer, leaves: readonly LeafNode[]): readonly ClaimNode[] {
  const roots: ClaimNode[] = leaves.filter((it) => it.claim.heading < 0);
  const open: OpenGroup[] = [];
  headings.forEach(({ name, level, range }, index) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const own = leaves.filter((it) => it.claim.heading === index);
    const group: OpenGroup = { kind: 'group', id: `heading ${index} ${name}`, label: name, count: '', icon: 'symbol-namespace', line: range.start.line, children: [...own], level };
    (open.at(-1)?.children ?? roots).push(group);
    open.push(group);
  });
  return roots.flatMap(counted);
}

/** With their counts; a heading with nothing under it is left out. */
function counted(node: ClaimNode): readonly ClaimNode[] {
  if (node.kind === 'claim') return [node];
  const children = node.children.flatMap(counted);
  const all = leavesOf(children);
  if (all.length === 0) return [];
  const open = all.filter((it) => it.state !== 'sourced' && it.state !== 'checked').length;
  const claims = all.length === 1 ? '1 claim' : `${all.length} claims`;
  return [{ ...node, children, count: open > 0 ? `${claims}, ${open} to look at` : claims }];
}

export function leavesOf(nodes: readonly ClaimNode[]): readonly LeafNode[] {
  return nodes.flatMap((it) => (it.kind === 'claim' ? [it] : leavesOf(it.children)));
}
