/** What helps while writing: completion, quick fixes, and findings that wait until a statement is left. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, apply, codeOf, findingsIn, openNewDraft, positionOf, untilFindings } from './editor-kit';

async function completions(editor: vscode.TextEditor, at: vscode.Position): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, at);
  return list.items.map((it) => (typeof it.label === 'string' ? it.label : it.label.label));
}

describe('writing a draft', () => {
  it('ranks sources by the sentence being written', async () => {
    const editor = await openNewDraft('completion.md', 'In all, 340 homes in the lower town were flooded [@');
    await untilFindings(editor, () => true);
    const labels = await completions(editor, editor.document.positionAt(editor.document.getText().length));
    assert.match(labels[0] ?? '', /minutes2025/);
  });

  it('continues a quotation with the source\'s words', async () => {
    const editor = await openNewDraft('quotation.md', 'Calloway said: "We did not receive any');
    const labels = await completions(editor, editor.document.positionAt(editor.document.getText().length));
    assert.ok(labels.some((it) => it.includes('report of a fault')), labels.slice(0, 5).join(' | '));
  });

  it('mends a number, and the finding goes away', async () => {
    const editor = await openNewDraft('number.md', 'In all, 430 homes in the lower town were flooded [@minutes2025].\n');
    const [finding] = await untilFindings(editor, (checks) => checks.includes('number-mismatch'));
    assert.ok(finding);
    const actions = await actionsAt(editor, finding.range, 'quickfix');
    await apply(actions.find((it) => it.isPreferred));
    assert.match(editor.document.getText(), /340 homes/);
    await untilFindings(editor, (checks) => !checks.includes('number-mismatch'));
  });

  it('mends a quotation to the source\'s exact words', async () => {
    const editor = await openNewDraft('misquote.md', '"We did not receive any report of a problem before the night of the flood," said Piers Calloway.\n');
    const findings = await untilFindings(editor, (checks) => checks.includes('misquote'));
    const finding = findings.find((it) => codeOf(it) === 'misquote');
    assert.ok(finding);
    const actions = await actionsAt(editor, finding.range, 'quickfix');
    await apply(actions.find((it) => it.isPreferred));
    assert.match(editor.document.getText(), /any report of a fault before/);
    await untilFindings(editor, (checks) => !checks.includes('misquote'));
  });

  it('ignores a finding on its line with a reason', async () => {
    const editor = await openNewDraft('ignore.md', 'The company plans to move its headquarters to Port Aldous in 2027.\n');
    const [finding] = await untilFindings(editor, (checks) => checks.includes('unsupported-claim'));
    assert.ok(finding);
    const actions = await actionsAt(editor, finding.range, 'quickfix');
    await apply(actions.find((it) => it.title.startsWith('Ignore')));
    assert.match(editor.document.getText(), /wellsourced-disable-next-line unsupported-claim reason -->/);
    // The writer types the reason at once.
    assert.equal(editor.document.getText(editor.selection), 'reason');
    await untilFindings(editor, (checks) => checks.length === 0);
  });

  it('inserts all citations of high confidence at once', async () => {
    const editor = await openNewDraft('fix-all.md', 'In all, 340 homes in the lower town were flooded. The fire service carried 86 people from upper floors by boat.\n');
    await untilFindings(editor, (checks) => checks.filter((it) => it === 'uncited-claim').length === 2);
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const actions = await actionsAt(editor, whole, 'source.fixAll.wellsourced');
    await apply(actions[0]);
    assert.equal(editor.document.getText().match(/\[@/g)?.length, 2);
    await untilFindings(editor, (checks) => checks.length === 0);
  });

  it('leaves the statement being typed alone until it is left', async () => {
    const editor = await openNewDraft('typing.md', 'The gate was built in 1987.\n\nIn all, 340 homes were floode');
    await untilFindings(editor, (checks) => checks.includes('uncited-claim'));
    const end = editor.document.positionAt(editor.document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: 'd' });
    await vscode.commands.executeCommand('type', { text: '?' });
    await vscode.commands.executeCommand('deleteLeft');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.ok(!findingsIn(editor).some((it) => it.range.start.line === 2), 'nothing is said of the statement under the cursor');
    const first = positionOf(editor, 'The gate was built');
    editor.selection = new vscode.Selection(first, first);
    const deadline = Date.now() + 10_000;
    while (!findingsIn(editor).some((it) => it.range.start.line === 2)) {
      assert.ok(Date.now() < deadline, 'the finding comes once the statement is left');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});
