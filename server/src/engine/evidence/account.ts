/** What the sources have of a statement and what they lack, and how each of its clauses fares: the data behind an explanation. */

import type { Span } from '../text/span';
import { covers } from '../text/span';
import { termsOf } from '../text/terms';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText } from './analysed-text';
import { isUncovered } from './clause-cover';
import type { ClaimUnit } from './claim-units';
import type { Judgement } from './judgement';
import type { Scene } from './scene';
import { supportCover } from './thresholds';
import type { Account, ClauseFinding, ItemFinding } from './verdict';

const SHOWN_LIKENESS = 0.8;

export function accountOf(claim: AnalysedText, alignment: Alignment, scene: Scene, judgement: Judgement, items: readonly ItemFinding[]): Account {
  const best = scene.sentences[judgement.ranking[0] ?? -1];
  const at = best === undefined ? [] : [judgement.ranking[0] ?? -1, best.before, best.after];
  const differs = items.filter((it) => it.state === 'conflict').map((it) => it.span);
  const isOpen = ({ unit }: { readonly unit: ClaimUnit }): boolean => !differs.some((it) => covers(it, spanOf(claim, unit)));
  const units = alignment.units.map((unit, index) => ({ unit, index })).filter(isOpen);
  const matched = units.filter(({ index }) => at.some((sentence) => likenessAt(alignment.hits, index, sentence) >= SHOWN_LIKENESS));
  const speakers = speakersOf(scene);
  const missing = units.filter(({ index, unit }) => unit.weight > FAINT && isNowhere(alignment, index) && !isTold(claim, unit, speakers));
  return { matched: merged(claim, matched.map((it) => it.unit)), differs, missing: merged(claim, missing.map((it) => it.unit)) };
}

/** A word that says next to nothing is not missed. */
const FAINT = 1;

function isNowhere({ hits, titles }: Alignment, unit: number): boolean {
  return (hits[unit] ?? []).every((of) => of.length === 0) && (titles[unit] ?? []).every((it) => it === 0);
}

/** Index terms of the labels before the turns: the words of a turn do not name who says them. */
function speakersOf({ sentences }: Scene): ReadonlySet<string> {
  return new Set([...new Set(sentences.flatMap(({ passage }) => passage.speaker ?? []))].flatMap(termsOf));
}

function isTold(claim: AnalysedText, unit: ClaimUnit, terms: ReadonlySet<string>): boolean {
  const { start, end } = spanOf(claim, unit);
  return terms.size > 0 && termsOf(claim.text.slice(start, end)).every((it) => terms.has(it));
}

function spanOf(claim: AnalysedText, { first, last }: ClaimUnit): Span {
  return { start: claim.words[first]?.span.start ?? 0, end: claim.words[last]?.span.end ?? 0 };
}

/** Neighbours become one stretch. */
function merged(claim: AnalysedText, units: readonly ClaimUnit[]): readonly Span[] {
  const stretches: { first: number; last: number }[] = [];
  for (const { first, last } of units) {
    const open = stretches.at(-1);
    if (open && first <= open.last + 1) open.last = Math.max(open.last, last);
    else stretches.push({ first, last });
  }
  return stretches.map(({ first, last }) => ({ start: claim.words[first]?.span.start ?? 0, end: claim.words[last]?.span.end ?? 0 }));
}

/** The statement's verdict is that of its worst clause; where no clause shows why it was not found, none is better than the others. */
export function clauseFindings(claim: AnalysedText, judgement: Judgement, items: readonly ItemFinding[], passages: number): readonly ClauseFinding[] {
  const { kind: whole } = judgement;
  if (whole === 'not-checkable') return [];
  const byName = items.every((it) => it.state !== 'conflict' || it.kind === 'name');
  const found = judgement.clauses.map((it): ClauseFinding => {
    const span = { start: claim.words[it.first]?.span.start ?? 0, end: claim.words[it.last]?.span.end ?? 0 };
    const own = items.filter((item) => covers(span, item.span));
    const thin = isUncovered(it) || (whole === 'not-found' && !it.slight && it.cover < supportCover(passages));
    return { span, text: claim.text.slice(span.start, span.end), cover: Math.round(it.cover * 1000) / 1000, kind: kindOf(whole, own, { thin, byName }) };
  });
  return found.some((it) => it.kind === whole) ? found : found.map((it) => ({ ...it, kind: whole }));
}

/** `byName`: no item but names is in conflict. */
function kindOf(whole: ClauseFinding['kind'], items: readonly ItemFinding[], { thin, byName }: { readonly thin: boolean; readonly byName: boolean }): ClauseFinding['kind'] {
  if (whole === 'supported') return 'supported';
  if (whole === 'differs' && items.some((it) => it.state === 'conflict' && (byName || it.kind !== 'name'))) return 'differs';
  return thin || items.some(isLacking) ? 'not-found' : 'supported';
}

function isLacking({ kind, state, vague }: ItemFinding): boolean {
  if (vague) return false;
  if (kind === 'polarity') return state === 'absent';
  return state === 'absent' || (kind === 'pronoun' && state === 'elsewhere');
}
