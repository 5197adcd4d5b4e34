/** Gathers one leaf of a block: its prose, and what was taken out of it with the place where it stood. */

import type { Span } from '../text/span';
import type { Mark } from './draft';
import { marksIn } from './marks';
import { ProseBuilder } from './prose';
import type { Prose } from './prose';

/** Something that stands in the leaf and not in its prose. */
export interface Item {
  /** Opening markup belongs to the words behind it, all else to those before. */
  readonly kind: 'opening' | 'closing' | 'citation' | 'checked';
  readonly span: Span;
}

export interface BuiltLeaf {
  readonly prose: Prose;
  /** The prose with stand-ins for what was a word of its sentence (`@key` in text, TK), so that sentences are cut rightly. */
  readonly cutting: Prose;
  readonly items: readonly Item[];
  readonly marks: readonly Mark[];
}

export class LeafBuilder {
  private readonly prose = new ProseBuilder();
  private cutting: ProseBuilder | undefined;
  private readonly items: Item[] = [];
  private readonly marks: Mark[] = [];

  /** Takes over text as it stands, but for newsroom marks. */
  literal(source: string, from: number, to: number): void {
    let at = from;
    if (to - from > 1) {
      for (const mark of marksIn(source.slice(from, to))) {
        this.plain(source, at, from + mark.span.start);
        at = from + mark.span.end;
        this.mark({ kind: mark.kind, span: { start: from + mark.span.start, end: at } });
      }
    }
    this.plain(source, at, to);
  }

  replacement(text: string, from: number, to: number): void {
    this.prose.replacement(text, from, to);
    this.cutting?.replacement(text, from, to);
  }

  /** Leaves out what stands behind words: a citation, a comment, closing markup. */
  leaveOut(kind: Item['kind'] | undefined, it: Span): void {
    if (kind) this.items.push({ kind, span: it });
    if (kind === 'opening') return;
    this.prose.leaveOut();
    this.cutting?.leaveOut();
  }

  /** Leaves out what is a word of its sentence. */
  standIn(it: Span): void {
    this.cutting ??= this.prose.copy();
    this.cutting.replacement('Somebody', it.start, it.end);
    this.prose.leaveOut();
  }

  build(): BuiltLeaf {
    const prose = this.prose.build();
    return { prose, cutting: this.cutting?.build() ?? prose, items: this.items, marks: this.marks };
  }

  private plain(source: string, from: number, to: number): void {
    if (to <= from) return;
    this.prose.literal(source, from, to);
    this.cutting?.literal(source, from, to);
  }

  private mark(mark: Mark): void {
    this.marks.push(mark);
    if (mark.kind === 'TK') this.standIn(mark.span);
    else this.leaveOut('checked', mark.span);
  }
}
