/** Creates the engine: it takes changes, keeps what they add up to, and hands out unchanging snapshots. */

import { citedSources } from './checks/citations';
import { noDismissals, type Dismissals } from './checks/dismissals';
import { sourceOfCitation } from './checks/source-of';
import { editDraft } from './draft/edit-draft';
import { parseDraft } from './draft/parse-draft';
import type { Draft, DraftPart, Statement } from './draft/draft';
import { homeOf } from './draft/part-at';
import type { Change, Engine, EngineOptions, SegmentOpened } from './engine';
import { SourceShelf } from './engine-corpus';
import { EntryTexts } from './entry-texts';
import { judgeStatement } from './evidence/judge-statement';
import type { JudgementMemo } from './evidence/memo';
import { createJudgementMemo } from './evidence/memo';
import type { Verdict } from './evidence/verdict';
import { createPassageIndex } from './index/passage-index';
import type { PassageIndex } from './index/passage-index';
import { unlikeRebuild } from './paranoid';
import type { PassageSearch, Pause, Signal } from './ports';
import type { Settings } from './settings';
import type { Corpus } from './corpus/corpus';
import type { Snapshot } from './snapshot';
import { numbered, VerdictMemo } from './verdict-memo';

export function createEngine(options: EngineOptions): Engine {
  const state = new EngineState(options);
  return Object.freeze({
    change: (change: Change) => state.change(change),
    snapshot: () => state.snapshot(),
  });
}

class EngineState {
  readonly #options: EngineOptions;
  readonly #shelf = new SourceShelf();
  readonly #index: PassageIndex;
  readonly #entryTexts = new EntryTexts();
  readonly #memo = createJudgementMemo();
  #drafts: ReadonlyMap<string, Draft> = new Map();
  #settings: Settings;
  #dismissals: Dismissals = noDismissals;
  #revision = 0;
  #snapshot: Snapshot | undefined;
  /** What the judgements rest on; made anew when a source changes. */
  #evidence: EvidenceBase | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#index = createPassageIndex({ pause: options.pause });
  }

  change(change: Change): void {
    // What is only stored otherwise changes no answer; a snapshot that is in use goes on as it is.
    if (change.kind === 'segment-opened' && !this.#openSegment(change)) return;
    this.#apply(change);
    this.#revision++;
    this.#snapshot = undefined;
  }

  /** The same object until the next change. */
  snapshot(): Snapshot {
    this.#snapshot ??= this.#createSnapshot();
    return this.#snapshot;
  }

  #apply(change: Change): void {
    switch (change.kind) {
      case 'draft-opened':
        return this.#setDraft(change.uri, parseDraft(change));
      case 'draft-edited':
        return this.#edit(change);
      case 'draft-closed':
        return this.#setDraft(change.uri, undefined);
      case 'settings':
        this.#settings = change.settings;
        return;
      case 'dismissals':
        this.#dismissals = change.dismissals;
        return;
      case 'segment-opened':
        return;
      default:
        return this.#applyToSources(change);
    }
  }

  #applyToSources(change: SourceChange): void {
    switch (change.kind) {
      case 'source-read':
        if (!this.#shelf.put(change.source)) return;
        this.#index.add(change.source);
        break;
      case 'source-removed':
        if (this.#shelf.remove(change.id)) this.#index.remove(change.id);
        break;
      case 'source-problems':
        this.#shelf.setProblems(change.path, change.problems);
        break;
      case 'corpus-complete':
        this.#shelf.setComplete(change.complete);
    }
    this.#evidence = undefined;
  }

  /** Whether there is anything new in it. */
  #openSegment({ segment, insteadOf, sources }: SegmentOpened): boolean {
    const live = new Set(sources.map(({ id }) => id));
    const removed = segment.sources.filter(({ id }) => !live.has(id)).map(({ id }) => id);
    if (insteadOf) this.#index.replace(insteadOf, segment);
    else this.#index.open(segment, removed);
    const isNew = this.#shelf.putSaved(sources);
    if (isNew) this.#evidence = undefined;
    return isNew;
  }

  #setDraft(uri: string, draft: Draft | undefined): void {
    const drafts = new Map(this.#drafts);
    if (draft) drafts.set(uri, draft);
    else drafts.delete(uri);
    this.#drafts = drafts;
  }

  #edit({ uri, version, edits }: DraftEdited): void {
    const before = this.#drafts.get(uri);
    if (!before) return;
    const draft = editDraft(before, version, edits);
    if (this.#settings.paranoid) {
      const parts = unlikeRebuild(draft);
      if (parts.length > 0) this.#options.log.write('error', 'an edited draft differs from a fresh one', { uri, parts });
    }
    this.#setDraft(uri, draft);
  }

  #createEvidence(): EvidenceBase {
    const corpus = this.#shelf.corpus();
    this.#entryTexts.follow(this.#shelf.entries(), this.#index);
    return createEvidenceBase(corpus, this.#index.snapshot(), this.#memo);
  }

  #createSnapshot(): Snapshot {
    this.#evidence ??= this.#createEvidence();
    const { corpus, search } = this.#evidence;
    const evidence = this.#evidence;
    const { pause } = this.#options;
    return Object.freeze({
      revision: this.#revision,
      settings: this.#settings,
      dismissals: this.#dismissals,
      drafts: this.#drafts,
      corpus,
      search,
      pause,
      verdict: (draft: Draft, statement: Statement, signal?: Signal) => verdictOf(evidence, draft, statement, pause, signal),
      knownVerdict: (statement: Statement) => evidence.verdicts.known(statement),
      verdictIn: (part: DraftPart, statement: Statement, signal?: Signal) => verdictIn(evidence, part, statement, pause, signal),
    });
  }
}

type DraftEdited = Extract<Change, { kind: 'draft-edited' }>;
type SourceChange = Extract<Change, { kind: 'source-read' | 'source-removed' | 'source-problems' | 'corpus-complete' }>;

interface EvidenceBase {
  readonly corpus: Corpus;
  readonly search: PassageSearch;
  /** Judgements by the evidence they saw; outlives a change of the sources. */
  readonly memo: JudgementMemo;
  readonly verdicts: VerdictMemo;
}

function createEvidenceBase(corpus: Corpus, search: PassageSearch, memo: JudgementMemo): EvidenceBase {
  return { corpus, search, memo, verdicts: new VerdictMemo() };
}

async function verdictOf(evidence: EvidenceBase, draft: Draft, statement: Statement, pause: Pause, signal: Signal | undefined): Promise<Verdict> {
  const home = homeOf(draft, statement);
  if (!home) throw new Error('The statement is of another draft.');
  const own = home.statement.quotations;
  return numbered(await verdictIn(evidence, home.part, home.statement, pause, signal), (number) => statement.quotations[own.indexOf(number)] ?? 0);
}

/** Between two fresh judgements the thread is lent to others; a remembered one costs nothing and waits for nobody. */
function verdictIn({ corpus, search, memo, verdicts }: EvidenceBase, part: DraftPart, statement: Statement, pause: Pause, signal: Signal | undefined): Promise<Verdict> {
  const cited = (): readonly string[] => citedSources(part, statement, (citation) => sourceOfCitation(corpus, part, citation)).map((it) => it.source?.id ?? '');
  const judge = async (shared: Signal): Promise<Verdict> => {
    const verdict = await judgeStatement({ part, statement, search, corpus, memo }, shared);
    await pause();
    return verdict;
  };
  return verdicts.verdict(part, statement, cited, judge, signal);
}
