/** A finding as an LSP diagnostic: its check as code, its page as link, its passages as related information. */

import { createHash } from 'node:crypto';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver/node';
import type { Finding } from '../engine/checks/check';
import type { Corpus } from '../engine/corpus/corpus';
import type { Draft } from '../engine/draft/draft';
import type { Evidence } from '../engine/evidence/verdict';
import type { Snapshot } from '../engine/snapshot';
import { checkPage } from '../check-pages';
import { locatorWords, shortened, sourceLine } from '../wording';
import type { ClientAbilities } from './client-abilities';
import { placeOf } from './source-target';
import { toRange, toSeverity } from './to-lsp';

export interface Diagnostics {
  readonly items: readonly Diagnostic[];
  /** The same for the same items. */
  readonly resultId: string;
}

export function toDiagnostic(finding: Finding, draft: Draft, snapshot: Snapshot, abilities: ClientAbilities): Diagnostic {
  return { range: toRange(draft.lines, finding.span), ...bodyOf(finding, snapshot, abilities).words };
}

/** The protocol sends all of a draft's diagnostics after each edit; of those that were told before only the ranges are made anew. */
export function toDiagnostics(findings: readonly Finding[], draft: Draft, snapshot: Snapshot, abilities: ClientAbilities): Diagnostics {
  const { lines } = draft;
  const items: Diagnostic[] = [];
  let identity = '';
  for (const finding of findings) {
    const { words, digest } = bodyOf(finding, snapshot, abilities);
    const range = toRange(lines, finding.span);
    items.push({ range, ...words });
    identity += `${range.start.line} ${range.start.character} ${range.end.line} ${range.end.character} ${digest}\n`;
  }
  return { items, resultId: digestOf(identity) };
}

/** All but its range. */
interface Body {
  readonly words: Omit<Diagnostic, 'range'>;
  readonly digest: string;
  readonly corpus: Corpus;
  readonly abilities: ClientAbilities;
  readonly severity: Finding['severity'];
}

/** By the evidence: each report has a list of its own, and it stays the same wherever its finding moves. */
const bodies = new WeakMap<readonly Evidence[], Body>();

function bodyOf(finding: Finding, snapshot: Snapshot, abilities: ClientAbilities): Body {
  const { corpus } = snapshot;
  const { evidence, severity, check, message } = finding;
  const known = bodies.get(evidence);
  if (known?.corpus === corpus && known.abilities === abilities && known.severity === severity && known.words.message === message && known.words.code === check) return known;
  const words = {
    severity: toSeverity(severity),
    source: 'wellsourced',
    code: check,
    codeDescription: { href: checkPage(check) },
    message,
    relatedInformation: evidence.slice(0, 3).flatMap((it) => related(it, snapshot, abilities)),
  };
  const made: Body = { words, digest: digestOf(JSON.stringify(words)), corpus, abilities, severity };
  bodies.set(evidence, made);
  return made;
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}

function related({ passage }: Evidence, snapshot: Snapshot, abilities: ClientAbilities): DiagnosticRelatedInformation[] {
  const source = snapshot.corpus.byId(passage.source);
  if (!source) return [];
  const where = [sourceLine(source), locatorWords(passage.locator)].filter(Boolean).join(', ');
  return [{ location: placeOf(source, passage.span, abilities), message: `${where}: “${shortened(passage.text, 200)}”` }];
}
