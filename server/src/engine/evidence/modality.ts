/** Whether a verb tells of a deed, or of what is only demanded, planned, offered or expected: plans and demands are not deeds. */

import type { AnalysedText } from './analysed-text';
import { baseForms } from './lexicon/irregular-forms';
import { demands, modals, plans } from './lexicon/modals';
import { perPlace } from './per-place';

/** Words that a demand may stand before what it demands: "demanded that Vessby withdraw its bid and pay". */
const DEMAND_REACH = 18;
const MODAL_REACH = 5;
/** "Plans to", "was expected to": the cue stands close to the infinitive. */
const PLAN_REACH = 5;

/** "Ceded", "has ceded", "was taken": the text says that it was done. */
export function isDeed(text: AnalysedText, place: number): boolean {
  const lower = text.words[place]?.lower ?? '';
  if (!isPast(lower)) return false;
  for (let i = place - 1, steps = 1; i >= 0 && steps <= MODAL_REACH; i--, steps++) {
    const before = text.words[i]?.lower ?? '';
    if (before === 'to' || modals.has(before)) return false;
    if (/^(?:is|are|am|be|being)$/u.test(before)) return false;
    if (/^(?:has|have|had|was|were|'ve)$/u.test(before)) break;
    if (ends(before) || !/(?:ly|^been|^not|^also|^already|^now|^never|^just)$/u.test(before)) break;
  }
  return !isUnreal(text, place);
}

/** It stands under "demanded that", "plans to", "could". */
export const isUnreal = perPlace(unreal);

function unreal(text: AnalysedText, place: number): boolean {
  const lower = text.words[place]?.lower ?? '';
  const passive = isPast(lower) && text.words[place - 1]?.lower === 'be';
  if (isPast(lower) && !passive) return false;
  if (isHopedFor(text, passive ? place - 1 : place)) return true;
  const verb = passive ? place - 1 : place;
  const infinitive = text.words[verb - 1]?.lower === 'to';
  if (!infinitive && !passive && isAskedFor(text, place)) return true;
  for (let i = verb - 1, steps = 1; i >= 0 && steps <= DEMAND_REACH; i--, steps++) {
    const before = text.words[i]?.lower ?? '';
    if (before === ';' || before === '.' || before === ':' || before === '?') return false;
    if (steps <= MODAL_REACH && modals.has(before) && !infinitive) return true;
    if (before === 'did' || before === 'do' || before === 'does') return false;
    if (infinitive && steps <= PLAN_REACH && (plans.has(before) || demands.has(before))) return true;
    // "Demanded that Vessby renounce its claim and pay": a bare form far behind is still demanded.
    if (demands.has(before) && isBare(lower, passive) && thatFollows(text, i)) return true;
  }
  return false;
}

/** "It is hoped the work will be completed": "will" alone is announced, not hoped for. */
function isHopedFor({ words }: AnalysedText, verb: number): boolean {
  let modal = verb - 1;
  while (/^(?:be|have|been|[a-z]+ly)$/u.test(words[modal]?.lower ?? '')) modal--;
  if (!/^(?:will|would)$/u.test(words[modal]?.lower ?? '')) return false;
  for (let i = modal - 1; i >= Math.max(0, verb - HOPE_REACH); i--) {
    const before = words[i]?.lower ?? '';
    if (/^[.,;:?!]$/u.test(before)) return false;
    if (/^(?:hope[sd]?|hoping|expect(?:s|ed)?|aim(?:s|ed)?|likely|believed?|thought)$/u.test(before)) return true;
  }
  return false;
}

const HOPE_REACH = 8;

/** "Request a suspension", "plans for a merger", "in line for a payment": the noun of a deed. */
function isAskedFor({ words }: AnalysedText, place: number): boolean {
  for (let i = place - 1; i >= Math.max(0, place - ASK_REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (ASKING.test(lower)) return true;
    if (lower === 'for' && words[i - 1]?.lower === 'line' && words[i - 2]?.lower === 'in') return true;
    if (!/^(?:an?|the|his|her|its|their|for|of)$/u.test(lower) && (i < place - 2 || words[i]?.content !== true)) return false;
  }
  return false;
}

const ASK_REACH = 4;
const ASKING = /^(?:request|demand|propos|seek(?!er)|sought|plan(?!t|e|k)|threaten)/u;

function thatFollows(text: AnalysedText, place: number): boolean {
  return text.words[place + 1]?.lower === 'that';
}

function isBare(lower: string, passive: boolean): boolean {
  return passive || !/(?:[^s]s|ing|ed)$/u.test(lower);
}

function isPast(lower: string): boolean {
  const base = baseForms.get(lower);
  return (lower.length > 3 && lower.endsWith('ed')) || (base !== undefined && base !== lower);
}

function ends(lower: string): boolean {
  return /^[.,;:]$/u.test(lower);
}
