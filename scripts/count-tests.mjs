/** Reads a test log and prints `passed failed skipped`: from vitest's closing lines, or from a plain "N passed, N failed, N skipped". */

import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const log = stripVTControlCharacters(readFileSync(process.argv[2], 'utf8'));
const plain = [...log.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
const vitest = [...log.matchAll(/^\s*Tests\s+(.+?)\s+\(\d+\)$/gm)].at(-1)?.[1];
const counted = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(vitest ?? '')?.[1] ?? 0);
const counts = plain ? plain.slice(1, 4).map((it) => Number(it ?? 0)) : [counted('passed'), counted('failed'), counted('skipped')];
console.log(counts.join(' '));
