/** Reads saved mails (.eml) and mailboxes (.mbox): headers as metadata, bodies, attachments. */

import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import type { ReadDocument } from '../../engine/corpus/source';
import { fileTitle } from '../finish-document';
import { joinDocuments, type JoinedPart } from '../join-documents';
import type { BytesInput, BytesReader, Unsupported } from '../reader';
import { mailDocument } from './mail-document';
import { messagesOf } from './split-mailbox';

export const mailReader: BytesReader = {
  kind: 'email',
  extensions: ['eml', 'mbox', 'mbx'],
  async readBytes(input) {
    return /\.eml$/i.test(input.path) ? readMail(input) : readMailbox(input);
  },
};

const bounds = { maxNestingDepth: 50, maxRfc822NestingDepth: 4 } as const;

async function readMail(input: BytesInput): Promise<ReadDocument | Unsupported> {
  const mail = await parsed(input.bytes);
  return mail === undefined ? { unsupported: 'It is no e-mail, whatever its name says' } : mailDocument(mail, input);
}

/** `undefined` for what has no header of a mail. */
async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  if (!/^[\w-]{2,60}:[ \t]?/m.test(latin1(bytes.subarray(0, 2000)))) return undefined;
  const mail = await PostalMime.parse(bytes, bounds);
  const known = mail.from ?? mail.subject ?? mail.date ?? mail.to ?? mail.messageId;
  return known === undefined && mail.headers.every(({ key }) => !key.startsWith('content-') && key !== 'mime-version') ? undefined : mail;
}

async function readMailbox(input: BytesInput): Promise<ReadDocument | Unsupported> {
  const messages = messagesOf(input.bytes);
  if (messages.length === 0) return { unsupported: 'It is no mailbox: no line begins with “From ”' };
  const parts: JoinedPart[] = [];
  let broken = 0;
  for (const [i, bytes] of messages.slice(0, input.limits.maxParts).entries()) {
    const mail = await parsed(bytes).catch(() => undefined);
    if (mail === undefined) broken++;
    else {
      const document = await mailDocument(mail, { ...input, problems: [] });
      parts.push({ kind: 'message', title: document.metadata.title ?? `Message ${i + 1}`, label: `message ${i + 1}`, document });
    }
  }
  const problems = [...input.problems];
  if (broken > 0) problems.push({ message: `${broken} of ${messages.length} messages could not be read` });
  if (messages.length > input.limits.maxParts) problems.push({ message: `Only the first ${input.limits.maxParts} of ${messages.length} messages were read` });
  return joinDocuments(parts, { kind: 'email', metadata: { title: fileTitle(input.path), authors: [] }, provenance: { title: 'file name' }, problems });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
