/** Borders that no stop marks: items of lists ("2)", "b.", bullets), headings on a line of their own, lines of menus. */

const BULLETS = '•⁃▪◦‣●■∙';
const MARKER = /(?:^|[\s\u00a0])[•⁃▪◦‣●■∙]?\(?(?:(\d{1,3})|([a-z]))(\.\)|[.)])(?=[\s\u00a0]+[^\s\u00a0])/gu;
const LINE_MARKER = /\n[\t \u00a0]*(?=(?:[-*+–•⁃▪◦‣●■∙|][\t \u00a0]|\(?\d{1,3}[.)]\)?[\t \u00a0]+\S))/gu;

/** Offsets in the block at which an item, or the text after a heading, starts, ascending; never the block's own start. */
export function itemStartsIn(block: string): readonly number[] {
  const starts = new Set<number>();
  for (let at = 1; at < block.length; at++) {
    if (BULLETS.includes(block.charAt(at)) && isSpace(block.charCodeAt(at - 1))) starts.add(at);
  }
  for (const match of block.matchAll(LINE_MARKER)) starts.add(match.index + match[0].length);
  if (/^[\s•⁃▪◦‣●■∙]*\(?(?:\d{1,3}|[a-z])[.)]/u.test(block.slice(0, 40))) addSequence(block, starts);
  for (const at of headingEndsIn(block)) starts.add(at);
  return [...starts].filter((at) => at > 0).sort((a, b) => a - b);
}

/**
 * Line starts after a heading that is glued to its text by a single line break: a line without a stop in title case,
 * or a short one before a line too long to be wrapped prose.
 */
function headingEndsIn(block: string): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', start)) {
    const capital = end - start < 200 && /^\s*["'“‘]?\p{Lu}/u.test(block.slice(end + 1, end + 12));
    if (capital && isHeading(block.slice(start, end), lineLength(block, end + 1))) ends.push(end + 1);
    start = end + 1;
  }
  return ends;
}

/** Line starts of a block of at least three short lines without a stop: a menu or list, not wrapped prose. */
export function lineStartsOfMenu(block: string): readonly number[] {
  if (block.length > 2000 || /[.!?…;:]/u.test(block)) return [];
  const lines = block.trim().split('\n');
  if (lines.length < 3 || lines.some((line) => line.trim().split(/\s+/u).length > 5)) return [];
  return [...block.matchAll(/\n/gu)].map((match) => match.index + 1).filter((at) => block.slice(at).trim() !== '');
}

export function isBullet(character: string): boolean {
  return character !== '' && BULLETS.includes(character);
}

const SMALL = new Set('a an the and or but nor for of on in to at by as with from into over vs via is are be it its up off per than'.split(' '));

const LONG_LINE = 240;

/** Length of the line at `start`, as far as it matters. */
function lineLength(block: string, start: number): number {
  const end = block.slice(start, start + LONG_LINE).indexOf('\n');
  return end < 0 ? Math.min(LONG_LINE, block.length - start) : end;
}

function isHeading(line: string, nextLength: number): boolean {
  const words = line.trim().split(/\s+/u);
  if (/[.,;:–—-]$/u.test(words[words.length - 1] ?? '')) return false;
  if (line.length <= 80 && nextLength >= LONG_LINE) return true;
  let capitals = 0;
  for (const word of words) {
    const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (/^\p{Lu}/u.test(bare)) capitals++;
    else if (/^\p{Ll}/u.test(bare) && !SMALL.has(bare)) return false;
  }
  return capitals >= 4;
}

function addSequence(block: string, starts: Set<number>): void {
  let expected: number | undefined;
  let style = '';
  for (const match of block.matchAll(MARKER)) {
    const value = match[1] === undefined ? (match[2] ?? '').charCodeAt(0) : Number(match[1]);
    const thisStyle = `${match[1] === undefined ? 'letter' : 'digit'}${match[3] ?? ''}`;
    const at = match.index + (/^[\s\u00a0]/u.test(match[0]) ? 1 : 0);
    if (expected === undefined) {
      style = thisStyle;
      expected = value + 1;
    } else if (value === expected && thisStyle === style && opensItem(block, match.index + match[0].length)) {
      if (!isBullet(block.slice(Math.max(0, at - 4), at).trimEnd().slice(-1))) starts.add(at);
      expected = value + 1;
    }
  }
}

function opensItem(block: string, at: number): boolean {
  return /^[\s\u00a0]+["'“‘(]?\p{Lu}/u.test(block.slice(at, at + 8));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
}
