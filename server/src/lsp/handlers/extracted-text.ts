/** wellsourced/extractedText: what was read of a file that is no text, for the document that a client shows of it. */

import { fileLinesOf } from '../../engine/corpus/file-place';
import { recordingOf, type Recording } from '../../engine/corpus/recording';
import type { Source } from '../../engine/corpus/source';
import { extractedTextRequest, type ExtractedText, type ExtractedTextParams } from '../../protocol';
import { webLinkOf } from '../../web-link';
import { locatorWords, provenanceWords, titleOf } from '../../wording';
import type { ServerContext } from '../server-context';

export function handleExtractedText({ connection, registrar, projects }: ServerContext): void {
  connection.onRequest(
    extractedTextRequest,
    registrar.request<ExtractedTextParams, ExtractedText | null>('extracted text', null, ({ uri }) => {
      for (const { engine } of projects.all()) {
        const { corpus } = engine.snapshot();
        const source = corpus.sources.find((it) => it.uri === uri && it.extracted);
        if (source) return extractedTextOf(source, recordingOf(source, corpus.problems));
      }
      return null;
    }),
  );
}

function extractedTextOf(source: Source, recording: Recording | undefined): ExtractedText {
  const lines = fileLinesOf(source);
  const locators: { line: number; label: string; web?: string }[] = [];
  const pages: { line: number; page: number }[] = [];
  for (const { span, locator, kind } of source.blocks) {
    const { line } = lines.positionAt(span.start);
    const label = kind === 'boilerplate' ? '' : locatorWords(locator);
    if (label !== '' && locators.at(-1)?.label !== label) {
      const web = webLinkOf(source, source.text.slice(span.start, span.end))?.address;
      locators.push({ line, label, ...(web === undefined ? {} : { web }) });
    }
    const page = locator.pageIndex;
    if (page !== undefined && pages.at(-1)?.page !== page) pages.push({ line, page });
  }
  return { text: source.text, title: titleOf(source), metadataFrom: provenanceWords(source.provenance), ...(recording ? { recording } : {}), locators, pages };
}
