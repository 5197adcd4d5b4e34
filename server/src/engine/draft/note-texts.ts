/** What the texts of a draft's footnotes cite: the one thing that a statement has in another block of the draft. */

import type { TextBlock } from './blocks';
import type { Citation } from './draft';
import type { BlockReading } from './reading';

/** A citation in another block; offsets are those of that block. */
export interface NoteCitation {
  readonly citation: Citation;
  readonly block: TextBlock;
  /** Its number there. */
  readonly number: number;
}

/** Citations by the label of the footnote in whose text they stand; a label without any is there all the same. */
export type NoteTexts = ReadonlyMap<string, readonly NoteCitation[]>;

export function noteTextsOf(blocks: readonly TextBlock[]): NoteTexts {
  const texts = new Map<string, NoteCitation[]>();
  for (const block of blocks) {
    const { notes, citations } = block.reading;
    if (!hasNoteText(block.reading)) continue;
    for (const { label, definition } of notes) if (definition && !isInline(label) && !texts.has(label)) texts.set(label, []);
    citations.forEach((citation, number) => {
      if (citation.footnote !== undefined) texts.get(citation.footnote)?.push({ citation, block, number });
    });
  }
  return texts;
}

export function hasNoteText({ notes }: BlockReading): boolean {
  return notes.some((it) => it.definition && !isInline(it.label));
}

export function refersToNotes({ citations, notes }: BlockReading): boolean {
  return citations.some((it) => it.form === 'footnote') || notes.some((it) => it.reference);
}

/** An inline note stands in its statement; its label is `^` and a number. */
export function isInline(label: string): boolean {
  return label.startsWith('^');
}

/** What the references of a block lead to, and what the notes in those texts lead to, each once; what stands in the block itself is left out. */
export function reachedFrom(block: TextBlock, texts: NoteTexts): readonly NoteCitation[] {
  if (texts.size === 0) return [];
  const own = inTexts(block.reading.citations, texts);
  const further = inTexts(own.map((it) => it.citation), texts);
  return [...new Set([...own, ...further])].filter((it) => it.block !== block);
}

function inTexts(citations: readonly Citation[], texts: NoteTexts): readonly NoteCitation[] {
  return citations.flatMap(({ form, key }) => (form === 'footnote' ? texts.get(key) ?? [] : []));
}
