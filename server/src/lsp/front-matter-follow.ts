/** Follows the front matter while it is typed: bibliographies that it names are looked for once the writer has paused. */

import type { TextEdit } from '../engine/text/edit';

export interface FrontMatterFollow {
  /** Takes note of edits; `text` is the text after them. */
  edited(edits: readonly TextEdit[], text: string): void;
}

/** Milliseconds without an edit of it: half a name is no name of a file. */
const quiet = 600;

export function createFrontMatterFollow(follow: () => void): FrontMatterFollow {
  let timer: NodeJS.Timeout | undefined;
  return {
    edited(edits, text) {
      const end = frontMatterEnd(text);
      if (!edits.some(({ span }) => span.start <= end)) return;
      clearTimeout(timer);
      timer = setTimeout(follow, quiet);
      timer.unref();
    },
  };
}

/** Front matter longer than this is followed when the draft is saved. */
const longest = 4000;

function frontMatterEnd(text: string): number {
  return /^---[^]*?\n(?:---|\.\.\.)/.exec(text.slice(0, longest))?.[0].length ?? 0;
}
