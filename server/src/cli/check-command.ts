/** `wellsourced check`: judges drafts, prints the report, and says by its exit code whether anything is to be mended. */

import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { allChecks } from '../engine/checks/all-checks';
import type { Severity, SeveritySetting } from '../engine/checks/check';
import type { Engine } from '../engine/engine';
import { fixAllEdits } from '../engine/features/code-actions';
import { reportOf } from '../engine/features/report';
import { applyEdits } from '../engine/text/edit';
import type { Project } from '../project/project';
import type { CheckResult, DraftResult } from './check-result';
import { Corpora } from './corpora';
import { exitCodes } from './exit-codes';
import { readDrafts, type DraftFile } from './read-drafts';
import type { CliIo } from './io';
import { openCorpus } from './open-corpus';
import { noteProblems } from './note-problems';
import { oneOf, parseOptions } from './options';
import { paintFor } from './paint';
import { reportCsv } from './report-csv';
import { reportHtml } from './report-html';
import { reportJson } from './report-json';
import { reportSarif } from './report-sarif';
import { reportText } from './report-text';
import { UsageError } from './usage-error';

const formats = ['text', 'json', 'sarif', 'csv', 'html'] as const;
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const settings: readonly SeveritySetting[] = [...severities, 'off'];

export async function checkCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    sources: { type: 'string', multiple: true },
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'warning' },
    rule: { type: 'string', multiple: true, default: [] },
    fix: { type: 'boolean', default: false },
    'no-cache': { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  });
  const format = oneOf('--format', values.format, formats);
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never']);
  const checks = rulesOf(values.rule);
  if (positionals.length === 0) throw new UsageError('check needs at least one draft (a file, a folder, or - for standard input).');
  if (values.watch && (values.fix || format !== 'text' || positionals.includes('-'))) throw new UsageError('--watch prints text about drafts in files: it goes with no other --format, with no --fix, and not with standard input.');
  const corpora = new Corpora((root) => openCorpus({ root, sources: values.sources, cache: !values['no-cache'], checks }, io));
  const check = (): Promise<number> => checkAll({ names: positionals, corpora, format, failOn, fix: values.fix }, io);
  try {
    if (!values.watch) return await check();
    const { drafts } = await readDrafts(positionals, io);
    for (const it of drafts) await corpora.near(it.folder);
    const { watchCheck } = await import('./check-watch');
    return await watchCheck({ corpora, drafts: drafts.flatMap((it) => it.file ?? []), check }, io);
  } finally {
    await corpora.close();
  }
}

interface CheckRequest {
  /** As given. */
  readonly names: readonly string[];
  readonly corpora: Corpora;
  readonly format: (typeof formats)[number];
  readonly failOn: Severity | 'never';
  readonly fix: boolean;
}

/** Reads the drafts, and prints what is said of them; answers the exit code. */
async function checkAll({ names, corpora, format, failOn, fix }: CheckRequest, io: CliIo): Promise<number> {
  const { drafts, faults } = await readDrafts(names, io);
  for (const fault of faults) io.err(`wellsourced: ${fault}\n`);
  if (drafts.length === 0) return exitCodes.failed;
  const results: DraftResult[] = [];
  let failed = faults.length > 0;
  for (const draft of drafts) {
    const project = await corpora.near(draft.folder);
    const mended = fix ? await mendDraft(project, draft, io) : draft;
    failed ||= mended === undefined;
    results.push(await checkDraft(project, mended ?? draft));
  }
  const result = await corpora.resultOf(results);
  io.out(rendered(result, format, io));
  if (format === 'csv') noteProblems(result, io);
  if (failed) return exitCodes.failed;
  return fails(result, failOn) ? exitCodes.findings : exitCodes.clean;
}

/** `--rule misquote=off` and the like. */
function rulesOf(rules: readonly string[]): Readonly<Record<string, SeveritySetting>> {
  const pairs = rules.map((rule) => {
    const [id = '', severity = ''] = rule.split('=', 2);
    if (!allChecks.some(({ meta }) => meta.id === id)) {
      throw new UsageError(`--rule: there is no check "${id}". Checks: ${allChecks.map(({ meta }) => meta.id).join(', ')}.`);
    }
    return [id, oneOf(`--rule ${id}`, severity, settings)] as const;
  });
  return Object.fromEntries(pairs);
}

async function checkDraft(project: Project, file: DraftFile): Promise<DraftResult> {
  const { engine } = project;
  const uri = openIn(engine, file);
  await project.followDrafts();
  const snapshot = engine.snapshot();
  const report = await reportOf(snapshot, uri);
  const draft = snapshot.drafts.get(uri);
  if (!draft) throw new Error(`${file.path} could not be opened as a draft.`);
  const notes = [...file.notes, ...(draft.frontMatter.problem === undefined ? [] : [draft.frontMatter.problem])];
  return { path: file.path, draft, report, corpus: snapshot.corpus, notes };
}

function openIn(engine: Engine, { file, language, text }: DraftFile): string {
  const uri = file === undefined ? 'untitled:stdin.md' : pathToFileURL(file).href;
  engine.change({ kind: 'draft-opened', uri, version: 1, language, text });
  return uri;
}

/** The draft with its sure fixes, written where there were any; `undefined` where it must not be written. */
async function mendDraft(project: Project, draft: DraftFile, io: CliIo): Promise<DraftFile | undefined> {
  const { engine } = project;
  const uri = openIn(engine, draft);
  await project.followDrafts();
  const edits = await fixAllEdits(engine.snapshot(), uri);
  if (edits.length === 0) return draft;
  if (draft.file === undefined || !draft.utf8) {
    const reason = draft.file === undefined ? 'Standard input cannot be mended.' : `${draft.path} is not UTF-8, so --fix would change more than it should. Save it as UTF-8 first.`;
    io.err(`wellsourced: ${reason}\n`);
    return undefined;
  }
  const text = applyEdits(draft.text, edits);
  try {
    await writeFile(draft.file, draft.mark + text);
  } catch (error) {
    io.err(`wellsourced: ${draft.path} cannot be written: ${(error as Error).message}.\n`);
    return undefined;
  }
  io.err(`wellsourced: mended ${draft.path}\n`);
  return { ...draft, text };
}

function rendered(result: CheckResult, format: (typeof formats)[number], io: CliIo): string {
  switch (format) {
    case 'text':
      return reportText(result, paintFor(io), io.columns);
    case 'json':
      return reportJson(result);
    case 'sarif':
      return reportSarif(result);
    case 'csv':
      return reportCsv(result);
    case 'html':
      return reportHtml(result);
  }
}

function fails({ drafts }: CheckResult, failOn: Severity | 'never'): boolean {
  const worst = failOn === 'never' ? -1 : severities.indexOf(failOn);
  return drafts.some(({ report }) => report.findings.some(({ severity }) => severities.indexOf(severity) <= worst));
}
