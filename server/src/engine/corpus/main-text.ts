/** What of a source can be evidence, as one text. */

import type { ReadDocument } from './source';

/** Blocks apart by empty lines: no boilerplate, and not the title once more. */
export function mainTextOf({ blocks, text, metadata }: Pick<ReadDocument, 'blocks' | 'text' | 'metadata'>): string {
  const shown = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ kind, span }) => ({ kind, words: text.slice(span.start, span.end) }));
  const from = shown[0]?.kind === 'heading' && isTitle(shown[0].words, metadata.title ?? '') ? 1 : 0;
  return shown.slice(from).map(({ words }) => words).join('\n\n');
}

/** The headline over a text and the title that its page declares often differ by a few words. */
function isTitle(heading: string, title: string): boolean {
  const [a, b] = [wordsOf(heading), wordsOf(title)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= 0.6 * Math.max(1, Math.min(a.size, b.size));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, 400).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
