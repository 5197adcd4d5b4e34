/** Whether two speakers are plainly two; in doubt they are one, for a false difference accuses a careful writer. */

import { isRole } from '../../text/attribution';
import { institution } from '../../text/attribution/words';
import { compareNames, namesIn } from '../../text/values/names';
import type { NameValue } from '../../text/values/value';

export type SpeakerRelation = 'same' | 'different' | 'unclear';

export function compareSpeakers(draft: string | undefined, source: string | undefined): SpeakerRelation {
  if (draft === undefined || source === undefined || isRole(draft) || isRole(source)) return 'unclear';
  const ours = nameOf(draft);
  const theirs = nameOf(source);
  if (compareNames(ours, theirs) !== 'different') return 'same';
  return isBody(ours) === isBody(theirs) ? 'different' : 'unclear';
}

/** A label may carry more than the name: "Dr. Petrova, International Relations Expert". */
function nameOf(text: string): NameValue {
  const found = namesIn(text)[0];
  return found ?? { kind: 'name', span: { start: 0, end: text.length }, text, type: 'other' };
}

/** A person may speak for a state or an institution, so the two are never told apart. */
function isBody(name: NameValue): boolean {
  return name.type === 'organisation' || name.type === 'place' || institution.has(name.text.split(' ').at(-1)?.toLowerCase() ?? '');
}
