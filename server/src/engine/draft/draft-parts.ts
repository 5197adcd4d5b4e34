/** The parts of a draft, and how they follow an edit: only those are made anew of which something is other than before. */

import { shifted } from '../text/span';
import type { Span } from '../text/span';
import { blocksInSight, quotationsOfBlock } from './block-quotations';
import type { Blocks, TextBlock } from './blocks';
import { NameTally } from './name-tally';
import { hasNoteText, noteTextsOf, reachedFrom, refersToNotes } from './note-texts';
import type { NoteTexts } from './note-texts';
import { missingTexts, partOf, sameInputs } from './part';
import type { MadePart, PartInputs } from './part';

export interface DraftParts {
  readonly blocks: Blocks;
  readonly about: AboutDraft;
  readonly parts: readonly MadePart[];
  readonly texts: NoteTexts;
  readonly tally: NameTally;
  /** How many ignore comments there are. */
  readonly directives: number;
}

/** What every part asks of the draft. */
export interface AboutDraft {
  readonly uri: string;
  readonly date: string | undefined;
  readonly referenceList: Span | undefined;
}

export function partsOf(blocks: Blocks, about: AboutDraft): DraftParts {
  const texts = noteTextsOf(blocks.blocks);
  const tally = new NameTally(blocks);
  const parts = blocks.blocks.map((_, i) => partOf(inputsOf({ blocks, about, texts, tally }, i), texts));
  return { blocks, about, parts, texts, tally, directives: directivesIn(blocks.blocks) };
}

/** `blocks` follow those of `previous`. */
export function followParts(blocks: Blocks, about: AboutDraft, previous: DraftParts): DraftParts {
  const { from, to, toOld } = blocks.fresh;
  const old = previous.blocks.blocks.slice(from, toOld);
  const hasNewTexts = [...old, ...blocks.blocks.slice(from, to)].some((it) => hasNoteText(it.reading));
  const texts = hasNewTexts ? noteTextsOf(blocks.blocks) : previous.texts;
  const isNewest = previous.tally.isOf(previous.blocks);
  const tally = isNewest ? previous.tally : new NameTally(blocks);
  const holders = isNewest ? tally.follow(blocks) : undefined;
  const directives = previous.directives + directivesIn(blocks.blocks.slice(from, to)) - directivesIn(old);
  const parts: (MadePart | undefined)[] = previous.parts.slice(0, from);
  for (let i = from; i < to; i++) parts.push(undefined);
  for (let i = toOld; i < previous.parts.length; i++) parts.push(previous.parts[i]);
  const around: Around = { blocks, about, texts, tally };
  for (const i of doubtful(around, previous, { holders, hasNewTexts })) parts[i] = remade(around, i, parts[i]);
  return { ...around, directives, parts: parts as readonly MadePart[] };
}

interface Around {
  readonly blocks: Blocks;
  readonly about: AboutDraft;
  readonly texts: NoteTexts;
  readonly tally: NameTally;
}

interface Changes {
  /** Blocks of whose words something else is known; `undefined`: perhaps all. */
  readonly holders: ReadonlySet<TextBlock> | undefined;
  readonly hasNewTexts: boolean;
}

/** Numbers of the parts of which an input may be other than before. The others are not looked at, for there are many. */
function doubtful({ blocks, about }: Around, previous: DraftParts, { holders, hasNewTexts }: Changes): Iterable<number> {
  const all = blocks.blocks;
  const hasList = about.referenceList !== undefined || previous.about.referenceList !== undefined;
  if (!holders || hasList || about.date !== previous.about.date) return all.keys();
  const numbers = new Set<number>();
  const inSight = blocksInSight(blocks, blocks.fresh);
  for (let i = inSight.from; i < inSight.to; i++) numbers.add(i);
  if (hasNewTexts) all.forEach((it, i) => refersToNotes(it.reading) && numbers.add(i));
  if (holders.size < fewHolders) for (const it of holders) numbers.add(all.indexOf(it));
  else all.forEach((it, i) => holders.has(it) && numbers.add(i));
  return numbers;
}

/** So many are looked for one by one. */
const fewHolders = 16;

function directivesIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, it) => sum + it.reading.directives.length, 0);
}

function remade(around: Around, number: number, before: MadePart | undefined): MadePart {
  const inputs = inputsOf(around, number, before?.inputs);
  return before && sameInputs(before.inputs, inputs) ? before : partOf(inputs, around.texts);
}

function inputsOf({ blocks, about, texts, tally }: Around, number: number, before?: PartInputs): PartInputs {
  const block = blocks.blocks[number];
  if (!block) throw new Error('no such block');
  return {
    uri: about.uri,
    date: about.date,
    block,
    found: quotationsOfBlock(blocks, number, before?.found),
    reached: reachedFrom(block, texts),
    missing: missingTexts(block, texts),
    hidden: hiddenIn(about.referenceList, blocks.starts[number] ?? 0, block.text.length),
    known: tally.known(block.reading),
  };
}

/** The part of the list of references that lies in a block, from the block's start. */
function hiddenIn(list: Span | undefined, start: number, length: number): Span | undefined {
  if (!list || list.end < start || list.start > start + length) return undefined;
  const it = shifted(list, -start);
  return { start: Math.max(-1, it.start), end: Math.min(length + 1, it.end) };
}
