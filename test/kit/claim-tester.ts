/** Judges claims against sources given as plain texts, and renders verdicts shortly, so that tests read as tables. */

import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import type { ReadDocument, Source } from '../../server/src/engine/corpus/source';
import { judgeClaim } from '../../server/src/engine/evidence/judge-claim';
import type { JudgementMemo } from '../../server/src/engine/evidence/memo';
import { readPlain } from '../../server/src/engine/evidence/read-plain';
import type { Verdict } from '../../server/src/engine/evidence/verdict';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import { termsOf } from '../../server/src/engine/text/terms';

export interface SourceText {
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly issued?: string;
}

export interface ClaimTester {
  verdict(claim: string, options?: { readonly cited?: readonly string[]; readonly date?: string; readonly memo?: JudgementMemo }): Promise<Verdict>;
  /** "differs number 19,000 -> 12,000": kind, then each item in conflict; "(disagree)" where sources do. */
  brief(claim: string, date?: string): Promise<string>;
}

export function claimTester(texts: readonly SourceText[], reader: (text: string) => ReadDocument = readPlain): ClaimTester {
  const index = createPassageIndex();
  const sources = new Map<string, Source>();
  for (const it of texts) {
    const read = reader(it.text);
    const document = { ...read, metadata: { ...read.metadata, issued: it.issued ?? read.metadata.issued } };
    const cuts = cutPassages(document);
    const terms = cuts.map((cut) => termsOf(document.text.slice(cut.span.start, cut.span.end)));
    index.add({ id: it.name, uri: `file:///${it.name}`, hash: it.text, document, cuts, terms });
    sources.set(it.name, { ...document, id: it.name, uri: `file:///${it.name}`, citationKey: it.name, hash: it.text });
  }
  const search = index.snapshot();
  const verdict: ClaimTester['verdict'] = (claim, options = {}) =>
    judgeClaim({ text: claim, cited: new Set(options.cited), date: options.date, memo: options.memo }, search, { byId: (id) => sources.get(id) });
  return {
    verdict,
    async brief(claim, date) {
      return briefOf(await verdict(claim, { date }));
    },
  };
}

export function briefOf(verdict: Verdict): string {
  const conflicts = verdict.items.filter((it) => it.state === 'conflict').map((it) => ` ${it.kind} ${it.text} -> ${it.replacement ?? it.rival?.text ?? '?'}`);
  return `${verdict.kind}${conflicts.join('')}${verdict.sourcesDisagree ? ' (disagree)' : ''}`;
}
