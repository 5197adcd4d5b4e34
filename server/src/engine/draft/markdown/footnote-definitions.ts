/** Footnote definitions, `[^1]: text`, as a block of Markdown that may hold several indented paragraphs. */

import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/** Columns by which further paragraphs of a definition are indented. */
const indent = 4;
const opening = /^\[\^([^\]\[\s^]{1,200})\]:/;

export const footnoteDefinitions: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true, composite: goesOn },
    { name: 'FootnoteMark' },
  ],
  parseBlock: [{
    name: 'FootnoteDefinition',
    before: 'LinkReference',
    parse(cx, line) {
      const mark = openingAt(line);
      if (mark === 0) return false;
      const from = cx.lineStart + line.pos;
      cx.startComposite('FootnoteDefinition', line.pos, indent);
      cx.addElement(cx.elt('FootnoteMark', from, from + mark));
      line.moveBase(line.pos + mark);
      return null;
    },
    endLeaf: (_, line) => openingAt(line) > 0,
  }],
};

/** Length of `[^label]:` where the line's text begins; 0 when it is none. */
function openingAt(line: Line): number {
  if (line.next !== 91 /* [ */ || line.indent >= line.baseIndent + indent) return 0;
  return opening.exec(line.text.slice(line.pos, line.pos + 210))?.[0].length ?? 0;
}

function goesOn(_: BlockContext, line: Line, value: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + value) return false;
  line.moveBaseColumn(line.baseIndent + value);
  return true;
}
