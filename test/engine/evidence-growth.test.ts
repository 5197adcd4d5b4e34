/** Judging takes time in proportion to the claim, to what stands in it and to what it is judged against; what grew faster inside of it would show here. */

import { describe, expect, it } from 'vitest';
import type { WordRelations } from '../../server/src/engine/evidence/lexicon/word-relations';
import { builtInRelations } from '../../server/src/engine/evidence/lexicon/word-relations';
import { createVerifier } from '../../server/src/engine/evidence/verify';
import { expectNoWorseThanLinearWork } from '../kit/growth';

const clauses = ['Ingrid Halloran closed 12 quays on 4 May 2021', 'the ferry carried 2,300 herring', 'no harbour refused to open before 1998', 'Lars Brandt said that the storm was over'];
const repeated = (parts: readonly string[], count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${parts[i % parts.length]} in ward ${i}`);
const prose = (count: number): string => repeated(clauses, count).join(', and ');
const sentences = (count: number): string => `${repeated(clauses, count).join('. ')}.`;
const listed = (part: (i: number) => string, count: number): string => Array.from({ length: count }, (_, i) => part(i)).join(', ');

const document = sentences(40);

/** Some claims of a size against what has been read, by a verifier of its own. */
async function judged(claim: (size: number) => string, size: number, claims = 4): Promise<void> {
  const verifier = createVerifier();
  await verifier.verify('The ferry was late.', document);
  for (let i = 0; i < claims; i++) await verifier.verify(`${claim(size)} and ${i}.`, document);
}

describe('judging grows', () => {
  it('[linear] with the claim', () => expectNoWorseThanLinearWork((size) => judged(prose, size), 8), 60_000);

  it('[linear] with the document', () => expectNoWorseThanLinearWork((size) => createVerifier().verify(`${prose(2)}.`, sentences(size)), 400), 60_000);

  it('[linear] with the number of claims', async () => {
    await expectNoWorseThanLinearWork(async (size) => {
      const verifier = createVerifier();
      for (let i = 0; i < size; i++) await verifier.verify(`Ingrid Halloran closed ${i} quays in ward ${i % 40}.`, document);
    }, 40);
  }, 60_000);

  it.each<readonly [string, (size: number) => string]>([
    ['numbers', (size) => `The wards had ${listed((i) => `${100 + 7 * i} quays`, size)}`],
    ['dates', (size) => `The quay was shut on ${listed((i) => `${1 + (i % 28)} May ${1960 + i}`, size)}`],
    ['names', (size) => `The ferry carried ${listed((i) => `Ingrid Ha${'lmnrst'.charAt(i % 6)}lo${'aeiou'.charAt(i % 5)}ran`, size)}`],
    ['denials', (size) => `It was ${listed((i) => `not closed in ward ${i}`, size)}`],
  ])('[linear] with the %s of a claim', (_, claim) => expectNoWorseThanLinearWork((size) => judged(claim, size), 10), 60_000);
});

describe('a growth test', () => {
  it('fails where judging does something for every pair of words', async () => {
    let work = 0;
    // Planted: each word that is looked up is held against all that were asked for before it.
    const quadratic = (): WordRelations => {
      const asked: string[] = [];
      return {
        ...builtInRelations,
        related(stem) {
          asked.push(stem);
          for (const it of asked) for (let i = 0; i < 60_000; i++) work = (work + it.charCodeAt(i % it.length)) | 0;
          return builtInRelations.related(stem);
        },
      };
    };
    const judgedOnce = async (size: number): Promise<unknown> => createVerifier({ relations: quadratic() }).verify(`${prose(size)}.`, 'The ferry was late.');
    await expect(expectNoWorseThanLinearWork(judgedOnce, 8)).rejects.toThrow();
    expect(work).not.toBe(0);
  }, 60_000);
});
