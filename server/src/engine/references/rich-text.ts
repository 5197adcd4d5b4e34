/** Text with italics and links, as formatters make it: rendered as Markdown into drafts, as plain words elsewhere. */

export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  /** An address. */
  readonly link?: string;
}

export type RichText = readonly Run[];

export function plainText(runs: RichText): string {
  return runs.map((it) => it.text).join('');
}

export function markdownText(runs: RichText): string {
  return runs.map(markdownRun).join('');
}

function markdownRun({ text, italic, link }: Run): string {
  // An address that is its own text needs no title: Pandoc and every other reader take it as a link.
  if (link !== undefined && link === text) return `<${encodedAddress(link)}>`;
  const words = italic ? emphasised(escapeMarkdown(text)) : escapeMarkdown(text);
  return link === undefined ? words : `[${words}](${encodedAddress(link)})`;
}

/** Emphasis marks may not touch white space. */
function emphasised(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === '' ? text : `${before}*${words}*${after}`;
}

/** White space is folded, so that no text of a source ends the paragraph; its edges are kept, they part runs. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
}

export function encodedAddress(address: string): string {
  return address.replace(/[\s()<>]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** Pieces set one behind another; a stop or comma is left out where the piece before has ended with one, or with a question in quotation marks. */
export function joined(pieces: readonly RichText[], between: string): RichText {
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece.every((it) => it.text === '')) continue;
    if (runs.length > 0) append(runs, between);
    runs.push(...piece);
  }
  return runs;
}

/** With a final stop, unless one stands there. */
export function closed(runs: RichText): RichText {
  const text = plainText(runs);
  return text === '' || /[.!?]["”’»]?$/.test(text) ? runs : [...runs, { text: '.' }];
}

function append(runs: Run[], between: string): void {
  const last = runs[runs.length - 1]?.text ?? '';
  const repeats = between.startsWith('.') ? /[.!?]["”’»]?$/.test(last) : /,["”’»]?$|[!?]["”’»]$/.test(last);
  runs.push({ text: repeats ? between.slice(1) : between });
}
