/** Inserting a citation by command: for the statement at the cursor, of its best source or of one the writer chose. */

import { citationEditsFor, freeFootnoteLabels, pandocCitation } from '../checks/citation-edits';
import type { Locator, Source } from '../corpus/source';
import type { Passage } from '../corpus/passage';
import type { Draft, Statement } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Settings } from '../settings';
import type { Snapshot } from '../snapshot';
import type { TextEdit } from '../text/edit';
import type { PassageView } from './passage-view';
import { passageViews } from './passage-view';
import { statementBefore } from './place';

/** The edits that cite a source for a statement; none when it is cited already. */
export function citationEdits(
  draft: Draft,
  statement: Statement,
  source: Source,
  settings: Pick<Settings, 'citationStyle' | 'referenceStyle'>,
  locator?: Locator,
): readonly TextEdit[] {
  const footnoteLabel = freeFootnoteLabels(draft)();
  const { citationStyle: style, referenceStyle } = settings;
  return citationEditsFor({ draft, statement, source, locator, style, referenceStyle, footnoteLabel });
}

export interface CiteAnswer {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** The passage whose source is cited; absent when no source bears the statement out. */
  readonly passage?: PassageView;
  /** None where no source bears it out, or where the best one is cited already. */
  readonly edits: readonly TextEdit[];
}

/** Cites the best source for the statement at an offset; `undefined` where no statement is. */
export async function citeStatementAt(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  signal?: Signal,
): Promise<CiteAnswer | undefined> {
  const draft = snapshot.drafts.get(uri);
  const statement = draft && statementBefore(draft, offset);
  if (!draft || !statement) return undefined;
  const verdict = await snapshot.verdict(draft, statement, signal);
  const passage = passageViews(snapshot.corpus, verdict, 10).find((it) => it.relation === 'supports');
  const edits = passage
    ? citationEdits(draft, statement, passage.source, snapshot.settings, passage.passage.locator)
    : [];
  return { statement, verdict, passage, edits };
}

/** Puts what was found by search at the cursor: its citation for the statement there, or its words as a quotation with citation. */
export function insertionAt(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  what: { readonly source: Source; readonly passage?: Passage; readonly kind: 'citation' | 'quotation' | 'footnote' },
): readonly TextEdit[] {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return [];
  const { source, passage, kind } = what;
  if (kind === 'quotation' && passage) return quotationAt(draft, offset, source, passage);
  const statement = statementBefore(draft, offset);
  const isBeside = statement && draft.text.slice(statement.span.end, offset).trim() === '' && !/\n\s*\n/.test(draft.text.slice(statement.span.end, offset));
  if (kind === 'footnote' && statement) return citationEdits(draft, statement, source, { ...snapshot.settings, citationStyle: 'footnote' }, passage?.locator);
  if (isBeside) return citationEdits(draft, statement, source, snapshot.settings, passage?.locator);
  return [{ span: { start: offset, end: offset }, newText: `[${pandocCitation(source, passage?.locator)}]` }];
}

/** The source's words stand as they are; their own double quotation marks become single ones inside. */
function quotationAt(draft: Draft, offset: number, source: Source, passage: Passage): readonly TextEdit[] {
  const at = Math.max(0, Math.min(offset, draft.text.length));
  const words = passage.text.replace(/\s+/g, ' ').trim().replace(/[“"]([^“”"]*)[”"]/g, '‘$1’').replace(/[“”"]/g, '');
  const gap = at > 0 && !/[\s([]/.test(draft.text.charAt(at - 1)) ? ' ' : '';
  return [{ span: { start: at, end: at }, newText: `${gap}“${words}” [${pandocCitation(source, passage.locator)}]` }];
}
