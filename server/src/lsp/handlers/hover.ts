/** textDocument/hover. */

import type { Hover, HoverParams } from 'vscode-languageserver/node';
import { hoverAt } from '../../engine/features/hover';
import { toOffset } from '../from-lsp';
import { hoverText } from '../hover-text';
import type { ServerContext } from '../server-context';
import { toRange } from '../to-lsp';

export function handleHover(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onHover(
    registrar.request<HoverParams, Hover | null>('hover', null, async ({ textDocument: { uri }, position }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return null;
      const hover = await hoverAt(snapshot, uri, toOffset(draft.lines, position), signal);
      if (!hover) return null;
      return { range: toRange(draft.lines, hover.span), contents: { kind: 'markdown', value: hoverText(hover, draft, { complete: snapshot.corpus.complete, extractedText: context.abilities.extractedText }) } };
    }),
  );
}
