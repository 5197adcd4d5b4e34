/** The blocks of a draft in order, and how they follow an edit: only the text around it is read again. */

import type { ChangedRange } from './changed-range';
import type { BlockReading } from './reading';

/** A block by itself: it knows nothing of where it stands, so that an edit elsewhere leaves it as it is. One occurrence, one object. */
export interface TextBlock {
  /** Kind of the block to its reader; with the block's text it decides what the block says. */
  readonly name: string;
  readonly text: string;
  readonly reading: BlockReading;
  /** The definition of a link's address that the block is. */
  readonly target?: LinkTarget;
}

export interface LinkTarget {
  readonly label: string;
  readonly url: string;
}

/** Addresses by label, as reference links find them: the first definition of a label counts. */
export type LinkTargets = ReadonlyMap<string, string>;

/** A block that was found in a stretch of text and not read yet. */
export interface RawBlock {
  readonly name: string;
  /** In the stretch. */
  readonly start: number;
  readonly end: number;
  readonly target?: LinkTarget;
  read(targets: LinkTargets): BlockReading;
}

/**
 * Finds the blocks of a stretch that begins where a block can begin; `undefined` where the text is beyond it. Where a block
 * ends is decided by its own text and by the block behind it, never by what comes later.
 */
export type FindBlocks = (text: string) => readonly RawBlock[] | undefined;

export interface Blocks {
  readonly blocks: readonly TextBlock[];
  /** Offset in the draft at which each begins. */
  readonly starts: readonly number[];
  readonly targets: LinkTargets;
  /** Which of them are others than before: from `from` to before `to`, in place of `from` to before `toOld`. */
  readonly fresh: FreshRange;
}

export interface FreshRange {
  readonly from: number;
  readonly to: number;
  readonly toOld: number;
}

/** All blocks of a text from `bodyStart`; what `previous` has of the same name and words is not read again. */
export function readBlocks(text: string, bodyStart: number, find: FindBlocks, previous?: Blocks): Blocks | undefined {
  const raw = find(text.slice(bodyStart));
  if (!raw) return undefined;
  const stretch: Stretch = { raw, start: bodyStart, first: 0, end: previous?.blocks.length ?? 0, by: 0 };
  return spliced(text, stretch, previous ?? none, targetsOf(raw));
}

/** The blocks after a change that lies behind `bodyStart`; the same as a reading of all. */
export function followBlocks(text: string, change: ChangedRange, find: FindBlocks, previous: Blocks, bodyStart: number): Blocks | undefined {
  const by = change.toB - change.toA;
  const first = firstToRead(text, previous, change);
  const start = first === 0 ? bodyStart : previous.starts[first] ?? bodyStart;
  for (let more = 2; ; more *= 2) {
    const end = firstBehind(previous.starts, change.toA) + more;
    const isWhole = end >= previous.blocks.length;
    const raw = find(text.slice(start, isWhole ? text.length : (previous.starts[end] ?? 0) + by));
    if (!raw) return undefined;
    const stretch = isWhole ? { raw, start, first, end: previous.blocks.length, by } : inStep({ raw, start, first, end, by }, text, previous, change);
    if (!stretch) continue;
    const targets = sameTargets(stretch, previous) ? previous.targets : undefined;
    // Another address for a label may mean another thing anywhere.
    return targets ? spliced(text, stretch, previous, targets) : readBlocks(text, bodyStart, find, previous);
  }
}

/** The same blocks, all of them moved. */
export function movedBlocks(previous: Blocks, by: number): Blocks {
  const { length } = previous.blocks;
  return { ...previous, starts: previous.starts.map((it) => it + by), fresh: { from: length, to: length, toOld: length } };
}

const none: Blocks = { blocks: [], starts: [], targets: new Map(), fresh: { from: 0, to: 0, toOld: 0 } };

/** Blocks that were found in a stretch of the new text, in place of some of before. */
interface Stretch {
  readonly raw: readonly RawBlock[];
  readonly start: number;
  /** Numbers of the blocks that it takes the place of. */
  readonly first: number;
  readonly end: number;
  /** By how much the blocks behind it have moved. */
  readonly by: number;
}

/**
 * A block's end is decided by the one behind it, so reading begins before the block that the change touches; one more is
 * read for good measure. It begins at a line's start.
 */
