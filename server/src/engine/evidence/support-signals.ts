/** What the support score is made of, as data that verdicts carry. */

/** What speaks for a claim and against it, before anything is weighed. */
export interface SupportSignals {
  /** Of the claim's weight, what the best passage has with its neighbours. */
  readonly cover: number;
  /** Of the claim's numbers, dates and words of names, how many stand anywhere in the sources. */
  readonly found: number;
  readonly absentValues: number;
  readonly absentNames: number;
  /** By how much other values, and the opposite, stand better in the places of the claim's. */
  readonly rivals: number;
  readonly denials: number;
  /** -1 to 1: by how much the names stand better in their places than any other name would, in the mean; 0 without names. */
  readonly namesAhead: number;
  /** 0 to 1: by how much another name stands better in the place of the worst placed one. */
  readonly nameBehind: number;
  /** 0 to 1: the same for pronouns, and for whether anybody agrees with them. */
  readonly pronounBehind: number;
  /** Nothing is missing, in doubt or in conflict, and enough of it is covered. */
  readonly borneOut: boolean;
  readonly accused: boolean;
  /** A denial that no source makes, or a conflict with a passage about somebody else. */
  readonly unsure: boolean;
}
