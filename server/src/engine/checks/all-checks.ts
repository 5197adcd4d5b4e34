/** The register of checks, in the order of the manual; a new check is one line here. */

import type { Check } from './check';
import { contradictedClaim } from './contradicted-claim/contradicted-claim';
import { dateMismatch } from './date-mismatch/date-mismatch';
import { misquote } from './misquote/misquote';
import { nameMismatch } from './name-mismatch/name-mismatch';
import { numberMismatch } from './number-mismatch/number-mismatch';
import { placeholder } from './placeholder/placeholder';
import { uncitedClaim } from './uncited-claim/uncited-claim';
import { unknownCitation } from './unknown-citation/unknown-citation';
import { unsourcedQuotation } from './unsourced-quotation/unsourced-quotation';
import { unsupportedClaim } from './unsupported-claim/unsupported-claim';
import { wrongSource } from './wrong-source/wrong-source';
import { wrongSpeaker } from './wrong-speaker/wrong-speaker';

export const allChecks: readonly Check[] = [
  unknownCitation,
  misquote,
  wrongSpeaker,
  wrongSource,
  unsourcedQuotation,
  numberMismatch,
  dateMismatch,
  nameMismatch,
  contradictedClaim,
  unsupportedClaim,
  uncitedClaim,
  placeholder,
];