function firstToRead(text: string, { starts }: Blocks, { fromA }: ChangedRange): number {
  let first = Math.max(0, firstBehind(starts, fromA) - 3);
  while (first > 0 && !beginsLine(text, starts[first] ?? 0)) first--;
  return first;
}

/** Number of the first block that begins behind an offset. */
function firstBehind(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginsLine(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || before === 10 || before === 13;
}

/**
 * The stretch up to where its blocks are those of before again: at the start of a block both readings begin anew, so that
 * from one start in common they stay the same. `undefined` where they have none.
 */
function inStep(stretch: Stretch, text: string, { blocks, starts }: Blocks, change: ChangedRange): Stretch | undefined {
  const { raw, start, by, end } = stretch;
  let at = 0;
  for (let old = firstBehind(starts, change.toA); old < end - 1; old++) {
    const wanted = (starts[old] ?? 0) + by - start;
    while (at < raw.length && (raw[at]?.start ?? 0) < wanted) at++;
    const it = raw[at];
    const before = blocks[old];
    if (it?.start !== wanted || !before || it.name !== before.name || it.end - it.start !== before.text.length) continue;
    if (beginsLine(text, wanted + start)) return { ...stretch, raw: raw.slice(0, at), end: old };
  }
  return undefined;
}

function sameTargets({ raw, first, end }: Stretch, { blocks, targets }: Blocks): boolean {
  if (!raw.some((it) => it.target) && !blocks.slice(first, end).some((it) => it.target)) return true;
  const all = [...blocks.slice(0, first), ...raw, ...blocks.slice(end)];
  return sameMap(targetsOf(all), targets);
}

function targetsOf(blocks: readonly { readonly target?: LinkTarget }[]): LinkTargets {
  const targets = new Map<string, string>();
  for (const { target } of blocks) if (target && !targets.has(target.label)) targets.set(target.label, target.url);
  return targets;
}

/** What stood there before in the same words is itself again, at the stretch's start and at its end; between them what says the same is not read twice. */
function spliced(text: string, { raw, start, first, end, by }: Stretch, previous: Blocks, targets: LinkTargets): Blocks {
  const old = sameMap(targets, previous.targets) ? previous.blocks.slice(first, end) : [];
  const isSame = (it: RawBlock | undefined, before: TextBlock | undefined): boolean =>
    it !== undefined && it.name === before?.name && it.end - it.start === before.text.length && text.startsWith(before.text, it.start + start);
  const most = Math.min(raw.length, old.length);
  let head = 0;
  while (head < most && isSame(raw[head], old[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(raw.at(-1 - tail), old.at(-1 - tail))) tail++;
  const fresh = raw.slice(head, raw.length - tail);
  const from = first + head;
  const toOld = end - tail;
  const starts = previous.starts.slice(0, first);
  for (const it of raw) starts.push(it.start + start);
  for (let i = end; i < previous.starts.length; i++) starts.push((previous.starts[i] ?? 0) + by);
  return {
    blocks: previous.blocks.slice(0, from).concat(readAll(fresh, text, start, old, targets), previous.blocks.slice(toOld)),
    starts,
    targets,
    fresh: { from, to: from + fresh.length, toOld },
  };
}

function readAll(fresh: readonly RawBlock[], text: string, start: number, old: readonly TextBlock[], targets: LinkTargets): readonly TextBlock[] {
  const known = new Map<string, BlockReading>();
  if (fresh.length > 0) for (const it of old) known.set(keyOf(it.name, it.text), it.reading);
  return fresh.map((it) => {
    const { name, target } = it;
    const own = ownCopy(text.slice(start + it.start, start + it.end));
    const key = keyOf(name, own);
    const reading = known.get(key) ?? it.read(targets);
    known.set(key, reading);
    return { name, text: own, reading, ...(target && { target }) };
  });
}

function sameMap(a: LinkTargets, b: LinkTargets): boolean {
  return a === b || (a.size === b.size && [...a].every(([label, url]) => b.get(label) === url));
}

function keyOf(name: string, text: string): string {
  return `${name}\n${text}`;
}

/** A part of a string keeps the whole of it in memory; a block outlives many versions of the draft. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
