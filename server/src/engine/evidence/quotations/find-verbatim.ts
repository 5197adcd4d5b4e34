/** Finds a quotation word for word in a row of source words, with no more room than its gaps allow. */

import type { QuotedWords, Word } from './quoted-words';

/** For each quoted word the index of the source word it is; ascending. */
export type WordPlaces = readonly number[];

/** Places tried of one part; a part so common is no anchor, and the work stays bounded. */
const maxPlaces = 2_000;

interface QuotedPart {
  readonly from: number;
  readonly to: number;
  /** Source words that may lie between the part before and this one. */
  readonly reach: number;
}

interface Reached {
  readonly start: number;
  readonly end: number;
  readonly before?: Reached;
}

/** Every place where the quotation begins, up to `limit`, in order of the source. */
export function findVerbatim(quoted: QuotedWords, source: readonly Word[], limit: number): readonly WordPlaces[] {
  const parts = partsOf(quoted);
  let reached: readonly Reached[] | undefined;
  for (const part of parts) {
    const starts = placesOf(quoted.words, part, source);
    const length = part.to - part.from;
    reached = reached === undefined ? starts.map((start) => ({ start, end: start + length })) : joinedTo(reached, starts, part);
    if (reached.length === 0) return [];
  }
  return (reached ?? []).slice(0, limit).map((it) => placesAlong(it));
}

function partsOf({ words, gaps }: QuotedWords): readonly QuotedPart[] {
  const parts: QuotedPart[] = [];
  let from = 0;
  let reach = 0;
  for (let i = 1; i <= words.length; i++) {
    const gap = gaps.get(i);
    if (i < words.length && gap === undefined) continue;
    if (i > from) parts.push({ from, to: i, reach });
    from = i;
    reach = gap?.reach ?? 0;
  }
  return parts;
}

/** Knuth, Morris, Pratt 1977: linear for any source and any part. */
function placesOf(words: readonly Word[], part: QuotedPart, source: readonly Word[]): readonly number[] {
  const keys = words.slice(part.from, part.to).map((it) => it.key);
  const fallback = fallbackOf(keys);
  const places: number[] = [];
  let matched = 0;
  for (let i = 0; i < source.length && places.length < maxPlaces; i++) {
    const key = source[i]?.key;
    while (matched > 0 && keys[matched] !== key) matched = fallback[matched - 1] ?? 0;
    if (keys[matched] === key) matched++;
    if (matched < keys.length) continue;
    places.push(i - keys.length + 1);
    matched = fallback[matched - 1] ?? 0;
  }
  return places;
}

function fallbackOf(keys: readonly string[]): readonly number[] {
  const fallback = [0];
  let length = 0;
  for (let i = 1; i < keys.length; i++) {
    while (length > 0 && keys[i] !== keys[length]) length = fallback[length - 1] ?? 0;
    if (keys[i] === keys[length]) length++;
    fallback.push(length);
  }
  return fallback;
}

/** Both lists ascend, so for each start the nearest end before it is found in one walk. */
function joinedTo(reached: readonly Reached[], starts: readonly number[], part: QuotedPart): readonly Reached[] {
  const joined: Reached[] = [];
  let at = 0;
  for (const start of starts) {
    while (at + 1 < reached.length && (reached[at + 1]?.end ?? Infinity) <= start) at++;
    const before = reached[at];
    if (before === undefined || before.end > start || start - before.end > part.reach) continue;
    joined.push({ start, end: start + part.to - part.from, before });
  }
  return joined;
}

function placesAlong(last: Reached): WordPlaces {
  const steps: Reached[] = [];
  for (let it: Reached | undefined = last; it !== undefined; it = it.before) steps.push(it);
  const places: number[] = [];
  for (const { start, end } of steps.reverse()) for (let i = start; i < end; i++) places.push(i);
  return places;
}
