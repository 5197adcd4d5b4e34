/** The numbers that judgements hang on, and where they come from. */

export interface Guard {
  readonly near: number;
  readonly lead: number;
  readonly cover: number;
}

/**
 * Guards of a conflict: the rival must stand well in the value's place (`near`), better than the value itself (`lead`),
 * in a passage that covers the rest of the claim (`cover`). Chosen by hand over four public sets of claims with human or
 * planted labels (news summaries, in-article swaps, cited web pages, edited summaries), so that fewer than 1 in 100
 * supported claims of each is accused; `npm run eval` shows where they stand.
 */
export const guards = {
  number: { near: 0.45, lead: 0.25, cover: 0.5 },
  /** A value that stands nowhere near in the source. */
  absentNumber: { near: 0.55, lead: 0, cover: 0.5 },
  /** The same where the accusing sentence alone, without its neighbours, has so much of the rest. */
  absentNumberHere: { near: 0.45, lead: 0, cover: 0.45 },
  /** Of a value that stands nowhere near, where the rival has the very words of the claim around it ("an increase of 207% compared to") or differs in one figure. */
  framed: { near: 0.4, lead: 0, cover: 0.3 },
  /** "Two" and "three" are often counted by the writer, not read. */
  smallNumber: { near: 0.7, lead: 0.25, cover: 0.6 },
  date: { near: 0.45, lead: 0.2, cover: 0.5 },
  absentDate: { near: 0.5, lead: 0, cover: 0.5 },
  /** The claim denies what the source affirms. */
  deniedByClaim: { near: 0.4, lead: 0.15, cover: 0.45 },
  /** The source denies what the claim affirms; sources deny many things beside the point, so this asks for more. */
  deniedBySource: { near: 0.7, lead: 0.2, cover: 0.8 },
  antonym: { near: 0.55, lead: 0.25, cover: 0.45 },
  /** Another thing of the kind, where the claim's own stands in no passage. */
  contrast: { near: 0.55, lead: 0.25, cover: 0.45 },
  /** The opposite stands next to the same word as in the claim ("positive trends", "negative trends"); or between the same two. */
  samePhrase: { near: 0.4, lead: 0.15, cover: 0.3 },
  /** The claim denies a verb plainly ("has not signed") that the sources tell as done, and they deny nothing of it. */
  plainlyDenied: { near: 0.2, lead: 0, cover: 0.3 },
  /** The same in a source that covers the claim as a supported one is covered, so that it tells the same story; for verbs that mean something by themselves. */
  plainlyDeniedInStory: { near: 0.08, lead: 0, cover: 0.25 },
  /** The same where they tell it in a word of like meaning ("found" for "not discovered"). */
  plainlyDeniedAkin: { near: 0.4, lead: 0, cover: 0.4 },
  deniedInPhrase: { near: 0.3, lead: 0.15, cover: 0.5 },
  /** Another name in its very role, or in a sentence that is otherwise the same. */
  otherName: { near: 0.9, lead: 0.3, cover: 0.7 },
  spelling: { cover: 0.55 },
  /** "After" where the claim has "before", in the same words. */
  smallWord: { cover: 0.6 },
  /** "Went ahead" for "was called off", of the same thing. */
  phrase: { cover: 0.5 },
  /** "Nobody was hurt", in a passage about the same. */
  nobody: { cover: 0.3 },
  /** Another number at the noun of a claim's number. */
  noun: { cover: 0.6 },
} as const;

/** What a claim denies beside its verb is denied by the sources too, where a denial of it stands so near. */
export const plainlyDenied = { elsewhere: 0.3 } as const;

/** Where the opposite of a claim stands so well and so far ahead, the claim is not called supported. */
export const doubt = { near: 0.5, lead: 0.2 } as const;

/** The same where the very word or its antonym says the opposite. */
export const surerDoubt = { near: 0.5, lead: 0.1 } as const;

/** The same where the sources only plan or demand what the claim tells as done, and a deed of this kind (`done`) hardly stands in its place, or the plan stands so much better (`far`). */
export const plannedOnly = { near: 0.4, lead: 0.1, done: 0.35, far: 0.35 } as const;

/** The same for another name in a name's place. */
export const doubtfulName = { near: 0.7, lead: 0.3, cover: 0.7 } as const;

/** Below this a claim's own value hardly stands in its place. */
export const weakPlace = 0.45;

/** So far down a value still bears a claim out, where the passage has so much of the claim's other words. */
export const bearing = { near: 0.4, cover: 0.6 } as const;

/** Where two numbers from which a third can be worked out stand so well in its place, nothing contradicts it (`near`), or they bear it out (`bearing`). */
export const workedOut = { near: 0.2, bearing: 0.45 } as const;

/** Below this it is somewhere else altogether, as good as absent. */
export const farOff = 0.2;

/** A value may stand this much worse than a rival and still be the one: passages put things in other words. */
export const slack = 0.2;

/** Of the claim's weight in the best passage with its neighbours: what a supported claim has in a text of 30 passages. */
const leastCover = 0.4;
/** More for each tenfold of passages, because the best of many passages covers more of any claim by chance. */
const coverPerTenfold = 0.06;
const mostCover = 0.6;

/** So much more where what stands two sentences away is counted too. */
export const moreAround = 0.05;

/** Moves in steps (half a power of ten of passages), so that a source more or less seldom changes a verdict. */
export function supportCover(passages: number): number {
  const tenfolds = Math.round(Math.log10(Math.max(1, passages / 30)) * 2) / 2;
  return Math.min(mostCover, leastCover + coverPerTenfold * Math.max(0, tenfolds));
}
