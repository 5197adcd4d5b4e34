/** Judging takes time in proportion to the claim and to what it is judged against, whatever stands in them. */

import { describe, it } from 'vitest';
import { createVerifier } from '../../server/src/engine/evidence/verify';
import { expectNoWorseThanLinearWork } from '../kit/growth';

const clauses = ['Ingrid Halloran closed 12 quays on 4 May 2021', 'the ferry carried 2,300 herring', 'no harbour refused to open before 1998', 'Lars Brandt said that the storm was over'];
const prose = (count: number): string => Array.from({ length: count }, (_, i) => `${clauses[i % clauses.length]} in ward ${i}`).join(', and ');
const sentences = (count: number): string => Array.from({ length: count }, (_, i) => `${clauses[i % clauses.length]} in ward ${i}.`).join(' ');

describe('judging grows', () => {
  it('[linear] with the claim', async () => {
    const document = sentences(40);
    await expectNoWorseThanLinearWork(async (size) => {
      const verifier = createVerifier();
      for (let i = 0; i < 10; i++) await verifier.verify(`${prose(size)} and ${i}.`, document);
    }, 8);
  });

  it('[linear] with the document', async () => {
    await expectNoWorseThanLinearWork((size) => createVerifier().verify(`${prose(2)}.`, sentences(size)), 400);
  });
});
