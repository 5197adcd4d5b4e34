/** Doubts by persons: the sources tell of somebody else what the claim tells of its own, though not so surely that they contradict it. */

import { isOfAnotherBody } from './affiliations';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import { isOfAnotherDescribed } from './descriptions';
import type { NameFound } from './names-found';
import { isBetweenOthers, isOnlyOfAnother } from './pairs';
import type { Scene } from './scene';
import { isSaidByAnother } from './speaker-contest';
import { hasOtherSubject } from './subject-contest';
import { isPutTogether, isUntoldDeed } from './who-did-what';

const doubts = [isUntoldDeed, isPutTogether, isSaidByAnother, isOfAnotherBody, hasOtherSubject, isBetweenOthers, isOfAnotherDescribed, isOnlyOfAnother];

export function isToldOfAnother(claim: AnalysedText, names: readonly NameFound[], alignment: Alignment, scene: Scene): boolean {
  return doubts.some((it) => it(claim, names, alignment, scene));
}
