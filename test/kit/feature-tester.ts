/** One tester per feature: sources and a draft with `$0` at the cursor in, a compact rendering of the answer out. */

import { actionsAt } from '../../server/src/engine/features/code-actions';
import { completionsAt, type CompletionData } from '../../server/src/engine/features/completion';
import { definitionAt } from '../../server/src/engine/features/definition';
import { hoverAt } from '../../server/src/engine/features/hover';
import type { PassageView } from '../../server/src/engine/features/passage-view';
import { searchSources } from '../../server/src/engine/features/search';
import type { Settings } from '../../server/src/engine/settings';
import type { Snapshot } from '../../server/src/engine/snapshot';
import { applyEdits, type TextEdit } from '../../server/src/engine/text/edit';
import { withCursor } from './labels';
import { engineOf, filesIn, root } from './small-corpus';

export interface Place {
  readonly snapshot: Snapshot;
  readonly uri: string;
  readonly text: string;
  readonly cursor: number;
}

export function placeIn(corpus: string, draft: string, settings?: Partial<Settings>): Place {
  const { text, cursor } = withCursor(draft.replace(/^\n/, ''));
  const engine = engineOf([...filesIn(corpus), { path: 'draft.md', text }], settings);
  return { snapshot: engine.snapshot(), uri: `${root}draft.md`, text, cursor };
}

/** The kind of the answer, the stretch it is about, then a line for each passage. */
export async function hoverIn(corpus: string, draft: string): Promise<readonly string[]> {
  const { snapshot, uri, text, cursor } = placeIn(corpus, draft);
  const hover = await hoverAt(snapshot, uri, cursor);
  if (!hover) return [];
  const about = text.slice(hover.span.start, hover.span.end);
  if (hover.kind === 'statement') return [`${hover.verdict.kind}: ${about}`, ...hover.passages.map(passageLine)];
  const uses = hover.uses.map((it) => `also cited at ${it.start}`);
  return [`${about} -> ${hover.source?.id ?? 'no source'}`, ...uses, ...hover.bearing.map(passageLine)];
}

export function passageLine({ source, passage, relation, matches }: PassageView): string {
  const marked = [...matches].reverse().reduce((text, it) => `${text.slice(0, it.start)}[${text.slice(it.start, it.end)}]${text.slice(it.end)}`, passage.text);
  return `${relation} ${source.citationKey} para. ${passage.locator.paragraph ?? '?'}: ${marked}`;
}

export async function completionsIn(corpus: string, draft: string, settings?: Partial<Settings>): Promise<readonly CompletionData[]> {
  const { snapshot, uri, cursor } = placeIn(corpus, draft, settings);
  return (await completionsAt(snapshot, uri, cursor)).items;
}

/** The draft after the item with this label was accepted. */
export async function completedIn(corpus: string, draft: string, label: string, settings?: Partial<Settings>): Promise<string> {
  const { text } = withCursor(draft.replace(/^\n/, ''));
  const item = (await completionsIn(corpus, draft, settings)).find((it) => it.label.startsWith(label));
  return item ? applyEdits(text, [item.insert, ...(item.additional ?? [])]) : `no item ${label}`;
}

export async function actionTitlesIn(corpus: string, draft: string, settings?: Partial<Settings>): Promise<readonly string[]> {
  const { snapshot, uri, cursor } = placeIn(corpus, draft, settings);
  return (await actionsAt(snapshot, uri, { start: cursor, end: cursor })).map((it) => it.title);
}

/** The draft after the first action whose title begins so. */
export async function afterAction(corpus: string, draft: string, title: string, settings?: Partial<Settings>): Promise<string> {
  const { snapshot, uri, text, cursor } = placeIn(corpus, draft, settings);
  const actions = await actionsAt(snapshot, uri, { start: cursor, end: cursor });
  const edits: readonly TextEdit[] | undefined = actions.find((it) => it.title.startsWith(title))?.edits;
  return edits ? applyEdits(text, edits) : `no action ${title}`;
}

export async function definitionIn(corpus: string, draft: string): Promise<readonly string[]> {
  const { snapshot, uri, cursor } = placeIn(corpus, draft);
  const definition = await definitionAt(snapshot, uri, cursor);
  const fileOf = (path: string): string => filesIn(corpus).find((it) => root + it.path === path)?.text ?? '';
  return (definition?.targets ?? []).map(({ target }) => {
    const { uri: file, span } = target;
    return `${file.slice(root.length)}: ${fileOf(file).slice(span.start, span.end)}`;
  });
}

export async function searchIn(corpus: string, query: string): Promise<readonly string[]> {
  const snapshot = engineOf(filesIn(corpus)).snapshot();
  const results = await searchSources(snapshot, query, { limit: 10 });
  return results.map((it) => `${it.matchedIn} ${it.source.citationKey}${it.passage ? `: ${it.passage.passage.text}` : ''}`);
}
