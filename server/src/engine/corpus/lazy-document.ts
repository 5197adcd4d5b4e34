/** A document whose text and blocks are read when somebody asks for them, and copies of it that read no sooner. */

import type { ReadDocument } from './source';

/** What grows with the text. */
export type DocumentBody = Pick<ReadDocument, 'text' | 'blocks' | 'origin' | 'originLineStarts'>;
/** What does not, and is always at hand. */
export type DocumentDetails = Omit<ReadDocument, keyof DocumentBody>;

const body = Symbol('body');

interface Lazy {
  readonly [body]: () => DocumentBody;
}

/** The getters stand on the prototype, so that a copy must be made by `documentWith`. */
const lazyDocuments = {
  get text(): string {
    return (this as unknown as Lazy)[body]().text;
  },
  get blocks(): DocumentBody['blocks'] {
    return (this as unknown as Lazy)[body]().blocks;
  },
  get origin(): DocumentBody['origin'] {
    return (this as unknown as Lazy)[body]().origin;
  },
  get originLineStarts(): DocumentBody['originLineStarts'] {
    return (this as unknown as Lazy)[body]().originLineStarts;
  },
};

/** `read` is called each time; it keeps what is asked for often. */
export function lazyDocument(details: DocumentDetails, read: () => DocumentBody): ReadDocument {
  return Object.assign(Object.create(lazyDocuments) as ReadDocument, details, { [body]: read });
}

/** A copy with other fields; of a lazy document it is lazy too, where a spread would lose the text. */
export function documentWith<T extends object>(document: ReadDocument, fields: T): ReadDocument & T {
  return Object.assign(Object.create(Object.getPrototypeOf(document) as object) as ReadDocument, document, fields);
}

export function detailsOf(document: ReadDocument): DocumentDetails {
  const details: Partial<ReadDocument> = { ...document };
  for (const it of ['text', 'blocks', 'origin', 'originLineStarts'] as const) delete (details as Record<string, unknown>)[it];
  return details as DocumentDetails;
}
