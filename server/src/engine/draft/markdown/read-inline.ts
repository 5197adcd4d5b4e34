/** Reads the inline part of a block of Markdown: prose, citations, links, notes, code. */

import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { bracketAt, inTextAt } from '../citations/brackets';
import { decodedEntity } from '../entities';
import { directivesIn } from '../ignores';
import { LeafBuilder } from '../leaf-builder';
import type { BuiltLeaf } from '../leaf-builder';
import type { BlockReader } from './block-reader';
import { addressCitation, linkCitation, linkTail } from './links';

export interface InlineReading {
  readonly built: BuiltLeaf;
  readonly images: readonly SyntaxNode[];
}

/** `by` is what leads from offsets of the tree to offsets of the reader's text. */
export function readInline(reader: BlockReader, node: SyntaxNode, by: number, from = node.from, to = node.to): InlineReading {
  const walk = new InlineWalk(reader, by, from);
  node.cursor().iterate((ref) => {
    if (ref.from === node.from && ref.to === node.to && ref.name === node.name) return true;
    if (ref.from < walk.at || ref.to <= from || ref.from >= to) return ref.to > from && ref.from < to && ref.to > walk.at;
    return walk.enter(ref);
  });
  walk.flush(to);
  return { built: walk.leaf.build(), images: walk.images };
}

class InlineWalk {
  readonly leaf = new LeafBuilder();
  readonly images: SyntaxNode[] = [];
  /** All before has been taken in, as offset of the tree. */
  at: number;
  private readonly reader: BlockReader;
  private readonly by: number;

  constructor(reader: BlockReader, by: number, at: number) {
    this.reader = reader;
    this.by = by;
    this.at = at;
  }

  flush(to: number): void {
    if (to > this.at) this.leaf.literal(this.reader.text, this.at + this.by, to + this.by);
    this.at = Math.max(this.at, to);
  }

  /** Whether to go on with the node's children. */
  enter(ref: SyntaxNodeRef): boolean {
    const handle = handlers[ref.name];
    if (!handle) return true;
    return handle(this, ref, this.reader);
  }

  /** Takes in all before the node, steps over it, and gives its span in the reader's text. */
  step(ref: SyntaxNodeRef): { readonly start: number; readonly end: number } {
    this.flush(ref.from);
    this.at = ref.to;
    return { start: ref.from + this.by, end: ref.to + this.by };
  }

  spanOf(ref: SyntaxNodeRef): { readonly start: number; readonly end: number } {
    return { start: ref.from + this.by, end: ref.to + this.by };
  }

  skipTo(at: number): void {
    this.at = at;
  }

  get shift(): number {
    return this.by;
  }
}

type Handler = (walk: InlineWalk, ref: SyntaxNodeRef, reader: BlockReader) => boolean;

const markup: Handler = (walk, ref) => {
  const isOpening = ref.node.parent?.from === ref.from;
  walk.leaf.leaveOut(isOpening ? 'opening' : 'closing', walk.step(ref));
  return false;
};

const leftOut: Handler = (walk, ref) => {
  walk.leaf.leaveOut(undefined, walk.step(ref));
  return false;
};

const opaque: Handler = (walk, ref, reader) => {
  const it = walk.step(ref);
  reader.addOpaque(it);
  walk.leaf.leaveOut(undefined, it);
  return false;
};

const comment: Handler = (walk, ref, reader) => {
  const it = walk.spanOf(ref);
  reader.addDirectives(directivesIn(reader.text.slice(it.start, it.end), it.start));
  return opaque(walk, ref, reader);
};

const htmlTag: Handler = (walk, ref, reader) => {
  const it = walk.step(ref);
  reader.addOpaque(it);
  if (/^<br\b/i.test(reader.text.slice(it.start, it.start + 4))) walk.leaf.replacement(' ', it.start, it.end);
  else walk.leaf.leaveOut(undefined, it);
  return false;
};

const entity: Handler = (walk, ref, reader) => {
  const it = walk.spanOf(ref);
  const decoded = decodedEntity(reader.text.slice(it.start, it.end));
  if (decoded === undefined) return false;
  walk.step(ref);
  walk.leaf.replacement(decoded, it.start, it.end);
  return false;
};

