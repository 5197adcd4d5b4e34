/** What a draft shows about the capitals of its words, counted block by block: an edit counts only its own blocks again. */

import type { NameContext } from '../text/values/names';
import { capitalCountsOf, isSlip } from '../text/values/names/context';
import type { CapitalCounts } from '../text/values/names/context';
import { isUncasedAsCounted, letterCountsOf, namesShownBy } from '../text/values/names/truecase';
import type { Blocks, TextBlock } from './blocks';
import type { BlockReading } from './reading';

/** Blocks that begin behind so many code units are not counted; a longer draft has shown its names by then. */
const LONGEST = 60_000;

/** What is known of the words of one block: bit 1, some block writes it small; bit 2, some block capitalises it. */
export interface KnownWords {
  /** The words of the block with their places in `bits`. */
  readonly words: Words;
  readonly bits: string;
  readonly uncased: boolean;
}

/** Lower-cased words, each with its number. */
type Words = ReadonlyMap<string, number>;

/** Counts of a draft as it was edited last; whoever holds an older draft counts anew. */
export class NameTally {
  readonly #lower = new Map<string, number>();
  readonly #capital = new Map<string, number>();
  /** The blocks in which a word stands, those behind the limit too. */
  readonly #holders = new Map<string, Set<TextBlock>>();
  #length = 0;
  #capitals = 0;
  #small = 0;
  #counted = 0;
  #blocks: Blocks;
  /** The names of a draft that has no capitals to go by. */
  #shown: ReadonlySet<string> | undefined;

