/** Reads ignore comments (`<!-- wellsourced-disable-next-line misquote why -->`) and resolves what each covers. */

import type { LineIndex } from '../text/line-index';
import { shifted } from '../text/span';
import type { Span } from '../text/span';
import type { Ignore } from './draft';

export type DirectiveKind = 'next-line' | 'line' | 'file' | 'start' | 'stop';

/** An ignore comment as written, before it is known what it covers. */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly checks: 'all' | readonly string[];
  readonly reason: string;
  readonly span: Span;
}

/** The ignore comments of a stretch of text, as offsets of it moved by `by`. */
export function directivesIn(text: string, by: number): readonly Directive[] {
  if (!text.includes('wellsourced-')) return [];
  const found: Directive[] = [];
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    const it = directiveOf(text.slice(at + 4, close), shifted({ start: at, end: close + 3 }, by));
    if (it) found.push(it);
    at = text.indexOf('<!--', close + 3);
  }
  return found;
}

/** Directives in order of position, over the whole draft, as what they cover. */
export function resolvedIgnores(text: string, lines: LineIndex, directives: readonly Directive[]): readonly Ignore[] {
  const draft: DraftLines = { text, lines, stops: directives.filter((it) => it.kind === 'stop'), next: new Map() };
  // From the last to the first: of a run of comments each finds its next line where the one below it found its own.
  const ignores = directives.toReversed().flatMap((it): readonly Ignore[] => (
    it.kind === 'stop' ? [] : [{ checks: it.checks, reason: it.reason, span: it.span, covers: coveredBy(draft, it) }]));
  return ignores.reverse();
}

interface DraftLines {
  readonly text: string;
  readonly lines: LineIndex;
  readonly stops: readonly Directive[];
  /** The next line with words, by the line from which it was looked for. */
  readonly next: Map<number, Span>;
}

const form = /^\s*wellsourced-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/;

const kinds: Readonly<Record<string, DirectiveKind>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'start',
  enable: 'stop',
};

function directiveOf(comment: string, it: Span): Directive | undefined {
  const match = form.exec(comment.slice(0, 2000));
  const kind = kinds[match?.[1] ?? ''];
  if (!match || !kind) return undefined;
  return { kind, ...checksAndReason((match[2] ?? '').trim()), span: it };
}

const ids = /^[a-z]+(?:-[a-z]+)*(?:\s*,\s*[a-z]+(?:-[a-z]+)*)*(?=\s|$|--|:)/;
/** Ids without a hyphen; any other single word is the reason's first. */
const plainIds: ReadonlySet<string> = new Set(['misquote', 'placeholder', 'all']);

/** Check ids come first, commas between them; the rest is the reason, which a dash or colon may open. */
function checksAndReason(words: string): Pick<Directive, 'checks' | 'reason'> {
  const list = ids.exec(words)?.[0] ?? '';
  const names = list.split(/\s*,\s*/).filter((it) => it !== '');
  const areIds = names.length > 0 && names.every((it) => it.includes('-') || plainIds.has(it));
  const reason = (areIds ? words.slice(list.length) : words).replace(/^[\s:–—-]+/, '').replace(/\s+/g, ' ').trim();
  return { checks: !areIds || names.includes('all') ? 'all' : names, reason };
}

function coveredBy(draft: DraftLines, it: Directive): Span {
  const { text, lines, stops } = draft;
  if (it.kind === 'file') return { start: 0, end: text.length };
  const { line } = lines.positionAt(it.span.start);
  const last = lines.positionAt(it.span.end).line;
  if (it.kind === 'line') return lineSpan(draft, line, last);
  if (it.kind === 'next-line') return nextLine(draft, last + 1);
  const stop = stops.find((other) => other.span.start > it.span.start && endsWhat(other, it));
  return { start: it.span.start, end: stop ? stop.span.end : text.length };
}

/** An `enable` without checks ends every `disable`; one with checks those that it names. */
function endsWhat(stop: Directive, start: Directive): boolean {
  if (stop.checks === 'all') return true;
  const { checks } = start;
  return checks !== 'all' && checks.every((id) => stop.checks.includes(id));
}

/** The next line that has words: a blank line or a further comment between comment and statement does not part them. */
function nextLine(draft: DraftLines, from: number): Span {
  const { text, lines, next } = draft;
  let found: Span = { start: text.length, end: text.length };
  for (let line = from; line < lines.lineCount; line++) {
    const known = next.get(line);
    const it = known ?? lineSpan(draft, line, line);
    if (!known && onlyComment.test(text.slice(it.start, Math.min(it.end, it.start + 2000)))) continue;
    found = it;
    break;
  }
  next.set(from, found);
  return found;
}

const onlyComment = /^[\s>]*(?:<!--\s*wellsourced-(?:(?!-->)[\s\S]){0,1900}-->\s*)?$/;

function lineSpan({ text, lines }: DraftLines, first: number, last: number): Span {
  const start = lines.offsetAt({ line: first, character: 0 });
  return { start, end: lines.offsetAt({ line: last, character: text.length }) };
}
