/** Finds names that are spelled otherwise in the sources, or stand in another's place. */

import type { Check } from '../check';
import { conflicts } from '../judged';
import { mismatch } from '../value-mismatch';

export const nameMismatch: Check = {
  meta: {
    id: 'name-mismatch',
    summary: 'A name’s spelling, or the name in an otherwise identical statement, differs from the sources.',
    severity: 'information',
    fixable: true,
    needsWholeCorpus: false,
  },
  /** A misspelled name does not unmake a statement's support, so the verdict as a whole is not asked. */
  *run(context) {
    for (const conflict of conflicts(context, 'name')) yield mismatch(context, conflict);
  },
};
