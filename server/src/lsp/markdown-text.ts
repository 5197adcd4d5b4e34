/** Text of sources as Markdown that shows it and does nothing else: no links, images, commands, HTML or headings of its own. */

import type { Span } from '../engine/text/span';

/** Escapes everything that Markdown or HTML would read; line breaks become spaces. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&:@/"']/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`));
}

/** The text with some stretches bold and others in bold italics, so that neither hangs on colour. */
export function marked(text: string, matches: readonly Span[], differences: readonly Span[]): string {
  const marks = [
    ...matches.map((span) => ({ span, mark: '**' })),
    ...differences.map((span) => ({ span, mark: '***' })),
  ].sort((a, b) => a.span.start - b.span.start || b.mark.length - a.mark.length);
  let at = 0;
  let result = '';
  for (const { span, mark } of marks) {
    const words = text.slice(span.start, span.end);
    if (span.start < at || words.trim() === '') continue;
    result += escaped(text.slice(at, span.start)) + mark + escaped(words) + mark;
    at = span.end;
  }
  return result + escaped(text.slice(at));
}
