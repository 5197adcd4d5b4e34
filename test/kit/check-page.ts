/** Reads the page of a check: its sections, and the files in its Wrong and Right blocks. */

import { filesIn } from './small-corpus';

export interface CheckPage {
  readonly title: string;
  readonly sections: readonly string[];
  readonly wrong: readonly PageBlock[];
  readonly right: readonly PageBlock[];
}

export interface PageBlock {
  /** The sources, as a text of files. */
  readonly corpus: string;
  readonly draft: string;
}

/** A block without sources of its own takes those of the first block that has some. */
export function pageAt(markdown: string): CheckPage {
  const parts = markdown.split(/^## /m);
  const title = /^# (.+)$/m.exec(parts[0]!)?.[1] ?? '';
  const section = (name: string): string => parts.find((part) => part.startsWith(`${name}\n`)) ?? '';
  const texts = (name: string): readonly string[] => [...section(name).matchAll(/^```text\n([\s\S]*?)^```$/gm)].map((it) => it[1]!);
  const all = [...texts('Wrong'), ...texts('Right')].map(corpusOf);
  const shared = all.find((corpus) => corpus !== '') ?? '';
  const block = (text: string): PageBlock => ({ corpus: corpusOf(text) || shared, draft: draftOf(text) });
  return {
    title,
    sections: parts.slice(1).map((part) => part.slice(0, part.indexOf('\n'))),
    wrong: texts('Wrong').map(block),
    right: texts('Right').map(block),
  };
}

function corpusOf(text: string): string {
  const sources = filesIn(text).filter(({ path }) => path.startsWith('sources/'));
  return sources.map((file) => `//- ${file.path}\n${file.text}\n`).join('');
}

function draftOf(text: string): string {
  return filesIn(text).find(({ path }) => path === 'draft.md')?.text ?? '';
}
