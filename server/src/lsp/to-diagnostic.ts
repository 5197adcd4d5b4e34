/** A finding as an LSP diagnostic: its check as code, its page as link, its passages as related information. */

import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver/node';
import type { Finding } from '../engine/checks/check';
import type { Draft } from '../engine/draft/draft';
import type { Evidence } from '../engine/evidence/verdict';
import type { Snapshot } from '../engine/snapshot';
import { checkPage } from '../check-pages';
import { locatorWords, shortened, sourceLine } from '../wording';
import type { ClientAbilities } from './client-abilities';
import { placeOf } from './source-target';
import { toRange, toSeverity } from './to-lsp';

export function toDiagnostic(finding: Finding, draft: Draft, snapshot: Snapshot, abilities: ClientAbilities): Diagnostic {
  return {
    range: toRange(draft.lines, finding.span),
    severity: toSeverity(finding.severity),
    source: 'wellsourced',
    code: finding.check,
    codeDescription: { href: checkPage(finding.check) },
    message: finding.message,
    relatedInformation: finding.evidence.slice(0, 3).flatMap((evidence) => related(evidence, snapshot, abilities)),
  };
}

function related({ passage }: Evidence, snapshot: Snapshot, abilities: ClientAbilities): DiagnosticRelatedInformation[] {
  const source = snapshot.corpus.byId(passage.source);
  if (!source) return [];
  const where = [sourceLine(source), locatorWords(passage.locator)].filter(Boolean).join(', ');
  return [{ location: placeOf(source, passage.span, abilities), message: `${where}: “${shortened(passage.text, 200)}”` }];
}
