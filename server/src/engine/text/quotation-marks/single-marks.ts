/** Pairs the single marks of one paragraph and keeps them apart from apostrophes. */

import type { Span } from '../span';
import { sideOf } from './mark-context';

const everySingle = /['‘’‚‛]/g;
const letterOrDigit = /[\p{L}\p{N}]/u;
const elided = /^(?:em|n|til|till|tis|twas|cause|bout|round|cos|er|im|ere|neath|kay|sup|tude|[0-9]{2}s?)(?![\p{L}\p{N}])/iu;

type Role = 'open' | 'close' | 'none';

interface Single {
  readonly at: number;
  readonly mark: string;
  readonly role: Role;
  /** Number of the double quotation it stands in, -1 outside; a pair stays within one. */
  readonly region: number;
}

/** Pairs of single marks in `block`; none crosses a pair of `doubles` (outermost, in order). */
export function singlePairs(text: string, block: Span, doubles: readonly Span[]): readonly Span[] {
  const singles = singlesOf(text, block, doubles);
  const closersAhead = closersBeforeNextOpener(singles);
  const pairs: Span[] = [];
  let open: Single | undefined;
  for (const [i, single] of singles.entries()) {
    if (closes(single, open)) {
      if (possessive(text, single.at) && (closersAhead[i] ?? false)) continue;
      pairs.push({ start: open?.at ?? single.at, end: single.at + 1 });
      open = undefined;
    } else if (single.role === 'open' && single.region < 0) open = single;
  }
  return pairs;
}

/** ‘ closes ‚ and opens everything else; inside double marks nothing needs pairing, the outermost counts. */
function closes(single: Single, open: Single | undefined): boolean {
  if (open === undefined || single.region >= 0) return false;
  if (single.mark === '‘') return open.mark === '‚' && single.role !== 'open';
  return single.role === 'close' && (open.mark === "'") === (single.mark === "'");
}

function singlesOf(text: string, block: Span, doubles: readonly Span[]): readonly Single[] {
  const singles: Single[] = [];
  let region = 0;
  for (const match of text.slice(block.start, block.end).matchAll(everySingle)) {
    const at = block.start + match.index;
    while (region < doubles.length && (doubles[region]?.end ?? 0) <= at) region++;
    const inside = (doubles[region]?.start ?? Infinity) < at ? region : -1;
    const role = roleOf(text, at, match[0]);
    if (role !== 'none') singles.push({ at, mark: match[0], role, region: inside });
  }
  return singles;
}

function roleOf(text: string, at: number, mark: string): Role {
  const left = text.charAt(at - 1);
  const right = text.charAt(at + 1);
  if (letterOrDigit.test(left) && letterOrDigit.test(right)) return 'none';
  const side = sideOf(text, at);
  if (side === 'close') return mark === '‚' ? 'none' : 'close';
  if (side !== 'open' || mark === '’') return 'none';
  return elided.test(text.slice(at + 1, at + 8)) ? 'none' : 'open';
}

/** Whether the mark may be the apostrophe of a plural: "the workers' pay". */
function possessive(text: string, at: number): boolean {
  return /s/i.test(text.charAt(at - 1)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** For each mark whether another closing mark comes before the next opening one. */
function closersBeforeNextOpener(singles: readonly Single[]): readonly boolean[] {
  const ahead = singles.map(() => false);
  let closer = false;
  for (let i = singles.length - 1; i >= 0; i--) {
    ahead[i] = closer;
    const it = singles[i];
    if (it !== undefined && it.region < 0) closer = it.role === 'close';
  }
  return ahead;
}
