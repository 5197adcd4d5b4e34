/** Citations in VS Code's Markdown preview: a plugin for markdown-it that puts short references for keys and a list at the end. */

import type { PreviewAnswer, PreviewPart, PreviewRun } from '../../../server/src/protocol';

/** The part of markdown-it that is used; VS Code brings the library. */
export interface MarkdownIt {
  readonly inline: { readonly ruler: { before(name: string, rule: string, run: (state: InlineState, silent: boolean) => boolean): void } };
  readonly core: { readonly ruler: { push(rule: string, run: (state: CoreState) => void): void } };
}

interface Token {
  content: string;
}

interface InlineState {
  readonly src: string;
  pos: number;
  readonly env: Environment;
  push(type: string, tag: string, nesting: 0): Token;
}

interface CoreState {
  readonly env: Environment;
  readonly tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: 0) => Token;
}

interface Environment {
  /** URI of the document, as VS Code gives it. */
  currentDocument?: { toString(): string };
  /** How often each citation has stood before, within one drawing. */
  wellsourcedSeen?: Map<string, number>;
}

/** `dataOf` answers what is known of the document that is drawn; `undefined` leaves all as it is. */
export function citationsInPreview(md: MarkdownIt, dataOf: (env: Environment) => PreviewAnswer | undefined): void {
  md.inline.ruler.before('link', 'wellsourced_citation', (state, silent) => {
    const first = state.src.charAt(state.pos);
    if (first !== '[' && first !== '@') return false;
    const data = dataOf(state.env);
    const raw = data && rawAt(data, state.src, state.pos);
    if (!data || raw === undefined) return false;
    if (!silent) state.push('html_inline', '', 0).content = citationHtml(partsOf(data, raw, state.env));
    state.pos += raw.length;
    return true;
  });
  md.core.ruler.push('wellsourced_references', (state) => {
    const data = dataOf(state.env);
    if (!data || data.hasList || data.entries.length === 0) return;
    const list = new state.Token('html_block', '', 0);
    list.content = listHtml(data);
    state.tokens.push(list);
  });
}

/** The longest citation of the draft that stands at a place. */
function rawAt({ citations }: PreviewAnswer, text: string, at: number): string | undefined {
  let longest: string | undefined;
  for (const { raw } of citations) {
    if (raw.length > (longest?.length ?? 0) && text.startsWith(raw, at)) longest = raw;
  }
  return longest;
}

/** Of several that read alike the next in order, as each has a passage of its own. */
function partsOf({ citations }: PreviewAnswer, raw: string, env: Environment): readonly PreviewPart[] {
  const seen = (env.wellsourcedSeen ??= new Map());
  const nth = seen.get(raw) ?? 0;
  seen.set(raw, nth + 1);
  const alike = citations.filter((it) => it.raw === raw);
  return (alike[Math.min(nth, alike.length - 1)] ?? { parts: [] }).parts;
}

function citationHtml(parts: readonly PreviewPart[]): string {
  return `<span class="wellsourced-citation">(${parts.map(partHtml).join('; ')})</span>`;
}

function partHtml({ key, label, known, passage }: PreviewPart): string {
  if (!known) return `<span class="wellsourced-unknown" title="No source has this key">${escaped(label)} (unknown)</span>`;
  const title = passage === undefined ? '' : ` title="${escaped(passage)}"`;
  return `<a href="#${anchorOf(key)}"${title}>${escaped(label)}</a>`;
}

function listHtml({ heading, entries }: PreviewAnswer): string {
  const items = entries.map(({ key, runs }) => `<li id="${anchorOf(key)}">${runs.map(runHtml).join('')}</li>`);
  return `<section class="wellsourced-references"><h2>${escaped(heading)}</h2><ul>${items.join('')}</ul></section>\n`;
}

function runHtml({ text, italic, link }: PreviewRun): string {
  const words = italic ? `<em>${escaped(text)}</em>` : escaped(text);
  return link === undefined ? words : `<a href="${escaped(link)}">${words}</a>`;
}

function anchorOf(key: string): string {
  return `wellsourced-${encodeURIComponent(key)}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of sources is text, never markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => entities[c] ?? c);
}
