/** Finds dates that differ from what the sources give for the same event. */

import type { Check } from '../check';
import { mismatches } from '../value-mismatch';

export const dateMismatch: Check = {
  meta: {
    id: 'date-mismatch',
    summary: 'A date differs from what every aligned passage gives in its place.',
    severity: 'warning',
    fixable: true,
    needsWholeCorpus: false,
  },
  run: (context) => mismatches(context, 'date'),
};
