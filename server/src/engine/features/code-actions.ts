/** Code actions: the fixes of the findings at a place, ignoring them, a locator for a citation, and all sure fixes at once. */

import type { Finding } from '../checks/check';
import { allChecks } from '../checks/all-checks';
import { wordsOf } from '../checks/dismissals';
import { locatorText } from '../checks/wording';
import type { Citation, Draft } from '../draft/draft';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { TextEdit } from '../text/edit';
import { sortedWithoutOverlap } from '../text/edit';
import type { Span } from '../text/span';
import { findingsOf } from './diagnostics';
import { bearingOf } from './bearing-of-source';
import { ignoreEdits, ignoreFileEdits } from './ignore-edits';
import { citationAt, sourceAt, statementOf, touches } from './place';

/** An edit that may leave a stretch of its text for the writer to type over. */
export interface ActionEdit extends TextEdit {
  /** In `newText`. */
  readonly toFill?: Span;
}

export interface Action {
  readonly title: string;
  readonly edits: readonly ActionEdit[];
  /** What the door does besides the edits: these change no text. */
  readonly dismiss?: 'finding' | 'words' | 'check';
  readonly preferred: boolean;
  /** What the action mends; absent for one that mends nothing. */
  readonly finding?: Finding;
}

/** In the order to show them: what mends before what silences. */
export async function actionsAt(snapshot: Snapshot, uri: string, at: Span, signal?: Signal): Promise<readonly Action[]> {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return [];
  const all = await findingsOf(snapshot, uri, {}, signal);
  const here = all.filter((finding) => touches(finding.span, at));
  const locator = await locatorAction(snapshot, draft, at, signal);
  return [...here.flatMap(fixActions), ...locator, ...here.flatMap((it) => silencingActions(draft, it))];
}

/** The edits of all fixes that are sure enough to be applied unseen; they do not overlap. */
export async function fixAllEdits(snapshot: Snapshot, uri: string, signal?: Signal): Promise<readonly TextEdit[]> {
  const findings = await findingsOf(snapshot, uri, {}, signal);
  return editsOfAll(findings);
}

/** A fix is applied whole or not at all: half of one would leave a footnote without its text. */
function editsOfAll(findings: readonly Finding[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find((it) => it.fixAll)?.edits ?? [];
    if (sortedWithoutOverlap(edits).length < edits.length || !edits.every((it) => isFree(kept, it))) continue;
    for (const it of edits) kept.splice(placeIn(kept, it), 0, it);
  }
  return kept;
}

/** Whether an edit overlaps none of those kept, which are in order. */
function isFree(kept: readonly TextEdit[], it: TextEdit): boolean {
  const at = placeIn(kept, it);
  return (kept[at - 1]?.span.end ?? 0) <= it.span.start && (kept[at]?.span.start ?? Infinity) >= it.span.end;
}

/** Behind those that begin before or with it. */
function placeIn(kept: readonly TextEdit[], { span: { start, end } }: TextEdit): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle]?.span;
    if (other && (other.start < start || (other.start === start && other.end <= end))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fixActions(finding: Finding): readonly Action[] {
  return finding.fixes.map(({ title, edits, preferred }) => ({ title, edits, preferred, finding }));
}

/** From the smallest to the greatest: this finding, its words, its line, the file, the folder. */
function silencingActions(draft: Draft, finding: Finding): readonly Action[] {
  const { check, span } = finding;
  const action = (title: string, rest: Partial<Action>): Action => ({ title, edits: [], preferred: false, finding, ...rest });
  const words = wordsOf(draft, finding);
  const acceptable = allChecks.some(({ meta }) => meta.id === check && meta.acceptsWords) && words.length <= longestName;
  return [
    action(`Dismiss this ${check}, leaving the text as it is…`, { dismiss: 'finding' }),
    ...(acceptable ? [action(`Accept “${words}” here and everywhere…`, { dismiss: 'words' })] : []),
    action(`Ignore ${check} on this line`, { edits: ignoreEdits(draft, check, span) }),
    action(`Ignore every ${check} in this file`, { edits: ignoreFileEdits(draft, check) }),
    action(`Turn ${check} off in this folder`, { dismiss: 'check' }),
  ];
}

const longestName = 60;

/** For a citation without one: where in its source the statement's best passage stands. */
async function locatorAction(snapshot: Snapshot, draft: Draft, at: Span, signal?: Signal): Promise<readonly Action[]> {
  const citation = citationAt(draft, at.start);
  if (citation?.form !== 'pandoc' || citation.locator) return [];
  const source = sourceAt(snapshot, draft, citation);
  const statement = statementOf(draft, citation);
  if (!source || !statement) return [];
  const bearing = await bearingOf(snapshot, draft, statement, source, signal);
  // A passage that merely comes near is not what the citation means.
  const best = bearing.find((it) => it.relation !== 'related');
  const where = best ? locatorText(best.passage.locator) : '';
  if (where === '') return [];
  return [{ title: `Add “${where}”`, edits: [locatorEdit(citation, where)], preferred: false }];
}

function locatorEdit({ span, keySpan }: Citation, where: string): TextEdit {
  const at = Math.max(span.end, keySpan.end);
  return { span: { start: at, end: at }, newText: `, ${where}` };
}
