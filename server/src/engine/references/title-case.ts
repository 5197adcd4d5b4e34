/** Headline capitals for English titles, after The Chicago Manual of Style (17th ed., 8.159). */

const small = new Set(['a', 'an', 'the', 'and', 'but', 'or', 'for', 'nor', 'as', 'at', 'by', 'down', 'for', 'from', 'in', 'into', 'of', 'off', 'on', 'onto', 'out', 'over', 'to', 'up', 'with', 'via', 'per', 'vs', 'vs.', 'v.', 'so', 'yet', 'about', 'than']);

/** Words with capitals of their own ("NATO", "iPhone") stay; the first and last word, and one behind a colon, are never small. */
export function titleCase(title: string): string {
  const words = title.split(/(\s+)/);
  const last = words.length - 1;
  return words
    .map((word, i) => {
      if (i % 2 === 1) return word;
      const opens = i === 0 || /[:?!.–—]$/.test(words[i - 2] ?? '');
      const bare = word.toLowerCase().replace(/^["'“‘(]+|["'”’),.:;!?]+$/g, '');
      if (/\p{Lu}/u.test(word.slice(1)) || (/\p{Lu}/u.test(word) && !small.has(bare))) return word;
      return small.has(bare) && !opens && i !== last ? word.toLowerCase() : capitalised(word);
    })
    .join('');
}

function capitalised(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase()).replace(/(?<=\p{L}-)\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}
