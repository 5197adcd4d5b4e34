/** What went wrong with a file, in words for the writer. */

import { NotAFile } from './file-access';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you do not have permission to read it',
  EPERM: 'you do not have permission to read it',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EISDIR: 'it is a folder now',
  ENOTDIR: 'it is not a folder',
  EIO: 'the disk failed',
  ENAMETOOLONG: 'its name is too long',
};

export function faultMessage(error: unknown): string {
  if (error instanceof NotAFile) return error.message;
  const code = codeOf(error);
  if (code === 'ELOOP') return 'It is a link that leads back to itself';
  return `It could not be read: ${reasons[code ?? ''] ?? code ?? (error instanceof Error ? error.message : String(error))}`;
}

/** Whether the file is no longer there, which is no fault. */
export function isGone(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
