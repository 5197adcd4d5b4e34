/** Words and Markdown of a hover: the verdict in words, then each passage as a quotation with its source under it. */

import type { Citation, Draft } from '../engine/draft/draft';
import type { HoverData } from '../engine/features/hover';
import { startOf, type PassageView } from '../engine/features/passage-view';
import { hasText } from '../engine/corpus/entry-source';
import type { Source } from '../engine/corpus/source';
import { locatorWords, notCheckableWords, provenanceWords, sourceLine, titleOf, verdictWordsOf } from '../wording';
import type { Verdict } from '../engine/evidence/verdict';
import { escaped, marked } from './markdown-text';
import { markdownLinkOf, type Opening } from './source-target';
import { webLinkOf } from '../web-link';

export interface HoverSurroundings extends Opening {
  /** Whether every source has been read. */
  readonly complete: boolean;
}

export function hoverText(hover: HoverData, draft: Draft, around: HoverSurroundings): string {
  return hover.kind === 'statement' ? statementText(hover.verdict, hover.passages, around) : citationText(hover, draft, around);
}

const unread = 'Not all sources have been read.';

function statementText(verdict: Verdict, passages: readonly PassageView[], around: HoverSurroundings): string {
  const { complete } = around;
  const reason = verdict.notCheckable === undefined ? '' : `: ${notCheckableWords[verdict.notCheckable]}`;
  const disagree = verdict.sourcesDisagree ? ['Your sources disagree about this.'] : [];
  const head = `**${verdictWordsOf(verdict.kind, complete)}${reason}**`;
  const explanation = verdict.kind === 'not-found' && !complete ? unread : escaped(verdict.explanation);
  return [head, explanation, ...disagree, ...passages.map((it) => passageText(it, around))].filter((it) => it !== '').join('\n\n');
}

const relationWords: Readonly<Record<PassageView['relation'], string>> = {
  supports: '',
  differs: 'differs: ',
  related: 'related: ',
};

function passageText(view: PassageView, opening: Opening): string {
  const { passage } = view;
  const speaker = passage.speaker === undefined ? '' : `${escaped(passage.speaker)}: `;
  return `> ${speaker}${quotedText(view)}\n>\n> ${relationWords[view.relation]}${sourceText(view, opening)}`;
}

/** In quotation marks, unless the passage brings its own. */
export function quotedText({ passage, matches, differences }: PassageView): string {
  const text = marked(passage.text, matches, differences);
  return /^["“„«‘]/.test(passage.text) ? text : `“${text}”`;
}

/** "[Title](file…) · Publisher · 2024-06-24 · para. 3 · [gazette.example](https…)", with the recording where there is one. */
function sourceText({ passage, source, target, recording }: PassageView, opening: Opening): string {
  const { publisher, issued } = source.metadata;
  const rest = [publisher, issued, locatorWords(passage.locator)].filter((it): it is string => Boolean(it));
  const web = webLinkOf(source, passage.text);
  return [
    `[${escaped(titleOf(source))}](${markdownLinkOf(source, target, opening)})`,
    ...rest.map(escaped),
    ...(web ? [`[${escaped(web.host)}](${web.address})`] : []),
    ...(recording ? [`recording [${escaped(recording.path.replace(/^.*\//, ''))}](${recording.uri})`] : []),
  ].join(' · ');
}

function citationText(hover: Extract<HoverData, { kind: 'citation' }>, draft: Draft, around: HoverSurroundings): string {
  const { source, key } = hover;
  if (!source) return `**No source is called ${escaped(key)}.**${around.complete ? '' : `\n\n${unread}`}`;
  const reference = `**${escaped(sourceLine(source))}**\n\n[${escaped(source.id)}](${markdownLinkOf(source, startOf(source), around)})`;
  if (!hasText(source)) return [`**${escaped(sourceLine(source))}**`, 'An entry of your bibliography: no text of it is among your sources, so nothing can be checked against it.', usesText(hover.uses, draft)].filter((it) => it !== '').join('\n\n');
  const bearing = hover.bearing.length > 0 ? ['What this source has on the statement:', ...hover.bearing.map((it) => passageText(it, around))] : ['Nothing in this source comes near the statement.'];
  return [reference, provenanceText(source), usesText(hover.uses, draft), ...bearing].filter((it) => it !== '').join('\n\n');
}

function provenanceText({ provenance }: Source): string {
  const words = provenanceWords(provenance);
  return words === '' ? '' : `*${words}*`;
}

function usesText(uses: readonly Citation['span'][], draft: Draft): string {
  if (uses.length === 0) return '';
  const lines = uses.map(({ start }) => draft.lines.positionAt(start).line + 1);
  const links = [...new Set(lines)].map((line) => `[line ${line}](${draft.uri}#L${line})`);
  return `Also cited in ${links.join(', ')}.`;
}
