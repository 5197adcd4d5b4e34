/** The peers that the index is measured against, each as its own documentation has it. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** FTS5 of the running Node where it has it, else the one in WebAssembly, which is about four times slower to build and twice to ask. */
export async function openFts5(folder) {
  const native = await import('node:sqlite').catch(() => undefined);
  if (native) {
    try {
      const db = new native.DatabaseSync(path.join(folder, `native-${++opened}.db`));
      db.exec('CREATE VIRTUAL TABLE probe USING fts5(text)');
      return fts5Of('SQLite FTS5 (node:sqlite)', (sql) => db.exec(sql), (sql) => db.prepare(sql));
    } catch {
      // Built without FTS5.
    }
  }
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const db = new sqlite.Database(path.join(folder, `wasm-${++opened}.db`));
  const prepare = (sql) => {
    const statement = db.prepare(sql);
    return { run: (...values) => statement.run(values), all: (...values) => statement.all(values) };
  };
  return fts5Of('SQLite FTS5 (node-sqlite3-wasm)', (sql) => db.exec(sql), prepare);
}

/** Each database is a file of its own. */
let opened = 0;

function fts5Of(name, exec, prepare) {
  exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize='porter unicode61')");
  const find = prepare('SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT 20');
  const phrase = prepare('SELECT rowid AS id FROM passages WHERE passages MATCH ? LIMIT 20');
  const quoted = (it) => `"${it.replaceAll('"', '')}"`;
  return {
    name,
    build(passages) {
      exec('BEGIN');
      const insert = prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)');
      passages.forEach((text, i) => insert.run(i + 1, text));
      exec('COMMIT');
    },
    search: (text) => find.all(text.split(' ').map(quoted).join(' OR ')).map((it) => Number(it.id) - 1),
    phrase: (text) => phrase.all(quoted(text)).map((it) => Number(it.id) - 1),
  };
}

export async function openFlexSearch() {
  const { Index } = (await import('flexsearch')).default ?? (await import('flexsearch'));
  const index = new Index({ tokenize: 'strict' });
  return {
    name: 'FlexSearch',
    build: (passages) => passages.forEach((text, i) => index.add(i, text)),
    // Without `suggest` every word must be there.
    search: (text) => index.search(text, { limit: 20, suggest: true }),
  };
}

export async function openMiniSearch() {
  const { default: MiniSearch } = await import('minisearch');
  const options = { fields: ['text'] };
  let index = new MiniSearch(options);
  return {
    name: 'MiniSearch',
    build: (passages) => index.addAll(passages.map((text, id) => ({ id, text }))),
    search: (text) => index.search(text).slice(0, 20).map((it) => it.id),
    typed: (words) => index.search(words.join(' '), { prefix: (_, i, terms) => i === terms.length - 1 }).slice(0, 20).map((it) => it.id),
    save: () => JSON.stringify(index),
    load(json) {
      index = MiniSearch.loadJSON(json, options);
    },
  };
}

/** `undefined` where ripgrep is not installed; `RIPGREP` may say where it is. */
export function openRipgrep(folder, sources) {
  const program = process.env.RIPGREP ?? 'rg';
  if (spawnSync(program, ['--version']).status !== 0) return undefined;
  const files = path.join(folder, 'files');
  mkdirSync(files);
  sources.forEach(({ document }, i) => writeFileSync(path.join(files, `${i}.txt`), document.text));
  return {
    name: 'ripgrep',
    phrase(text) {
      try {
        return execFileSync(program, ['--no-config', '-F', '-i', '-l', text, files], { encoding: 'utf8' }).split('\n').length;
      } catch {
        return 0;
      }
    },
  };
}
