/** Cuts a mail's plain text: what its sender wrote, what is quoted from other mails and whose that was, signatures and notices. */

import { pieceOf, type Piece } from '../pieces';
import { cutPieces } from '../text/cut-pieces';

/** A run of lines of one voice. */
interface Run {
  readonly depth: number;
  readonly lines: string[];
  /** Who wrote what is quoted. */
  readonly speaker?: string;
}

export interface MailBody {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** `at` is where the body begins in the document's text; the marks of quoting are left out of it. */
export function mailBody(written: string, at: number): MailBody {
  let text = '';
  const pieces: Piece[] = [];
  for (const run of runsOf(written.split(/\r\n?|\n/))) {
    const words = run.lines.join('\n').replace(/^\n+|\s+$/g, '');
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    const start = at + text.length;
    for (const piece of cutPieces(words)) pieces.push(placed(piece, start, run));
    text += words;
  }
  return { text, pieces };
}

function placed(piece: Piece, start: number, { depth, speaker }: Run): Piece {
  const span = { start: piece.span.start + start, end: piece.span.end + start };
  if (depth < 0 || isAttribution(piece.text) || isNotice(piece.text)) return { ...piece, span, kind: 'boilerplate', furniture: 'notice' };
  if (depth === 0) return { ...piece, span, kind: piece.kind === 'heading' && piece.level !== 9 ? 'paragraph' : piece.kind };
  return { ...pieceOf('quotation', span, piece.text), ...(speaker ? { speaker } : {}) };
}

/** Depth -1 is the signature. */
function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [{ depth: 0, lines: [] }];
  let announced: string | undefined;
  let forwarded: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const marks = /^(?:>[ \t]?)+/.exec(line)?.[0] ?? '';
    const words = line.slice(marks.length);
    const header = forwardedHeader(lines, i);
    if (header) {
      runs.push({ depth: -1, lines: lines.slice(i, header.end) as string[] });
      forwarded = header.from;
      i = header.end - 1;
      runs.push({ depth: 1, lines: [], ...(forwarded ? { speaker: forwarded } : {}) });
      continue;
    }
    const last = runs[runs.length - 1];
    const depth = marks === '' ? (forwarded === undefined ? 0 : 1) : marks.replace(/[^>]/g, '').length;
    announced = attributedTo(lines, i) ?? announced;
    if (marks === '' && words.trimEnd() === '--') runs.push({ depth: -1, lines: [line] });
    else if (last && (last.depth === depth || (last.depth === -1 && marks === '' && words.trim() !== '' && runs.length > 1 && depth === 0))) last.lines.push(words);
    else if (words.trim() === '' && last) last.lines.push('');
    else runs.push({ depth, lines: [words], ...(speakerOf(depth, forwarded, announced)) });
  }
  return runs;
}

function speakerOf(depth: number, forwarded: string | undefined, announced: string | undefined): { readonly speaker?: string } {
  const speaker = depth === 0 ? undefined : (announced ?? forwarded);
  return speaker ? { speaker } : {};
}

const attribution = /^(?:>\s*)*(?:on\b.{4,120}?|(?:\d{1,4}[-./]){2}\d{1,4}.{0,40}?)[,;]?\s+["“]?([\p{Lu}][^<>,"”]{1,60}?)["”]?\s*(?:<[^<>]*>|\([^()]*@[^()]*\))?\s*wrote:\s*$/iu;

/** “On 3 May 2024, at 10:12, Ada Moor <ada@example.org> wrote:”, also over two lines. */
function attributedTo(lines: readonly string[], i: number): string | undefined {
  const line = (lines[i] ?? '').trim();
  if (line.length > 200 || !/wrote:\s*$/i.test(line)) return undefined;
  const own = attribution.exec(line)?.[1];
  const found = own ?? attribution.exec(`${(lines[i - 1] ?? '').trim()} ${line}`)?.[1];
  return found?.replace(/^(?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]m)?,?\s*/i, '').trim();
}

function isAttribution(text: string): boolean {
  return text.length <= 240 && /^(?:on\b|\d)/i.test(text) && /wrote:$/i.test(text.trim());
}

const opening = /^(?:>\s*)*-{2,}\s*(?:original message|forwarded message|forwarded by.{0,60})\s*-{2,}\s*$|^begin forwarded message:$|^_{10,}$/i;
const field = /^(?:>\s*)*\*?(from|sent|date|to|cc|subject|reply-to):\*?\s*(.*)$/i;

/** The header lines that a mail program puts over a forwarded or answered mail. */
function forwardedHeader(lines: readonly string[], at: number): { readonly end: number; readonly from?: string } | undefined {
  let i = at;
  if (opening.test((lines[i] ?? '').trim())) i++;
  while (i < at + 3 && (lines[i] ?? '').replace(/[> ]/g, '') === '') i++;
  let from: string | undefined;
  let found = 0;
  for (; i < lines.length && found < 8; i++, found++) {
    const match = field.exec((lines[i] ?? '').trim());
    if (!match) break;
    if (match[1]?.toLowerCase() === 'from') from = match[2]?.replace(/\s*(?:<[^>]*>|\[mailto:.*\]).*$/i, '').replace(/^["']|["']$/g, '').trim();
  }
  return found >= 3 && from !== undefined ? { end: i, ...(from ? { from } : {}) } : undefined;
}

/** The lawyers' paragraph under a mail. */
function isNotice(text: string): boolean {
  return /^(?:this (?:e-?mail|message|communication)|the information (?:contained )?in this|confidentiality notice|disclaimer|sent from my |please consider the environment|if you (?:are not|have received))/i.test(text)
    && /confidential|intended|privileged|sent from my|environment|in error|recipient/i.test(text);
}
