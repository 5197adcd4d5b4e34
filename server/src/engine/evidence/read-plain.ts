/** The plainest reading of a text: each line a paragraph, a line that opens with `#` a heading. */

import type { Block, ReadDocument } from '../corpus/source';

export function readPlain(text: string): ReadDocument {
  const blocks: Block[] = [];
  let start = 0;
  let title = '';
  let paragraph = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (line !== '') {
      const heading = line.startsWith('#');
      if (heading && title === '') title = line.replace(/^#+\s*/, '');
      const locator = heading ? {} : { paragraph: ++paragraph };
      blocks.push({ kind: heading ? 'heading' : 'paragraph', span: { start, end }, locator, part: 0 });
    }
    start = end + 1;
  }
  return {
    text,
    blocks,
    parts: [{ title, span: { start: 0, end: text.length } }],
    metadata: { authors: [] },
    kind: 'text',
    problems: [],
  };
}
