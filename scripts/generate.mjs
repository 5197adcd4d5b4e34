/**
 * Writes what is derived: the settings block of package.json, the schema of wellsourced.json, and the README's tables.
 * With `--check` it writes nothing and fails when something is stale.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (file) => path.join(root, file);

export async function generatedFiles() {
  const { settingsTable } = await loadTypeScript(at('server/src/engine/settings-table.ts'));
  const { defaultSettings } = await loadTypeScript(at('server/src/engine/settings.ts'));
  const { allChecks } = await loadTypeScript(at('server/src/engine/checks/all-checks.ts'));
  const metas = allChecks.map((check) => check.meta);
  const schemaOf = (row) => (row.key === 'checks' ? { ...row.schema, ...checksSchema(metas) } : row.schema);
  const rows = settingsTable.map((row) => ({ ...row, schema: schemaOf(row), default: defaultSettings[row.key] }));
  return new Map([
    ['package.json', withSettings(readFileSync(at('package.json'), 'utf8'), rows)],
    ['wellsourced.schema.json', json(projectSchema(rows))],
    ['README.md', withTables(existsSync(at('README.md')) ? readFileSync(at('README.md'), 'utf8') : '', rows, metas)],
  ]);
}

function checksSchema(metas) {
  const properties = metas.map((meta) => [
    meta.id,
    { type: 'string', enum: ['off', 'hint', 'information', 'warning', 'error'], default: meta.severity, description: meta.summary },
  ]);
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}

function withSettings(text, rows) {
  const manifest = JSON.parse(text);
  const properties = rows.map(({ key, description, schema, default: value }) => [
    `wellsourced.${key}`,
    { ...markdownEnums(schema), default: value, markdownDescription: description, scope: 'resource' },
  ]);
  manifest.contributes.configuration = { title: 'Wellsourced', properties: Object.fromEntries(properties) };
  manifest.capabilities.untrustedWorkspaces.restrictedConfigurations = rows.filter((row) => row.restricted).map((row) => `wellsourced.${row.key}`);
  return json(manifest);
}

function markdownEnums({ enumDescriptions, ...schema }) {
  return enumDescriptions ? { ...schema, markdownEnumDescriptions: enumDescriptions } : schema;
}

function projectSchema(rows) {
  const properties = rows.filter((row) => !row.editorOnly).map(({ key, description, schema, default: value }) => {
    const { enumDescriptions: _, ...plain } = schema;
    return [key, { ...plain, default: value, description }];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'wellsourced.json: the settings of a folder of sources and drafts',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
    additionalProperties: false,
  };
}

function withTables(text, rows, metas) {
  const settings = rows.map((row) => `| \`${row.key}\` | ${row.description} | ${cell(row.default)} |`);
  const checks = metas.map(
    (meta) => `| [\`${meta.id}\`](server/src/engine/checks/${meta.id}/${meta.id}.md) | ${meta.summary} | ${meta.severity} | ${meta.fixable ? 'yes' : ''} |`,
  );
  const filled = between(text, 'settings', ['| setting | what it does | default |', '|---|---|---|', ...settings]);
  return between(filled, 'checks', ['| check | fires when | default | quick fix |', '|---|---|---|---|', ...checks]);
}

function cell(value) {
  return `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;
}

function between(text, name, lines) {
  const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  return start < 0 || end < 0 ? text : `${text.slice(0, start + open.length)}\n${lines.join('\n')}\n${text.slice(end)}`;
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = [...(await generatedFiles())].filter(([file, text]) => !existsSync(at(file)) || readFileSync(at(file), 'utf8') !== text);
  if (process.argv.includes('--check')) {
    for (const [file] of stale) console.error(`${file} is stale: run npm run generate`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [file, text] of stale) writeFileSync(at(file), text);
    console.log(stale.length > 0 ? `Wrote ${stale.map(([file]) => file).join(', ')}.` : 'Nothing was stale.');
  }
}
