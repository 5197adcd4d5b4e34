/** Judging bare claims against a document that has been read: against a plain scan of it for the claim's words, and how it grows. */

import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { makeText, randomFrom } from './made-up-text.mjs';
import { growth, row, workOf } from './measure.mjs';
import { target } from './targets.mjs';

export const title = 'Judging';

const documents = 20;
const claimsEach = 25;
const words = 600;

export async function run() {
  const { createVerifier } = await loadTypeScript('server/src/engine/evidence/verify.ts');
  await workOf(() => judged(createVerifier, words, 20));
  const { judging, scanning } = await best(() => judged(createVerifier, words, 20));
  row(`a claim against a document of ${words} words`, { 'ms of work': judging, 'claims/s': 1000 / judging, 'plain scan, ms': scanning });
  target('a claim against 600 words already read', 'plain scans of the document', judging / scanning, { most: 20 });

  const sizes = [600, 1200, 2400];
  const bySize = [];
  for (const size of sizes) bySize.push((await best(() => judged(createVerifier, size, 20))).judging);
  row('documents of 600, 1,200, 2,400 words', { 'ms of work': bySize.map((it) => it.toFixed(2)).join(' ') });
  target('judging, growth with the document', 'at most linear', growth(sizes, bySize), { most: 1.2 });

  const lengths = [10, 20, 40, 80];
  const byLength = [];
  for (const length of lengths) byLength.push((await best(() => judged(createVerifier, words, length))).judging);
  row('claims of 10, 20, 40, 80 words', { 'ms of work': byLength.map((it) => it.toFixed(2)).join(' ') });
  target('judging, growth with the claim', 'linear', growth(lengths, byLength), { most: 1.5 });
}

async function best(measure) {
  const [a, b] = [await measure(), await measure()];
  return a.judging < b.judging ? a : b;
}

/** Milliseconds for one claim, and for one scan of its document. */
async function judged(createVerifier, size, length) {
  let [judging, scanning] = [0, 0];
  for (let seed = 1; seed <= documents; seed++) {
    const document = makeText(seed, size);
    const claims = claimsFrom(document, length, seed);
    const verifier = createVerifier();
    // Reads the document, with claims that touch all of it.
    for (const claim of claimsFrom(document, 20, seed + 1000)) await verifier.verify(claim, document);
    judging += await workOf(async () => {
      for (const claim of claims) await verifier.verify(claim, document);
    });
    scanning += await workOf(() => claims.forEach((claim) => scanned(claim, document)));
  }
  return { judging: judging / (documents * claimsEach), scanning: scanning / (documents * claimsEach) };
}

/** Words of the document as they stand, from anywhere, some left out and some of their own. */
function claimsFrom(document, length, seed) {
  const next = randomFrom(seed);
  const all = document.split(/\s+/);
  return Array.from({ length: claimsEach }, () => {
    const from = Math.floor(next() * (all.length - 2 * length));
    const kept = all.slice(from, from + 2 * length).filter(() => next() < 0.7).slice(0, length - 3).map((it) => it.replace(/[.,]$/, ''));
    return `The ${kept.join(' ')} ferry quay ${Math.floor(next() * 900)}.`;
  });
}

/** What any comparison of words costs at least. */
function scanned(claim, document) {
  const sought = new Set(claim.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  let found = 0;
  for (const it of document.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) if (sought.has(it)) found++;
  return found;
}
