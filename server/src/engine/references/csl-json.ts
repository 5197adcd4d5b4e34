/** References as CSL-JSON (the schema of CSL 1.0.2), for `pandoc --citeproc` and reference managers. */

import type { PersonName } from './person-name';
import type { PartialDate, Reference } from './reference';

export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), null, 2)}\n`;
}

function cslItem({ key, type, authors, title, container, publisher, issued, url, language }: Reference): object {
  return {
    id: key,
    type,
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(issued && { issued: { 'date-parts': [datePartsOf(issued)] } }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
  };
}

/** A particle goes with the family name, as the text has it, so that no style takes it apart. */
function cslName(name: PersonName): object {
  return 'literal' in name ? { literal: name.literal } : { family: name.family, given: name.given };
}

function datePartsOf({ year, month, day }: PartialDate): readonly number[] {
  return [year, month, day].filter((it) => it !== undefined);
}
