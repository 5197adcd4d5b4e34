/** Judges bare claims against bare documents, with no project around them: what `verify` and the measurements use. */

import { cutPassages } from '../corpus/cut-passages';
import type { ReadDocument, Source } from '../corpus/source';
import { createPassageIndex } from '../index/passage-index';
import type { PassageSearch, Signal } from '../ports';
import { sentenceSpans } from '../text/sentences';
import { termsOf } from '../text/terms';
import { judgeClaim } from './judge-claim';
import type { JudgementMemo } from './memo';
import { createJudgementMemo } from './memo';
import { readPlain } from './read-plain';
import type { Verdict, VerdictKind } from './verdict';

export interface Verifier {
  /** Of a claim of several sentences the worst counts. */
  verify(claim: string, document: string, signal?: Signal): Promise<Verdict>;
}

export interface VerifierOptions {
  /** Reads a document's text; plain paragraphs without it. */
  readonly read?: (text: string) => ReadDocument;
}

/** Keeps the last document read, so that claims on one document after another cost one reading. */
export function createVerifier(options: VerifierOptions = {}): Verifier {
  let last: { readonly text: string; readonly prepared: PreparedDocument } | undefined;
  return {
    async verify(claim, document, signal) {
      if (last?.text !== document) last = { text: document, prepared: prepare((options.read ?? readPlain)(document)) };
      const { search, source, memo } = last.prepared;
      const corpus = { byId: (id: string) => (id === source.id ? source : undefined) };
      let worst: Verdict | undefined;
      for (const text of statementsOf(claim)) {
        const verdict = await judgeClaim({ text, memo }, search, corpus, signal);
        worst = worst === undefined ? verdict : worseOf(worst, verdict);
      }
      return worst ?? judgeClaim({ text: claim, memo }, search, corpus, signal);
    },
  };
}

/** The sentences that hold a word to look for; claims may come with tags, which are no words. */
function statementsOf(claim: string): readonly string[] {
  const text = claim.replace(/<\/?[a-z]{1,10}>/gi, ' ');
  return sentenceSpans(text).map((it) => text.slice(it.start, it.end)).filter((it) => termsOf(it).length > 0);
}

interface PreparedDocument {
  readonly source: Source;
  readonly search: PassageSearch;
  readonly memo: JudgementMemo;
}

function prepare(document: ReadDocument): PreparedDocument {
  const source: Source = { ...document, id: 'document', uri: 'document:', citationKey: 'document', hash: '' };
  const cuts = cutPassages(document);
  const terms = cuts.map((it) => termsOf(document.text.slice(it.span.start, it.span.end)));
  const index = createPassageIndex();
  index.add({ id: source.id, uri: source.uri, hash: source.hash, document, cuts, terms });
  return { source, search: index.snapshot(), memo: createJudgementMemo() };
}

const BADNESS: Readonly<Record<VerdictKind, number>> = { 'not-checkable': 0, supported: 1, 'not-found': 2, differs: 3 };

/** The worse kind with its evidence, and the lower score of the two. */
function worseOf(a: Verdict, b: Verdict): Verdict {
  const worse = BADNESS[b.kind] > BADNESS[a.kind] || (b.kind === a.kind && b.score < a.score) ? b : a;
  return { ...worse, score: Math.min(a.score, b.score) };
}
