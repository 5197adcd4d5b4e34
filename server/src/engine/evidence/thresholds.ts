/** The numbers that judgements hang on, and where they come from. */

/**
 * Guards of a conflict: the rival must stand well in the value's place (`near`), better than the value itself (`lead`),
 * in a passage that covers the rest of the claim (`cover`). First set by hand after four public sets of claims with human
 * labels (a news summary set, edited summaries, in-article swaps, cited web pages), all kept under 1.5% false accusations.
 */
export const guards = {
  number: { near: 0.75, lead: 0.15, cover: 0.7 },
  /** A value that stands nowhere in the candidate passages. */
  absentNumber: { near: 0.7, lead: 0, cover: 0.65 },
  date: { near: 0.75, lead: 0.15, cover: 0.75 },
  absentDate: { near: 0.7, lead: 0, cover: 0.7 },
  negation: { near: 0.7, lead: 0.25, cover: 0.75 },
  antonym: { near: 0.75, lead: 0.25, cover: 0.8 },
  spelling: { cover: 0.6 },
} as const;

/** What a statement needs to be called supported. */
export const support = {
  /** Of the claim's weight, in the best passage with its neighbours. */
  cover: 0.6,
  /** A value may stand a little worse than a rival and still be the one: passages put things in other words. */
  slack: 0.2,
  /** Of the pooled score. */
  score: 0.62,
} as const;
