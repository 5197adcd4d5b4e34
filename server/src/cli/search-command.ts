/** `wellsourced search`: passages of the sources, best first. */

import { searchSources, type SearchResult } from '../engine/features/search';
import type { Snapshot } from '../engine/snapshot';
import { projectConfigName } from '../host/project-config';
import { webLinkOf } from '../web-link';
import { locatorWords, shortened, sourceLine, titleOf } from '../wording';
import { exitCodes } from './exit-codes';
import { rootNear } from './corpora';
import type { CliIo } from './io';
import { noteProblems } from './note-problems';
import { openCorpus } from './open-corpus';
import { oneOf, parseOptions, wholeNumber } from './options';
import { paintFor, type Paint } from './paint';
import { rounded } from './report-json';
import { UsageError } from './usage-error';

export async function searchCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    sources: { type: 'string', multiple: true },
    format: { type: 'string', default: 'text' },
    limit: { type: 'string', default: '10' },
    'no-cache': { type: 'boolean', default: false },
  });
  const format = oneOf('--format', values.format, ['text', 'json']);
  const limit = wholeNumber('--limit', values.limit);
  const query = positionals.join(' ').trim();
  if (query === '') throw new UsageError('search needs words to look for.');
  const project = await openCorpus({ root: await rootNear(io.cwd), sources: values.sources, cache: !values['no-cache'] }, io);
  try {
    const results = await searchSources(project.engine.snapshot(), query, { limit });
    io.out(format === 'json' ? searchJson(results) : searchText(results, paintFor(io), io.columns));
    noteWhatIsMissing(project.engine.snapshot(), io);
    return exitCodes.clean;
  } finally {
    await project.close();
  }
}

/** "Nothing found" must not be taken for "not there" where nothing was read. */
function noteWhatIsMissing({ corpus }: Snapshot, io: CliIo): void {
  noteProblems({ problems: corpus.problems.filter((it) => it.path === projectConfigName) }, io);
  if (corpus.sources.length === 0) io.err('wellsourced: no source was read, so there was nothing to search; "wellsourced sources" says why.\n');
}

function searchJson(results: readonly SearchResult[]): string {
  const rows = results.map(({ source, passage: view, score, also = [] }) => ({
    source: source.citationKey,
    title: titleOf(source),
    path: source.id,
    locator: view ? locatorWords(view.passage.locator) : '',
    text: view?.passage.text ?? '',
    score: rounded(score),
    ...(view ? webOf(source, view) : {}),
    ...(view?.recording ? { recording: view.recording.path } : {}),
    ...(also.length > 0 ? { sameOrigin: also.map(({ citationKey }) => citationKey) } : {}),
  }));
  return `${JSON.stringify({ results: rows }, null, 2)}\n`;
}

/** The page on the web, opened at the passage. */
function webOf(source: SearchResult['source'], { passage }: NonNullable<SearchResult['passage']>): { readonly web?: string } {
  const web = webLinkOf(source, passage.text)?.address;
  return web === undefined ? {} : { web };
}

function searchText(results: readonly SearchResult[], paint: Paint, columns: number): string {
  if (results.length === 0) return 'Nothing found.\n';
  const blocks = results.map(({ source, passage: view, also = [] }) => {
    const locator = view ? locatorWords(view.passage.locator) : '';
    const head = `${paint.strong(`@${source.citationKey}`)}  ${[sourceLine(source), locator].filter(Boolean).join(', ')}`;
    const same = also.length > 0 ? `  ${paint.faint(`the same text: ${also.map(({ citationKey }) => `@${citationKey}`).join(', ')}`)}\n` : '';
    const beside = [...(view ? Object.values(webOf(source, view)) : []), ...(view?.recording ? [`recording ${view.recording.path}`] : [])].map((it) => `  ${paint.faint(it)}\n`).join('');
    return view ? `${head}\n  ${shortened(view.passage.text, Math.max(60, columns * 3))}\n${beside}${same}` : `${head}\n`;
  });
  return blocks.join('\n');
}
