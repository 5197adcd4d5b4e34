/** A part in its place: offsets and numbers of the draft in place of its own. */

import type { OffsetMap } from '../text/offset-map';
import { shifted } from '../text/span';
import type { TextBlock } from './blocks';
import type { Citation, Heading, Quotation, Statement } from './draft';
import { isInline } from './note-texts';
import { movedCitation } from './part';
import type { MadePart } from './part';
import { mapShifted } from './prose';

/** Where a part stands, and how much of everything stands before it. */
export interface Place {
  /** Offset in the draft. */
  readonly start: number;
  readonly headings: number;
  readonly leaves: number;
  readonly citations: number;
  readonly quotations: number;
  readonly inlineNotes: number;
}

export interface PlacedPart {
  readonly part: MadePart;
  readonly place: Place;
  readonly headings: readonly Heading[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
}

/** In order; what stands where it stood is the same object. */
export function placedParts(parts: readonly MadePart[], starts: readonly number[]): readonly PlacedPart[] {
  let next: Place = { start: 0, headings: 0, leaves: 0, citations: 0, quotations: 0, inlineNotes: 0 };
  const places = parts.map((it, i) => {
    const place = { ...next, start: starts[i] ?? 0 };
    next = placeAfter(place, it);
    return place;
  });
  const numbers = new Map<TextBlock, number>();
  if (parts.some((it) => it.reached.length > 0)) parts.forEach((it, i) => numbers.set(it.inputs.block, i));
  return parts.map((part, i) => placed(part, places[i] ?? next, (block) => places[numbers.get(block) ?? -1]?.citations ?? 0));
}

/** The label of a footnote in the draft: inline notes are numbered through. */
export function placedLabel(label: string, { inlineNotes }: Place): string {
  return isInline(label) ? `^${Number(label.slice(1)) + inlineNotes}` : label;
}

const last = new WeakMap<MadePart, PlacedPart>();

function placed(part: MadePart, place: Place, citationsBefore: (block: TextBlock) => number): PlacedPart {
  const known = last.get(part);
  // What stands in other blocks is counted from there.
  if (known && part.reached.length === 0 && samePlace(known.place, place)) return known;
  const { start } = place;
  const citationAt = (number: number): number => {
    const there = part.inputs.reached[number - part.own];
    return there ? citationsBefore(there.block) + there.number : place.citations + number;
  };
  const made: PlacedPart = {
    part,
    place,
    headings: part.headings.map((it) => ({ ...it, span: shifted(it.span, start) })),
    citations: part.citations.slice(0, part.own).map((it) => labelled(movedCitation(it, start), place)),
    quotations: part.quotations.map((it) => placedQuotation(it, start)),
    statements: part.statements.map((it) => ({
      ...it,
      span: shifted(it.span, start),
      map: mapShifted(it.map, start),
      heading: it.heading + place.headings,
      block: it.block + place.leaves,
      citations: it.citations.map(citationAt),
      quotations: it.quotations.map((number) => number + place.quotations),
    })),
  };
  last.set(part, made);
  return made;
}

function placeAfter(place: Place, { headings, own, quotations, inputs }: MadePart): Place {
  const { leaves, notes } = inputs.block.reading;
  return {
    start: 0,
    headings: place.headings + headings.length,
    leaves: place.leaves + leaves.length,
    citations: place.citations + own,
    quotations: place.quotations + quotations.length,
    inlineNotes: place.inlineNotes + notes.filter((it) => isInline(it.label)).length,
  };
}

function samePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.headings === b.headings && a.leaves === b.leaves && a.citations === b.citations
    && a.quotations === b.quotations && a.inlineNotes === b.inlineNotes;
}

function labelled(it: Citation, place: Place): Citation {
  return it.footnote === undefined ? it : { ...it, footnote: placedLabel(it.footnote, place) };
}

function placedQuotation(it: Quotation, by: number): Quotation {
  const map: OffsetMap = mapShifted(it.map, by);
  return {
    ...it,
    span: shifted(it.span, by),
    outer: shifted(it.outer, by),
    map,
    ...(it.speaker && { speaker: { ...it.speaker, span: shifted(it.speaker.span, by) } }),
    ...(it.cue && { cue: shifted(it.cue, by) }),
  };
}
