/** Finds names that are spelled otherwise in the sources, or stand in another's place. */

import type { ItemFinding } from '../../evidence/verdict';
import type { Check } from '../check';
import { conflicts } from '../judged';
import { mismatch } from '../value-mismatch';

export const nameMismatch: Check = {
  meta: {
    id: 'name-mismatch',
    summary: 'A name’s spelling, or the name in an otherwise identical statement, differs from the sources.',
    severity: 'information',
    fixable: true,
    needsWholeCorpus: false,
    acceptsWords: true,
  },
  /** A misspelled name does not unmake a statement's support, so the verdict as a whole is not asked. */
  *run(context) {
    for (const conflict of conflicts(context, 'name')) yield mismatch(context, { ...conflict, item: narrowed(conflict.item) });
  },
};

/** Where the source has a longer or shorter form of the name, only the words that differ are named: the form is no fault. */
function narrowed(item: ItemFinding): ItemFinding {
  const { text, rival, replacement } = item;
  if (rival === undefined || replacement === undefined) return item;
  const own = wordsOf(text);
  const mended = wordsOf(replacement);
  if (own.length !== mended.length || own.length === wordsOf(rival.text).length) return item;
  const differing = own.flatMap((word, i) => (word === mended[i] ? [] : [i]));
  const pick = (words: readonly string[]): string => differing.map((i) => words[i]).join(' ');
  return { ...item, text: pick(own), rival: { ...rival, text: pick(mended) } };
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
