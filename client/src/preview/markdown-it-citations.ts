/** Citations in VS Code's Markdown preview: a plugin for markdown-it that puts short references for keys and a list at the end. */

import type { PreviewAnswer, PreviewPart, PreviewRun } from '../../../server/src/protocol';

/** The part of markdown-it that is used; VS Code brings the library. */
export interface MarkdownIt {
  readonly inline: { readonly ruler: { before(name: string, rule: string, run: (state: InlineState, silent: boolean) => boolean): void } };
  readonly core: { readonly ruler: { push(rule: string, run: (state: CoreState) => void): void } };
  readonly renderer: { readonly rules: Record<string, unknown> };
}

interface Token {
  content: string;
}

interface InlineState {
  readonly src: string;
  pos: number;
  push(type: string, tag: string, nesting: 0): Token;
}

interface CoreState {
  readonly tokens: object[];
  readonly Token: new (type: string, tag: string, nesting: 0) => object;
}

/** What a drawing is given; VS Code cuts the text without it, so that what is cut knows no document. */
interface Environment {
  /** URI of the document, as VS Code gives it. */
  currentDocument?: { toString(): string };
  /** How often each citation has stood before, within one drawing. */
  wellsourcedSeen?: Map<string, number>;
}

type RenderRule = (tokens: readonly Token[], at: number, options: unknown, env: Environment) => string;

/** `dataOf` answers what is known of the document that is drawn; `undefined` leaves all as it is. */
export function citationsInPreview(md: MarkdownIt, dataOf: (env: Environment) => PreviewAnswer | undefined): void {
  md.inline.ruler.before('link', 'wellsourced_citation', (state, silent) => {
    const raw = rawAt(state.src, state.pos);
    if (raw === undefined) return false;
    if (!silent) state.push('wellsourced_citation', '', 0).content = raw;
    state.pos += raw.length;
    return true;
  });
  md.core.ruler.push('wellsourced_references', (state) => {
    state.tokens.push(new state.Token('wellsourced_references', '', 0));
  });
  const citation: RenderRule = (tokens, at, _options, env) => {
    const raw = tokens[at]?.content ?? '';
    const parts = partsOf(dataOf(env), raw, env);
    return parts ? citationHtml(parts) : escaped(raw);
  };
  const references: RenderRule = (_tokens, _at, _options, env) => {
    const data = dataOf(env);
    return data && !data.hasList && data.entries.length > 0 ? listHtml(data) : '';
  };
  Object.assign(md.renderer.rules, { wellsourced_citation: citation, wellsourced_references: references });
}

/** What may be a citation: a bracket with a key that is no link's text, or a bare key that is no part of an address. */
const bracket = /\[[^[\]]*@[^[\]]+\](?![([:])/y;
const bareKey = /-?@(?:\{[^{}\s]+\}|[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]*)(?: \[[^[\]]*\])?/uy;

function rawAt(text: string, at: number): string | undefined {
  const first = text.charAt(at);
  if (first === '[') return matchAt(bracket, text, at);
  return (first === '@' || first === '-') && !/[\p{L}\p{N}._]/u.test(text.charAt(at - 1)) ? matchAt(bareKey, text, at) : undefined;
}

function matchAt(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}

/** Of several that read alike the next in order, as each has a passage of its own; `undefined` where the draft has no such citation. */
function partsOf(data: PreviewAnswer | undefined, raw: string, env: Environment): readonly PreviewPart[] | undefined {
  const alike = data?.citations.filter((it) => it.raw === raw) ?? [];
  const seen = (env.wellsourcedSeen ??= new Map());
  const nth = seen.get(raw) ?? 0;
  seen.set(raw, nth + 1);
  return alike[Math.min(nth, alike.length - 1)]?.parts;
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
