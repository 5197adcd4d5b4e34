/** Reads `wellsourced.json`: what it sets wins over the editor's settings, what is wrong in it is listed and left at its default. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { SourceProblem } from '../engine/corpus/source';
import type { Settings } from '../engine/settings';
import { settingsTable } from '../engine/settings-table';
import type { SettingRow } from '../engine/settings-table';
import { lineIndexOf } from '../engine/text/line-index';
import type { Span } from '../engine/text/span';
import { faultMessage, isGone } from './file-faults';

export const projectConfigName = 'wellsourced.json';

export interface ProjectConfig {
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
  /** Whether there is a file at all. */
  readonly found: boolean;
}

/** A problem that also says where in the file it is. */
export interface ConfigProblem extends SourceProblem {
  readonly span: Span;
  /** One-based. */
  readonly line: number;
}

export interface ProjectConfigRequest {
  /** Absolute; the folder that may hold the file. */
  readonly folder: string;
  /** What the editor or the command line says, and the defaults. */
  readonly base: Settings;
  /** Ids of the checks there are; others are listed. Not looked at when absent. */
  readonly checks?: readonly string[];
}

/** Never rejects. */
export async function readProjectConfig({ folder, base, checks }: ProjectConfigRequest): Promise<ProjectConfig> {
  try {
    return { ...projectConfigOf(await readFile(path.join(folder, projectConfigName), 'utf8'), base, checks), found: true };
  } catch (error) {
    if (isGone(error)) return { settings: base, problems: [], found: false };
    const problem = { path: projectConfigName, message: faultMessage(error), read: false, about: 'settings' as const, span: { start: 0, end: 0 }, line: 1 };
    return { settings: base, problems: [problem], found: true };
  }
}

/** Characters beyond which it is no file of settings; deep nesting would fell its parser. */
const longestConfig = 100_000;

/** Comments and a comma after the last entry are allowed. */
export function projectConfigOf(content: string, base: Settings, checks?: readonly string[]): Omit<ProjectConfig, 'found'> {
  const text = content.startsWith('\ufeff') ? ` ${content.slice(1)}` : content;
  const lines = lineIndexOf(text);
  const problems: ConfigProblem[] = [];
  const report = ({ offset, length }: Pick<Node, 'offset' | 'length'>, message: string): void => {
    const line = lines.positionAt(offset).line + 1;
    problems.push({ path: projectConfigName, message: `Line ${line}: ${message}`, read: true, about: 'settings', span: { start: offset, end: offset + length }, line });
  };
  const tree = parsed(text, report);
  if (tree && tree.type !== 'object') report(tree, 'The settings must stand in { }');
  return { settings: tree?.type === 'object' ? settingsIn(tree, base, checks, report) : base, problems };
}

/** A handful of problems says that the file is broken as well as thousands do. */
const mostParseProblems = 5;

function parsed(text: string, report: Report): Node | undefined {
  if (text.length > longestConfig || deepest(text) > 50) {
    report({ offset: 0, length: 0 }, 'This is too long or too deeply nested to be settings');
    return undefined;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  for (const it of errors.slice(0, mostParseProblems)) report(it, parseMessage(it));
  return tree;
}

/** At most this many brackets are open at once. */
function deepest(text: string): number {
  let open = 0;
  let most = 0;
  for (const it of text) {
    if (it === '[' || it === '{') most = Math.max(most, ++open);
    else if (it === ']' || it === '}') open--;
  }
  return most;
}

type Report = (place: Pick<Node, 'offset' | 'length'>, message: string) => void;

function settingsIn(tree: Node, base: Settings, checks: readonly string[] | undefined, report: Report): Settings {
  const found: Record<string, unknown> = {};
  for (const { key, node, keyNode } of entriesOf(tree)) {
    if (key === '$schema') continue;
    const row = settingsTable.find((it) => it.key === key);
    if (!row) report(keyNode, `There is no setting "${key}"`);
    else if (row.schema.properties) found[key] = { ...(base[row.key] as object | undefined), ...numbersIn(node, row, report) };
    else if (key === 'checks') found[key] = { ...base.checks, ...severitiesIn(node, checks, report) };
    else if (fits(node, row)) found[key] = valueOf(node);
    else report(node, `"${key}" must be ${expected(row)}`);
  }
  return { ...base, ...found };
}

/** An object of whole numbers, each with its own bounds. */
function numbersIn(node: Node, { key, schema }: SettingRow, report: Report): Readonly<Record<string, number>> {
  if (node.type !== 'object') {
    report(node, `"${key}" must be an object of numbers`);
    return {};
  }
  const found: Record<string, number> = {};
  for (const { key: name, keyNode, node: value } of entriesOf(node)) {
    const own = schema.properties?.[name];
    if (!own) report(keyNode, `There is no limit "${name}"`);
    else if (fits(value, { schema: own })) found[name] = Number(value.value);
    else report(value, `"${name}" must be ${expected({ schema: own })}`);
  }
  return found;
}

const severities = ['off', 'hint', 'information', 'warning', 'error'];

function severitiesIn(node: Node, checks: readonly string[] | undefined, report: Report): Settings['checks'] {
  if (node.type !== 'object') {
    report(node, '"checks" must be an object of severities by check');
    return {};
  }
  const found: Record<string, Settings['checks'][string]> = {};
  for (const { key, node: value, keyNode } of entriesOf(node)) {
    if (checks && !checks.includes(key)) report(keyNode, `There is no check "${key}"`);
    else if (!severities.includes(String(value.value))) report(value, `"${key}" must be ${oneOf(severities)}`);
    else found[key] = value.value as Settings['checks'][string];
  }
  return found;
}

function entriesOf(node: Node): readonly { readonly key: string; readonly keyNode: Node; readonly node: Node }[] {
  return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) =>
    keyNode && value ? [{ key: String(keyNode.value), keyNode, node: value }] : [],
  );
}

function fits(node: Node, { schema }: Pick<SettingRow, 'schema'>): boolean {
  if (schema.type === 'array') return node.type === 'array' && (node.children ?? []).every((it) => it.type === 'string');
  if (schema.type === 'integer') {
    const value: unknown = node.value;
    return typeof value === 'number' && Number.isInteger(value) && value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  }
  if (schema.enum && !schema.enum.includes(String(node.value))) return false;
  return node.type === schema.type;
}

function valueOf(node: Node): unknown {
  return node.type === 'array' ? (node.children ?? []).map((it) => it.value as unknown) : node.value;
}

function expected({ schema }: Pick<SettingRow, 'schema'>): string {
  if (schema.enum) return oneOf(schema.enum);
  if (schema.type === 'integer') return `a whole number from ${schema.minimum ?? 0} to ${schema.maximum ?? 'any'}`;
  return schema.type === 'array' ? 'a list of strings' : schema.type === 'boolean' ? 'true or false' : `a ${schema.type}`;
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.map((it) => `"${it}"`).join(', ')}`;
}

/** "CommaExpected" as words. */
function parseMessage({ error }: ParseError): string {
  const words = printParseErrorCode(error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `This is not valid JSON: ${words}`;
}
