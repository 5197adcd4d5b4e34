/** "Did you mean": the citation keys nearest to one that no source has. */

import Fuse from 'fuse.js';
import type { Source } from '../corpus/source';

const most = 5;
/** Longer keys are cut before matching, so that a pasted page of text costs nothing. */
const longest = 60;

const made = new WeakMap<readonly Source[], (key: string) => readonly string[]>();

/** The same function for the same list. */
export function nearestKeysOf(sources: readonly Source[]): (key: string) => readonly string[] {
  const known = made.get(sources) ?? nearestKeysIn(sources);
  made.set(sources, known);
  return known;
}

/** A function from a key to the nearest ones, best first; the list of sources is prepared once, when first asked. */
function nearestKeysIn(sources: readonly Source[]): (key: string) => readonly string[] {
  let fuse: Fuse<Source> | undefined;
  const answers = new Map<string, readonly string[]>();
  return (key) => {
    const wanted = key.slice(0, longest);
    const known = answers.get(wanted);
    if (known) return known;
    fuse ??= new Fuse(sources, { keys: ['citationKey'], threshold: 0.4, ignoreLocation: true, includeScore: true });
    const found = fuse.search(wanted, { limit: most }).map(({ item }) => item.citationKey);
    answers.set(wanted, found);
    return found;
  };
}
