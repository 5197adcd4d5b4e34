/** A draft with what it was made of, so that the next edit reads only what it touches; its lists are made when they are asked for. */

import { lineIndexOf, lineStartsOf, editedLineStarts } from '../text/line-index';
import type { LineIndex } from '../text/line-index';
import { shifted } from '../text/span';
import type { Span } from '../text/span';
import { followBlocks, movedBlocks, readBlocks } from './blocks';
import type { Blocks, FindBlocks } from './blocks';
import type { ChangedRange } from './changed-range';
import type { Citation, Draft, DraftLanguage, Footnote, FrontMatter, Heading, Ignore, Mark, Quotation, Statement } from './draft';
import { followParts, partsOf } from './draft-parts';
import type { DraftParts } from './draft-parts';
import { footnotesOf, opaqueOf } from './draft-lists';
import { followFrontMatter, frontMatterOf } from './front-matter';
import { resolvedIgnores } from './ignores';
import { markdownBlocks } from './markdown/read-markdown';
import type { MadePart } from './part';
import { placedParts } from './placed';
import type { PlacedPart } from './placed';
import { plainBlocks } from './plain/read-plain';
import { referenceListIn } from './reference-list';

export interface DraftInput {
  readonly uri: string;
  readonly version: number;
  readonly language: DraftLanguage;
  readonly text: string;
}

/** How a draft came from another. */
interface Descent {
  readonly previous: ParsedDraft;
  readonly change: ChangedRange;
}

/** Any text gives a draft. */
export function readDraft(input: DraftInput): ParsedDraft {
  return new ParsedDraft(input);
}

/** The draft after a change of its text; equals a fresh reading. */
export function changedDraft(previous: ParsedDraft, version: number, text: string, change: ChangedRange): ParsedDraft {
  const { uri, language } = previous;
  return new ParsedDraft({ uri, version, language, text }, { previous, change });
}

export class ParsedDraft implements Draft {
  readonly uri: string;
  readonly version: number;
  readonly language: DraftLanguage;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly referenceList?: Span;
  readonly #body: Body;
  readonly #made: DraftParts;
  readonly #lineStarts: readonly number[];
  #lines: LineIndex | undefined;
  #placed: readonly PlacedPart[] | undefined;
  readonly #lists = new Map<string, unknown>();

  constructor({ uri, version, language, text }: DraftInput, descent?: Descent) {
    const previous = descent?.previous;
    this.uri = uri;
    this.version = version;
    this.language = language;
    this.text = text;
    this.#lineStarts = descent ? editedLineStarts(descent.previous.#lineStarts, text, descent.change) : lineStartsOf(text);
    this.frontMatter = language !== 'markdown' ? { bibliography: [] } : descent ? followFrontMatter(text, descent.change, descent.previous.frontMatter) : frontMatterOf(text);
    const referenceList = referenceListIn(text);
    if (referenceList) this.referenceList = referenceList;
    this.#body = bodyOf(this, descent && { change: descent.change, body: descent.previous.#body, bodyStart: bodyStartOf(descent.previous) });
    const about = { uri, date: this.frontMatter.date, referenceList };
    this.#made = previous ? followParts(this.#body.blocks, about, previous.#made) : partsOf(this.#body.blocks, about);
  }

  get parts(): readonly MadePart[] {
    return this.#made.parts;
  }

  get starts(): readonly number[] {
    return this.#made.blocks.starts;
  }

  get lines(): LineIndex {
    return (this.#lines ??= lineIndexOf(this.text, this.#lineStarts));
  }

  get headings(): readonly Heading[] {
    return this.#list('headings', () => this.#inPlace().flatMap((it) => it.headings));
  }

  get statements(): readonly Statement[] {
    return this.#list('statements', () => this.#inPlace().flatMap((it) => it.statements));
  }

  get citations(): readonly Citation[] {
    return this.#list('citations', () => this.#inPlace().flatMap((it) => it.citations));
  }

  get quotations(): readonly Quotation[] {
    return this.#list('quotations', () => this.#inPlace().flatMap((it) => it.quotations));
  }

  get footnotes(): readonly Footnote[] {
    return this.#list('footnotes', () => footnotesOf(this.#inPlace()));
  }

  get marks(): readonly Mark[] {
    return this.#list('marks', () => this.#moved((it) => it.marks, (it, by) => ({ kind: it.kind, span: shifted(it.span, by) })));
  }

  get ignores(): readonly Ignore[] {
    if (this.#made.directives === 0) return noIgnores;
    return this.#list('ignores', () => resolvedIgnores(this.text, this.lines, this.#moved((it) => it.inputs.block.reading.directives, (it, by) => ({ ...it, span: shifted(it.span, by) }))));
  }

  get opaque(): readonly Span[] {
    return this.#list('opaque', () => opaqueOf(this.frontMatter, this.#moved((it) => it.inputs.block.reading.opaque, shifted)));
  }

  #inPlace(): readonly PlacedPart[] {
    return (this.#placed ??= placedParts(this.parts, this.starts));
  }

  #moved<T>(of: (it: MadePart) => readonly T[], moved: (it: T, by: number) => T): readonly T[] {
    const all: T[] = [];
    this.parts.forEach((part, i) => {
      for (const it of of(part)) all.push(moved(it, this.starts[i] ?? 0));
    });
    return all;
  }

  #list<T>(name: string, make: () => T): T {
    if (!this.#lists.has(name)) this.#lists.set(name, make());
    return this.#lists.get(name) as T;
  }
}

const noIgnores: readonly Ignore[] = [];

interface Body {
  /** What it was read as; a draft in Markdown that is beyond the parser is read as plain text. */
  readonly find: FindBlocks;
  readonly blocks: Blocks;
}

interface PreviousBody {
  readonly change: ChangedRange;
  readonly body: Body;
  readonly bodyStart: number;
}

function bodyStartOf({ frontMatter }: { readonly frontMatter: FrontMatter }): number {
  return frontMatter.span?.end ?? 0;
}

function bodyOf(draft: ParsedDraft, previous: PreviousBody | undefined): Body {
  const find = draft.language === 'plaintext' ? plainBlocks : markdownBlocks;
  return bodyAs(find, draft, previous) ?? bodyAs(plainBlocks, draft, previous) ?? { find: plainBlocks, blocks: readBlocks('', 0, () => []) as Blocks };
}

function bodyAs(find: FindBlocks, draft: ParsedDraft, previous: PreviousBody | undefined): Body | undefined {
  const { text } = draft;
  const start = bodyStartOf(draft);
  const blocks = previous?.body.find === find ? followed(find, text, start, previous) : readBlocks(text, start, find, previous?.body.blocks);
  return blocks && { find, blocks };
}

function followed(find: FindBlocks, text: string, start: number, { change, body, bodyStart }: PreviousBody): Blocks | undefined {
  const by = change.toB - change.toA;
  if (change.fromA >= bodyStart && start === bodyStart) return followBlocks(text, change, find, body.blocks, start);
  if (change.toA < bodyStart && start === bodyStart + by && change.toB < start) return movedBlocks(body.blocks, by);
  return readBlocks(text, start, find, body.blocks);
}
