/** Puts a judgement into the words of a verdict: evidence with marked spans, one finding for each item, an explanation. */

import type { PassageId } from '../corpus/passage';
import type { SourceId } from '../corpus/source';
import type { Span } from '../text/span';
import { accountOf, clauseFindings } from './account';
import { likenessAt, type Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import { attributionOf } from './attributed';
import { evidenceOrder } from './evidence-order';
import { explain } from './explain';
import type { Judgement } from './judgement';
import { renamed, replacementFor, respelt } from './replacement';
import type { Scene } from './scene';
import type { Evidence, ItemFinding, Verdict } from './verdict';

const MOST_EVIDENCE = 5;
/** A passage that covers less of the claim is not worth showing. */
const LEAST_COVER = 0.35;
const SHOWN_LIKENESS = 0.8;
/** Of the best passage's cover: the others that support as well. */
const SUPPORTING_COVER = 0.8;

export interface VerdictCircumstances {
  readonly cited?: ReadonlySet<SourceId>;
  /** Of the corpus. */
  readonly passages: number;
  /** As retrieved, best first. */
  readonly hits: readonly PassageId[];
}

export function verdictOf(claim: AnalysedText, alignment: Alignment, scene: Scene, judgement: Judgement, { cited = new Set(), passages, hits }: VerdictCircumstances): Verdict {
  const items = itemsOf(claim, alignment, scene, judgement);
  const evidence = evidenceOf(claim, alignment, scene, judgement, { cited, hits });
  const clauses = clauseFindings(claim, judgement, items, passages);
  const account = accountOf(claim, alignment, scene, judgement, items);
  const findings = { kind: judgement.kind, evidence, items, sourcesDisagree: judgement.sourcesDisagree, clauses, account };
  return { ...findings, score: rounded(judgement.score), signals: judgement.signals, confidence: rounded(confidenceOf(judgement) * (isBare(claim, evidence) ? ATTRIBUTED : 1)), quotations: [], explanation: explain(findings, claim.text) };
}

/** What all its evidence gives to somebody, the claim tells as a fact: borne out, though less surely. */
function isBare(claim: AnalysedText, evidence: readonly Evidence[]): boolean {
  const supporting = evidence.filter((it) => it.relation === 'supports');
  return supporting.length > 0 && supporting.every((it) => it.attribution !== undefined) && attributionOf(claim) === undefined;
}

const ATTRIBUTED = 0.9;

function confidenceOf(judgement: Judgement): number {
  if (judgement.kind === 'differs') return 0.8;
  return judgement.kind === 'supported' ? judgement.score : Math.max(0.3, 1 - judgement.score);
}

function marginOf(own = 0, rival = 0): number {
  return rounded(own - rival);
}

function placeMargin(own: number | undefined, rival = 0): number {
  return own === undefined ? absentMargin(rival) : marginOf(own, Math.max(LEAST_PLACE, rival));
}

/** A value that stands nowhere has lost no place, unless a rival stands well in the one that it would have. */
function absentMargin(rival = 0): number {
  return -rounded(Math.max(0, rival - OWNED));
}

const OWNED = 0.5;

/** A value that stands in the sources with so little of the claim around it stands there for something else, whether or not a rival is nearer. */
const LEAST_PLACE = 0.4;

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function itemsOf(claim: AnalysedText, alignment: Alignment, scene: Scene, judgement: Judgement): readonly ItemFinding[] {
  const items: ItemFinding[] = [];
  for (const it of judgement.contests) {
    const unit = alignment.units[it.unit];
    if (unit === undefined || unit.kind === 'word') continue;
    const own = unit.item.value;
    const text = claim.text.slice(own.span.start, own.span.end);
    const margin = it.owned ? marginOf(it.own?.near, 1) : placeMargin(it.ownNear, it.rival?.near);
    const rival = it.conflicts.length > 0 ? it.accuser : undefined;
    const rivalSentence = scene.sentences[rival?.sentence ?? -1];
    if (it.state !== 'conflict' || rival === undefined || rivalSentence === undefined) {
      items.push({ kind: own.kind, state: it.state, span: own.span, text, margin });
      continue;
    }
    const rivalText = rivalSentence.passage.text.slice(rival.span.start, rival.span.end);
    items.push({
      kind: own.kind, state: it.state, span: own.span, text, margin,
      rival: { text: rivalText, span: rival.span, passage: rivalSentence.passage },
      replacement: withoutSecondArticle(claim.text.slice(0, own.span.start), replacementFor(own, text, rival.value, rivalText)),
    });
  }
  return [...items, ...nameItems(scene, judgement), ...polarityItems(alignment, scene, judgement), ...pronounItems(claim, judgement), ...timeItems(claim, judgement), ...smallWordItems(scene, judgement)].sort((a, b) => a.span.start - b.span.start);
}

/** "nearly a half" takes "third" from "a third", where the article is not part of the number. */
function withoutSecondArticle(before: string, replacement: string | undefined): string | undefined {
  return /\ban? $/iu.test(before.slice(-4)) ? replacement?.replace(/^an? /iu, '') : replacement;
}

function nameItems(scene: Scene, judgement: Judgement): readonly ItemFinding[] {
  // With another stranger in the claim ("the Dutch engineer"), one name changed would not make it right.
  const strangers = judgement.names.filter((it) => it.share < 1 && it.misspelt === undefined).length;
  return judgement.names.map(({ text, span, state, misspelt, contest, value }) => {
    const item = { kind: 'name' as const, state, span, text, margin: rounded(contest.margin) };
    const rival = misspelt ?? contest.rival;
    const passage = scene.sentences[rival?.sentence ?? -1]?.passage;
    if (state !== 'conflict' || rival === undefined || passage === undefined) return item;
    return { ...item, rival: { text: rival.text, span: rival.span, passage }, replacement: misspelt ? respelt(text, misspelt.text) : contest.rival?.turned || strangers > 1 ? undefined : renamed(value, rival.text) };
  });
}

function polarityItems(alignment: Alignment, scene: Scene, judgement: Judgement): readonly ItemFinding[] {
  // A denial that some source makes needs no second one: "did not manage to sell" is borne out by "did not sell".
  const denied = judgement.polarity.some((it) => it.negated && it.own !== undefined);
  return judgement.polarity.flatMap(({ unit, state, negated, own, rival, sure, done, denial }): ItemFinding[] => {
    const of = alignment.units[unit];
    if (of?.kind !== 'word') return [];
    if (rival === undefined && (!negated || (own === undefined && (denied || denial === undefined)))) return [];
    const item = { kind: 'polarity' as const, state, span: of.word.span, text: of.word.text, margin: rival === undefined && own === undefined ? rounded(Math.min(denial ?? 0, -(done?.near ?? 0))) : marginOf(own?.near, rival?.near) };
    const sentence = scene.sentences[sure?.sentence ?? -1];
    if (state !== 'conflict' || sure === undefined || sentence === undefined) return [item];
    return [{ ...item, opposition: sure.by !== 'negation' ? sure.by : negated ? 'denied-by-statement' : 'denied-by-source', rival: { text: sentence.passage.text.slice(sure.span.start, sure.span.end), span: sure.span, passage: sentence.passage } }];
  });
}

function pronounItems(claim: AnalysedText, judgement: Judgement): readonly ItemFinding[] {
  return judgement.pronouns.map(({ span, margin }) => {
    return { kind: 'pronoun', state: margin >= 0 ? 'confirmed' : 'elsewhere', span, text: claim.text.slice(span.start, span.end), margin: rounded(margin) };
  });
}

function timeItems(claim: AnalysedText, judgement: Judgement): readonly ItemFinding[] {
  return judgement.times.map(({ span, own, rival }) => {
    const margin = placeMargin(own, rival);
    return { kind: 'date', state: own === undefined ? 'absent' : margin >= 0 ? 'confirmed' : 'elsewhere', span, text: claim.text.slice(span.start, span.end), margin, vague: true };
  });
}

function smallWordItems(scene: Scene, judgement: Judgement): readonly ItemFinding[] {
  return judgement.smallWords.flatMap(({ span, text, rival }): ItemFinding[] => {
    const passage = scene.sentences[rival.sentence]?.passage;
    if (passage === undefined) return [];
    return [{ kind: 'polarity', state: 'conflict', span, text, opposition: 'antonym', rival: { text: passage.text.slice(rival.span.start, rival.span.end), span: rival.span, passage } }];
  });
}

function evidenceOf(claim: AnalysedText, alignment: Alignment, scene: Scene, judgement: Judgement, { cited, hits }: Required<Pick<VerdictCircumstances, 'cited' | 'hits'>>): readonly Evidence[] {
  const differing = differencesOf(judgement);
  const spellings = spellingsOf(judgement);
  const first = [...differing.keys()];
  const others = evidenceOrder(alignment, scene, hits).filter((i) => !differing.has(i) && (alignment.cover[i] ?? 0) >= LEAST_COVER);
  const supporting = judgement.kind === 'supported';
  const order = supporting ? [...bestFirst(others, scene, judgement).slice(0, MOST_EVIDENCE - Math.min(2, first.length)), ...first] : [...first, ...others];
  return withCited(order, others, scene, cited).flatMap((i): Evidence[] => {
    const sentence = scene.sentences[i];
    if (sentence === undefined) return [];
    const differences = differing.get(i) ?? spellings.get(i) ?? [];
    const cover = alignment.cover[i] ?? 0;
    const relation = differing.has(i) ? 'differs' : supporting && !sentence.analysed.question && cover >= SUPPORTING_COVER * (alignment.cover[judgement.ranking[0] ?? 0] ?? 1) ? 'supports' : 'related';
    return [{ passage: sentence.passage, score: rounded(cover), relation, matches: matchesIn(alignment, sentence.analysed, i), claimMatches: claimMatchesIn(alignment, claim, i), differences, attribution: attributionOf(sentence.analysed) }];
  });
}

/** Before the others, the passage in which most of the claim's values stand in their place: a reader looks for the figure there. A question bears nothing out. */
function bestFirst(order: readonly number[], { sentences }: Scene, { contests }: Judgement): readonly number[] {
  const telling = order.filter((i) => sentences[i]?.analysed.question !== true);
  const borne = (i: number): number => contests.reduce((sum, it) => sum + (it.own?.sentence === i ? 2 : it.standsIn.has(i) ? 1 : 0), 0);
  const most = Math.max(0, ...telling.map(borne));
  const first = most === 0 ? undefined : telling.find((i) => borne(i) === most);
  return [...new Set([...(first === undefined ? [] : [first]), ...telling, ...order])];
}

/** The first ones, of which the last give way to the best passage of each cited source that would have none. */
function withCited(order: readonly number[], others: readonly number[], scene: Scene, cited: ReadonlySet<SourceId>): readonly number[] {
  const sourceOf = (i: number | undefined): SourceId | undefined => scene.sentences[i ?? -1]?.passage.source;
  const shown = order.slice(0, MOST_EVIDENCE);
  const lacking = [...cited].flatMap((id) => (shown.some((i) => sourceOf(i) === id) ? [] : others.find((i) => sourceOf(i) === id) ?? []));
  for (const i of lacking) {
    const spare = shown.findLastIndex((it, at) => at > 0 && (!cited.has(sourceOf(it) ?? '') || shown.some((other, before) => before < at && sourceOf(other) === sourceOf(it))));
    if (spare >= 0) shown.splice(spare, 1);
    if (shown.length < MOST_EVIDENCE) shown.push(i);
  }
  return shown;
}

/** Spans of rivals by sentence. */
function differencesOf(judgement: Judgement): ReadonlyMap<number, readonly Span[]> {
  const result = new Map<number, Span[]>();
  for (const it of judgement.contests) {
    for (const source of it.conflicts) put(result, it.bySource.get(source)?.sure);
  }
  for (const it of judgement.polarity) if (it.state === 'conflict') put(result, it.sure);
  for (const it of judgement.smallWords) put(result, it.rival);
  for (const it of judgement.names) if (it.accuses) put(result, it.contest.rival);
  return result;
}

/** Spans of names spelt otherwise: shown, but a passage does not differ by them. */
function spellingsOf(judgement: Judgement): ReadonlyMap<number, readonly Span[]> {
  const result = new Map<number, Span[]>();
  for (const it of judgement.names) if (it.state === 'conflict' && !it.accuses) put(result, it.misspelt ?? it.contest.rival);
  return result;
}

function put(spans: Map<number, Span[]>, at: { readonly sentence: number; readonly span: Span } | undefined): void {
  if (at) spans.set(at.sentence, [...(spans.get(at.sentence) ?? []), at.span]);
}

function matchesIn(alignment: Alignment, sentence: AnalysedText, index: number): readonly Span[] {
  const places = new Set<number>();
  for (const of of alignment.hits) {
    const hit = of[index]?.[0];
    if (hit && hit.likeness >= SHOWN_LIKENESS) places.add(hit.place);
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => valueSpanAt(sentence, place));
}

/** The other side of `matchesIn`. */
function claimMatchesIn({ units, hits }: Alignment, claim: AnalysedText, index: number): readonly Span[] {
  return units.flatMap((unit, i): readonly Span[] => (likenessAt(hits, i, index) < SHOWN_LIKENESS ? [] : unit.kind === 'word' ? [unit.word.span] : valueSpanAt(claim, unit.first)));
}

function valueSpanAt(sentence: AnalysedText, place: number): readonly Span[] {
  const value = [...sentence.numbers, ...sentence.dates].find((it) => it.first === place);
  const word = sentence.words[place];
  return value ? [value.value.span] : word ? [word.span] : [];
}
