/** What the writer sees without doing anything: findings, hovers, links, symbols. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, extensionId, hoverText, openDraft, positionOf, untilFindings } from './editor-kit';

describe('reading a draft', () => {
  let editor: vscode.TextEditor;

  before(async () => {
    editor = await openDraft();
    await vscode.extensions.getExtension(extensionId)?.activate();
  });

  it('marks the planted faults', async () => {
    const findings = await untilFindings(editor, (checks) => checks.includes('unsourced-quotation') && checks.includes('uncited-claim'));
    const checks = new Set(findings.map(codeOf));
    for (const check of ['number-mismatch', 'misquote', 'wrong-speaker', 'unknown-citation', 'placeholder', 'unsourced-quotation']) {
      assert.ok(checks.has(check), `${check} is among ${[...checks].join(', ')}`);
    }
  });

  it('carries the passage as related information and links to its page', async () => {
    const [finding] = (await untilFindings(editor, (checks) => checks.includes('number-mismatch'))).filter((it) => codeOf(it) === 'number-mismatch');
    assert.equal(editor.document.getText(finding?.range), '430');
    assert.match(finding?.relatedInformation?.[0]?.message ?? '', /340 homes/);
    assert.match(finding?.relatedInformation?.[0]?.location.uri.path ?? '', /council-minutes/);
    const code = finding?.code;
    assert.ok(typeof code === 'object' && code.target.path.endsWith('/pages/number-mismatch.md'), 'the code links to its page');
  });

  it('shows the verdict and the passage on hover', async () => {
    const text = await hoverText(editor, positionOf(editor, 'Lower Quay flood gate failed'));
    assert.match(text, /Supported/);
    assert.match(text, /council-minutes-2025-03-11\.md#L\d+,\d+-L\d+,\d+/);
  });

  it('shows the reference on hover over a citation, and where else it is cited', async () => {
    const text = await hoverText(editor, positionOf(editor, '@minutes2025', 3));
    assert.match(text, /Minutes of the extraordinary meeting/);
    assert.match(text, /Also cited in/);
  });

  it('goes from a statement to the passage, and from a citation to its uses', async () => {
    const at = positionOf(editor, 'Lower Quay flood gate failed');
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', editor.document.uri, at);
    assert.match(place?.uri.path ?? '', /council-minutes/);
    const uses = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', editor.document.uri, positionOf(editor, '@minutes2025', 3));
    assert.ok(uses.length >= 3, `${uses.length} uses`);
  });

  it('outlines the claims by heading with their verdicts', async () => {
    const all = (list: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] => list.flatMap((it) => [it, ...all(it.children)]);
    // The editor keeps an outline until it is told otherwise: the verdicts must come once the sources have been read.
    const until = Date.now() + 10_000;
    for (;;) {
      const symbols = all(await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', editor.document.uri));
      const details = new Set(symbols.map((it) => it.detail));
      if (details.has('Supported') && symbols.some((it) => it.name === 'Ten more years')) break;
      assert.ok(Date.now() < until, `verdicts: ${[...details].join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  it('finds sources as workspace symbols and links each citation to its source', async () => {
    const sources = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'minutes');
    assert.ok(sources.some((it) => it.name.endsWith('(@minutes2025)')));
    // The workbench filters symbols by their names once more: by key or author they are found only if the key stands there.
    const byAuthor = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Hadley');
    assert.ok(byAuthor.some((it) => /hadley/i.test(it.name)));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', editor.document.uri);
    assert.ok(links.some((it) => it.target?.path.endsWith('council-minutes-2025-03-11.md')));
  });

  it('shows a PDF as text, with links to the page of the original', async () => {
    const [found] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', editor.document.uri, positionOf(editor, 'out of order'));
    const uri = found && ('targetUri' in found ? found.targetUri : found.uri);
    assert.ok(uri && uri.query.endsWith('/county-flood-report.pdf'), `the definition is in ${uri}`);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.deepEqual([...new Set(links.map((it) => it.target?.path))], ['wellsourced.openOriginal']);
    assert.match(links[1]?.tooltip ?? '', /^Open the original at page 2/);
    await vscode.commands.executeCommand('wellsourced.openOriginal');
    const opened = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.match(opened?.label ?? '', /^county-flood-report\.pdf$/);
  });
});
