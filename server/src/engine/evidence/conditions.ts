/** What stands under "if", "unless" or "whether" is only thought of. */

import type { AnalysedText } from './analysed-text';

/** "If he does not repay it": what is only thought of is not denied. */
export function isConditional({ words }: AnalysedText, place: number): boolean {
  for (let i = place - 1; i >= Math.max(0, place - CONDITION_REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'if' || lower === 'unless' || lower === 'whether') return true;
    if (/^[.,;:?!]$/u.test(lower)) return false;
  }
  return false;
}

const CONDITION_REACH = 8;
