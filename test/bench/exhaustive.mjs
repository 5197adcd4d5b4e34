/** Scores every posting of every term by BM25, as an index without pruning does: what hits and times are held against. */

/** Prepared sources in, and for a query the ids of its best passages. */
export function exhaustive(sources) {
  const passages = sources.flatMap(({ id, terms }) => terms.map((it, ordinal) => ({ id: `${id}#${ordinal}`, source: id, ordinal, terms: it })));
  const average = passages.reduce((sum, it) => sum + it.terms.length, 0) / passages.length;
  const postings = new Map();
  passages.forEach(({ terms }, passage) => {
    const counts = new Map();
    for (const it of terms) counts.set(it, (counts.get(it) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term) ?? { passages: [], counts: [] };
      list.passages.push(passage);
      list.counts.push(count);
      postings.set(term, list);
    }
  });
  return ({ terms, limit: most }) => {
    const scores = new Float64Array(passages.length);
    for (const { term, weight } of terms) {
      const list = postings.get(term);
      if (!list) continue;
      const idf = Math.log(1 + (passages.length - list.passages.length + 0.5) / (list.passages.length + 0.5));
      list.passages.forEach((passage, i) => {
        const count = list.counts[i];
        scores[passage] += (weight * idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * passages[passage].terms.length) / average));
      });
    }
    return bestOf(scores, most, (a, b) => rounded(scores[b]) - rounded(scores[a]) || inOrder(passages[a], passages[b])).map((it) => passages[it].id);
  };
}

/** Those that could be among the first, sorted; without sorting all. */
function bestOf(scores, most, compare) {
  let best = [];
  let least = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] <= 0 || scores[i] < least) continue;
    best.push(i);
    if (best.length < 4 * most) continue;
    best = best.sort(compare).slice(0, most);
    least = scores[best.at(-1)] * (1 - 1e-9);
  }
  return best.sort(compare).slice(0, most);
}

function inOrder(a, b) {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.ordinal - b.ordinal;
}

function rounded(score) {
  return Number(score.toPrecision(10));
}
