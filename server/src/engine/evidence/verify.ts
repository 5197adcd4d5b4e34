/** Judges bare claims against bare documents, with no project around them: what `verify` and the measurements use. */

import { cutPassages } from '../corpus/cut-passages';
import type { ReadDocument, Source } from '../corpus/source';
import { createPassageIndex } from '../index/passage-index';
import type { PassageSearch, Signal } from '../ports';
import { sentenceSpans } from '../text/sentences';
import type { Span } from '../text/span';
import { shifted as shiftedSpan } from '../text/span';
import { termsOf } from '../text/terms';
import { judgeClaim } from './judge-claim';
import { keepingPassages } from './kept-passages';
import type { WordRelations } from './lexicon/word-relations';
import type { JudgementMemo } from './memo';
import { createJudgementMemo } from './memo';
import { readPlain } from './read-plain';
import type { Verdict, VerdictKind } from './verdict';

export interface Verifier {
  /** Of a claim of several sentences the worst counts. */
  verify(claim: string, document: string, signal?: Signal): Promise<Verdict>;
  /** Each sentence of the claim by itself. */
  verifyEach(claim: string, document: string, signal?: Signal): Promise<readonly Verdict[]>;
}

export interface VerifierOptions {
  /** Reads a document's text; plain paragraphs without it. */
  readonly read?: (text: string) => ReadDocument;
  /** What is known of words; the built-in lists without it. */
  readonly relations?: WordRelations;
}

/** Keeps the last document read, so that claims on one document after another cost one reading. */
export function createVerifier(options: VerifierOptions = {}): Verifier {
  let last: { readonly text: string; readonly prepared: PreparedDocument } | undefined;
  const judgeEach = async (written: string, document: string, signal?: Signal): Promise<readonly Judged[]> => {
    const claim = withoutTags(written);
    if (last?.text !== document) last = { text: document, prepared: prepare((options.read ?? readPlain)(document), options.relations) };
    const { search, source, memo } = last.prepared;
    const corpus = { byId: (id: string) => (id === source.id ? source : undefined) };
    const judged: Judged[] = [];
    for (const span of statementsOf(claim)) {
      const verdict = shifted(await judgeClaim({ text: claim.slice(span.start, span.end), memo }, search, corpus, signal), span.start);
      judged.push({ verdict, span, text: claim });
    }
    if (judged.length > 0) return judged;
    return [{ verdict: await judgeClaim({ text: claim.trim(), memo }, search, corpus, signal), span: { start: 0, end: claim.length }, text: claim }];
  };
  return {
    verifyEach: async (claim, document, signal) => (await judgeEach(claim, document, signal)).map((it) => it.verdict),
    verify: async (claim, document, signal) => (await judgeEach(claim, document, signal)).reduce(worseOf).verdict,
  };
}

/** The sentences that hold a word to look for; claims may come with tags, which are no words. */
function statementsOf(claim: string): readonly Span[] {
  return sentenceSpans(claim).filter((it) => termsOf(claim.slice(it.start, it.end)).length > 0);
}

function withoutTags(claim: string): string {
  return claim.replace(/<\/?[a-z]{1,10}>/gi, (tag) => ' '.repeat(tag.length));
}

function shifted(verdict: Verdict, by: number): Verdict {
  if (by === 0) return verdict;
  const move = <T extends { readonly span: Span }>(it: T): T => ({ ...it, span: shiftedSpan(it.span, by) });
  const { matched, differs, missing } = verdict.account;
  const account = { matched: matched.map((it) => shiftedSpan(it, by)), differs: differs.map((it) => shiftedSpan(it, by)), missing: missing.map((it) => shiftedSpan(it, by)) };
  return { ...verdict, items: verdict.items.map(move), clauses: verdict.clauses.map(move), account };
}

interface PreparedDocument {
  readonly source: Source;
  readonly search: PassageSearch;
  readonly memo: JudgementMemo;
}

function prepare(document: ReadDocument, relations?: WordRelations): PreparedDocument {
  const source: Source = { ...document, id: 'document', uri: 'document:', citationKey: 'document', hash: '' };
  const cuts = cutPassages(document);
  const terms = cuts.map((it) => termsOf(document.text.slice(it.span.start, it.span.end)));
  const index = createPassageIndex();
  index.add({ id: source.id, uri: source.uri, hash: source.hash, document, cuts, terms });
  return { source, search: keepingPassages(index.snapshot()), memo: createJudgementMemo(relations) };
}

const BADNESS: Readonly<Record<VerdictKind, number>> = { 'not-checkable': 0, supported: 1, 'not-found': 2, differs: 3 };

/** The worse kind with its evidence, the lower score of the two, the items of both, and each sentence as a clause at least. */
function worseOf(a: Judged, b: Judged): Judged {
  const worse = BADNESS[b.verdict.kind] > BADNESS[a.verdict.kind] || (b.verdict.kind === a.verdict.kind && b.verdict.score < a.verdict.score) ? b : a;
  const both = <T>(of: (verdict: Verdict) => readonly T[]): readonly T[] => [...of(a.verdict), ...of(b.verdict)];
  const verdict: Verdict = {
    ...worse.verdict,
    score: Math.min(a.verdict.score, b.verdict.score),
    items: both((it) => it.items),
    clauses: [...clausesOf(a), ...clausesOf(b)],
    account: { matched: both((it) => it.account.matched), differs: both((it) => it.account.differs), missing: both((it) => it.account.missing) },
  };
  return { verdict, span: { start: a.span.start, end: b.span.end }, text: a.text };
}

/** A sentence with its verdict. */
interface Judged {
  readonly verdict: Verdict;
  /** In the whole claim, which is `text`. */
  readonly span: Span;
  readonly text: string;
}

function clausesOf({ verdict, span, text }: Judged): Verdict['clauses'] {
  if (verdict.clauses.length > 0 || verdict.kind === 'not-checkable') return verdict.clauses;
  return [{ kind: verdict.kind, span, text: text.slice(span.start, span.end), cover: Math.max(0, ...verdict.evidence.map((it) => it.score)) }];
}
