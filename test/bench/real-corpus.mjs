/** Real documents where they are at hand beside the project (`../shared/eval`), cut into sentences as the engine cuts them; none where they are not. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preparedFrom } from './news-corpus.mjs';

const folder = path.resolve('../shared/eval');

/** Each document once, though many lines of a data set are on it. `sentenceSpans` is the engine's. */
export function realSources(sentenceSpans) {
  if (!existsSync(folder)) return [];
  const texts = new Set();
  for (const name of readdirSync(folder).filter((it) => it.endsWith('.jsonl')).sort()) {
    for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
      const { doc } = line === '' ? {} : JSON.parse(line);
      if (typeof doc === 'string') texts.add(doc);
    }
  }
  return [...texts].map((text, i) => preparedFrom(`documents/${i}.txt`, sentencesOf(text, sentenceSpans), () => [])).filter(({ cuts }) => cuts.length > 0);
}

function sentencesOf(text, sentenceSpans) {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).filter((it) => it !== '');
}
