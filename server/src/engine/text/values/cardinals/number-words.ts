/** The words of English numerals: cardinals, ordinals, scales and fractions. */

export const SMALL: ReadonlyMap<string, number> = new Map(
  ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')
    .split(' ').map((word, value): [string, number] => [word, value]).concat([['nought', 0], ['naught', 0]]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['dozens', 12], ['hundred', 100], ['thousand', 1e3], ['lakh', 1e5], ['lakhs', 1e5], ['million', 1e6], ['crore', 1e7], ['crores', 1e7],
  ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15], ['mn', 1e6], ['mln', 1e6], ['mio', 1e6], ['mil', 1e6], ['bn', 1e9], ['bln', 1e9],
  ['mrd', 1e9], ['tn', 1e12], ['trn', 1e12], ['tln', 1e12],
]);

/** Letters that are scales only when written on the numeral: "3.5m", "10k". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['mm', 1e6], ['b', 1e9], ['t', 1e12]]);

/** "hundreds", "thousands": how far an open plural reaches. */
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 120]], ['scores', [40, 200]], ['hundreds', [200, 1999]], ['thousands', [2e3, 99_999]], ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]], ['trillions', [2e12, 999e12]],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth')
    .split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['nineth', 9], ['hundredth', 100], ['thousandth', 1e3], ['millionth', 1e6], ['billionth', 1e9], ['trillionth', 1e12],
]);

/** The parts a whole is cut into. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4],
  ...[...ORDINALS].filter(([, value]) => value > 2).flatMap(([word, value]): [string, number][] => [[word, value], [`${word}s`, value]]),
]);

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
