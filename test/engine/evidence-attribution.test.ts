/** Whom a source gives its words to is kept with the evidence, and makes a bare claim less sure than an attributed one. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { attributionOf } from '../../server/src/engine/evidence/attributed';
import { createVerifier } from '../../server/src/engine/evidence/verify';

describe('the words that attribute', () => {
  it.each([
    ['Officials said the harbour would close.', 'Officials said'],
    ['The harbour will close, the mayor of Lowe said.', 'the mayor of Lowe said'],
    ['The harbour will close, said the mayor.', 'said the mayor'],
    ['According to the harbour board, the quay will close.', 'According to the harbour board'],
    ['The board claims the quay is safe.', 'The board claims'],
    ['The quay is said to be safe.', ''],
    ['The quay closed in May.', ''],
  ])('%s', (text, words) => {
    const span = attributionOf(analyse(text));
    expect(span === undefined ? '' : text.slice(span.start, span.end)).toBe(words);
  });
});

describe('an attributed source', () => {
  const source = 'Officials said the harbour of Lowe lost 40 ferries in the storm.';

  it('bears out the attributed claim, and less surely the bare one', async () => {
    const { verify } = createVerifier();
    const [bare, attributed] = [await verify('The harbour of Lowe lost 40 ferries in the storm.', source), await verify(source, source)];
    expect([bare.kind, attributed.kind]).toEqual(['supported', 'supported']);
    expect(bare.confidence).toBeLessThan(attributed.confidence);
    const { passage, attribution = { start: 0, end: 0 } } = bare.evidence[0]!;
    expect(passage.text.slice(attribution.start, attribution.end)).toBe('Officials said');
  });
});
