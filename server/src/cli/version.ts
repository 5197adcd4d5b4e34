/** The version of this build, from the manifest. */

import manifest from '../../../package.json';

export const version: string = manifest.version;