const escape: Handler = (walk, ref, reader) => {
  const it = walk.step(ref);
  walk.leaf.replacement(reader.text.slice(it.start + 1, it.end), it.start, it.end);
  return false;
};

const hardBreak: Handler = (walk, ref) => {
  const it = walk.step(ref);
  walk.leaf.replacement(' ', it.start, it.end);
  return false;
};

const citationGroup: Handler = (walk, ref, reader) => {
  const it = walk.step(ref);
  for (const citation of bracketAt(reader.text, it.start, it.end)?.citations ?? []) reader.addCitation(citation);
  walk.leaf.leaveOut('citation', it);
  return false;
};

const inTextCitation: Handler = (walk, ref, reader) => {
  const it = walk.step(ref);
  for (const citation of inTextAt(reader.text, it.start, it.end)?.citations ?? []) reader.addCitation(citation);
  walk.leaf.standIn(it);
  return false;
};

const footnoteReference: Handler = (walk, ref, reader) => {
  const it = walk.step(ref);
  const label = reader.text.slice(it.start + 2, it.end - 1);
  const keySpan = { start: it.start + 2, end: it.end - 1 };
  reader.addCitation({ form: 'footnote', key: label, span: it, keySpan, group: it });
  reader.addNote({ label, reference: it });
  walk.leaf.leaveOut('citation', it);
  return false;
};

const inlineNote: Handler = (walk, ref, reader) => {
  const it = walk.step(ref);
  const outer = reader.note;
  const label = reader.nextInlineNote();
  reader.addNote({ label, reference: it, definition: { start: it.start + 2, end: it.end - 1 } });
  reader.note = label;
  const { built } = readInline(reader, ref.node, walk.shift, ref.from + 2, ref.to - 1);
  reader.addLeaf({ kind: 'sentence', level: 0, isHeading: false, span: it, built });
  reader.note = outer;
  walk.leaf.leaveOut('citation', it);
  return false;
};

const image: Handler = (walk, ref, reader) => {
  const node = ref.node;
  const it = walk.step(ref);
  const tail = linkTail(node);
  walk.images.push(node);
  reader.addOpaque({ start: tail + walk.shift, end: it.end });
  walk.leaf.leaveOut(undefined, it);
  return false;
};

const link: Handler = (walk, ref, reader) => {
  const node = ref.node;
  const citation = linkCitation(reader, node, walk.shift);
  // `[words]()` is a link to nowhere.
  if (citation && citation.key !== '') reader.addCitation(citation);
  return true;
};

/** A bracket of a link; those of a reference that nothing defines are the writer's own brackets. */
const linkMark: Handler = (walk, ref, reader) => {
  const parent = ref.node.parent;
  if (parent?.name !== 'Link' || !linkCitation(reader, parent, walk.shift)) return false;
  if (ref.from === parent.from) return markup(walk, ref, reader);
  walk.flush(ref.from);
  const tail = { start: ref.from + walk.shift, end: parent.to + walk.shift };
  reader.addOpaque({ start: tail.start + 1, end: tail.end });
  walk.leaf.leaveOut('closing', tail);
  walk.skipTo(parent.to);
  return false;
};

const address: Handler = (walk, ref, reader) => {
  if (ref.node.parent?.name === 'Link') return false;
  const it = walk.spanOf(ref);
  const citation = addressCitation(reader.text, it);
  reader.addOpaque(it);
  // An e-mail address stays in the prose: it is what the sentence says.
  if (!citation) return false;
  walk.step(ref);
  reader.addCitation(citation);
  walk.leaf.leaveOut('citation', it);
  return false;
};

const handlers: Readonly<Record<string, Handler>> = {
  EmphasisMark: markup,
  StrikethroughMark: leftOut,
  Strikethrough: leftOut,
  HeaderMark: leftOut,
  QuoteMark: leftOut,
  TaskMarker: leftOut,
  InlineCode: opaque,
  ProcessingInstruction: opaque,
  Comment: comment,
  HTMLTag: htmlTag,
  Entity: entity,
  Escape: escape,
  HardBreak: hardBreak,
  CitationGroup: citationGroup,
  InTextCitation: inTextCitation,
  FootnoteReference: footnoteReference,
  InlineNote: inlineNote,
  Image: image,
  Link: link,
  LinkMark: linkMark,
  LinkLabel: () => false,
  Autolink: address,
  URL: address,
};
