/** Runs the checks it is given over a draft, part by part; a part as it was is not looked at again. Knows no check by name. */

import type { Corpus } from '../corpus/corpus';
import type { Draft, DraftPart } from '../draft/draft';
import type { StatementAt } from '../draft/part-at';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { Check, Finding } from './check';
import { findIn, isOf, keptFindings } from './part-findings';
import type { Basis, PartFindings, Run } from './part-findings';
import { placedFindings } from './placed-findings';
import { typedStatement } from './typing';

export interface RunOptions {
  /** UTF-16 offset of the cursor while the writer types; absent when nobody does. */
  readonly typingAt?: number;
  /** Asked before a part is looked at anew, but for the first such one: whether enough was done for now. */
  readonly isEnough?: () => boolean;
}

export interface CheckRun {
  /** In order of position. They are put in their places when they are asked for, all of them: that alone grows with the draft. */
  findings(): readonly Finding[];
  /** Where the first part begins that was not looked at; absent when all were. */
  readonly stoppedAt?: number;
}

/** As far as `isEnough` lets it. Rejects when aborted; never answers less instead. */
export async function runChecks(snapshot: Snapshot, draft: Draft, checks: readonly Check[], { typingAt, isEnough }: RunOptions = {}, signal?: Signal): Promise<CheckRun> {
  const run: Run = { snapshot, checks, signal };
  const { parts } = draft;
  const typed = typingAt === undefined ? undefined : typedStatement(draft, typingAt);
  signal?.throwIfAborted();
  const found = takenOver(run, draft, typed);
  const open = found.flatMap((it, i) => (it ? [] : [i]));
  let done = parts.length;
  for (const [turn, i] of open.entries()) {
    const part = parts[i] as DraftPart;
    const typedHere = typed?.part === part ? typed.statement : undefined;
    const known = keptFindings(run, part, typedHere);
    if (!known && turn > 0 && isEnough?.()) {
      done = i;
      break;
    }
    found[i] = known ?? (await findIn(run, part, typedHere));
  }
  const all = (done < parts.length ? found.slice(0, done) : found) as readonly PartFindings[];
  if (done === parts.length) keep(run, draft, { parts, found: all, typed: typed?.part });
  let placed: readonly Finding[] | undefined;
  const findings = (): readonly Finding[] => (placed ??= placedFindings(run, draft, all, typed));
  return done < parts.length ? { findings, stoppedAt: draft.starts[done] ?? 0 } : { findings };
}

/** What was found last in a draft. */
interface Record {
  readonly basis: Basis;
  readonly parts: readonly DraftPart[];
  readonly found: readonly PartFindings[];
  /** The part in which somebody typed. */
  readonly typed: DraftPart | undefined;
}

const records = new WeakMap<Corpus, Map<string, Record>>();

function keep({ snapshot: { corpus, search, settings, drafts }, checks }: Run, draft: Draft, record: Omit<Record, 'basis'>): void {
  const ofCorpus = records.get(corpus) ?? new Map<string, Record>();
  records.set(corpus, ofCorpus);
  // Of those that are open, there may be many in a row.
  if (ofCorpus.size > drafts.size) for (const uri of ofCorpus.keys()) if (!drafts.has(uri)) ofCorpus.delete(uri);
  ofCorpus.set(draft.uri, { basis: { corpus, search, settings, checks }, ...record });
}

/**
 * For each part what was found in it last, or `undefined` where it is another one or somebody types or typed in it. The parts
 * themselves are not looked at, for there are many and few are new.
 */
function takenOver(run: Run, { uri, parts }: Draft, typed: StatementAt | undefined): (PartFindings | undefined)[] {
  const record = records.get(run.snapshot.corpus)?.get(uri);
  if (!record || !isOf(record.basis, run)) return parts.map(() => undefined);
  const most = Math.min(parts.length, record.parts.length);
  let head = 0;
  while (head < most && parts[head] === record.parts[head]) head++;
  let tail = 0;
  while (tail < most - head && parts[parts.length - 1 - tail] === record.parts[record.parts.length - 1 - tail]) tail++;
  const found: (PartFindings | undefined)[] = record.found.slice(0, head);
  for (let i = head; i < parts.length - tail; i++) found.push(undefined);
  for (let i = record.found.length - tail; i < record.found.length; i++) found.push(record.found[i]);
  for (const part of [typed?.part, record.typed]) {
    const at = part ? parts.indexOf(part) : -1;
    if (at >= 0) found[at] = undefined;
  }
  return found;
}
