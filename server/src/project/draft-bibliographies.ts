/** Which bibliographies the drafts of a folder name in their front matter (`bibliography:`, as Pandoc has it). */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../engine/engine';
import { sourceIdOf } from '../host/source-places';

const readable = /\.(?:bib|bibtex|biblatex|ris|json|ya?ml)$/i;

export class DraftBibliographies {
  readonly #root: string;
  readonly #engine: Engine;
  #named: ReadonlySet<string> = new Set();
  /** Names of files that are no bibliographies, of which was said so. */
  #refused: ReadonlySet<string> = new Set();

  constructor(root: string, engine: Engine) {
    this.#root = root;
    this.#engine = engine;
  }

  /** From the root where they lie in it, else absolute. */
  get patterns(): readonly string[] {
    return [...this.#named].map((file) => sourceIdOf(file, this.#root));
  }

  /** Absolute paths of those that came or went since the last look. */
  lookAgain(): readonly string[] {
    const before = this.#named;
    const all = [...this.#engine.snapshot().drafts.values()].flatMap(({ uri, frontMatter }) => filesNamed(uri, frontMatter.bibliography));
    this.#named = new Set(all.filter((file) => readable.test(file)));
    this.#sayRefused(new Set(all.filter((file) => !readable.test(file)).map((file) => sourceIdOf(file, this.#root))));
    return [...new Set([...before, ...this.#named])].filter((file) => before.has(file) !== this.#named.has(file));
  }

  #sayRefused(refused: ReadonlySet<string>): void {
    const message = 'A draft names it as its bibliography; only BibTeX, RIS, CSL-JSON and CSL-YAML are read as such';
    for (const path of this.#refused) if (!refused.has(path)) this.#engine.change({ kind: 'source-problems', path, problems: [] });
    for (const path of refused) if (!this.#refused.has(path)) this.#engine.change({ kind: 'source-problems', path, problems: [{ path, message, read: false }] });
    this.#refused = refused;
  }
}

function filesNamed(uri: string, names: readonly string[]): readonly string[] {
  if (!uri.startsWith('file:')) return [];
  try {
    const folder = path.dirname(fileURLToPath(uri));
    return names.filter((name) => !/^[a-z][a-z\d+.-]+:\/\//i.test(name)).map((name) => path.resolve(folder, name));
  } catch {
    return [];
  }
}
