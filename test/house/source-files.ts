/** The project's TypeScript files with their imports, for the house rules. */

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(__dirname, '../..');

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Project files that it imports. */
  readonly imports: readonly string[];
}

export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  const paths = folders.flatMap((folder) => filesBelow(path.join(projectRoot, folder)));
  const known = new Set(paths);
  return paths.map((file) => {
    const text = readFileSync(file, 'utf8');
    return { path: relative(file), text, imports: importsOf(file, text, known).map(relative) };
  });
}

/** All files below a folder that end in one of the endings, absolute. */
export function filesBelow(folder: string, endings: readonly string[] = ['.ts']): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function relative(file: string): string {
  return path.relative(projectRoot, file).split(path.sep).join('/');
}

function importsOf(file: string, text: string, known: ReadonlySet<string>): readonly string[] {
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((match) => match[1] ?? '');
  return targets
    .map((target) => `${path.resolve(path.dirname(file), target)}.ts`)
    .filter((target) => known.has(target));
}
