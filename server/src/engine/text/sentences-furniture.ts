/** Borders around what stands beside the sentences of a page or a letter: bylines, captions, section headings, lines in capitals, salutations and closings. */

interface Rule {
  /** It is looked for where one of these stands. */
  readonly openers: readonly string[];
  /** From the opener on; a border stands behind the match, or before it where `before` says so. */
  readonly pattern: RegExp;
  readonly before?: true;
}

const RULES: readonly Rule[] = [
  // "Boats lie idle By Anna Ode"; not "Written By Anna Ode", nor "Stand By Your Man".
  {
    openers: ['By '], before: true,
    pattern: /(?<=^[^.!?]{15,160} )(?<!\b(?:Written|Directed|Produced|Edited|Stand|Step|Side|Inspired|Sponsored|Powered|Photo|Photograph|Image|Text|Story|Reporting) )By (?!The|My|Your|His|Her|Our|Any|All)\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+/uy,
  },
  { openers: ['File ', 'Stock '], before: true, pattern: /(?<=[\p{L}\p{N}] )(?:File|Stock) (?:photo|image|picture)\b/uy },
  // "Background Coron is both"; words that lead names ("Climate", "History") are left alone.
  {
    openers: ['Background ', 'Introduction ', 'Conclusion ', 'Overview ', 'Orientation ', 'Understand ', 'Steps ', 'Early life ', 'Later life ', 'Personal life ', 'Early years '],
    pattern: /(?<=^|[.!?][)\]”"]? )\p{Lu}\p{Ll}+(?: life| years)? (?=(?:\p{Lu}[\p{L}’'-]+ ){1,3}[\p{Ll}(])/uy,
  },
  { openers: ['Dear '], pattern: /(?<=^|[.!?] |[\p{L}\p{N}] )Dear (?:\p{Lu}[\p{L}.]*\s?){1,4}[:;] (?=\p{Lu})/uy },
  { openers: ['Dear '], before: true, pattern: /(?<=[\p{L}\p{N}] )Dear (?:\p{Lu}[\p{L}.]*\s?){1,4}[:;] \p{Lu}/uy },
  { openers: ['Sincerely, ', 'Respectfully, ', 'Yours, '], pattern: /(?<=[.!?] )\p{Lu}\p{Ll}+, (?=\p{Lu})/uy },
  // "You will be able to: State the reasons".
  { openers: ['able to: '], pattern: /able to: (?=\p{Lu}\p{Ll}+ )/uy },
];

/** Adds the offsets in the block at which such a piece, or what follows it, starts. */
export function furnitureIn(block: string, starts: number[]): void {
  for (const rule of RULES) for (const opener of rule.openers) {
    for (let at = block.indexOf(opener); at >= 0; at = block.indexOf(opener, at + opener.length)) {
      rule.pattern.lastIndex = at;
      const [found] = rule.pattern.exec(block) ?? [];
      if (found !== undefined) starts.push(rule.before === true ? at : at + found.length);
    }
  }
  if (CAPITALS.test(block)) for (const match of block.matchAll(LINE_IN_CAPITALS)) starts.push(match.index + match[0].length);
}

const CAPITALS = /[A-Z]{2} [A-Z]{2}/;
/** "LINK TO LEARNING The CIA website": three words in capitals and more, and all of a sentence so far. */
const LINE_IN_CAPITALS = /(?<=^|[.!?] )(?:\p{Lu}{2,}(?:[,:]|\.(?= \p{Lu}))? |\p{Lu}\. ){2,12}\p{Lu}{2,} (?=\p{Lu}\p{Ll})/gu;
