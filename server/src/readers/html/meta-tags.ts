/** The `<meta>` elements of a page by their names, and which vocabulary a name belongs to. */

import type { MetadataOrigin } from '../../engine/corpus/source';
import { decodedTwice } from './entities';
import type { Page } from './page-dom';
import type { Said } from './said';

export interface Meta {
  /** What the first of the names that has a value says first. */
  (...names: readonly string[]): Said | undefined;
  /** All that a name says, as several authors do. */
  all(name: string): readonly string[];
}

/** Values of one name that are kept. */
const mostValues = 30;

/** Names are lower case, their prefix set off by a dot in Dublin Core and by a colon elsewhere; what stands under `property` wins over the same `name`. */
export function metaTags(page: Page): Meta {
  const values = new Map<string, { readonly property: boolean; readonly said: string[] }>();
  for (const tag of page.querySelectorAll('meta')) {
    const written = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '';
    const property = tag.getAttribute('property') !== null;
    const content = decodedTwice(tag.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000);
    for (const name of content === '' ? [] : written.toLowerCase().split(/\s+/).map((it) => it.replace(/^(dc|dcterms):/, '$1.'))) {
      const known = values.get(name);
      if (!known || (property && !known.property)) values.set(name, { property, said: [content] });
      else if (property === known.property && known.said.length < mostValues && !known.said.includes(content)) known.said.push(content);
    }
  }
  const all = (name: string): readonly string[] => values.get(name)?.said ?? [];
  const first = (...names: readonly string[]): Said | undefined => {
    const name = names.find((it) => it !== '' && values.has(it));
    return name === undefined ? undefined : { value: all(name)[0] ?? '', from: vocabularyOf(name) };
  };
  return Object.assign(first, { all });
}

function vocabularyOf(name: string): MetadataOrigin {
  if (/^(?:og|article):/.test(name)) return 'Open Graph';
  return /^dc(?:terms)?\./.test(name) ? 'Dublin Core' : 'meta tag';
}
