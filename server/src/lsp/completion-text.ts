/** The documentation of a completion: the reference and the passage that made it rank where it does. */

import type { CompletionData } from '../engine/features/completion';
import { locatorWords, sourceLine } from '../wording';
import { quotedText } from './hover-text';
import { escaped } from './markdown-text';
import { markdownLinkOf, type Opening } from './source-target';

export function completionText({ source, passage: view }: CompletionData, opening: Opening): string {
  const from = view?.source ?? source;
  if (!from) return '';
  const reference = `**${escaped(sourceLine(from))}**`;
  if (!view) return reference;
  const speaker = view.passage.speaker === undefined ? '' : `${escaped(view.passage.speaker)}: `;
  const where = [locatorWords(view.passage.locator), `[open](${markdownLinkOf(from, view.target, opening)})`].filter(Boolean).join(' · ');
  return [reference, `> ${speaker}${quotedText(view)}`, where].join('\n\n');
}
