/** The desk's session: one scenario per view, each by keyboard, each with a picture. */

import { claimsSteps } from './claims.mjs';
import { dismissalSteps } from './dismissals.mjs';
import { evidenceSteps } from './evidence.mjs';
import { referenceSteps } from './references.mjs';
import { searchSteps } from './search.mjs';
import { sourcesSteps } from './sources.mjs';
import { textSteps } from './in-the-text.mjs';

export const deskSteps = [...claimsSteps, ...sourcesSteps, ...evidenceSteps, ...searchSteps, ...textSteps, ...dismissalSteps, ...referenceSteps];
