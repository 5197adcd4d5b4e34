/** What is shown in the text itself: counts above headings, names behind citations, and colours for quoted words, speakers and citations. */

import { SemanticTokensBuilder, type CodeLens, type CodeLensParams, type InlayHint, type InlayHintParams, type SemanticTokens, type SemanticTokensParams } from 'vscode-languageserver/node';
import { showClaimsCommand } from '../../desk-protocol';
import { shortName } from '../../engine/checks/wording';
import type { Progress } from '../../engine/features/claims';
import { draftTokens, type DraftTokenKind } from '../../engine/features/draft-tokens';
import { headingCounts } from '../../engine/features/heading-counts';
import { sourceAt } from '../../engine/features/place';
import { toSpan } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { toRange } from '../to-lsp';

export const tokenTypes: readonly DraftTokenKind[] = ['quotation', 'attribution', 'citation'];

export function handleInTheText(context: ServerContext): void {
  handleCodeLens(context);
  handleInlayHints(context);
  handleSemanticTokens(context);
}

function handleCodeLens(context: ServerContext): void {
  const { connection, registrar, projects, typing } = context;
  connection.onCodeLens(
    registrar.request<CodeLensParams, CodeLens[]>('code lens', [], async ({ textDocument: { uri } }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft || !snapshot.settings.headingCounts) return [];
      const typingAt = typing.offsetIn(uri);
      const counts = await headingCounts(snapshot, uri, typingAt === undefined ? {} : { typingAt }, signal);
      return counts.map(({ span, progress }) => {
        const range = toRange(draft.lines, span);
        // Only an editor that has the view can open it; elsewhere the words stand for themselves.
        const command = context.abilities.claimsView ? { command: showClaimsCommand, arguments: [range.start.line] } : { command: '' };
        return { range, command: { title: countWords(progress), ...command } };
      });
    }),
  );
}

function countWords({ claims, sourced, differs, notFound, uncited }: Progress): string {
  const parts = [differs > 0 ? `${differs} ${differs === 1 ? 'differs' : 'differ'}` : '', notFound > 0 ? `${notFound} not found` : '', uncited > 0 ? `${uncited} uncited` : ''];
  return [`${sourced} of ${claims} sourced`, ...parts].filter((it) => it !== '').join(' · ');
}

function handleInlayHints({ connection, registrar, projects }: ServerContext): void {
  connection.languages.inlayHint.on(
    registrar.request<InlayHintParams, InlayHint[]>('inlay hints', [], async ({ textDocument: { uri }, range }) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft || !snapshot.settings.citationHints) return [];
      const asked = toSpan(draft.lines, range);
      return draft.citations.flatMap((citation) => {
        const isAsked = citation.span.start < asked.end && asked.start < citation.span.end;
        const source = isAsked && (citation.form === 'pandoc' || citation.form === 'in-text') ? sourceAt(snapshot, draft, citation) : undefined;
        return source ? [{ position: draft.lines.positionAt(citation.span.end), label: shortName(source), paddingLeft: true }] : [];
      });
    }),
  );
}

function handleSemanticTokens({ connection, registrar, projects }: ServerContext): void {
  connection.languages.semanticTokens.on(
    registrar.request<SemanticTokensParams, SemanticTokens>('semantic tokens', { data: [] }, async ({ textDocument: { uri } }) => {
      const { draft } = await projects.draft(uri);
      const builder = new SemanticTokensBuilder();
      for (const { kind, span } of draft ? draftTokens(draft) : []) {
        const { line, character } = draft?.lines.positionAt(span.start) ?? { line: 0, character: 0 };
        builder.push(line, character, span.end - span.start, tokenTypes.indexOf(kind), 0);
      }
      return builder.build();
    }),
  );
}
