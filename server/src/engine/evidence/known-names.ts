/** What the text around a sentence shows about its capitals: read once for each source. */

import type { Source } from '../corpus/source';
import type { Token } from '../text/tokens';
import { tokensOf } from '../text/tokens';
import type { NameContext } from '../text/values/names';
import { nameContextOf } from '../text/values/names';

/** Code units of a source that are read for it; a longer one has shown its names by then. */
const LONGEST = 60_000;
/** Code units of the sources of which it is kept. */
const MOST_KEPT = 6_000_000;

export interface KnownNames {
  ofSource(source: Source): NameContext;
}

export function createKnownNames(): KnownNames {
  const kept = new Map<string, NameContext>();
  let size = 0;
  return {
    ofSource(source) {
      const key = `${source.id}@${source.hash}`;
      const known = kept.get(key);
      if (known) return known;
      const text = source.text.slice(0, LONGEST);
      const made = nameContextOf(text);
      size += text.length;
      if (size > MOST_KEPT) {
        kept.clear();
        size = text.length;
      }
      kept.set(key, made);
      return made;
    },
  };
}

/** What a context says of the capitalised words of a text, as a key: the rest of it does not matter to the text. */
export function contextKey(text: string, context: NameContext | undefined): string {
  if (context === undefined) return '';
  const told = (it: Token): boolean => it.kind === 'word' && (context.uncased === true || /^\p{Lu}/u.test(it.text));
  return (context.uncased === true ? 'u' : '') + tokensOf(text).filter(told).map((it) => (context.capitalised.has(it.lower) ? 2 : 0) + (context.lowerCased.has(it.lower) ? 1 : 0)).join('');
}
