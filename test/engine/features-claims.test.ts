/** The list of claims: what it counts, what it leaves out, what it says of each. */

import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../server/src/engine/features/claims';
import { placeIn } from '../kit/feature-tester';
import { ferry } from '../kit/ferry-corpus';

const draft = `
$0# Story

The cooperative has 430 members. The new engine costs 130,000 crowns [@minutes]. The lighthouse was painted blue in 1987.

## Later

The ferry carried 52,000 passengers last year [@nobody]. Who pays? The number is TK. The mill burned down in 1911. CQ
`;

describe('claims', () => {
  it('are counted by what the writer has still to do', async () => {
    const { snapshot, uri } = placeIn(ferry, draft);
    const { progress } = await claimsOf(snapshot, uri);
    expect(progress).toEqual({ claims: 6, sourced: 3, differs: 1, notFound: 2, uncited: 2, checked: 1 });
  });

  it('carry verdict, heading, citation and findings', async () => {
    const { snapshot, uri } = placeIn(ferry, draft);
    const { headings, claims } = await claimsOf(snapshot, uri);
    expect(claims.map(({ statement, verdict, cited, findings }) =>
      `${headings[statement.heading]?.text ?? '-'}: ${verdict.kind}${cited ? ' cited' : ''} ${findings.map((it) => it.check).join()}`)).toMatchInlineSnapshot(`
        [
          "Story: supported uncited-claim",
          "Story: differs number-mismatch,unknown-citation",
          "Story: not-found unsupported-claim",
          "Later: supported unknown-citation",
          "Later: not-found placeholder",
          "Later: not-found ",
        ]
      `);
  });

  it('are none in a document that is not open', async () => {
    const { snapshot } = placeIn(ferry, draft);
    expect((await claimsOf(snapshot, 'file:///elsewhere.md')).claims).toEqual([]);
  });

  it('leave the statement being typed without findings, not without a line', async () => {
    const { snapshot, uri, text } = placeIn(ferry, 'The new engine costs 130,000 crowns$0');
    const { claims } = await claimsOf(snapshot, uri, { typingAt: text.length });
    expect(claims.map((it) => it.findings.length)).toEqual([0]);
  });
});
