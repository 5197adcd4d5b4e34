/**
 * Chooses the blocks of a page's main text among two extractions that err in different ways: one keeps teasers and
 * players, the other loses paragraphs. What both take is main text; what one takes must look like it and stand within it.
 */

import { isProse, wordCount } from '../pieces';
import type { WordIndex } from './align-words';
import { isBox } from './aside-elements';
import { withLostProse } from './lost-prose';
import type { PageBlock } from './page-blocks';
import type { PageNode } from './page-dom';
import { findBlocks, type PlacedBlock } from './place-blocks';
import { otherPosts } from './thread-posts';

export interface PageReadings {
  /** Of the whole page, in its order. */
  readonly all: readonly PageBlock[];
  /** Of the extraction that is stricter about what stands beside the text. */
  readonly main: readonly PageBlock[];
  /** Of the other one; empty where it found nothing. */
  readonly readable: readonly PageBlock[];
  /** Whether the page says that it is one article: then nothing of it is another post of a thread. */
  readonly article: boolean;
}

/** Less than this share of the smaller one in both: they speak of different texts, and a vote means nothing. */
const leastAgreement = 0.5;
/** Letters in both below which nothing is told by them; letters, as some scripts set no spaces between words. */
const leastShared = 180;

export function mainBlocks(readings: PageReadings, index: WordIndex): readonly PlacedBlock[] {
  const everything = findBlocks(readings.all, index);
  const main = mainOf(readings, everything, index);
  const taken = placesOf(main);
  const posts = readings.article ? [] : otherPosts(everything.filter((it) => it.matches.length > 0 && isCovered(it, taken)), everything);
  const text = [...main, ...posts].sort((a, b) => a.start - b.start);
  return text.slice(0, commentsFrom(text));
}

function mainOf({ all, main, readable }: PageReadings, everything: readonly PlacedBlock[], index: WordIndex): readonly PlacedBlock[] {
  const mine = findBlocks(main, index);
  const theirs = findBlocks(readable, index);
  const [mineAt, theirsAt] = [placesOf(mine), placesOf(theirs)];
  const both = lettersOf(mine, theirsAt);
  if (both < leastAgreement * Math.min(lettersOf(mine), lettersOf(theirs)) || both < leastShared) return withLostProse(main, all, index).map((it) => asFurniture(it, false));
  const onPage = blocksByPlace(everything);
  const mineToo = mine.map((it) => ({ it, block: onPage.get(it.matches[0]?.place ?? -1) ?? it.block, agreed: isCovered(it, theirsAt) }));
  const more = everything.filter((it) => !isCovered(it, mineAt) && isCovered(it, theirsAt)).map((it) => ({ it, block: it.block, agreed: false }));
  return chosen([...mineToo, ...more].sort((a, b) => a.it.start - b.it.start));
}

/** Words of running text before a heading over comments. */
const leastBeforeComments = 60;

/** Where comments begin that no element names as such: at a heading over them, if lines behind it are those of a discussion. */
function commentsFrom(text: readonly PlacedBlock[]): number {
  let words = 0;
  for (const [i, { block }] of text.entries()) {
    if (words >= leastBeforeComments && block.text.length <= 60 && /^(?:\d{1,5} )?(?:(?:reader |user |all )?comments?|replies|responses|kommentare|commentaires|comentarios|reacties)(?: ?\(\d{1,5}\))?:?$/i.test(block.text)) {
      const signs = text.slice(i + 1).filter(({ block: { text: line } }) => line.length <= 60 && /^(?:reply|report|flag|like|permalink|répondre|antworten|responder)\b.{0,10}$|\b(?:ago|am|pm|\d{1,2}:\d{2})$/i.test(line)).length;
      if (signs >= 2) return i;
    }
    words += isProse(block.text, 8) ? wordCount(block.text) : 0;
  }
  return text.length;
}

interface Candidate {
  readonly it: PlacedBlock;
  /** As it stands on the whole page, where what is around it says more. */
  readonly block: PageBlock;
  /** Whether both extractions have it. */
  readonly agreed: boolean;
}

