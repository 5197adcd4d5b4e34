/** Where a list written into running text starts its next item: bullets, "2)", "2.", "b." in sequence. */

const BULLETS = '•⁃▪◦‣●■∙';
const MARKER = /(?:^|[\s\u00a0])[•⁃▪◦‣●■∙]?\(?(?:(\d{1,3})|([a-z]))(\.\)|[.)])(?=[\s\u00a0]+[^\s\u00a0])/gu;
const LINE_MARKER = /\n[\t \u00a0]*(?=(?:[-*+–•⁃▪◦‣●■∙][\t \u00a0]|\(?\d{1,3}[.)]\)?[\t \u00a0]+\S))/gu;

/** Offsets inside `start`..`end` at which an item starts, in order; the first item of a list is not among them if the block starts with it. */
export function itemStartsIn(block: string): readonly number[] {
  const starts = new Set<number>();
  for (let at = 1; at < block.length; at++) {
    if (BULLETS.includes(block.charAt(at)) && isSpace(block.charCodeAt(at - 1))) starts.add(at);
  }
  for (const match of block.matchAll(LINE_MARKER)) starts.add(match.index + match[0].length);
  if (/^[\s•⁃▪◦‣●■∙]*\(?(?:\d{1,3}|[a-z])[.)]/u.test(block.slice(0, 40))) addSequence(block, starts);
  return [...starts].filter((at) => at > 0).sort((a, b) => a - b);
}

export function isBullet(character: string): boolean {
  return character !== '' && BULLETS.includes(character);
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
