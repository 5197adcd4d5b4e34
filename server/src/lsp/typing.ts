/** Which statement of a draft is being typed right now, so that it is left alone until it is left or finished. */

import type { Draft } from '../engine/draft/draft';
import { statementFrom } from '../engine/draft/part-at';
import type { TextEdit } from '../engine/text/edit';
import { contains } from '../engine/text/span';

export interface Typing {
  /** Takes note of edits; `text` is the text after them. */
  edited(uri: string, edits: readonly TextEdit[], text: string): void;
  /** Takes note of the cursor; answers whether the statement being typed was left. */
  cursorAt(uri: string, offset: number, draft: Draft | undefined): boolean;
  /** The writer is done for now (saved, closed). */
  finished(uri: string): void;
  /** Offset in the statement being typed. */
  offsetIn(uri: string): number | undefined;
}

export function createTyping(): Typing {
  const offsets = new Map<string, number>();
  return {
    edited(uri, edits, text) {
      const last = edits.at(-1);
      const offset = last ? last.span.start + last.newText.length : 0;
      if (last && isKeystroke(last) && !endsStatement(text, offset)) offsets.set(uri, offset);
      else offsets.delete(uri);
    },
    cursorAt(uri, offset, draft) {
      const typed = offsets.get(uri);
      if (typed === undefined || !draft || offset === typed) return false;
      const typedIn = [typed - 1, typed].map((it) => statementFrom(draft, it)?.span).find((it) => it && contains(it, typed));
      if (typedIn && contains(typedIn, offset)) return false;
      return offsets.delete(uri);
    },
    finished: (uri) => void offsets.delete(uri),
    offsetIn: (uri) => offsets.get(uri),
  };
}

/** A pasted stretch or an applied fix is whole; only what comes letter by letter is being typed. */
function isKeystroke({ span, newText }: TextEdit): boolean {
  return newText.length <= 2 && span.end - span.start <= 2 && !newText.includes('\n');
}

/** Whether a stop (with its closing quotation mark or bracket) and white space stand before the offset. */
function endsStatement(text: string, offset: number): boolean {
  return /[.!?…]["'”’»)\]]*\s+$/.test(text.slice(Math.max(0, offset - 12), offset));
}
