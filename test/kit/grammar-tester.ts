/** Tokenises Markdown with VS Code's Markdown grammar and our injection, and renders our scopes below each line. */

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const projectRoot = path.resolve(__dirname, '../..');
const injection = path.join(projectRoot, 'syntaxes/wellsourced.injection.tmLanguage.json');

export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(path.join(path.dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => {
      const file = scope === 'wellsourced.injection' ? injection : fileOf(scope);
      return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['wellsourced.injection'] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('The Markdown grammar did not load.');
  return grammar;
}

function fileOf(scope: string): string | undefined {
  const names: Readonly<Record<string, string>> = { 'text.html.markdown': 'markdown', 'text.html.basic': 'html', 'text.html.derivative': 'html-derivative' };
  const name = names[scope];
  return name === undefined ? undefined : path.join(projectRoot, 'node_modules/tm-grammars/grammars', `${name}.json`);
}

/** Each line followed by one line per token that bears a scope of ours: a ruler and the innermost scope, its ending left off. */
export function renderScopes(grammar: IGrammar, text: string): string {
  let stack = INITIAL;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    lines.push(line);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const ours = scopes.filter((scope) => scope.endsWith('.wellsourced') && !scope.startsWith('meta.')).at(-1);
      if (ours) lines.push(`${' '.repeat(startIndex)}${'^'.repeat(Math.min(endIndex, line.length) - startIndex)} ${ours.replace('.wellsourced', '')}`);
    }
  }
  return lines.join('\n');
}
