/** Saved pages that are one MIME archive (.mhtml, .mht): the page inside is read, what it needs to be shown is not. */

import PostalMime from 'postal-mime';
import type { ReadDocument } from '../../engine/corpus/source';
import type { BytesReader, Unsupported } from '../reader';
import { htmlReader } from './html-reader';

export const webArchiveReader: BytesReader = {
  kind: 'html',
  extensions: ['mhtml', 'mht'],
  async readBytes({ path, bytes, limits, problems }): Promise<ReadDocument | Unsupported> {
    const archive = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxRfc822NestingDepth: 0 });
    if (archive.html === undefined || archive.html.trim() === '') return { unsupported: 'There is no web page in it' };
    const header = (name: string): string | undefined => archive.headers.find(({ key }) => key === name)?.value.trim();
    const address = header('snapshot-content-location') ?? header('content-location');
    const { origin: _origin, originLineStarts: _starts, ...page } = htmlReader.read({ path, text: archive.html, limits, problems });
    const url = page.metadata.url ?? (address !== undefined && /^https?:/i.test(address) ? address : undefined);
    return { ...page, extracted: true, metadata: { ...page.metadata, ...(url ? { url } : {}) }, provenance: { ...page.provenance, ...(url && !page.metadata.url ? { url: 'fields' as const } : {}) } };
  },
};
