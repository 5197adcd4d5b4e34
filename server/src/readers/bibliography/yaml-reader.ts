/** Reads YAML: a bibliography in CSL-YAML, or a sidecar, the fields of the source that lies beside it. */

import { parseDocument } from 'yaml';
import type { ReadDocument } from '../../engine/corpus/source';
import { metadataOfFields } from '../markdown/front-matter';
import { bracketDepth } from '../nesting';
import type { TextReader } from '../reader';
import { bibliographyDocument } from './bibliography-document';
import { cslEntries } from './csl-entries';

export const yamlReader: TextReader = {
  kind: 'sidecar',
  extensions: ['yaml', 'yml'],
  read(input): ReadDocument {
    const { data, problems } = dataOf(input.text);
    const entries = cslEntries(data);
    if (entries) return bibliographyDocument(input, { entries, problems: [...input.problems, ...problems] });
    const { metadata, key } = metadataOfFields(data);
    const says = key !== undefined || Object.values(metadata).some((value) => value !== undefined && value.length > 0);
    const nothing = says ? [] : [{ message: 'It is neither a bibliography nor the metadata of a source beside it' }];
    return bibliographyDocument(input, { entries: says ? [{ metadata, ...(key ? { key } : {}), files: [] }] : [], problems: [...input.problems, ...problems, ...nothing] }, 'sidecar');
  },
};

const deepest = 50;

function dataOf(text: string): { readonly data: unknown; readonly problems: readonly { readonly message: string }[] } {
  if (bracketDepth(text) > deepest) return { data: undefined, problems: [{ message: `It is nested more than ${deepest} deep` }] };
  try {
    const document = parseDocument(text.replace(/^---\s*\n([\s\S]*?)\n(?:---|\.\.\.)\s*$/, '$1'), { logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    const problems = document.errors.slice(0, 1).map(({ message }) => ({ message: message.split('\n')[0] ?? message }));
    return { data: document.toJS({ maxAliasCount: 50 }), problems };
  } catch (error) {
    return { data: undefined, problems: [{ message: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }] };
  }
}
