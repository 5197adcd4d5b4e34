/** What a saving that was cut short has left behind, and so which state of the saved index holds. */

/** In words for the log, where anything is left; `next`: the number after those of the segments that hold. */
export function aftermathOf(left: readonly string[], next: number): string | undefined {
  const segments = left.filter((it) => /^segment-\d+\.(?:bin|txt)$/.test(it));
  // Parts that no manifest names yet are of a state that never came to be.
  if (segments.length < left.length || segments.some((it) => segmentNumber(it) >= next)) return 'the last saving was cut short; the state before it holds';
  return segments.length > 0 ? 'the last saving was cut short after its swap; the new state holds' : undefined;
}

export function segmentNumber(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}
