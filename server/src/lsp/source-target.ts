/** Where a passage stands in its file, as links and locations; the file's lines come with the source, no file is read. */

import type { Location, Range } from 'vscode-languageserver/node';
import { fileLinesOf } from '../engine/corpus/file-place';
import type { Source } from '../engine/corpus/source';
import { targetIn, type OpenTarget } from '../engine/features/passage-view';
import type { Span } from '../engine/text/span';
import { extractedScheme, openExtractedCommand, type Target } from '../protocol';
import type { ClientAbilities } from './client-abilities';

/** Whether extracted text can be opened. */
export type Opening = Pick<ClientAbilities, 'extractedText'>;

const noExtractedText: Opening = { extractedText: false };

/** The place in a source's file that a span of the source's text comes from. */
export function placeOf(source: Source, span: Span, abilities: Opening): Location {
  return locationOf(source, targetIn(source, span), abilities);
}

/** Of a file whose text stands nowhere in it as such, the place in the extracted text, where the client can show that. */
export function locationOf(source: Source, target: OpenTarget, { extractedText }: Opening): Location {
  if (source.extracted && !extractedText) return { uri: source.uri, range: start };
  const lines = fileLinesOf(source);
  const range: Range = { start: lines.positionAt(target.span.start), end: lines.positionAt(target.span.end) };
  return { uri: source.extracted ? extractedUri(source) : target.uri, range };
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** An address that opens the file and selects the passage; editors read the fragment as line,column-line,column from 1. */
export function linkOf(source: Source, target: OpenTarget, abilities: Opening = noExtractedText): string {
  const { uri, range } = locationOf(source, target, abilities);
  if (source.extracted && !abilities.extractedText) return uri;
  const { start, end } = range;
  return `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}

/**
 * The same for Markdown that editors show: they follow files and the web from it, and of extracted text only a command
 * that the client allows there.
 */
export function markdownLinkOf(source: Source, target: OpenTarget, abilities: Opening): string {
  if (!source.extracted || !abilities.extractedText) return linkOf(source, target);
  const opened: Target = locationOf(source, target, abilities);
  return `command:${openExtractedCommand}?${encodeURIComponent(JSON.stringify([opened])).replace(/[()]/g, (it) => `%${it.charCodeAt(0).toString(16)}`)}`;
}

/** Named like the file, with the file's own address as its query. */
function extractedUri({ uri }: Source): string {
  const path = uri.replace(/^file:\/\/[^/]*/, '');
  return `${extractedScheme}:${path}.txt?${encodeURIComponent(uri)}`;
}
