/** Definition: from a citation to the passage of its source that bears on the statement, from a statement to its best passage. */

import type { Source } from '../corpus/source';
import type { Citation, Draft } from '../draft/draft';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { bearingOf } from './bearing-of-source';
import type { OpenTarget, PassageView } from './passage-view';
import { passageViews, startOf } from './passage-view';
import { citationAt, sourceAt, statementAt, statementOf } from './place';

export interface Definition {
  /** What in the draft leads there. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

export interface DefinitionTarget {
  readonly target: OpenTarget;
  readonly source: Source;
  /** Absent where the source as a whole is meant. */
  readonly passage?: PassageView;
}

/** `undefined` where nothing leads to a source: an unknown key, a statement that no passage comes near. */
export async function definitionAt(snapshot: Snapshot, uri: string, offset: number, signal?: Signal): Promise<Definition | undefined> {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return undefined;
  const citation = citationAt(draft, offset);
  const source = citation && sourceAt(snapshot, draft, citation);
  if (citation && source) return citationDefinition(snapshot, draft, citation, source, signal);
  const statement = statementAt(draft, offset);
  if (!statement) return undefined;
  const verdict = await snapshot.verdict(draft, statement, signal);
  const [best] = passageViews(snapshot.corpus, verdict, 1);
  return best && { origin: statement.span, targets: [targetOf(best)] };
}

async function citationDefinition(
  snapshot: Snapshot,
  draft: Draft,
  citation: Citation,
  source: Source,
  signal: Signal | undefined,
): Promise<Definition> {
  const statement = statementOf(draft, citation);
  const [best] = statement ? await bearingOf(snapshot, draft, statement, source, signal) : [];
  return { origin: citation.span, targets: [best ? targetOf(best) : { target: startOf(source), source }] };
}

function targetOf(passage: PassageView): DefinitionTarget {
  return { target: passage.target, source: passage.source, passage };
}