  constructor(blocks: Blocks) {
    this.#blocks = blocks;
    this.#counted = countedOf(blocks);
    blocks.blocks.forEach((it, i) => {
      this.#hold(it);
      if (i < this.#counted) this.#count(it.reading, 1);
    });
    this.#readUncased();
  }

  /** Whether the counts are those of these blocks. */
  isOf(blocks: Blocks): boolean {
    return this.#blocks === blocks;
  }

  /** Goes on to the blocks after an edit. Gives those of whose words something else is known now; `undefined` where it may be all. */
  follow(blocks: Blocks): ReadonlySet<TextBlock> | undefined {
    const { from, to, toOld } = blocks.fresh;
    const counted = countedOf(blocks);
    const old = this.#blocks.blocks;
    const gone = old.slice(from, toOld);
    const come = blocks.blocks.slice(from, to);
    // Of the blocks that stay, an edit can push some over the limit, or draw them in.
    const [before, now] = [Math.max(toOld, this.#counted), Math.max(toOld, counted - (to - toOld))];
    const uncounted = [...old.slice(from, Math.min(toOld, this.#counted)), ...old.slice(now, before)].map((it) => it.reading);
    const added = [...blocks.blocks.slice(from, Math.min(to, counted)), ...old.slice(before, now)].map((it) => it.reading);
    const known = new Map<string, number>();
    for (const it of [...uncounted, ...added]) for (const word of wordsOf(it).counted) known.set(word, this.#bits(word));
    const wasUncased = this.#shown !== undefined;
    for (const it of gone) this.#release(it);
    for (const it of come) this.#hold(it);
    for (const it of uncounted) this.#count(it, -1);
    for (const it of added) this.#count(it, 1);
    this.#blocks = blocks;
    this.#counted = counted;
    this.#readUncased();
    if (wasUncased || this.#shown) return undefined;
    const holders = new Set<TextBlock>();
    for (const [word, bits] of known) {
      if (this.#bits(word) !== bits) for (const it of this.#holders.get(word) ?? []) holders.add(it);
    }
    return holders;
  }

  known(reading: BlockReading): KnownWords {
    const { words } = wordsOf(reading);
    return { words, bits: Array.from(words.keys(), (it) => this.#bits(it)).join(''), uncased: this.#shown !== undefined };
  }

  #bits(word: string): number {
    if (this.#shown) return this.#shown.has(word) ? 2 : 0;
    const small = this.#lower.get(word) ?? 0;
    const capital = this.#capital.get(word) ?? 0;
    return (capital > 0 ? 2 : 0) + (small > 0 && !(capital > 0 && isSlip(small, capital)) ? 1 : 0);
  }

  #count(reading: BlockReading, by: 1 | -1): void {
    const { lowerCased, capitalised, length, capitals, small } = wordsOf(reading);
    for (const [word, times] of lowerCased) add(this.#lower, word, by * times);
    for (const [word, times] of capitalised) add(this.#capital, word, by * times);
    this.#length += by * length;
    this.#capitals += by * capitals;
    this.#small += by * small;
  }

  #hold(block: TextBlock): void {
    for (const word of wordsOf(block.reading).words.keys()) {
      const holders = this.#holders.get(word);
      if (holders) holders.add(block);
      else this.#holders.set(word, new Set([block]));
    }
  }

  #release(block: TextBlock): void {
    for (const word of wordsOf(block.reading).words.keys()) {
      const holders = this.#holders.get(word);
      holders?.delete(block);
      if (holders?.size === 0) this.#holders.delete(word);
    }
  }

  #readUncased(): void {
    const uncased = isUncasedAsCounted({ length: this.#length, capitals: this.#capitals, small: this.#small });
    this.#shown = uncased ? namesShownBy(this.#blocks.blocks.slice(0, this.#counted).map(({ reading }) => proseOf(reading)).join('\n\n')) : undefined;
  }
}

export function sameKnown(a: KnownWords, b: KnownWords): boolean {
  return a.words === b.words && a.bits === b.bits && a.uncased === b.uncased;
}

/** What is known of the words of a text, as a key. */
export function knownIn({ lowerCased, capitalised, uncased }: NameContext, text: string): string {
  let key = uncased ? 'u' : '';
  for (const it of text.toLowerCase().match(word) ?? []) key += (capitalised.has(it) ? 2 : 0) + (lowerCased.has(it) ? 1 : 0);
  return key;
}

/** What is known of a block's words as the context of its names. */
export function contextOf({ words, bits, uncased }: KnownWords): NameContext {
  const has = (bit: number) => (it: string): boolean => (Number(bits[words.get(it) ?? -1] ?? 0) & bit) !== 0;
  return { lowerCased: { has: has(1) }, capitalised: { has: has(2) }, ...(uncased && { uncased }) };
}

interface BlockWords extends CapitalCounts {
  readonly length: number;
  readonly capitals: number;
  readonly small: number;
  /** All words that are counted, each once. */
  readonly counted: readonly string[];
  /** All words of the prose. */
  readonly words: Words;
}

const word = /[\p{L}\p{M}]+/gu;
const read = new WeakMap<BlockReading, BlockWords>();

function wordsOf(reading: BlockReading): BlockWords {
  const known = read.get(reading);
  if (known) return known;
  const text = proseOf(reading);
  const counts = capitalCountsOf(text);
  const made: BlockWords = {
    ...counts,
    ...letterCountsOf(text),
    counted: [...new Set([...counts.lowerCased.keys(), ...counts.capitalised.keys()])],
    words: numberedWords(text),
  };
  read.set(reading, made);
  return made;
}

function numberedWords(text: string): Words {
  const words = new Map<string, number>();
  for (const it of text.toLowerCase().match(word) ?? []) if (!words.has(it)) words.set(it, words.size);
  return words;
}

/** Leaves do not join: a heading's last word stands before no other. */
function proseOf({ leaves }: BlockReading): string {
  return leaves.map((it) => it.prose.text).join('\n\n');
}

function countedOf({ starts }: Blocks): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < LONGEST) low = middle + 1;
    else high = middle;
  }
  return low;
}

function add(counts: Map<string, number>, word: string, by: number): void {
  const now = (counts.get(word) ?? 0) + by;
  if (now === 0) counts.delete(word);
  else counts.set(word, now);
}
