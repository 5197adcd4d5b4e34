/** The contest of a claim's name with other names: who stands in its place. Roles are seldom local, so it raises doubt only. */

import type { Span } from '../text/span';
import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { ownCoverOf } from './align';
import type { AnalysedText } from './analysed-text';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { nearness, slotOf } from './slots';
import type { RoleRival } from './who-did-what';
import { roleRivalOf, sharesWord } from './who-did-what';

export interface NameContender {
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** 0 to 1. */
  readonly near: number;
  /** How much of the claim, this name left out, the sentence alone covers. */
  readonly cover: number;
  /** The claim's names have changed places: to write one in the other's would not mend it. */
  readonly turned?: boolean;
}

export interface NameContest {
  /** How well the name itself stands in its place, 0 when nowhere. */
  readonly own: number;
  readonly rival?: NameContender;
}

/** `sentences`: the best of the scene; a rival elsewhere could not stand in the claim's place anyway. */
export function nameContestOf(claim: AnalysedText, name: NameFound, alignment: Alignment, scene: Scene, sentences: readonly number[]): NameContest {
  const { value } = name;
  if (value === undefined) return { own: 0 };
  const slot = slotOf(alignment.units, name.first, name.last);
  let own = 0;
  let rival: NameContender | undefined;
  for (const sentence of sentences) {
    const analysed = scene.sentences[sentence]?.analysed;
    if (analysed === undefined) continue;
    const itself = name.sentences.includes(sentence);
    for (const other of analysed.names) {
      const same = compareNames(value, other.value) === 'same' || (itself && sharesWord(value, other.value));
      if (!same && isNoRival(value, other.value, claim)) continue;
      const near = nearness(slot, alignment, scene, sentence, other.first, other.last);
      if (same) own = Math.max(own, near);
      else if (near > (rival?.near ?? 0)) rival = { sentence, span: other.value.span, text: other.value.text, near, cover: ownCoverOf(alignment, sentence, name.units) };
    }
  }
  return inRole(roleRivalOf(claim, name, alignment, scene)) ?? { own, rival };
}

/** Someone else beside the very verb says more than the words around. */
function inRole(rival: RoleRival | undefined): NameContest | undefined {
  if (rival === undefined) return undefined;
  const { sentence, name, turned, cover } = rival;
  return { own: 0, rival: { sentence, span: name.span, text: name.text, near: 1, cover: turned ? 1 : cover, turned } };
}

function isNoRival(own: NameValue, other: NameValue, claim: AnalysedText): boolean {
  if (own.type !== other.type || own.type === 'other') return true;
  return claim.names.some((it) => compareNames(it.value, other) !== 'different' || sharesWord(it.value, other));
}

