/** One mail as a document: its header lines, its body, and each attachment that can be read as a part of its own. */

import type { Address, Attachment, Email } from 'postal-mime';
import type { Metadata, Problem, ReadDocument } from '../../engine/corpus/source';
import { finishDocument } from '../finish-document';
import { issuedDate } from '../issued-date';
import { bodyOf, parsePage } from '../html/page-dom';
import { pageBlocks } from '../html/page-blocks';
import { joinDocuments, type JoinedPart } from '../join-documents';
import { pieceOf, type Piece } from '../pieces';
import type { BytesInput } from '../reader';
import { mailBody } from './mail-body';

type Input = Pick<BytesInput, 'path' | 'limits' | 'problems' | 'nested'>;

export async function mailDocument(mail: Email, input: Input): Promise<ReadDocument> {
  const message = messageOf(mail, input);
  const { parts, problems } = await attachmentParts(mail, input);
  if (parts.length === 0) return { ...message, problems: [...message.problems, ...problems] };
  const title = message.metadata.title ?? 'Message';
  return joinDocuments([{ kind: 'message', title, document: message }, ...parts], { kind: 'email', metadata: message.metadata, provenance: message.provenance, problems });
}

function messageOf(mail: Email, { path, limits, problems }: Input): ReadDocument {
  const head = headerLines(mail);
  const at = head.text.length + 2;
  const body = mailBody(plainBody(mail), at);
  const text = `${head.text}\n\n${body.text}`;
  const metadata = mailMetadata(mail);
  return finishDocument({ path, kind: 'email', text, pieces: [...head.pieces, ...body.pieces], metadata, provenance: 'e-mail header', problems, severalParts: false, plain: true, extracted: true }, limits);
}

/** Who wrote to whom, when, about what: shown, but no evidence. */
function headerLines(mail: Email): { readonly text: string; readonly pieces: readonly Piece[] } {
  const fields: readonly (readonly [string, string])[] = [
    ['From', addresses(mail.from ? [mail.from] : [])],
    ['To', addresses(mail.to)],
    ['Cc', addresses(mail.cc)],
    ['Date', dateOf(mail) ?? ''],
    ['Subject', mail.subject ?? ''],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  const text = lines.join('\n');
  let start = 0;
  const pieces = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { ...pieceOf('boilerplate', span, line), furniture: 'byline' as const };
  });
  return { text, pieces };
}

const longestList = 400;

function addresses(list: readonly Address[] | undefined): string {
  const names = (list ?? []).flatMap((it) => it.group ?? [it]).map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address));
  const line = names.join(', ').replace(/\s+/g, ' ');
  return line.length > longestList ? `${line.slice(0, longestList)}…` : line;
}

/** As its sender's clock had it. */
function dateOf({ headers, date }: Email): string | undefined {
  return headers.find(({ key }) => key === 'date')?.value ?? date;
}

function mailMetadata(mail: Email): Partial<Metadata> {
  const from = mail.from?.group?.[0] ?? mail.from;
  const author = from && 'address' in from ? from.name || from.address : from?.name;
  const sent = dateOf(mail);
  const issued = sent === undefined ? undefined : issuedDate(sent);
  const subject = mail.subject?.replace(/\s+/g, ' ').trim();
  return {
    ...(subject ? { title: subject.slice(0, 500) } : {}),
    ...(author ? { authors: [author.replace(/^["']|["']$/g, '')] } : {}),
    ...(issued ? { issued } : {}),
  };
}

/** The mail's own plain text, else the words of its HTML with quoted parts marked as a plain mail marks them. */
function plainBody({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text;
  if (html === undefined) return '';
  try {
    return pageBlocks(bodyOf(parsePage(html))).map(({ kind, around, text: words }) => {
      const quoted = kind === 'quotation' || around.some(({ nodeName }) => nodeName.toLowerCase() === 'blockquote');
      const marked = kind === 'list-item' ? `- ${words}` : words;
      return quoted ? marked.split('\n').map((line) => `> ${line}`).join('\n') : marked;
    }).join('\n\n');
  } catch {
    return html.replace(/<[^>]{0,2000}>/g, ' ');
  }
}

async function attachmentParts({ attachments }: Email, { limits, nested }: Input): Promise<{ readonly parts: readonly JoinedPart[]; readonly problems: readonly Problem[] }> {
  const parts: JoinedPart[] = [];
  const unread: string[] = [];
  const listed = attachments.filter((it) => !(it.related && it.mimeType.startsWith('image/')));
  for (const [i, attachment] of listed.slice(0, limits.maxParts).entries()) {
    const name = nameOf(attachment, i);
    const document = await nested(name, bytesOf(attachment));
    if ('unsupported' in document) unread.push(`attachment ${name}: ${document.unsupported}`);
    else parts.push({ kind: 'attachment', title: name, label: `attachment ${name}`, document });
  }
  const problems = unread.slice(0, mostNamed).map((message) => ({ message }));
  if (unread.length > mostNamed) problems.push({ message: `${unread.length - mostNamed} more attachments could not be read` });
  if (listed.length > limits.maxParts) problems.push({ message: `Only the first ${limits.maxParts} of ${listed.length} attachments were read` });
  return { parts, problems };
}

const mostNamed = 5;
const extensions: Readonly<Record<string, string>> = { 'text/plain': 'txt', 'text/html': 'html', 'message/rfc822': 'eml', 'application/pdf': 'pdf', 'text/csv': 'csv', 'text/markdown': 'md' };

/** With an extension that its type asks for, where the name has none; never a path. */
function nameOf({ filename, mimeType }: Attachment, i: number): string {
  const bare = (filename ?? '').replace(/^.*[\\/]/, '').replace(/[\u0000-\u001f]/g, '').slice(0, 200);
  const name = bare === '' ? `${i + 1}` : bare;
  const extension = extensions[mimeType];
  return /\.[A-Za-z0-9]{1,8}$/.test(name) || extension === undefined ? name : `${name}.${extension}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
