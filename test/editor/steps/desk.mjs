/** The desk's session: one scenario per view, each by keyboard, each with a picture. */

import { claimsSteps } from './claims.mjs';
import { evidenceSteps } from './evidence.mjs';
import { sourcesSteps } from './sources.mjs';

export const deskSteps = [...claimsSteps, ...sourcesSteps, ...evidenceSteps];
