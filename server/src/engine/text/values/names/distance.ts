/** How many letters two words are apart. */

/**
 * Letters by which two words of a name are apart, at most `limit + 1`: as `letterDistance`, but a letter that stands two
 * places off counts once, and so does "ph" for "f".
 */
export function slipsBetween(first: string, second: string, limit: number): number {
  const apart = letterDistance(first, second, Math.max(limit, 2));
  if (apart <= limit) return apart;
  if (letterDistance(soundOf(first), soundOf(second), limit) < limit) return 1;
  return apart === 2 && first.length === second.length && first[0] === second[0] && lettersOf(first) === lettersOf(second) ? 1 : limit + 1;
}

function soundOf(word: string): string {
  return word.replace(/ph/gu, 'f');
}

function lettersOf(word: string): string {
  return [...word.slice(0, 40)].sort().join('');
}

/** Damerau-Levenshtein distance (neighbours swapped count once), or `limit + 1` as soon as it must be greater. Words are cut at 40 letters. */
export function letterDistance(first: string, second: string, limit: number): number {
  const a = first.slice(0, 40);
  const b = second.slice(0, 40);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}
