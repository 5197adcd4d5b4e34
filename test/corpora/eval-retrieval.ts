/** Measures which passages the product puts first: gold lines of cited pages among the best, by words alone and as judged. */

import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import type { Passage } from '../../server/src/engine/corpus/passage';
import { align } from '../../server/src/engine/evidence/align';
import { unitsOf } from '../../server/src/engine/evidence/claim-units';
import { evidenceOrder } from '../../server/src/engine/evidence/evidence-order';
import { createJudgementMemo } from '../../server/src/engine/evidence/memo';
import { readPlain } from '../../server/src/engine/evidence/read-plain';
import { retrieve } from '../../server/src/engine/evidence/retrieve';
import { sceneOf } from '../../server/src/engine/evidence/scene';
import { wordWeight } from '../../server/src/engine/evidence/word-weights';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import type { PassageSearch } from '../../server/src/engine/ports';
import { termOf, termsOf } from '../../server/src/engine/text/terms';
import type { EvalSet } from './eval-set';
import { percent, rowsOf, sampled, shareOf, table } from './eval-set';

interface Row {
  readonly doc: string;
  readonly claim: string;
  readonly meta: { readonly supporting: readonly (readonly number[])[] };
}

/** Numbers of lines of the document, best first. */
type Ranking = readonly number[];

export const retrievalSet: EvalSet = {
  name: 'wice_retrieval',
  async run(context) {
    const rows = rowsOf<Row>(context, 'wice_dev.jsonl')?.filter((it) => it.meta.supporting.some((set) => set.length > 0));
    if (rows === undefined) return undefined;
    const ranked: { readonly gold: readonly (readonly number[])[]; readonly words: Ranking; readonly judged: Ranking }[] = [];
    for (const row of sampled(context, rows, (it) => it.doc.slice(0, 300))) {
      const search = searchOver(row.doc);
      const lineOf = linesOf(row.doc);
      const lines = (passages: readonly Passage[]): Ranking => [...new Set(passages.map((it) => lineOf(it.span.start)))];
      ranked.push({ gold: row.meta.supporting.filter((set) => set.length > 0), words: lines(await byWords(row.claim, search)), judged: lines(await asJudged(row.claim, search)) });
    }
    const figures = (of: 'words' | 'judged'): readonly string[] => [
      percent(shareOf(ranked, (it) => it.gold.flat().some((line) => it[of].slice(0, 3).includes(line)))),
      percent(shareOf(ranked, (it) => it.gold.some((set) => set.every((line) => it[of].slice(0, 10).includes(line))))),
    ];
    return table(['retrieval', 'n', 'any gold line in the first 3', 'a complete gold set in the first 10'],
      [['wice_dev, the index alone', ranked.length, ...figures('words')], ['wice_dev, as a verdict shows its evidence', ranked.length, ...figures('judged')]]);
  },
};

function searchOver(text: string): PassageSearch {
  const document = readPlain(text);
  const cuts = cutPassages(document);
  const index = createPassageIndex();
  index.add({ id: 'document', uri: 'document:', hash: '', document, cuts, terms: cuts.map((it) => termsOf(text.slice(it.span.start, it.span.end))) });
  return index.snapshot();
}

async function byWords(claim: string, search: PassageSearch): Promise<readonly Passage[]> {
  const terms = [...new Set(termsOf(claim))].map((term) => ({ term, weight: 1 }));
  const [hits = []] = await search.search([{ terms, limit: 40 }]);
  return search.passages(hits.map((it) => it.id));
}

/** The order in which a verdict shows them as its evidence. */
async function asJudged(claim: string, search: PassageSearch): Promise<readonly Passage[]> {
  const memo = createJudgementMemo();
  const analysed = memo.analysed(claim, undefined);
  const { passages, hits, frequencies } = await retrieve(analysed, new Set(), search);
  const frequency = (text: string): number => frequencies.get(termOf(text)) ?? 0;
  const units = unitsOf(analysed, (word) => wordWeight(word.lower, word.stem, frequency(word.text), search.passageCount), memo.relations);
  const scene = sceneOf(passages, { sentence: (passage) => memo.analysed(passage.text, undefined), title: () => undefined });
  return evidenceOrder(align(units, scene), scene, hits).flatMap((it) => scene.sentences[it]?.passage ?? []);
}

/** The zero-based line that an offset lies in. */
function linesOf(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map((it) => it.index);
  return (offset) => {
    const found = ends.findIndex((end) => end >= offset);
    return found < 0 ? ends.length : found;
  };
}
