/**
 * Cuts a BibTeX file into its entries before the parser sees it: an entry that is never closed would swallow the good ones
 * behind it, and what nests without end would hold the parser up.
 */

import type { Problem } from '../../engine/corpus/source';

export interface SoundText {
  /** The file with the lines of unsound entries empty, so that lines keep their numbers. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

const opening = /^[ \t]*@([a-z]{1,30})[ \t]*[{(][ \t]*([^\s,{}()=]{0,200})/gim;
const longestEntry = 200_000;
const deepestBraces = 40;

export function soundText(file: string): SoundText {
  const starts = [...file.matchAll(opening)];
  const problems: Problem[] = [];
  const kept: string[] = [blank(file.slice(0, starts[0]?.index ?? file.length))];
  let line = 1 + breaksIn(file.slice(0, starts[0]?.index ?? 0));
  starts.forEach((start, i) => {
    const chunk = file.slice(start.index, starts[i + 1]?.index ?? file.length);
    const fault = faultOf(chunk);
    if (fault !== undefined) problems.push({ message: `Line ${line}: ${start[2] ? `the entry “${start[2]}”` : 'an entry'} ${fault}` });
    kept.push(fault === undefined ? chunk : blank(chunk));
    line += breaksIn(chunk);
  });
  return { text: kept.join(''), problems };
}

/** Braces only: a parenthesis closes an entry that one opened, but need not match inside values. */
function faultOf(chunk: string): string | undefined {
  if (chunk.length > longestEntry) return 'is too long';
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 125 && depth > 0) depth--;
  }
  if (deepest > deepestBraces) return 'is nested too deep';
  return depth > 0 ? 'has a brace that is not closed' : undefined;
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
