/** From the engine's offsets and data to LSP's ranges and types. */

import { DiagnosticSeverity, type Range, type SnippetTextEdit, type TextEdit as LspEdit } from 'vscode-languageserver/node';
import type { Severity } from '../engine/checks/check';
import type { TextEdit } from '../engine/text/edit';
import type { LineIndex } from '../engine/text/line-index';
import type { Span } from '../engine/text/span';

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function toEdit(lines: LineIndex, edit: TextEdit): LspEdit {
  return { range: toRange(lines, edit.span), newText: edit.newText };
}

/** The edit with its stretch to fill as the snippet's one field. */
export function toSnippetEdit(lines: LineIndex, { span, newText }: TextEdit, field: Span): SnippetTextEdit {
  const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  const [before, inside, behind] = [newText.slice(0, field.start), newText.slice(field.start, field.end), newText.slice(field.end)];
  return { range: toRange(lines, span), snippet: { kind: 'snippet', value: `${escaped(before)}\${1:${escaped(inside)}}${escaped(behind)}` } };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toSeverity(severity: Severity): DiagnosticSeverity {
  return severities[severity];
}
