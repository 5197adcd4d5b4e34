/** What the speaker of a turn says of himself is told of him, and of nobody else. */

import { expect, test } from 'vitest';
import { engineOf, filesIn, root } from '../kit/small-corpus';

const interview = `//- sources/talk.txt
Interviewer: When did you pay the crews?

Anna Berg: I paid the crews in May. I left the harbour town in June, and my brother stayed.

Interviewer: And the rent of the mill?

Olle Lund: I paid the rent of the mill in autumn. The harbour was closed by then.

Interviewer: Thank you.
`;

async function verdict(claim: string): Promise<string> {
  const engine = engineOf([...filesIn(interview), { path: 'draft.md', text: `${claim}\n` }]);
  const snapshot = engine.snapshot();
  const draft = snapshot.drafts.get(`${root}draft.md`);
  const statement = draft?.statements[0];
  return draft && statement ? (await snapshot.verdict(draft, statement)).kind : 'none';
}

test.each([
  ['Anna Berg paid the crews in May.', 'supported'],
  ['Berg left the harbour town in June.', 'supported'],
  ['Olle Lund paid the rent of the mill in autumn.', 'supported'],
  // said by another, of another, or otherwise
  ['Olle Lund paid the crews in May.', 'not-found'],
  ['Anna Berg paid the rent of the mill in autumn.', 'not-found'],
  ['Anna Berg left the harbour town in July.', 'differs'],
  // without a first person the name says nothing
  ['Olle Lund closed the harbour.', 'not-found'],
])('%s', async (claim, kind) => expect(await verdict(claim)).toBe(kind));
