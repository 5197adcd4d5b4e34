/** Hover: what a statement rests on, or which source a citation names and what in it bears on the statement. */

import type { Source } from '../corpus/source';
import type { Citation, Draft, Statement } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { termsOf } from '../text/terms';
import { bearingOf } from './bearing-of-source';
import type { PassageView } from './passage-view';
import { passageViews } from './passage-view';
import { citationAt, sourceAt, statementAt, statementOf } from './place';

export type HoverData =
  | {
      readonly kind: 'statement';
      readonly span: Span;
      readonly statement: Statement;
      readonly verdict: Verdict;
      /** At most three, best first. */
      readonly passages: readonly PassageView[];
    }
  | {
      readonly kind: 'citation';
      readonly span: Span;
      /** `undefined` when the key is no source's. */
      readonly source?: Source;
      readonly key: string;
      /** Where else this draft cites the source. */
      readonly uses: readonly Span[];
      /** Passages of this source that bear on the statement the citation stands by; at most three. */
      readonly bearing: readonly PassageView[];
    };

const shown = 3;

/** `undefined` where neither a statement nor a citation stands. */
export async function hoverAt(snapshot: Snapshot, uri: string, offset: number, signal?: Signal): Promise<HoverData | undefined> {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return undefined;
  const citation = citationAt(draft, offset);
  if (citation && (citation.form !== 'link' || sourceAt(snapshot, draft, citation))) {
    return citationHover(snapshot, draft, citation, signal);
  }
  const statement = statementAt(draft, offset);
  if (!statement) return undefined;
  const verdict = await snapshot.verdict(draft, statement, signal);
  return { kind: 'statement', span: statement.span, statement, verdict, passages: telling(passageViews(snapshot.corpus, verdict, Infinity)).slice(0, shown) };
}

/**
 * Where a passage supports or differs, those that only come near would distract from it; so would the neighbours of a
 * supporting passage, which support with its words and bring none of their own.
 */
function telling(views: readonly PassageView[]): readonly PassageView[] {
  const told = views.filter((it) => it.relation !== 'related');
  if (told.length === 0) return views;
  const most = Math.max(...told.map((it) => wordsMatched(it).size));
  const seen = new Set<string>();
  return told.filter((view) => {
    const own = wordsMatched(view);
    const brings = view.relation === 'differs' || own.size * 2 >= most || [...own].some((word) => !seen.has(word));
    if (brings) for (const word of own) seen.add(word);
    return brings;
  });
}

function wordsMatched({ passage, matches }: PassageView): ReadonlySet<string> {
  return new Set(matches.flatMap(({ start, end }) => termsOf(passage.text.slice(start, end))));
}

async function citationHover(snapshot: Snapshot, draft: Draft, citation: Citation, signal?: Signal): Promise<HoverData> {
  const source = sourceAt(snapshot, draft, citation);
  const uses = source ? usesOf(snapshot, draft, citation, source) : [];
  const statement = statementOf(draft, citation);
  const bearing = source && statement ? await bearingOf(snapshot, draft, statement, source, signal) : [];
  return { kind: 'citation', span: citation.span, source, key: citation.key, uses, bearing };
}

function usesOf(snapshot: Snapshot, draft: Draft, citation: Citation, source: Source): readonly Span[] {
  return draft.citations
    .filter((it) => it !== citation && it.form !== 'footnote' && sourceAt(snapshot, draft, it)?.id === source.id)
    .map((it) => it.span);
}
