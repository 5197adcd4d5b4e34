/** Pairs the double marks of one paragraph: straight, curly, low-high, guillemets and corner brackets. */

import type { Span } from '../span';
import { opensLine, sideOf } from './mark-context';
import { straightSides } from './straight-marks';
import type { StraightSides } from './straight-marks';

/** Marks open at once beyond this are disorder; the oldest is given up, which keeps the pass linear. */
const maxDepth = 8;

const everyMark = /["“”„‟«»‹›「」『』]/g;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** Pairs of `block`, nested ones too; `next` is the paragraph after, which may take up a quotation left open. */
export function doublePairs(text: string, block: Span, next: Span | undefined): readonly Span[] {
  const words = text.slice(block.start, block.end);
  const found = [...words.matchAll(everyMark)];
  if (found.length === 0) return [];
  const mixed = found.some((match) => match[0] !== '"');
  const straight = straightSides(text, block, mixed);
  const pairs: Span[] = [];
  const open: Open[] = [];
  for (const match of found) {
    const at = block.start + match.index;
    takeMark(text, { mark: match[0], at }, roleOf(text, { mark: match[0], at }, open, straight), open, pairs);
  }
  const left = open.at(-1);
  if (left !== undefined && next !== undefined && text.charAt(next.start) === left.mark) {
    pairs.push({ start: left.at, end: block.end });
  }
  return pairs;
}

type Role = 'open' | 'close' | 'none';

function takeMark(text: string, it: Open, role: Role, open: Open[], pairs: Span[]): void {
  if (role === 'open') {
    const same = open.findLastIndex((other) => other.mark === it.mark);
    const before = same < 0 ? undefined : open[same];
    if (before !== undefined && opensLine(text, it.at)) {
      pairs.push({ start: before.at, end: trimmedEnd(text, before.at, it.at) });
      open.length = same;
    }
    open.push(it);
    if (open.length > maxDepth) open.shift();
  } else if (role === 'close') {
    const opener = openerFor(it.mark, open);
    const from = opener < 0 ? undefined : open[opener];
    if (from === undefined) return;
    pairs.push({ start: from.at, end: it.at + 1 });
    open.length = opener;
  }
}

const closedBy: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '”': '”“',
  '„': '“”',
  '‟': '”“',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
};
const straightOrCurly = '"“”„‟';

/** The nearest mark that `mark` closes in its own manner, else the nearest of mixed straight and curly ones; -1 for none. */
function openerFor(mark: string, open: readonly Open[]): number {
  const own = open.findLastIndex((it) => closedBy[it.mark]?.includes(mark) ?? false);
  if (own >= 0 || !straightOrCurly.includes(mark)) return own;
  return open.findLastIndex((it) => straightOrCurly.includes(it.mark));
}

function roleOf(text: string, it: Open, open: readonly Open[], straight: StraightSides): Role {
  if (it.mark === '"') return straight.get(it.at) ?? 'none';
  const side = sideOf(text, it.at);
  const closable = openerFor(it.mark, open) >= 0;
  switch (it.mark) {
    case '“':
      if (open.at(-1)?.mark === '„') return 'close';
      return side === 'close' ? (closable ? 'close' : 'none') : 'open';
    case '”':
      return closable ? 'close' : side === 'open' ? 'open' : 'none';
    case '«':
    case '‹':
      return closable ? 'close' : 'open';
    case '»':
    case '›':
      return closable ? 'close' : side === 'open' ? 'open' : 'none';
    case '」':
    case '』':
      return 'close';
    default:
      return 'open';
  }
}

function trimmedEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charAt(at - 1).trim() === '') at--;
  return at;
}
