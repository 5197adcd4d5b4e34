/** From a source's metadata to the reference that formatters take. */

import type { Source, SourceKind } from '../corpus/source';
import { personNameOf } from './person-name';
import { partialDateOf, type Reference, type ReferenceType } from './reference';

export function referenceOf(source: Source): Reference {
  const { title, authors, publisher, issued, url, language } = source.metadata;
  const type = typeOf(source);
  const standsInPublisher = type === 'article-newspaper' || type === 'webpage';
  const date = partialDateOf(issued);
  const address = url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
  return {
    key: source.citationKey,
    type,
    authors: authors.map(personNameOf),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { [standsInPublisher ? 'container' : 'publisher']: publisher }),
    ...(date && { issued: date }),
    ...(address !== undefined && { url: address }),
    ...(language !== undefined && { language }),
  };
}

const typeByKind: Readonly<Partial<Record<SourceKind | 'pdf' | 'docx', ReferenceType>>> = {
  email: 'personal_communication',
  transcript: 'interview',
  pdf: 'report',
  docx: 'report',
};

/** Whatever has a publisher and the day it came out is taken for a paper's article. */
function typeOf({ kind, metadata: { publisher, url, issued } }: Source): ReferenceType {
  const known = typeByKind[kind];
  if (known) return known;
  if (publisher !== undefined && issued?.length === 10) return 'article-newspaper';
  return url !== undefined ? 'webpage' : 'document';
}
