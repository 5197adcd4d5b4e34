/**
 * A document whose text and blocks are read when somebody asks for them, and copies of it that read no sooner. There is one
 * for each source of a large folder, so it holds what is known of it by one reference and copies nothing.
 */

import type { ReadDocument } from './source';

/** What grows with the text. */
export type DocumentBody = Pick<ReadDocument, 'text' | 'blocks' | 'origin' | 'originLineStarts'>;
/** What does not, and is always at hand. */
export type DocumentDetails = Omit<ReadDocument, keyof DocumentBody>;

/** `read` is called each time; it keeps what is asked for often. */
export function lazyDocument(details: DocumentDetails, read: () => DocumentBody): ReadDocument {
  return new LazyDocument(details, read);
}

/** A copy with other fields; of a lazy document it is lazy too, where a spread would lose all of it. */
export function documentWith<T extends object>(document: ReadDocument, fields: T): ReadDocument & T {
  return document instanceof LazyDocument ? document.with(fields) : { ...document, ...fields };
}

export function detailsOf(document: ReadDocument): DocumentDetails {
  if (document instanceof LazyDocument) return document.details;
  const details: Partial<ReadDocument> = { ...document };
  for (const it of ['text', 'blocks', 'origin', 'originLineStarts'] as const) delete (details as Record<string, unknown>)[it];
  return details as DocumentDetails;
}

class LazyDocument implements ReadDocument {
  readonly #details: DocumentDetails;
  readonly #read: () => DocumentBody;

  constructor(details: DocumentDetails, read: () => DocumentBody) {
    this.#details = details;
    this.#read = read;
  }

  /** Fields of the document take the place of its own, others come on top. */
  with<T extends object>(fields: T): LazyDocument & T {
    const own: Record<string, unknown> = {};
    const others: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(fields)) (name in LazyDocument.prototype ? own : others)[name] = value;
    const details = Object.keys(own).length > 0 ? { ...this.#details, ...own } : this.#details;
    return Object.assign(new LazyDocument(details, this.#read), others as T);
  }

  get details(): DocumentDetails {
    return this.#details;
  }
  get text(): ReadDocument['text'] {
    return this.#read().text;
  }
  get blocks(): ReadDocument['blocks'] {
    return this.#read().blocks;
  }
  get origin(): ReadDocument['origin'] {
    return this.#read().origin;
  }
  get originLineStarts(): ReadDocument['originLineStarts'] {
    return this.#read().originLineStarts;
  }
  get parts(): ReadDocument['parts'] {
    return this.#details.parts;
  }
  get metadata(): ReadDocument['metadata'] {
    return this.#details.metadata;
  }
  get provenance(): ReadDocument['provenance'] {
    return this.#details.provenance;
  }
  get credit(): ReadDocument['credit'] {
    return this.#details.credit;
  }
  get key(): ReadDocument['key'] {
    return this.#details.key;
  }
  get aliases(): ReadDocument['aliases'] {
    return this.#details.aliases;
  }
  get doi(): ReadDocument['doi'] {
    return this.#details.doi;
  }
  get kind(): ReadDocument['kind'] {
    return this.#details.kind;
  }
  get extracted(): ReadDocument['extracted'] {
    return this.#details.extracted;
  }
  get entries(): ReadDocument['entries'] {
    return this.#details.entries;
  }
  get problems(): ReadDocument['problems'] {
    return this.#details.problems;
  }
}
