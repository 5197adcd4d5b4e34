/** `wellsourced check`: judges drafts, prints the report, and says by its exit code whether anything is to be mended. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { allChecks } from '../engine/checks/all-checks';
import type { Severity, SeveritySetting } from '../engine/checks/check';
import { fixAllEdits } from '../engine/features/code-actions';
import { reportOf } from '../engine/features/report';
import { applyEdits } from '../engine/text/edit';
import type { Project } from '../project/project';
import type { CheckResult, DraftResult } from './check-result';
import { exitCodes } from './exit-codes';
import { readDrafts, type DraftFile } from './read-drafts';
import type { CliIo } from './io';
import { openCorpus } from './open-corpus';
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
  });
  const format = oneOf('--format', values.format, formats);
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never']);
  const checks = rulesOf(values.rule);
  if (positionals.length === 0) throw new UsageError('check needs at least one draft (a file, a folder, or - for standard input).');
  const drafts = await readDrafts(positionals, io);
  const corpora = new Corpora((near) => openCorpus({ near, sources: values.sources, cache: !values['no-cache'], checks }, io));
  try {
    const results: DraftResult[] = [];
    for (const draft of drafts) results.push(await checkDraft(await corpora.near(draft.folder), draft, values.fix, io));
    const result = corpora.resultOf(results);
    io.out(rendered(result, format, io));
    return fails(result, failOn) ? exitCodes.findings : exitCodes.clean;
  } finally {
    await corpora.close();
  }
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

async function checkDraft(project: Project, file: DraftFile, fix: boolean, io: CliIo): Promise<DraftResult> {
  const uri = file.file === undefined ? 'untitled:stdin.md' : pathToFileURL(file.file).href;
  project.engine.change({ kind: 'draft-opened', uri, version: 1, language: file.language, text: file.text });
  const edits = fix && file.file !== undefined ? await fixAllEdits(project.engine.snapshot(), uri) : [];
  if (edits.length > 0 && file.file !== undefined) {
    if (!file.utf8) throw new UsageError(`${file.path} is not UTF-8; --fix would change more than it should. Save it as UTF-8 first.`);
    await writeFile(file.file, file.mark + applyEdits(file.text, edits));
    project.engine.change({ kind: 'draft-edited', uri, version: 2, edits: [{ span: { start: 0, end: file.text.length }, newText: applyEdits(file.text, edits) }] });
    io.err(`wellsourced: mended ${file.path}\n`);
  }
  const snapshot = project.engine.snapshot();
  const report = await reportOf(snapshot, uri);
  const draft = snapshot.drafts.get(uri);
  if (!draft) throw new Error(`${file.path} could not be opened as a draft.`);
  const notes = [...file.notes, ...(draft.frontMatter.problem === undefined ? [] : [draft.frontMatter.problem])];
  return { path: file.path, draft, report, corpus: snapshot.corpus, notes };
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

/** One corpus per folder of drafts, opened once however many drafts it has. */
class Corpora {
  readonly #open: (near: string) => Promise<Project>;
  readonly #byFolder = new Map<string, Promise<Project>>();
  readonly #projects = new Map<string, Project>();

  constructor(open: (near: string) => Promise<Project>) {
    this.#open = open;
  }

  async near(folder: string): Promise<Project> {
    const opening = this.#byFolder.get(folder) ?? this.#open(folder);
    this.#byFolder.set(folder, opening);
    const project = await opening;
    const known = this.#projects.get(project.root) ?? project;
    if (known !== project) await project.close();
    this.#projects.set(known.root, known);
    this.#byFolder.set(folder, Promise.resolve(known));
    return known;
  }

  resultOf(drafts: readonly DraftResult[]): CheckResult {
    const corpora = [...this.#projects.values()].map((it) => it.engine.snapshot().corpus);
    return {
      drafts,
      sourcesRead: corpora.reduce((sum, it) => sum + it.sources.length, 0),
      problems: corpora.flatMap((it) => it.problems),
    };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#projects.values()].map((it) => it.close()));
  }
}
