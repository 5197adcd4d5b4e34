/** Makes one document of several that came in one file: messages of a mailbox, attachments of a mail, chapters, sheets. */

import type { Block, Metadata, Part, Problem, ReadDocument, SourceKind } from '../engine/corpus/source';
import type { Span } from '../engine/text/span';

export interface JoinedPart {
  readonly kind: NonNullable<Part['kind']>;
  readonly title: string;
  /** How locators name it: `attachment plan.pdf`; absent where the title of the file is enough. */
  readonly label?: string;
  readonly document: ReadDocument;
}

export interface Joined {
  readonly kind: SourceKind;
  readonly metadata: Metadata;
  readonly provenance?: ReadDocument['provenance'];
  readonly problems: readonly Problem[];
}

const gap = '\n\n';

/** Their texts one after the other; what is in no file as such opens as extracted text. */
export function joinDocuments(parts: readonly JoinedPart[], joined: Joined): ReadDocument {
  let text = '';
  const blocks: Block[] = [];
  const made: Part[] = [];
  const problems: Problem[] = [...joined.problems];
  for (const { kind, title, label, document } of parts) {
    if (text !== '') text += gap;
    const at = text.length;
    const first = made.length;
    text += document.text;
    for (const block of document.blocks) blocks.push(movedBlock(block, at, first, label));
    for (const part of document.parts) {
      const several = document.parts.length > 1 && part.title !== title;
      made.push({ kind, ...part, title: several ? `${title}: ${part.title}` : title, span: moved(part.span, at), metadata: part.metadata ?? document.metadata });
    }
    problems.push(...document.problems.map(({ message }) => ({ message: label ? `${title}: ${message}` : message })));
  }
  return { ...joined, text, blocks, parts: covering(made, text.length), extracted: true, problems };
}

/** The gap between two parts is the first one's. */
function covering(parts: readonly Part[], length: number): readonly Part[] {
  return parts.map((part, i) => ({ ...part, span: { start: part.span.start, end: parts[i + 1]?.span.start ?? length } }));
}

function movedBlock(block: Block, at: number, part: number, label: string | undefined): Block {
  return {
    ...block,
    span: moved(block.span, at),
    ...(block.label ? { label: moved(block.label, at) } : {}),
    part: block.part + part,
    locator: label === undefined || block.locator.part !== undefined ? block.locator : { ...block.locator, part: label },
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
