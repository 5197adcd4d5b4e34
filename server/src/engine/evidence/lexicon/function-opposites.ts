/** Small words that turn a statement around, by what they stand beside: written by hand for this project. */

export interface SmallWord {
  /** What it says as well. */
  readonly alike: ReadonlySet<string>;
  readonly opposed: ReadonlySet<string>;
}

/** Before what they lead in: "before the vote". */
export const placeWords: ReadonlyMap<string, SmallWord> = table([
  ['before', 'after'], ['above', 'below under beneath'], ['below under beneath', 'above'], ['after', 'before'], ['inside', 'outside'], ['outside', 'inside'], ['from', 'to into'],
]);

/** Directly before a date: "annexed in 2014" is not "annexed before 2014". */
export const dateWords: ReadonlyMap<string, SmallWord> = table([
  ['before', 'after in on since'], ['after', 'before in on'], ['since', 'before'], ['until till', 'since after'],
]);

/** Before what they count: "most of the cabins". */
export const shareWords: ReadonlyMap<string, SmallWord> = table([
  ['all every each', 'few most some'], ['most many', 'few'], ['few', 'all every each most many'],
]);

const UP = 'up rose rise rises risen rising increased increase increases grew grown growth growing gained gain gains climbed climb jumped jump higher';
const DOWN = 'down fell fall falls fallen falling decreased decrease decreases dropped drop drops declined decline declines slipped slumped lower';

/** Before a number that something passes or stays under: "to exceed 460 crowns". */
export const boundWords: ReadonlyMap<string, SmallWord> = table([
  ['above over exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing', 'below under beneath'],
  ['below under beneath', 'above over exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing'],
]);

/** Beside a number: "12% up", "two years earlier", "20 fewer". */
export const directionWords: ReadonlyMap<string, SmallWord> = table([
  [UP, DOWN], [DOWN, UP], ['earlier', 'later'], ['later', 'earlier'], ['fewer less', 'more'], ['more', 'fewer less'], ['ahead', 'behind'], ['behind', 'ahead'],
]);

function table(rows: readonly (readonly [words: string, opposed: string])[]): ReadonlyMap<string, SmallWord> {
  return new Map(rows.flatMap(([words, opposed]) => {
    const alike = new Set(words.split(' '));
    const row = { alike, opposed: new Set(opposed.split(' ')) };
    return [...alike].map((word): [string, SmallWord] => [word, row]);
  }));
}
