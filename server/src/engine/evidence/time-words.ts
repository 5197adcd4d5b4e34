/** Words of time that are no date and no length of time by themselves: "the night", "the closing quarter", "in recent years", "quarterly". */

interface Stretch {
  /** First and last word in the text. */
  readonly first: number;
  readonly last: number;
}

export interface TimeWords extends Stretch {
  /** What stretch of time they name: "year" for "the years" and "annual". */
  readonly stretch: string;
}

/** `values`: the numbers and dates that are read otherwise; words beside one of the `dates` belong to it. */
export function timeWordsIn(words: readonly { readonly lower: string }[], values: readonly Stretch[], dates: readonly Stretch[]): readonly TimeWords[] {
  const taken = (place: number): boolean => values.some((it) => place >= it.first && place <= it.last);
  // "Friday night" is Friday's.
  const besideDate = (first: number, last: number): boolean => dates.some((it) => it.last === first - 1 || it.first === last + 1);
  const found: TimeWords[] = [];
  words.forEach((word, last) => {
    const stretch = STRETCHES.get(word.lower);
    if (stretch === undefined || taken(last)) return;
    let first = last;
    while (first > 0 && MODIFIERS.has(words[first - 1]?.lower ?? '') && !taken(first - 1)) first--;
    if (!besideDate(first, last)) found.push({ first, last, stretch });
  });
  return found;
}

const MODIFIERS: ReadonlySet<string> = new Set(
  'the this that these those last next past coming previous following recent early earlier late later closing opening first second third fourth final few several many same whole entire'.split(' '),
);

const STRETCHES: ReadonlyMap<string, string> = new Map(
  [
    'minute minutes', 'hour hours hourly', 'day days daily', 'night nights nightly overnight', 'morning mornings', 'afternoon afternoons', 'evening evenings',
    'week weeks weekly', 'weekend weekends', 'fortnight fortnights', 'month months monthly', 'quarter quarters quarterly', 'summer summers', 'winter winters', 'autumn autumns',
    'season seasons', 'year years yearly annual annually full-year', 'decade decades', 'century centuries',
  ].flatMap((line) => line.split(' ').map((word, _, all): [string, string] => [word, all[0] ?? word])),
);
