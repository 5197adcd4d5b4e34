/** Lint: the code's form, and the fences between the rooms of the house (ARCHITECTURE.md names the invariants). */

import tseslint from 'typescript-eslint';

const builtins = [{ group: ['node:*'], message: 'The engine does no I/O.' }];
const noVscode = { group: ['vscode', 'vscode-languageclient*'], message: 'Only client/ knows VS Code.' };
const noLsp = { group: ['vscode-languageserver*'], message: 'Only lsp/ knows LSP.' };
const doors = { group: ['**/lsp/**', '**/cli/**'], message: 'Imports point downwards: nothing imports a door.' };
const io = { group: ['**/host/**', '**/readers/**'], message: 'The engine knows no host and no reader.' };

/** Which rooms of the engine a room must not look up to. */
const above = (rooms) => ({
  group: rooms.map((room) => `**/${room}/**`),
  message: 'Imports point downwards: features -> checks, snapshot -> evidence -> index -> draft, corpus -> text.',
});

const fence = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const engine = [...builtins, noVscode, noLsp, doors, io];
const facade = { group: ['**/create-engine', '**/snapshot', '**/engine'], message: 'Imports point downwards.' };

export default tseslint.config(
  { ignores: ['dist/**', 'build/**', 'node_modules/**', '.vscode-test/**', 'test-results/**', 'examples/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  fence(['server/src/engine/**/*.ts'], engine),
  fence(['server/src/engine/text/**/*.ts'], [
    ...engine,
    facade,
    above(['corpus', 'references', 'draft', 'index', 'evidence', 'checks', 'features']),
  ]),
  fence(['server/src/engine/corpus/**/*.ts'], [...engine, facade, above(['references', 'draft', 'index', 'evidence', 'checks', 'features'])]),
  fence(['server/src/engine/references/**/*.ts'], [...engine, facade, above(['draft', 'index', 'evidence', 'checks', 'features'])]),
  fence(['server/src/engine/draft/**/*.ts'], [...engine, facade, above(['corpus', 'references', 'index', 'evidence', 'checks', 'features'])]),
  fence(['server/src/engine/index/**/*.ts'], [...engine, facade, above(['evidence', 'checks', 'features'])]),
  fence(['server/src/engine/evidence/**/*.ts'], [...engine, above(['checks', 'features'])]),
  fence(['server/src/engine/checks/**/*.ts'], [...engine, above(['features'])]),
  fence(['server/src/readers/**/*.ts', 'server/src/host/**/*.ts'], [
    noVscode,
    noLsp,
    doors,
    above(['evidence', 'checks', 'features', 'draft']),
  ]),
  fence(['server/src/cli/**/*.ts'], [noVscode, noLsp]),
  fence(['server/src/lsp/**/*.ts'], [noVscode]),
  fence(['client/src/**/*.ts'], [
    {
      regex: 'server/src/(?!(?:desk-)?protocol$)',
      message: 'The client knows the protocol files and nothing else of the server.',
    },
  ]),
  {
    files: ['test/**', 'scripts/**', '*.mjs', '*.ts'],
    rules: {
      'no-console': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
