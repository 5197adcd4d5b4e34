/** Sources made of bare index terms, and a ranking that scores every passage by the textbook, to hold the index against. */

import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import type { PassageHit, PassageQuery } from '../../server/src/engine/ports';

/** A source whose passages have these terms; the text shows them joined by spaces. */
export function sourceOfTerms(id: string, passages: readonly (readonly string[])[]): PreparedSource {
  const sentences = passages.map((terms) => terms.join(' '));
  let end = -1;
  const cuts = sentences.map((sentence, i) => {
    const start = end + 1;
    end = start + sentence.length;
    return { span: { start, end }, kind: 'paragraph' as const, locator: { paragraph: i + 1 }, part: 0 };
  });
  const text = sentences.join('\n');
  const part = { title: id, span: { start: 0, end: text.length } };
  const document = { text, blocks: [], parts: [part], metadata: { title: id, authors: [] }, kind: 'text' as const, problems: [] };
  return { id, uri: `file:///${id}`, hash: `of ${text}`, document, cuts, terms: passages };
}

export function sourceOfSentences(id: string, sentences: readonly string[]): PreparedSource {
  return sourceOfTerms(id, sentences.map((it) => it.split(' ')));
}

/** BM25 with k1 1.2 and b 0.75 over all passages of the sources, ties in the order of source and place. */
export function exhaustiveHits(sources: readonly PreparedSource[], query: PassageQuery): readonly PassageHit[] {
  const passages = sources.flatMap(({ id, terms }) => terms.map((it, ordinal) => ({ source: id, ordinal, terms: it })));
  const average = passages.reduce((sum, it) => sum + it.terms.length, 0) / passages.length;
  const matches = query.terms.map(({ term }, i) => {
    const isPrefix = query.prefix === true && i === query.terms.length - 1;
    return (other: string): boolean => (isPrefix ? other.startsWith(term) : other === term);
  });
  const weights = query.terms.map(({ weight }, i) => {
    const frequency = passages.filter((it) => it.terms.some((term) => matches[i]!(term))).length;
    return weight * Math.log(1 + (passages.length - frequency + 0.5) / (frequency + 0.5));
  });
  const scored = passages
    .filter((it) => !query.sources || query.sources.has(it.source))
    .map((it) => {
      const score = weights.reduce((sum, weight, i) => {
        const count = it.terms.filter((term) => matches[i]!(term)).length;
        return count === 0 ? sum : sum + (weight * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * it.terms.length) / average));
      }, 0);
      return { ...it, score };
    })
    .filter((it) => it.score > 0);
  scored.sort((a, b) => rounded(b.score) - rounded(a.score) || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.ordinal - b.ordinal));
  return scored.slice(0, query.limit).map(({ source, ordinal, score }) => ({ id: `${source}#${ordinal}`, score }));
}

/** Equal scores that were summed differently differ in their last digits; single precision, as the index has it. */
export function rounded(score: number): number {
  return Math.fround(score);
}