/** What only one has, by where it stands: between paragraphs that both have, beside them, or elsewhere. */
function chosen(candidates: readonly Candidate[]): readonly PlacedBlock[] {
  const aside = standsAside(candidates);
  const sure = candidates.map(({ block, agreed }) => agreed && isProse(block.text, 12) && !aside(block));
  const [first, last] = [sure.indexOf(true), sure.lastIndexOf(true)];
  const homes = new Set<PageNode>(candidates.flatMap(({ block }, i) => (sure[i] ? block.around.slice(0, 2) : [])));
  return candidates.flatMap(({ it, block, agreed }, i) => {
    const within = i > first && i < last;
    if (aside(block) || (!agreed && !(within ? isWithin(block) : isBeside(block, homes)))) return [];
    return [asFurniture(it, within)];
  });
}

/** Share of the running text above which an element is no box beside it, whatever its class says. */
const leastOfText = 0.25;

/** Whether a block stands in a box that says it is none of the text and holds but a little of it. */
function standsAside(candidates: readonly Candidate[]): (block: PageBlock) => boolean {
  const words = new Map<PageNode, number>();
  let total = 0;
  for (const { block } of candidates) {
    if (!isProse(block.text, 12)) continue;
    const count = wordCount(block.text);
    total += count;
    for (const box of block.around) words.set(box, (words.get(box) ?? 0) + count);
  }
  return (block) => block.around.some((box) => (words.get(box) ?? 0) < leastOfText * total && isBox(box));
}

function isWithin(block: PageBlock): boolean {
  if (block.linked > 0.4) return false;
  if (block.asides.length > 0) return wordCount(block.text, 40) >= 40 && isProse(block.text);
  return isProse(block.text, 4) || isCaption(block) || block.kind === 'table-row' || block.kind === 'list-item' || block.kind === 'heading';
}

function isCaption({ around }: PageBlock): boolean {
  return around.slice(0, 3).some(({ nodeName }) => nodeName.toLowerCase() === 'figcaption');
}

/** In or next to the elements that hold the text, and a sentence. */
function isBeside(block: PageBlock, homes: ReadonlySet<PageNode>): boolean {
  if (block.linked > 0.4 || !isProse(block.text, 8)) return false;
  return block.around.slice(0, 3).some((home) => homes.has(home));
}

function blocksByPlace(placed: readonly PlacedBlock[]): ReadonlyMap<number, PageBlock> {
  return new Map(placed.flatMap(({ block, matches }) => matches.map(({ place }) => [place, block] as const)));
}

/** A line that is one long link leads to another text, also behind a word that says so; the items of a list do so only beside the text. */
function asFurniture(placed: PlacedBlock, within: boolean): PlacedBlock {
  const { block } = placed;
  const isLink = block.linked >= 0.95 || (block.linked >= 0.6 && leadIn.test(block.text) && !/[.!?]$/.test(block.text));
  const leadsAway = isLink && (block.kind === 'paragraph' || (block.kind === 'list-item' && !within)) && wordCount(block.text, 4) >= 4;
  return leadsAway || isTime(block.text) ? { ...placed, block: { ...block, kind: 'boilerplate' } } : placed;
}

const leadIn = /^(?:(?:read|also|see|watch|learn|find out)[ ](?:more|also|next|read)|more|related(?: \p{L}+)?|recommended|(?:à )?lire(?: aussi| également)?|sur le même sujet|(?:mehr|lesen sie)(?: \p{L}+){0,2}|lee (?:también|más)|(?:ver|vea) también|leggi anche|leia (?:também|mais)|veja também|lees (?:ook|meer)|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:też|także)|zobacz także|čtěte také|olvassa el|читайте также|читайте ещё)\s?[:|»–-]\s/iu;

/** When an entry was made, or how long a film is. */
function isTime(text: string): boolean {
  return text.length <= 24 && /^\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}))?(?: ?\/ ?\d{1,2}:\d{2}(?::\d{2})?)?$/i.test(text);
}

function placesOf(placed: readonly PlacedBlock[]): ReadonlySet<number> {
  return new Set(placed.flatMap(({ matches }) => matches.map(({ place }) => place)));
}

/** Only those at `places`, where given. */
function lettersOf(placed: readonly PlacedBlock[], places?: ReadonlySet<number>): number {
  return placed.reduce((sum, { matches }) => sum + matches.reduce((own, { place, length }) => own + (!places || places.has(place) ? length : 0), 0), 0);
}

function isCovered({ matches }: PlacedBlock, covered: ReadonlySet<number>): boolean {
  const shared = matches.filter(({ place }) => covered.has(place)).length;
  return matches.length === 0 || shared * 2 >= matches.length;
}
