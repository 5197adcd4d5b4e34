/** Quotations of a draft with their speakers. */

import { describe, test } from 'vitest';
import { testQuotations, testStatements } from '../kit/draft-tester';

describe('quotations between marks', () => {
  test('with a speaker behind', () => testQuotations(
    `"The *road* is shut," Ann Lee said. It rained.
 ^^^^^^^^^^^^^^^^^^^ quotation "The road is shut," by Ann Lee (Ann Lee, said)`,
  ));

  test('know the statements they touch', () => testStatements(
    `“The road is shut. It stays so,” Ann Lee said.
^^^^^^^^^^^^^^^^^^ sentence "“The road is shut.", quotes 0
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "It stays so,” Ann Lee said.", quotes 0`,
  ));

  test('leave citations out of their words', () => testQuotations(
    `Ann Lee said: “The road [@a] is shut.”
               ^^^^^^^^^^^^^^^^^^^^^^ quotation "The road is shut." by Ann Lee (Ann Lee, said)`,
  ));

  test('a pronoun looks back over paragraphs', () => testQuotations(
    `Ann Lee came home on Monday.

It rained.

“The road is shut,” she said.
 ^^^^^^^^^^^^^^^^^ quotation "The road is shut,"`,
  ));

  test('not past a heading', () => testQuotations(
    `Ann Lee came home on Monday.

## Later

“The road is shut,” she said.
 ^^^^^^^^^^^^^^^^^ quotation "The road is shut,"`,
  ));

  test('that go on in the next paragraph', () => testQuotations(
    `“The road is shut.
 ^^^^^^^^^^^^^^^^^ quotation "The road is shut."

“It stays so,” Ann Lee said.
 ^^^^^^^^^^^^ quotation "It stays so," by Ann Lee (Ann Lee, said)`,
  ));

  test('left open are none', () => testQuotations(
    `“The road is shut.

It stays so.`,
  ));

  test('with a credit behind a dash', () => testQuotations(
    `“The road is shut.” – Ann Lee
 ^^^^^^^^^^^^^^^^^ quotation "The road is shut." by Ann Lee (Ann Lee, –)`,
  ));

  test('in lists and cells', () => testQuotations(
    `- “The road is shut,” said Ann Lee.
   ^^^^^^^^^^^^^^^^^ quotation "The road is shut," by Ann Lee (Ann Lee, said)

| “It is open,” said Bo Berg. | b |
   ^^^^^^^^^^^ quotation "It is open," by Bo Berg (Bo Berg, said)
|---|---|`,
  ));
});

describe('block quotes', () => {
  test('with a credit line within', () => testQuotations(
    `> The road is shut.
  ^^^^^^^^^^^^^^^^^ (to "It stays so.") block quotation "The road is shut. It stays so." by Ann Lee (Ann Lee, —)
> It stays so.
> — Ann Lee, mayor`,
  ));

  test('with a credit line of its own', () => testQuotations(
    `> The road is shut.
  ^^^^^^^^^^^^^^^^^ block quotation "The road is shut." by Ann Lee (Ann Lee, --)
>
> -- Ann Lee`,
  ));

  test('with a credit line behind', () => testQuotations(
    `> The road is shut.
  ^^^^^^^^^^^^^^^^^ block quotation "The road is shut." by Ann Lee (Ann Lee, —)

— Ann Lee`,
  ));

  test('led in by a colon', () => testQuotations(
    `Ann Lee said:

> The road is shut.
  ^^^^^^^^^^^^^^^^^ block quotation "The road is shut." by Ann Lee (Ann Lee, said)

It rained.`,
  ));

  test('without a speaker', () => testQuotations(
    `It rained.

> The road is shut.
  ^^^^^^^^^^^^^^^^^ block quotation "The road is shut."

It rained.`,
  ));

  test('whose words stand between marks', () => testQuotations(
    `> “The road is shut,” Ann Lee said.
   ^^^^^^^^^^^^^^^^^ quotation "The road is shut," by Ann Lee (Ann Lee, said)`,
  ));

  test('the credit is no statement', () => testStatements(
    `> The road is shut. [@a]
  ^^^^^^^^^^^^^^^^^^^^^^ block-quote "The road is shut.", cites a, quotes 0
> — Ann Lee

> It is open.
  ^^^^^^^^^^^ block-quote "It is open.", quotes 1
>
> — Bo Berg`,
  ));

  test('over several paragraphs and a list', () => testQuotations(
    `> The road is shut.
  ^^^^^^^^^^^^^^^^^ (to " - For long.") block quotation "The road is shut. It stays so. For long."
>
> - It *stays* so.
> - For long.`,
  ));
});
