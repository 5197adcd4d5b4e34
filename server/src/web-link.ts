/** The address of a source on the web, opened at a passage by a text fragment (WICG Scroll to Text Fragment). */

import type { Source } from './engine/corpus/source';

export interface WebLink {
  readonly address: string;
  readonly host: string;
}

/** Words at each end of a passage by which a browser finds it. */
const ends = 5;

/** `undefined` for what has no plain address: nothing else of a source becomes a link. */
export function webLinkOf({ metadata: { url } }: Pick<Source, 'metadata'>, passage: string): WebLink | undefined {
  const found = /^https?:\/\/([a-z\d.-]+(?::\d{1,5})?)(?:[/?][^\s"'<>`\\^{|}[\]]*)?$/i.exec((url ?? '').replace(/#.*$/s, '').trim());
  if (!found) return undefined;
  const words = passage.trim().split(/\s+/);
  const texts = words.length > 2 * ends + 2 ? [words.slice(0, ends), words.slice(-ends)] : [words];
  const fragment = texts.map((it) => encodeURIComponent(it.join(' ')).replace(/[-!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)).join(',');
  return { address: `${found[0].replace(/[()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}#:~:text=${fragment}`, host: (found[1] ?? '').toLowerCase() };
}
