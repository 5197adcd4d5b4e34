/** Tester for quotations: sources as texts by name, a quotation, and one compact line that says how it fares. */

import type { Source } from '../../server/src/engine/corpus/source';
import { judgeQuotation } from '../../server/src/engine/evidence/quotations/judge-quotation';
import type { JudgedQuotation } from '../../server/src/engine/evidence/quotations/judge-quotation';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import type { Signal } from '../../server/src/engine/ports';
import { prepareTextSource } from '../../server/src/host/prepare-source';
import { defaultReadLimits } from '../../server/src/readers/read-source';

export interface QuotationCase {
  readonly text: string;
  readonly speaker?: string;
  readonly cited?: readonly string[];
}

export interface QuotationTester {
  judge(it: QuotationCase, signal?: Signal): Promise<JudgedQuotation>;
  /** "outcome source: speaker | exact words", the exact words only where they differ from the quotation. */
  line(it: QuotationCase): Promise<string>;
  source(name: string): Source;
}

export function quotationTester(texts: Readonly<Record<string, string>>): QuotationTester {
  const index = createPassageIndex();
  const sources = new Map<string, Source>();
  for (const [name, text] of Object.entries(texts)) {
    const id = `${name}.txt`;
    const limits = { ...defaultReadLimits, maxBytes: 50_000_000, maxBlocks: 100_000, maxDepth: 100, maxParts: 100 };
    const prepared = prepareTextSource(id, `file:///${id}`, new TextEncoder().encode(text), limits);
    if ('problem' in prepared) throw new Error(prepared.problem);
    index.add(prepared);
    sources.set(id, { ...prepared.document, id, uri: prepared.uri, citationKey: name, hash: prepared.hash });
  }
  const search = index.snapshot();
  const corpus = { byId: (id: string) => sources.get(id) };
  const judge = ({ text, speaker, cited = [] }: QuotationCase, signal?: Signal): Promise<JudgedQuotation> =>
    judgeQuotation({ text, speaker, cited: new Set(cited.map((name) => `${name}.txt`)) }, search, corpus, signal);
  return {
    judge,
    async line(it) {
      const { outcome, match } = await judge(it);
      if (match === undefined) return outcome;
      const speaker = match.speaker === undefined ? '' : `: ${match.speaker}`;
      return `${outcome} ${match.passage.source.replace(/\.txt$/, '')}${speaker}${outcome === 'altered' ? ` | ${match.exact}` : ''}`;
    },
    source: (name) => sources.get(`${name}.txt`)!,
  };
}
