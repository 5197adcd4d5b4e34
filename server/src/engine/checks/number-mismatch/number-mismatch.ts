/** Finds numbers that differ from what the sources give in the same place. */

import type { Check } from '../check';
import { mismatches } from '../value-mismatch';

export const numberMismatch: Check = {
  meta: {
    id: 'number-mismatch',
    summary: 'A number differs from what every aligned passage gives in its place.',
    severity: 'warning',
    fixable: true,
    needsWholeCorpus: false,
  },
  run: (context) => mismatches(context, 'number'),
};
