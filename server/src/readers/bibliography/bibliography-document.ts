/** Makes a document of a bibliography's entries: it has no text of its own, and names its first faults only. */

import type { BibliographyEntry, Problem, ReadDocument } from '../../engine/corpus/source';
import type { OffsetMap } from '../../engine/text/offset-map';
import { fileTitle } from '../finish-document';
import type { ReaderInput } from '../reader';
import { lineStarts } from '../text-builder';

export interface ReadEntries {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly Problem[];
}

const mostNamed = 3;
/** It has no text itself; its entries' texts stand in its lines. */
const noRuns: OffsetMap = { derived: [], original: [], length: [] };

export function bibliographyDocument({ path, text, limits }: ReaderInput, { entries, problems }: ReadEntries, kind: 'bibliography' | 'sidecar' = 'bibliography'): ReadDocument {
  const most = limits.maxBlocks;
  const left = entries.length > most ? [{ message: `Only the first ${most} of ${entries.length} entries were read` }] : [];
  const nameless = kind === 'bibliography' ? entries.filter(({ key }) => key === undefined).length : 0;
  const unnamed = nameless === 0 ? [] : [{ message: nameless === 1 ? 'An entry has no key: it describes its file and cannot be cited without one' : `${nameless} entries have no key: they describe their files and cannot be cited without one` }];
  return {
    text: '', blocks: [], ...(entries.some((it) => it.text) ? { origin: noRuns, originLineStarts: lineStarts(text) } : {}), parts: [{ title: fileTitle(path), span: { start: 0, end: 0 } }], metadata: { title: fileTitle(path), authors: [] },
    kind, entries: entries.slice(0, most), problems: [...briefly(problems), ...unnamed, ...left],
  };
}

/** The first few and how many more. */
function briefly(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostNamed + 1) return problems;
  return [...problems.slice(0, mostNamed), { message: `${problems.length - mostNamed} more entries of it are broken and left out` }];
}
