/** Finds the credit line of a quotation: "— Keith Kellogg" behind the quoted words. */

/** Where the credit begins; the length of the words when there is none. */
export function creditStart(prose: string): number {
  const from = Math.max(0, prose.length - longest);
  const match = credit.exec(prose.slice(from));
  if (!match) return prose.length;
  return from + match.index + (match[1]?.length ?? 0);
}

/** Whether a paragraph is a credit line and nothing else. */
export function isCreditLine(prose: string): boolean {
  return prose.length <= longest && creditStart(prose) === 0;
}

const longest = 110;
const credit = /(^|[.!?…,"”»’')\]] ?)(?:[–—―]|--?-?) ?(?=\p{Lu})[^.!?“”"]{2,100}$/u;
