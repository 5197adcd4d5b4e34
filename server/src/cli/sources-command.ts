/** `wellsourced sources`: what was read, under which keys, and what was not, with reasons. */

import type { Corpus } from '../engine/corpus/corpus';
import { recordingOf } from '../engine/corpus/recording';
import { mainTextOf } from '../engine/corpus/main-text';
import type { Source } from '../engine/corpus/source';
import { bibtex } from '../engine/references/bibtex';
import { cslJson } from '../engine/references/csl-json';
import { referenceOf } from '../engine/references/reference-of';
import type { Snapshot } from '../engine/snapshot';
import { provenanceWords, titleOf } from '../wording';
import { exitCodes } from './exit-codes';
import { rootNear } from './corpora';
import type { CliIo } from './io';
import { openCorpus } from './open-corpus';
import { oneOf, parseOptions } from './options';
import { paintFor, type Paint } from './paint';

export async function sourcesCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    sources: { type: 'string', multiple: true },
    format: { type: 'string', default: 'text' },
    text: { type: 'boolean', default: false },
    'no-cache': { type: 'boolean', default: false },
  });
  const format = oneOf('--format', values.format, ['text', 'json', 'csl-json', 'bibtex']);
  const named = positionals.length > 0 ? [...(values.sources ?? []), ...positionals] : values.sources;
  const project = await openCorpus({ root: await rootNear(io.cwd), sources: named, cache: !values['no-cache'] }, io);
  try {
    const snapshot = project.engine.snapshot();
    io.out(await rendered(snapshot, format, { withText: values.text, paint: paintFor(io) }));
    return exitCodes.clean;
  } finally {
    await project.close();
  }
}

function rendered(snapshot: Snapshot, format: 'text' | 'json' | 'csl-json' | 'bibtex', { withText, paint }: { readonly withText: boolean; readonly paint: Paint }): Promise<string> | string {
  if (format === 'json') return sourcesJson(snapshot, withText);
  if (format === 'text') return sourcesText(snapshot, paint);
  const references = snapshot.corpus.sources.map(referenceOf);
  return format === 'bibtex' ? bibtex(references) : cslJson(references);
}

async function sourcesJson({ corpus }: Snapshot, withText: boolean): Promise<string> {
  const sources = corpus.sources.map((source) => ({
    key: source.citationKey,
    path: source.id,
    title: titleOf(source),
    authors: source.metadata.authors,
    publisher: source.metadata.publisher ?? null,
    issued: source.metadata.issued ?? null,
    url: source.metadata.url ?? null,
    language: source.metadata.language ?? null,
    kind: source.kind,
    metadataFrom: source.provenance ?? {},
    ...recordingBeside(corpus, source),
    ...(source.credit ? { credit: source.credit } : {}),
    ...sameOriginOf(corpus, source),
    passages: source.passageCount ?? 0,
    parts: source.parts.map(({ title }) => title),
    ...(withText ? { text: mainTextOf(source) } : {}),
  }));
  const problems = corpus.problems.map(({ path, message, read }) => ({ path, message, read }));
  return `${JSON.stringify({ sources, problems }, null, 2)}\n`;
}

/** The recording that lies beside a transcript. */
function recordingBeside({ problems }: Corpus, source: Source): { readonly recording?: string } {
  const recording = recordingOf(source, problems);
  return recording ? { recording: recording.path } : {};
}

/** Sources that go back to the same text, with how much of the shorter one both have. */
function sameOriginOf(corpus: Corpus, { id }: Source): { readonly sameOrigin?: readonly { readonly key: string; readonly share: number }[] } {
  const pairs = corpus.sameOrigin(id)?.overlaps.filter(({ a, b }) => a === id || b === id) ?? [];
  const others = pairs.flatMap(({ a, b, share }) => {
    const key = corpus.byId(a === id ? b : a)?.citationKey;
    return key === undefined ? [] : [{ key, share: Math.round(share * 100) / 100 }];
  });
  return others.length > 0 ? { sameOrigin: others } : {};
}

function sourcesText({ corpus }: Snapshot, paint: Paint): string {
  const blocks = corpus.sources.map((source) => {
    const facts = [factsOf(source), passagesWords(source.passageCount ?? 0)].filter(Boolean).join(' · ');
    const from = [provenanceWords(source.provenance), ...Object.values(recordingBeside(corpus, source)).map((it) => `recording: ${it}`)].filter((it) => it !== '').join('; ');
    return `${paint.strong(`@${source.citationKey}`)}  ${titleOf(source)}\n  ${paint.faint(source.id)}\n  ${facts}\n${from === '' ? '' : `  ${paint.faint(from)}\n`}`;
  });
  const problems = corpus.problems.map(({ path, message, read }) => `  ${path}: ${message}${read ? ' (read in part)' : ''}\n`);
  const listed = problems.length > 0 ? `\n${paint.strong('Not read, or not wholly')}\n${problems.join('')}` : '';
  return `${blocks.join('\n')}${blocks.length === 0 ? 'No source was read.\n' : ''}${listed}`;
}

function factsOf({ metadata }: Source): string {
  return [metadata.authors.join(', '), metadata.publisher, metadata.issued, metadata.url].filter(Boolean).join(' · ');
}

function passagesWords(count: number): string {
  return count === 1 ? '1 passage' : `${count} passages`;
}
