/** Gives each straight double mark of a paragraph its side: by what stands around it if that fits together, else by turns. */

import type { Span } from '../span';
import { opensLine, sideOf } from './mark-context';
import type { MarkSide } from './mark-context';

export type StraightSides = ReadonlyMap<number, 'open' | 'close'>;

/** Offset of each `"` that is a quotation mark (not a sign for inches) with its side. */
export function straightSides(text: string, block: Span, mixed: boolean): StraightSides {
  const marks = marksOf(text, block);
  const strict = balanced(marks);
  if (strict !== undefined) return strict;
  const turns = mixed ? undefined : byTurns(text, marks);
  return turns ?? byContext(marks);
}

interface Mark {
  readonly at: number;
  readonly side: MarkSide;
}

function marksOf(text: string, block: Span): readonly Mark[] {
  const marks: Mark[] = [];
  let open = 0;
  for (let at = text.indexOf('"', block.start); at >= 0 && at < block.end; at = text.indexOf('"', at + 1)) {
    const side = sideOf(text, at);
    const inches = side === 'close' && open === 0 && /[0-9]/.test(text.charAt(at - 1));
    if (inches) continue;
    marks.push({ at, side });
    if (side === 'open') open++;
    else if (open > 0) open--;
  }
  return marks;
}

/** Every mark with a plain side, and each that opens closed again; `undefined` where they do not come out so. */
function balanced(marks: readonly Mark[]): StraightSides | undefined {
  const sides = new Map<number, 'open' | 'close'>();
  let depth = 0;
  for (const { at, side } of marks) {
    if (side === 'either') return undefined;
    depth += side === 'open' ? 1 : -1;
    if (depth < 0 || depth > 2) return undefined;
    sides.set(at, side);
  }
  return depth === 0 ? sides : undefined;
}

function byTurns(text: string, marks: readonly Mark[]): StraightSides | undefined {
  if (marks.length % 2 !== 0) return undefined;
  const sides = new Map<number, 'open' | 'close'>();
  for (const [i, { at, side }] of marks.entries()) {
    const turn = i % 2 === 0 ? 'open' : 'close';
    if (turn === 'close' && side === 'open' && opensLine(text, at)) return undefined;
    sides.set(at, turn);
  }
  return sides;
}

function byContext(marks: readonly Mark[]): StraightSides {
  const sides = new Map<number, 'open' | 'close'>();
  let open = false;
  for (const { at, side } of marks) {
    const plain: 'open' | 'close' = side === 'either' ? (open ? 'close' : 'open') : side;
    sides.set(at, plain);
    open = plain === 'open';
  }
  return sides;
}
