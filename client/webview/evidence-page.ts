/** The Evidence panel's page: draws what the extension sends, says which button was pressed, and keeps nothing. */

import type { EvidenceAnswer, EvidencePassage, Stretch } from '../../server/src/desk-protocol';

/** From the extension to the page. */
export interface ShowEvidence {
  readonly answer: EvidenceAnswer | null;
  /** Index of the passage shown. */
  readonly at: number;
  /** What to say where no statement is. */
  readonly empty: string;
}

/** From the page to the extension. */
export type PageAction = 'ready' | 'cite' | 'quote' | 'open' | 'next' | 'previous';

declare function acquireVsCodeApi(): { postMessage(message: { readonly action: PageAction }): void };

const editor = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body;

addEventListener('message', ({ data }: MessageEvent<ShowEvidence>) => show(data));
editor.postMessage({ action: 'ready' });

function show({ answer, at, empty }: ShowEvidence): void {
  // Whoever works in the panel by keyboard stays on the button that was pressed.
  const focused = document.activeElement instanceof HTMLButtonElement ? document.activeElement.dataset['action'] : undefined;
  main.replaceChildren(...(answer ? evidence(answer, at) : [element('p', { className: 'empty' }, empty)]));
  if (focused !== undefined) document.querySelector<HTMLButtonElement>(`button[data-action="${focused}"]`)?.focus();
}

function evidence(answer: EvidenceAnswer, at: number): readonly Node[] {
  const passage = answer.passages[at];
  const notes = answer.notes.map((note) => element('p', { className: 'note' }, note));
  const statement = element('blockquote', { className: 'statement' }, ...marked(answer.text, passage?.statementMatches ?? [], passage?.statementDifferences ?? []));
  return [
    element('h1', {}, answer.words),
    element('p', {}, answer.explanation),
    ...notes,
    element('h2', {}, 'Your statement'),
    statement,
    ...(passage ? passageNodes(passage, at, answer.passages.length) : [element('p', { className: 'empty' }, 'No passage of your sources comes near it.')]),
  ];
}

const relationWords: Readonly<Record<EvidencePassage['relation'], string>> = { supports: 'bears it out', differs: 'differs', related: 'comes near' };

function passageNodes(passage: EvidencePassage, at: number, count: number): readonly Node[] {
  const heading = `Passage ${at + 1} of ${count}: ${relationWords[passage.relation]}`;
  const speaker = passage.speaker === undefined ? [] : [element('span', { className: 'speaker' }, `${passage.speaker}: `)];
  const context = (text: string): readonly Node[] => (text === '' ? [] : [element('span', { className: 'context' }, ` ${text} `)]);
  const words = [...speaker, ...context(passage.before), ...marked(passage.text, passage.matches, passage.differences), ...context(passage.after)];
  return [
    element('h2', {}, heading),
    element('blockquote', { className: passage.relation }, ...words),
    element('p', { className: 'source' }, element('cite', {}, passage.title), passage.line === '' ? '' : ` · ${passage.line}`),
    toolbar(count),
    legend(passage),
  ];
}

function toolbar(count: number): Node {
  const step = count > 1 ? [button('next', 'Next Passage'), button('previous', 'Previous Passage')] : [];
  const bar = element('div', { className: 'toolbar' }, button('cite', 'Insert Citation'), button('quote', 'Insert Quotation'), button('open', 'Open Source'), ...step);
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'This passage');
  return bar;
}

function button(action: PageAction, words: string): HTMLButtonElement {
  const it = element('button', {}, words);
  it.type = 'button';
  it.dataset['action'] = action;
  it.addEventListener('click', () => editor.postMessage({ action }));
  return it;
}

/** Says what bold and boxed words mean, as far as there are any. */
function legend({ matches, differences }: EvidencePassage): Node {
  const parts: (Node | string)[] = [];
  if (matches.length > 0) parts.push(element('strong', {}, 'Bold'), ' words are in both.');
  if (differences.length > 0) parts.push(' ', element('mark', {}, 'Boxed'), ' words differ.');
  return element('p', { className: 'legend' }, ...parts);
}

/** Everything is put in as text; nothing of a source is ever read as markup. */
function marked(text: string, matches: readonly Stretch[], differences: readonly Stretch[]): readonly Node[] {
  const marks = [...matches.map((it) => ({ it, tag: 'strong' as const })), ...differences.map((it) => ({ it, tag: 'mark' as const }))].sort((a, b) => a.it[0] - b.it[0]);
  const nodes: Node[] = [];
  let from = 0;
  for (const { it: [start, end], tag } of marks) {
    if (start < from || end <= start) continue;
    nodes.push(document.createTextNode(text.slice(from, start)), element(tag, {}, text.slice(start, end)));
    from = end;
  }
  return [...nodes, document.createTextNode(text.slice(from))];
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, { className }: { readonly className?: string }, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const it = document.createElement(tag);
  if (className !== undefined) it.className = className;
  it.append(...children);
  return it;
}
