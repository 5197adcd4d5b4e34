/** A made-up corpus from a seed: a Zipf vocabulary, documents that keep to their subject, sentences as long as in news. */

export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let it = state;
    it = Math.imul(it ^ (it >>> 15), it | 1);
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61);
    return ((it ^ (it >>> 14)) >>> 0) / 4294967296;
  };
}

const vocabularySize = 60_000;
const passagesPerSource = 20;
/** Index terms of a passage of about 300 bytes of English, common words left out. */
const meanLength = 28;

/** Sources as bare terms: what the index takes. */
export function sourcesOf(passageCount, seed = 1) {
  const random = randomFrom(seed);
  const word = zipf(random);
  const sources = [];
  for (let i = 0; i * passagesPerSource < passageCount; i++) {
    const subject = Array.from({ length: 40 }, () => word());
    const terms = Array.from({ length: passagesPerSource }, () =>
      Array.from({ length: lengthFrom(random) }, () => (random() < 0.35 ? subject[Math.floor(random() * subject.length)] : word())),
    );
    sources.push(sourceOf(`sources/${i}.txt`, terms));
  }
  return sources;
}

/** Statements as a writer makes them: most of a passage's terms in another order, and some of their own. */
export function queriesFrom(sources, count, limit, seed = 2) {
  const random = randomFrom(seed);
  const word = zipf(random);
  return Array.from({ length: count }, () => {
    const source = sources[Math.floor(random() * sources.length)];
    const passage = source.terms[Math.floor(random() * source.terms.length)];
    const kept = passage.filter(() => random() < 0.6).slice(0, 18);
    const own = Array.from({ length: 4 }, () => word());
    return { terms: [...kept, ...own].sort().map((term) => ({ term, weight: 1 })), limit };
  });
}

export function sourceOf(id, terms) {
  let end = -1;
  const sentences = terms.map((it) => it.join(' '));
  const cuts = sentences.map((it, i) => {
    const start = end + 1;
    end = start + it.length;
    return { span: { start, end }, kind: 'paragraph', locator: { paragraph: i + 1 }, part: 0 };
  });
  const text = sentences.join('\n');
  const part = { title: id, span: { start: 0, end: text.length } };
  const document = { text, blocks: [], parts: [part], metadata: { title: id, authors: [] }, kind: 'text', problems: [] };
  return { id, uri: `file:///${id}`, hash: id, document, cuts, terms };
}

/** Words by rank: a share of 1 / rank each, so that the commonest stands in one passage of six. */
function zipf(random) {
  const logSize = Math.log(vocabularySize);
  return () => {
    const rank = Math.floor(Math.exp(random() * logSize));
    return `w${(rank * 7919) % 1_000_003}`;
  };
}

function lengthFrom(random) {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(2, Math.round(meanLength + normal * meanLength * 0.45));
}
