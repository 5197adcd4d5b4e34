/** Made-up news from a seed: a Zipf vocabulary, sentences as long as in news, documents that keep to their subject and their people. */

import { randomFrom, word } from './made-up-text.mjs';

const vocabularySize = 60_000;
const passagesPerSource = 20;
const common = 'the of and to in a that is was for on with he it by as at from has his said an they which had are not but will be have were who this'.split(' ');

/** Prepared sources: `passageCount` sentences, each a passage. `termsOf` is the engine's. */
export function newsSources(passageCount, termsOf, seed = 1) {
  const random = randomFrom(seed);
  return Array.from({ length: Math.ceil(passageCount / passagesPerSource) }, (_, i) => preparedFrom(`sources/${i}.txt`, sentencesFrom(random), termsOf));
}

export function preparedFrom(id, sentences, termsOf) {
  let end = -1;
  const cuts = sentences.map((it, i) => {
    const start = end + 1;
    end = start + it.length;
    return { span: { start, end }, kind: 'paragraph', locator: { paragraph: i + 1 }, part: 0 };
  });
  const text = sentences.join('\n');
  const part = { title: id, span: { start: 0, end: text.length } };
  const document = { text, blocks: [], parts: [part], metadata: { title: id, authors: [] }, kind: 'text', problems: [] };
  return { id, uri: `file:///${id}`, hash: `${id} ${text.length}`, document, cuts, terms: sentences.map((it) => termsOf(it)) };
}

export function sentencesOf({ document, cuts }) {
  return cuts.map(({ span }) => document.text.slice(span.start, span.end));
}

/** What a writer makes of a passage: most of its words, some of them in another order, and some of their own. */
export function statementsFrom(sources, count, seed = 2) {
  const random = randomFrom(seed);
  return picked(sources, count, random).map(({ id, text }) => {
    const kept = text.replace(/[.,]/g, '').split(' ').filter(() => random() < 0.7);
    const own = Array.from({ length: 3 }, () => word(zipf(random)));
    return { id, text: [...kept.slice(kept.length >> 1), ...own, ...kept.slice(0, kept.length >> 1)].join(' ') };
  });
}

/** What the index is asked for a text: each of its terms once. `termsOf` is the engine's. */
export function queryFrom(termsOf, text, limit = 20) {
  return { terms: [...new Set(termsOf(text))].map((term) => ({ term, weight: 1 })), limit };
}

/** The same for words of which the last is not whole yet, as `typedFrom` gives them. */
export function typedQueryFrom(termsOf, words, limit = 20) {
  const last = words.length - 1;
  return { terms: words.map((it, i) => ({ term: i < last ? (termsOf(it)[0] ?? it) : it, weight: 1 })), limit, prefix: true };
}

/** Eight words as they stand in a source, and the same with one of them changed. */
export function quotationsFrom(sources, count, seed = 3) {
  const random = randomFrom(seed);
  return picked(sources, count * 3, random)
    .map(({ id, text }) => ({ id, words: text.replace(/[.,]/g, '').split(' ') }))
    .filter(({ words }) => words.length >= 10)
    .slice(0, count)
    .map(({ id, words }) => {
      const at = Math.floor(random() * (words.length - 8));
      const exact = words.slice(at, at + 8);
      return { id, exact: exact.join(' '), changed: exact.with(1 + Math.floor(random() * 6), 'zebrafish').join(' ') };
    });
}

/** Two words, and the start of a third. */
export function typedFrom(sources, count, seed = 4) {
  const random = randomFrom(seed);
  return picked(sources, count, random).map(({ text }) => {
    const words = text.replace(/[.,]/g, '').split(' ').filter((it) => !common.includes(it) && it.length > 3);
    const from = Math.floor(random() * Math.max(1, words.length - 3));
    const [first = 'a', second = 'b', last = 'cde'] = words.slice(from, from + 3);
    return [first, second, last.slice(0, 2 + Math.floor(random() * 3))];
  });
}

function picked(sources, count, random) {
  return Array.from({ length: count }, () => {
    const source = sources[Math.floor(random() * sources.length)];
    const at = Math.floor(random() * source.cuts.length);
    const { start, end } = source.cuts[at].span;
    return { id: `${source.id}#${at}`, text: source.document.text.slice(start, end) };
  });
}

function sentencesFrom(random) {
  const subject = Array.from({ length: 40 }, () => word(zipf(random)));
  const people = Array.from({ length: 4 }, () => `${capital(word(zipf(random)))} ${capital(word(zipf(random)))}`);
  const one = () => {
    const it = random();
    if (it < 0.42) return common[Math.floor(common.length * random() ** 2)];
    if (it < 0.47) return people[Math.floor(random() * people.length)];
    if (it < 0.5) return String(Math.floor(2000 * random() ** 3) + 2);
    return it < 0.66 ? subject[Math.floor(random() * subject.length)] : word(zipf(random));
  };
  return Array.from({ length: passagesPerSource }, () => {
    const words = Array.from({ length: lengthFrom(random) }, one);
    return `${capital(words[0])} ${words.slice(1).join(' ')}.`;
  });
}

function zipf(random) {
  return Math.floor(Math.exp(random() * Math.log(vocabularySize)));
}

/** Log-normal about 21 words, as in news. */
function lengthFrom(random) {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(70, Math.max(4, Math.round(21 * Math.exp(normal * 0.45))));
}

function capital(it) {
  return it.charAt(0).toUpperCase() + it.slice(1);
}
